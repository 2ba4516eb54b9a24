import { describe, expect, it } from 'vitest'
import { notesOf } from '../testing/facts'
import { checked, letterOf, pointedAt } from './testing/letterOf'
import type { ReviewFacts } from '.'

describe('placeholders', () => {
  const said = (main: string, changes: Partial<ReviewFacts> = {}) => {
    const draft = letterOf(main)
    const check = checked('placeholders', draft, changes)
    return { ...check, words: pointedAt(check, draft) }
  }

  it.each([
    ['I like [Company].', '[Company]'],
    ['I like [your example here].', '[your example here]'],
    ['I like {{name}}.', '{{name}}'],
    ['I like {name}.', '{name}'],
    ['I like the <role>.', '<role>'],
    ['I like <<COMPANY>>.', '<<COMPANY>>'],
    ['I like XXX.', 'XXX'],
    ['I have xxxx years.', 'xxxx'],
    ['TODO mention Go.', 'TODO'],
    ['The start is TBD.', 'TBD'],
    ['Insert company name.', 'Insert company name'],
    ['I like (insert something they said).', '(insert something they said)'],
    ['Insert your skill here.', 'Insert your skill here'],
    ['My name is ____ and I like it.', '____'],
    ['Dear Hiring Manager’s Name, hello.', 'Hiring Manager’s Name']
  ])('fails for what is left to fill in: %s', (main, words) => {
    const found = said(main)
    expect(found.status).toBe('fail')
    expect(found.words).toContain(words)
  })

  it('looks into the subject', () => {
    const draft = letterOf('Thank you.', 'The [Role] interview')
    const check = checked('placeholders', draft)
    expect(check.status).toBe('fail')
    expect(pointedAt(check, draft)).toEqual(['[Role]'])
  })

  it.each([
    ['Thank you for the the talk.', ['the the']],
    ['Thank you and\nand goodbye.', ['and\nand']],
    ['The the end.', ['The the']],
    ['I like it (very much.', ['(']],
    ['I like it very much).', [')']],
    ['I like it [1 and that.', ['[']]
  ])('warns: %s', (main, words) => {
    expect(said(main)).toMatchObject({ status: 'warn', words })
  })

  it.each([
    'I had had doubts, and that that is gone is good.',
    'We flew to Baden Baden (in May).',
    'Three points: a) time, b) money, c) people.',
    '1) I like it. 2) I can do it.',
    'My address is <maya@example.org>, and it is 5 < 6 > 4.',
    'We love you <3 as they say.',
    'The catheter is inserted, and I insert rows into tables.',
    'The 20th century and its XL buses.',
    'Such is the code `arr[i]` and `<div>`.',
    'I have 20% more (or less).'
  ])('passes: %s', (main) => {
    expect(said(main).status).toBe('pass')
  })

  it('passes for what the user noted so', () => {
    const notes = notesOf(['discussed', 'the TODO app, and why arr[i] is slow'])
    expect(said('The TODO app is fine, and so is arr[i].', { notes }).status).toBe('pass')
  })

  const signed = (ending: string, changes: Partial<ReviewFacts> = {}) =>
    checked(
      'placeholders',
      { subject: 'x', body: `Hi Dana,\n\nThank you for Monday.${ending}` },
      changes
    )

  it.each([
    '\n\nBest regards,\nMaya Ellison',
    '\n\nBest,\nMaya',
    '\n\nMaya',
    '\n\n- Maya',
    '\n\n— Maya Ellison',
    ' Best, Maya',
    '\n\nThanks again, Maya',
    '\n\nYours sincerely\n\nMaya Ellison\nMEng\n07700 900 123\nmaya@example.org',
    '\n\nThank you again for your time,\nMaya Ellison',
    '\n\nThanks again!\n\nKind regards,\n\nMaya Ellison | Service Planner',
    '\n\nWarmly,\nM. Ellison',
    '\n\nMany thanks and best wishes,\n\n\nMaya\n\nMaya Ellison, MEng',
    '\n\nBest wishes,\nMaya\n\nP.S. I found the book.'
  ])('is signed: %j', (ending) => {
    expect(signed(ending)).toMatchObject({ status: 'pass' })
  })

  it.each([
    '',
    '\n\nBest regards,',
    '\n\nThank you again.',
    '\n\nBest regards,\nDana',
    '\n\nI look forward to it. Maya told you so, and so do others who know the work.'
  ])('is not signed: %j', (ending) => {
    expect(signed(ending)).toMatchObject({ status: 'warn' })
  })

  it.each([
    '\n\nBest,\nMaya\n\nKind regards,\nMaya Ellison',
    '\n\nMaya Ellison\n\nMaya Ellison',
    '\n\nBest regards,\n\nKind regards,\nMaya Ellison'
  ])('is signed twice: %j', (ending) => {
    const check = signed(ending)
    expect(check.status).toBe('warn')
    expect(check.message).toMatch(/once/)
  })

  it('needs no more than closing words where the user has given no name', () => {
    const nameless = { profile: { name: '', formality: 'hi' as const } }
    expect(signed('\n\nBest regards,', nameless).status).toBe('pass')
    expect(signed('', nameless).status).toBe('warn')
  })
})

