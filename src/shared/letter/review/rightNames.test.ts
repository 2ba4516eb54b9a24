import { describe, expect, it } from 'vitest'
import { notesOf } from '../testing/facts'
import { checked, letterOf, pointedAt } from './testing/letterOf'
import type { ReviewFacts } from '.'

const TRACKED = [
  { company: 'Fabrikam Cloud', role: 'Data Analyst' },
  { company: 'Contoso Ltd.', role: 'Transport Planner' },
  { company: 'Target', role: 'Store Manager' },
  { company: 'Indeed', role: 'Product Manager' },
  { company: 'Monday', role: 'Planner' },
  { company: 'Zoom', role: 'Senior Service Planner' },
  { company: 'Meyer & Holt Inc.', role: 'Sr. Accountant' },
  { company: 'Ford', role: 'Analyst' },
  { company: 'Larkfield Transit', role: 'Service Planner' }
]

describe('the right company', () => {
  const said = (main: string, changes: Partial<ReviewFacts> = {}, subject?: string) => {
    const draft = letterOf(main, subject)
    const check = checked('right-company', draft, { tracked: TRACKED, ...changes })
    return { ...check, words: pointedAt(check, draft) }
  }

  it.each([
    ['I would love to join Fabrikam Cloud.', 'Fabrikam Cloud'],
    ['Contoso is where I want to work.', 'Contoso'],
    ["I admire Contoso's planners.", "Contoso's"],
    ['I would love to work at Target.', 'Target'],
    ["Target's culture appeals to me.", "Target's"],
    ['I look forward to joining Indeed.', 'Indeed'],
    ['The role at Meyer and Holt appeals to me.', 'Meyer and Holt'],
    ['I would be glad to work for contoso.', 'contoso'],
    ['i want to join fabrikam cloud', 'fabrikam cloud'],
    ['It would be good to be part of the Target team.', 'Target'],
    ['I would love to drive for CONTOSO.', 'CONTOSO']
  ])('fails for another one that is tracked: %s', (main, words) => {
    expect(said(main)).toMatchObject({ status: 'fail', words: [words] })
  })

  it('fails for another one in the subject', () => {
    expect(said('Thank you.', {}, 'Service Planner at Contoso')).toMatchObject({
      status: 'fail',
      words: ['Contoso']
    })
  })

  it('warns of the short form of another one', () => {
    expect(said('I would love to join Fabrikam.')).toMatchObject({ status: 'warn' })
  })

  it.each([
    'Target dates matter less than targets that people believe in.',
    'Indeed, I would love to. It is indeed so.',
    'Thank you for the talk on Monday.',
    'Thank you for the Zoom call.',
    'We met on Zoom and zoomed in on the target operating model.',
    'The Target Operating Model interests me.',
    'I would ford that river.',
    'My target is to join Larkfield Transit.',
    'See https://contoso.example or write to me@contoso.example.'
  ])('passes for words that are only called so: %s', (main) => {
    expect(said(main).status).toBe('pass')
  })

  it('passes for parts of this company’s and of people’s names', () => {
    const own = { application: { company: 'Contoso Ltd. Rail', role: 'Planner' } }
    expect(said('I would love to join Contoso.', own).status).toBe('pass')
    const person = { id: 'p1', name: 'Anna Ford' }
    const people = { people: [person], recipient: { ...person, honorific: null, email: null } }
    expect(said('Thank you, Ms Ford, for the time with Ford.', people).status).toBe('pass')
  })

  it('passes for what the user noted', () => {
    const notes = notesOf(['showed', 'planned the Contoso timetable for two years'])
    expect(said('I planned the Contoso timetable for two years.', { notes }).status).toBe('pass')
  })

  it.each([
    ['Larkfeild Transit is a good place.', 'Larkfeild', 'Larkfield'],
    ['I would love to join Larkfied.', 'Larkfied', 'Larkfield'],
    ['I would love to join Lark Field Transit.', 'Lark Field', 'Larkfield'],
    ["I like Larkfeild's depot.", 'Larkfeild', 'Larkfield'],
    ['Larkfield Transist is a good place.', 'Transist', 'Transit']
  ])('fails where this one is misspelled: %s', (main, typed, right) => {
    const found = said(main)
    expect(found).toMatchObject({ status: 'fail', words: [typed] })
    expect(found.message).toContain(right)
  })

  it.each([
    ['Harbor Museum', 'Harbour Museum', 'fail'],
    ['GitHub', 'GitHub', 'pass'],
    ['Github', 'GitHub', 'fail'],
    ['Salt and Rye', 'Salt & Rye', 'pass'],
    ['Meyer & Holt', 'Meyer & Holt Inc.', 'pass'],
    ['Nestle', 'Nestlé', 'pass'],
    ['HARBOUR MUSEUM', 'Harbour Museum', 'pass'],
    ['Bright Horizon', 'Bright Horizons', 'fail'],
    ['St Annes', "St. Anne's Hospital", 'fail'],
    ['St Anne’s', "St. Anne's Hospital", 'pass']
  ])('%s for %s: %s', (typed, company, status) => {
    const application = { company, role: 'Planner' }
    expect(said(`I would love to join ${typed} soon.`, { application }).status).toBe(status)
  })

  it.each([
    ['Wonder and order matter to me, and longer nights do too.', 'Yonder'],
    ['Bright mornings are what I like. Right now I am free.', 'Brightline'],
    ['Strive for less, I say. Stripes suit buses.', 'Stripe'],
    ['Transport planning, transits and fields are my work.', 'Larkfield Transit'],
    ['The shop sold salts and dry goods.', 'Salt & Rye']
  ])('takes no other word for a slip: %s', (main, company) => {
    expect(said(main, { application: { company, role: 'Planner' } }).status).toBe('pass')
  })
})

describe('the right role', () => {
  const said = (main: string, changes: Partial<ReviewFacts> = {}, subject?: string) => {
    const draft = letterOf(main, subject)
    const check = checked('right-role', draft, { tracked: TRACKED, ...changes })
    return { ...check, words: pointedAt(check, draft) }
  }

  it.each([
    ['I am very interested in the Data Analyst role.', 'Data Analyst'],
    ['Thank you for talking to me about the transport planner position.', 'transport planner'],
    ['I would love to join you as a Product Manager.', 'Product Manager'],
    ['I am excited about the position of Data Analyst.', 'Data Analyst'],
    ['Thank you for interviewing me for the Senior Accountant job.', 'Senior Accountant'],
    ['I applied for the Store Manager opening.', 'Store Manager'],
    ['I would be proud to be your next Data Analyst.', 'Data Analyst']
  ])('fails for another one: %s', (main, words) => {
    expect(said(main)).toMatchObject({ status: 'fail', words: [words] })
  })

  it('fails for another one in the subject', () => {
    expect(said('Thank you.', {}, 'Data Analyst interview')).toMatchObject({ status: 'fail' })
  })

  it.each([
    'I am very interested in the Service Planner role.',
    'I am very interested in the Planner role.',
    'I am very interested in the Senior Service Planner role.',
    'I worked as a Data Analyst for six years.',
    'As a former Store Manager I know rosters.',
    'Your data analysts impressed me.',
    'I would like to work with the analyst on your team.',
    'My role as Product Manager at Wirth taught me a lot about the Service Planner role.',
    'In my previous Data Analyst role I built it.'
  ])('passes: %s', (main) => {
    expect(said(main).status).toBe('pass')
  })
})
