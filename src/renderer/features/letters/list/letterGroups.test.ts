import { describe, expect, it } from 'vitest'
import type { ListedLetterView } from '@shared/model/letterViews'
import { letterGroup } from './letterGroups'
import { sentAfter } from './sentAfter'

/** Wednesday 26 November 2025. */
const now = Date.UTC(2025, 10, 26, 14)
const reader = { now, locale: 'en-GB', timeZone: 'Europe/London' }

const sent = (sentAt: number | null): ListedLetterView => ({
  id: sentAt ?? 0,
  kind: 'thank-you',
  applicationId: 1,
  interviewId: 1,
  personId: 1,
  subject: '',
  isLost: false,
  recipient: '',
  company: '',
  updatedAt: now,
  sentAt,
  touchpoint: null,
  timeZone: null
})

describe('the list of letters', () => {
  it.each([
    ['Drafts', null],
    ['This week', Date.UTC(2025, 10, 24, 0)],
    ['Last week', Date.UTC(2025, 10, 23, 23)],
    ['Last week', Date.UTC(2025, 10, 17, 0)],
    ['Earlier in November', Date.UTC(2025, 10, 16, 23)],
    ['October', Date.UTC(2025, 9, 31, 12)],
    ['December 2024', Date.UTC(2024, 11, 31, 12)]
  ])('has a heading %s', (title, sentAt) => {
    expect(letterGroup(sent(sentAt), reader)).toBe(title)
  })
})

describe('how long after the interview', () => {
  it.each([
    [30_000, 'under a minute'],
    [25 * 60_000, '25 min'],
    [(14 * 60 + 41) * 60_000, '14 h 41 min'],
    [2 * 3_600_000, '2 h'],
    [75 * 3_600_000, '3 days']
  ])('%i ms', (milliseconds, words) => {
    expect(sentAfter(milliseconds)).toBe(words)
  })
})
