import { describe, expect, it } from 'vitest'
import { testEntry, testPerson, testTouchpoint } from '@renderer/ipc/testViews'
import type { ApplicationView } from '@shared/model/applications'
import { nextLetter } from './nextLetter'

const NOW = Date.UTC(2025, 10, 26, 14)
const DAY = 24 * 3_600_000

function rejected(change: Partial<ApplicationView['history']> = {}): ApplicationView {
  const no = {
    id: 1,
    heardAt: NOW - DAY,
    answer: 'no' as const,
    text: '',
    personId: 2,
    personName: 'Priya Raman',
    promise: null
  }
  const history = {
    stages: [],
    interviews: [
      testEntry(NOW - 9 * DAY, { id: 7, people: [testPerson({ id: 2 })] }),
      testEntry(NOW - 5 * DAY, { id: 8, people: [testPerson({ id: 1 })] }),
      testEntry(NOW + DAY, { id: 9 })
    ],
    touchpoints: [],
    promises: [],
    drafts: [],
    sendings: [],
    replies: [no],
    ...change
  }
  return { id: 1, company: 'Northwind', stage: 'rejected', history } as unknown as ApplicationView
}

describe('the letter to write first', () => {
  it('is the most urgent that is due, also one to nobody known', () => {
    const checkIn = testTouchpoint(NOW - DAY / 2, {
      kind: 'check-in',
      interviewId: null,
      personId: null,
      personName: null
    })
    expect(nextLetter(rejected({ touchpoints: [checkIn] }), NOW)).toMatchObject({
      name: 'Northwind',
      to: { params: { kind: 'check-in' }, query: {} }
    })
  })

  it('is a reply to their no, about the last interview with whoever said it', () => {
    expect(nextLetter(rejected(), NOW)).toMatchObject({
      name: 'Priya',
      to: { params: { kind: 'rejection-reply' }, query: { interview: '7', person: '2' } }
    })
    const [no] = rejected().history.replies
    const fromNobody = no ? [{ ...no, personId: null, personName: null }] : []
    expect(nextLetter(rejected({ replies: fromNobody }), NOW)).toMatchObject({
      name: 'Northwind',
      to: { query: { interview: '8' } }
    })
  })

  it('is none once that was sent, or where they never said no', () => {
    const sending = {
      id: 1,
      kind: 'rejection-reply' as const,
      interviewId: 7,
      personId: 2,
      recipient: 'Priya Raman',
      letterId: 9,
      subject: 'Thank you',
      isLost: false,
      way: 'email' as const,
      sentAt: NOW
    }
    expect(nextLetter(rejected({ sendings: [sending] }), NOW)).toBeNull()
    expect(nextLetter(rejected({ replies: [] }), NOW)).toBeNull()
  })
})