describe('length', () => {
  const words = (count: number): string =>
    Array.from({ length: count / 10 }, () => 'I like the depot and the buses that it holds.').join(
      ' '
    )
  const said = (count: number, kind: ReviewFacts['kind'] = 'thank-you') =>
    checked('length', letterOf(words(count)), { kind }).status

  it.each([
    ['thank-you', 30, 'warn'],
    ['thank-you', 40, 'pass'],
    ['thank-you', 200, 'pass'],
    ['thank-you', 210, 'warn'],
    ['thank-you', 350, 'warn'],
    ['thank-you', 360, 'fail'],
    ['follow-up', 30, 'warn'],
    ['follow-up', 120, 'pass'],
    ['follow-up', 130, 'warn'],
    ['follow-up', 400, 'fail'],
    ['close-out', 130, 'warn']
  ] as const)('a %s of %i words: %s', (kind, count, status) => {
    expect(said(count, kind)).toBe(status)
  })

  it('counts neither greeting nor signature', () => {
    expect(checked('length', letterOf(words(200))).message).toContain('200')
  })

  it('warns of an empty letter', () => {
    expect(checked('length', { subject: '', body: '' }).status).toBe('warn')
  })
})

describe('subject', () => {
  const said = (subject: string, changes: Partial<ReviewFacts> = {}) =>
    checked('subject', letterOf('Thank you.', subject), changes).status

  it.each([
    ['Thank you for the Service Planner interview', 'pass'],
    ['', 'fail'],
    ['   ', 'fail'],
    ['---', 'fail'],
    ['x'.repeat(60), 'pass'],
    ['x'.repeat(61), 'warn'],
    ['THANK YOU FOR MONDAY', 'warn'],
    ['SRE role', 'pass'],
    ['QA/UX', 'pass'],
    ['Re: Service Planner', 'warn'],
    ['RE: Service Planner', 'warn'],
    ['re : Service Planner', 'warn'],
    ['Regarding the Service Planner role', 'pass'],
    ['谢谢', 'pass']
  ])('%j: %s', (subject, status) => {
    expect(said(subject)).toBe(status)
  })

  it('may answer where something was sent to them, or where they wrote first', () => {
    const sent = [{ kind: 'thank-you' as const, person: 'p1', on: '2026-03-10' }]
    expect(said('Re: Service Planner', { sent })).toBe('pass')
    const toAnother = [{ kind: 'thank-you' as const, person: 'p2', on: '2026-03-10' }]
    expect(said('Re: Service Planner', { sent: toAnother })).toBe('warn')
    expect(said('Re: Your application', { kind: 'rejection-reply' })).toBe('pass')
  })
})

