import { describe, expect, it } from 'vitest'
import type { PersonPromiseView } from '@shared/model/people'
import { answerWords, byWords, countWords, keptOf } from './promiseWords'

/** Wednesday 26 November 2025, 14:00 in London. */
const NOW = Date.UTC(2025, 10, 26, 14)
const reader = { now: NOW, locale: 'en-GB', timeZone: 'Europe/London' }

const promise = (change: Partial<PersonPromiseView> = {}): PersonPromiseView => ({
  applicationId: 1,
  interviewId: 1,
  by: '2025-11-18',
  text: 'early next week',
  saidAt: Date.UTC(2025, 10, 12),
  timeZone: 'Europe/London',
  answeredAt: null,
  metAgainAt: null,
  followUp: null,
  ...change
})

describe('a promise', () => {
  it.each([
    ['open while nobody was heard of', {}, 'open'],
    ['kept by a reply on the day', { answeredAt: Date.UTC(2025, 10, 18, 23, 59) }, 'kept'],
    ['late by a reply after it', { answeredAt: Date.UTC(2025, 10, 19, 9) }, 'late'],
    ['kept by a further interview', { metAgainAt: Date.UTC(2025, 10, 17) }, 'kept'],
    ['kept by one that is agreed on', { metAgainAt: Date.UTC(2025, 11, 9) }, 'kept'],
    ['kept whenever they reply where no day was said', { by: null, answeredAt: NOW }, 'kept']
  ] as const)('is %s', (_, change, kept) => {
    expect(keptOf(promise(change), NOW)).toBe(kept)
  })

  it.each([
    [{ answeredAt: Date.UTC(2025, 10, 17) }, 'Replied 17 Nov'],
    [{ metAgainAt: Date.UTC(2025, 10, 17) }, 'Met again 17 Nov'],
    [{ metAgainAt: Date.UTC(2025, 11, 9, 10) }, 'Meeting Tue 9 Dec'],
    [{}, 'No reply']
  ])('%o says %s', (change, words) => {
    expect(answerWords(promise(change), reader).text).toBe(words)
  })

  it('names its day', () => {
    expect(byWords(promise({ by: '2025-11-28' }), reader)).toBe('a reply by Fri 28 Nov')
    expect(byWords(promise({ answeredAt: NOW }), reader)).toBe('by Tue 18 Nov')
    expect(byWords(promise({ by: null }), reader)).toBe('')
  })

  it('is counted by what became of it', () => {
    const kept = promise({ answeredAt: Date.UTC(2025, 10, 17) })
    expect(countWords([promise(), kept, kept], NOW)).toBe('1 open, 2 kept')
  })
})
