import { describe, expect, it } from 'vitest'
import { CHECK_NAMES } from '../../src/shared/letter/review'
import { letterScenario } from './letterScenario'
import { reviewScenario } from './reviewScenario'

const SCENARIO = {
  now: '2026-03-11T20:00:00Z',
  settings: { timeZone: 'America/New_York', followUp: { max: 1 } },
  profile: { name: 'Sam Okafor', english: 'GB' },
  application: { company: 'Northwind Traders', role: 'Staff Engineer', posting: 'We run Zurbly.' },
  interviews: [
    {
      id: 'i1',
      start: '2026-03-03T13:00',
      timeZone: 'America/New_York',
      people: [
        { id: 'p1', name: 'Dana Whitfield' },
        { id: 'p2', name: 'Priya Raman' }
      ],
      promise: { by: '2026-03-13', text: 'by the end of next week', person: 'p1' },
      notes: [{ id: 'n1', kind: 'discussed', text: 'the billing monolith', person: 'p1' }]
    }
  ],
  tracked: [{ company: 'Contoso', role: 'Data Analyst' }]
}

async function statuses(letter: object): Promise<Record<string, string>> {
  const { review } = (await reviewScenario({ ...SCENARIO, letter })) as {
    review: { check: string; status: string; message: string }[]
  }
  expect(review.map(({ check }) => check)).toEqual(CHECK_NAMES)
  return Object.fromEntries(review.map(({ check, status }) => [check, status]))
}

// The first answer wakes Harper, which may take seconds.
describe('review', { timeout: 60_000 }, () => {
  const asked = { kind: 'thank-you', interview: 'i1', person: 'p1', subject: 'Thank you' }

  it('answers with every check, in order, for a letter typed by hand', async () => {
    const body =
      'Hi Dana,\n\nThank you for the time on Tuesday. Breaking the billing monolith apart in Zurbly is a fine plan, and I recognised much of it. I am very interested in the role, and I would be glad to send you whatever else you need from me.\n\nBest regards,\nSam Okafor'
    const found = await statuses({ ...asked, body })
    expect(Object.values(found).filter((status) => /warn|fail/.test(status))).toEqual([])
  })

  it('finds slips, the wrong company and the wrong name', async () => {
    const body = 'Hi Priya,\n\nI recieved it. I would love to join Contoso.\n\nBest,\nSam'
    expect(await statuses({ ...asked, body })).toMatchObject({
      greeting: 'fail',
      gratitude: 'fail',
      'right-company': 'fail',
      language: 'warn'
    })
  })

  it('knows the promise and how many follow-ups are allowed', async () => {
    const follow = { ...asked, body: 'Hi Dana,\n\nIs there news?\n\nBest,\nSam' }
    expect(await statuses({ ...follow, kind: 'follow-up' })).toMatchObject({ patience: 'fail' })
    expect(await statuses({ ...follow, kind: 'thank-you' })).toMatchObject({ patience: 'n/a' })
  })

  it('stands beside every draft', async () => {
    const letter = { kind: 'thank-you', interview: 'i1', person: 'p1' }
    expect(await letterScenario({ ...SCENARIO, letter })).toHaveProperty('review.16.status', 'pass')
  })
})
