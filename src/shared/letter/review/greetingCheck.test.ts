import { describe, expect, it } from 'vitest'
import { checked, pointedAt } from './testing/letterOf'
import type { ReviewFacts } from '.'

const PANEL: Partial<ReviewFacts> = {
  people: [
    { id: 'p1', name: 'Dana Whitfield' },
    { id: 'p2', name: 'Priya Raman' },
    { id: 'p3', name: 'Dan Okoro' }
  ]
}

function to(name: string, honorific: string | null = null): Partial<ReviewFacts> {
  const person = { id: 'p1', name }
  return { recipient: { ...person, honorific, email: null }, people: [person] }
}

function greeted(greeting: string, changes: Partial<ReviewFacts> = {}) {
  const body = `${greeting}Thank you for the talk on Monday about the night timetable.\n\nBest,\nMaya`
  const check = checked('greeting', { subject: 'Thanks', body }, changes)
  return { ...check, words: pointedAt(check, { subject: 'Thanks', body }) }
}

describe('a greeting that names the recipient', () => {
  it.each([
    'Hi Dana,\n\n',
    'Hello Dana!\n',
    'Dear Dana:\n\n',
    'Dear Dana Whitfield,\n\n',
    'Dear Ms. Whitfield,\n\n',
    'Dear Mrs Whitfield\n\n',
    'Good morning Dana,\n\n',
    'Good afternoon, Dana –\n\n',
    'Dana,\n\n',
    'Dana\n\n',
    'Hi Dana, ',
    'Hi Dana! ',
    'Hi Dana – ',
    'hello Dana. ',
    'Hi Dana\n',
    'Dear Dana and team,\n\n',
    'Hi again Dana,\n\n',
    '\n\n  Hi Dana,\n\n',
    'Dear DANA,\n\n'
  ])('passes: %j', (greeting) => {
    expect(greeted(greeting)).toMatchObject({ status: 'pass' })
  })

  it.each([
    ['Hi Mike,\n\n', to('Michael Chen')],
    ['Hi Ben,\n\n', to('Benjamin Ashworth')],
    ['Dear Liz,\n\n', to('Elizabeth Ode')],
    ['Dear Dr. Marsh,\n\n', to('Helen Marsh', 'Dr.')],
    ['Dear Doctor Marsh,\n\n', to('Helen Marsh', 'Dr.')],
    ['Dear Prof. van der Berg,\n\n', to('Prof. Jan van der Berg')],
    ['Dear Jan,\n\n', to('Prof. Jan van der Berg')],
    ['Dear Ms O’Brien,\n\n', to("Aoife O'Brien")],
    ['Hi Anne-Marie,\n\n', to('Anne-Marie Duval')],
    ['Hi Mary Jane,\n\n', to('Mary Jane Watson')],
    ['Dear Tomás,\n\n', to('Tomás Oliveira')],
    ['Hi Katie,\n\n', to('Katherine (Katie) Lee')]
  ])('passes: %j for another name', (greeting, changes) => {
    expect(greeted(greeting, changes)).toMatchObject({ status: 'pass' })
  })

  it('may greet the others of the panel as well', () => {
    expect(greeted('Dear Dana and Priya,\n\n', PANEL)).toMatchObject({ status: 'pass' })
  })
})

describe('a name that is misspelled', () => {
  it.each([
    ['Hi Dnaa,\n\n', 'Dnaa', {}],
    ['Hi Danna,\n\n', 'Danna', {}],
    ['Hi Dama, ', 'Dama', {}],
    ['Hi Dan,\n\n', 'Dan', {}],
    ['Dear Dana Whitfeild,\n\n', 'Whitfeild', {}],
    ['Dear Ms. Whitefield,\n\n', 'Whitefield', {}],
    ['Pryia,\n\n', 'Pryia', to('Priya Raman')],
    ['Dear Jonathon,\n\n', 'Jonathon', to('Jonathan Price')]
  ])('fails: %j', (greeting, typo, changes) => {
    expect(greeted(greeting, changes)).toMatchObject({ status: 'fail', words: [typo] })
  })

  it('is told apart from a missing accent or capital', () => {
    expect(greeted('Hi Tomas,\n\n', to('Tomás Oliveira'))).toMatchObject({ status: 'warn' })
    expect(greeted('Hi dana,\n\n')).toMatchObject({ status: 'warn', words: ['dana'] })
  })
})

describe('a greeting of somebody else', () => {
  it.each(['Hi Priya,\n\n', 'Dear Ms. Raman,\n\n', 'Hi Dan,\n\n', 'Priya,\n\n', 'Hi Priya! '])(
    'fails: %j',
    (greeting) => {
      const found = greeted(greeting, PANEL)
      expect(found).toMatchObject({ status: 'fail' })
      expect(found.message).toContain('Dana')
    }
  )

  it.each(['Hi Robert,\n\n', 'Dear Mr. Chen,\n\n', 'Hello Northwind team and Bob,\n\n'])(
    'fails for a stranger: %j',
    (greeting) => {
      expect(greeted(greeting)).toMatchObject({ status: 'fail' })
    }
  )
})

describe('a letter that greets nobody', () => {
  it.each(['', 'Thank you so much. ', 'My name is Maya. '])(
    'fails without a greeting: %j',
    (text) => {
      expect(greeted(text)).toMatchObject({ status: 'fail', words: [] })
    }
  )

  it.each([
    'To whom it may concern,\n\n',
    'To Whom It May Concern:\n',
    'To whomever this may concern,\n',
    'Dear Sir or Madam,\n\n',
    'Dear Sir/Madam,\n\n'
  ])('fails: %j', (greeting) => {
    expect(greeted(greeting)).toMatchObject({ status: 'fail', words: [greeting.trim()] })
  })

  it.each([
    'Hi there,\n\n',
    'Hi,\n\n',
    'Hello!\n\n',
    'Dear hiring manager,\n\n',
    'Hi all,\n\n',
    'Dear Larkfield Transit team,\n\n',
    'Good morning,\n\n'
  ])('warns: %j', (greeting) => {
    expect(greeted(greeting)).toMatchObject({ status: 'warn' })
  })
})

it('warns of another title than the one that the user gave', () => {
  const found = greeted('Dear Ms. Marsh,\n\n', to('Helen Marsh', 'Dr.'))
  expect(found).toMatchObject({ status: 'warn', words: ['Ms'] })
  expect(found.message).toContain('Dr.')
})

it('does not apply where nobody is known', () => {
  expect(greeted('Hi there,\n\n', { recipient: null, people: [] })).toMatchObject({ status: 'n/a' })
  expect(greeted('', { recipient: null, people: [] })).toMatchObject({ status: 'n/a' })
})
