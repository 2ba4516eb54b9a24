import { describe, expect, it } from 'vitest'
import type { PeopleOrder } from '@shared/model/people'
import { need, openForTest, panel } from '../testing'
import { LIST_PEOPLE } from './PeopleListRepository'

/** A day after the panel of Dana and Priya at Northwind. */
const NOW = '2026-03-04T20:00:00Z'

const somebody = (name: string, title = '') =>
  ({ name, email: null, title, thankYou: 'wanted' }) as const

function withPeople() {
  const bench = openForTest(NOW)
  const { services } = bench
  need(services.interviews.log(panel()))
  need(
    services.interviews.log(
      panel({
        company: 'Fennel & Rook',
        startLocal: '2026-03-04T14:00',
        people: [somebody('Zoë Østergård', 'Supply Director')]
      })
    )
  )
  need(
    services.interviews.log(
      panel({
        company: 'Saltmarsh',
        startLocal: '2026-03-10T14:00',
        people: [somebody('Élise Abara')]
      })
    )
  )
  need(services.people.add({ name: 'Bo', email: 'bo@x.example', title: '' }))
  const names = (search = '', order: PeopleOrder = 'urgency') =>
    services.peopleList.read({ search, order }).people.map(({ name }) => name)
  return { ...bench, names }
}

describe('the list of people', () => {
  it('begins with the most urgent, and ends with whom nothing was ever owed', () => {
    const { names } = withPeople()
    expect(names()).toEqual(['Dana Whitfield', 'Zoë Østergård', 'Élise Abara', 'Priya Raman', 'Bo'])
  })

  it('is ordered by name, or by whom one met last', () => {
    const { names } = withPeople()
    expect(names('', 'name')).toEqual([
      'Bo',
      'Dana Whitfield',
      'Élise Abara',
      'Priya Raman',
      'Zoë Østergård'
    ])
    expect(names('', 'met')).toEqual([
      'Élise Abara',
      'Zoë Østergård',
      'Dana Whitfield',
      'Priya Raman',
      'Bo'
    ])
  })

  it('is searched by name, title, address and company, past accents and capitals', () => {
    const { names, services } = withPeople()
    expect(names('ELISE')).toEqual(['Élise Abara'])
    expect(names('ostergard supply')).toEqual(['Zoë Østergård'])
    expect(names('fennel & rook')).toEqual(['Zoë Østergård'])
    expect(names('bo@x')).toEqual(['Bo'])
    expect(services.peopleList.read({ search: 'nobody', order: 'name' })).toEqual({
      people: [],
      total: 5
    })
  })

  it('finds somebody by a company where they were met before the last', () => {
    const { services, names } = withPeople()
    need(
      services.interviews.log(
        panel({
          company: 'Juniper Row',
          startLocal: '2026-03-05T09:00',
          people: [{ ...somebody('Dana Whitfield'), email: 'dana@northwind.example' }]
        })
      )
    )
    expect(names('northwind dana')).toEqual(['Dana Whitfield'])
    const [dana] = services.peopleList.read({ search: 'dana', order: 'name' }).people
    expect(dana).toMatchObject({ company: 'Juniper Row', title: 'Engineering Manager' })
  })

  it('shows what is pending before what is closed, and what is put off last', () => {
    const { services, names } = withPeople()
    const { people } = services.peopleList.read({ search: '', order: 'urgency' })
    expect(people.map(({ touchpoint }) => touchpoint?.kind ?? null)).toEqual([
      'thank-you',
      'thank-you',
      'thank-you',
      'thank-you',
      null
    ])
    const dana = people[0]?.touchpoint
    if (!dana) throw new Error('Dana is owed a thank-you')
    const { kind, applicationId, interviewId, personId } = dana
    const until = Date.parse('2026-03-20T12:00:00Z')
    need(services.actions.snooze({ kind, applicationId, interviewId, personId, until }))
    // Dana is asked for news as well, which is not put off.
    expect(services.peopleList.read({ search: 'dana', order: 'name' }).people[0]).toMatchObject({
      touchpoint: { kind: 'follow-up' },
      timeZone: 'America/New_York'
    })
    expect(names()[0]).toBe('Zoë Østergård')
  })

  it('walks nothing but the people themselves', () => {
    const { db } = withPeople()
    const plan = db
      .prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${LIST_PEOPLE}`)
      .all({ now: 0 })
      .map(({ detail }) => detail)
    expect(plan.filter((step) => step.startsWith('SCAN'))).toEqual(['SCAN p'])
  })
})