describe('patience', () => {
  const said = (changes: Partial<ReviewFacts>) =>
    checked('patience', letterOf('Is there news?'), { kind: 'follow-up', ...changes })
  const promise = { by: '2026-03-13', text: 'by Friday', person: 'p1' }
  const follow = { kind: 'follow-up' as const, person: 'p1', on: '2026-03-16' }

  it('refuses a follow-up before the promised day, and says which it is', () => {
    const check = said({ promise, today: '2026-03-11' })
    expect(check.status).toBe('fail')
    expect(check.message).toContain('Friday 13 March')
  })

  it('asks for one more day on the promised day, and passes afterwards', () => {
    expect(said({ promise, today: '2026-03-13' }).status).toBe('warn')
    expect(said({ promise, today: '2026-03-16' }).status).toBe('pass')
    expect(said({ promise: { ...promise, by: null }, today: '2026-03-11' }).status).toBe('pass')
    expect(said({ promise: null }).status).toBe('pass')
  })

  it('refuses one more than the settings allow', () => {
    const second = { kind: 'second-follow-up' as const, sent: [follow] }
    expect(said({ ...second, maxFollowUps: 2 }).status).toBe('pass')
    expect(said({ ...second, maxFollowUps: 1 }).status).toBe('fail')
    expect(said({ maxFollowUps: 0 }).status).toBe('fail')
    expect(said({ maxFollowUps: 1, sent: [follow] }).status).toBe('fail')
    const both = [follow, { ...follow, kind: 'second-follow-up' as const }]
    expect(said({ ...second, sent: both }).status).toBe('fail')
    const thanks = [{ ...follow, kind: 'thank-you' as const }]
    expect(said({ maxFollowUps: 1, sent: thanks }).status).toBe('pass')
  })

  it('does not apply to letters that ask for nothing', () => {
    for (const kind of [
      'thank-you',
      'close-out',
      'check-in',
      'no-show',
      'rejection-reply'
    ] as const)
      expect(said({ kind, promise, today: '2026-03-11' }).status).toBe('n/a')
  })
})

describe('likeness in the panel', () => {
  const people = [
    { id: 'p1', name: 'Dana Whitfield' },
    { id: 'p2', name: 'Priya Raman' }
  ]
  const theirs = (main: string) => [
    { person: 'p2', body: `Hi Priya,\n\n${main}\n\nBest regards,\nMaya Ellison` }
  ]
  const said = (main: string, other: string, changes: Partial<ReviewFacts> = {}) => {
    const draft = letterOf(main)
    const check = checked('panel-likeness', draft, { people, others: theirs(other), ...changes })
    return { ...check, words: pointedAt(check, draft) }
  }
  const LONG = 'I kept thinking about the night timetable after the depot move.'

  it('fails for a sentence that another letter has, however its lines break', () => {
    expect(said(`Thank you. ${LONG}`, `I liked it. ${LONG}`)).toMatchObject({
      status: 'fail',
      words: [LONG]
    })
    const wrapped = LONG.replace('night timetable', 'night\ntimetable').toUpperCase()
    const found = said(`Thank you. ${LONG}`, `I liked it. ${wrapped}`)
    expect(found.status).toBe('fail')
    expect(found.message).toContain('Priya')
  })

  it('passes for formulas', () => {
    expect(
      said('Thank you again. I liked the bus.', 'Thank you again. The maps were fine.').status
    ).toBe('pass')
  })

  it('warns of letters that differ in a word or two', () => {
    const one = 'I kept thinking about the night timetable after the move of the depot in May.'
    const two = 'I kept thinking about the night timetable after the move of the depot in June.'
    expect(said(one, two).status).toBe('warn')
  })

  it('allows more likeness where a reader has no note of their own', () => {
    const one =
      'I kept thinking about the night timetable after the move of the depot in early May this year.'
    const two =
      'I kept thinking about the night timetable after the move of all the buses in June of next year.'
    const notes = notesOf(
      ['discussed', 'the night timetable', { person: 'p1' }],
      ['discussed', 'the move', { person: 'p2' }]
    )
    expect(said(one, two, { notes }).status).toBe('warn')
    expect(said(one, two, { notes: notes.slice(0, 1) }).status).toBe('pass')
  })

  it('does not apply to the first letter, nor to an earlier one to the same person', () => {
    const draft = letterOf(LONG)
    expect(checked('panel-likeness', draft, { people }).status).toBe('n/a')
    const own = [{ person: 'p1', body: draft.body }]
    expect(checked('panel-likeness', draft, { people, others: own }).status).toBe('n/a')
  })
})
