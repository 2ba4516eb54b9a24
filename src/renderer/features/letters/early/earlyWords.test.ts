import { describe, expect, it } from 'vitest'
import { testTouchpoint } from '@renderer/ipc/testViews'
import { testDesk } from '@renderer/ui/testDesk'
import type { TouchpointView } from '@shared/model/views'
import { earlyWords } from './earlyWords'

/** Wednesday 26 November 2025, 14:00 in London. */
const { desk } = testDesk()

function asking(opensAt: string, change: Partial<TouchpointView> = {}): TouchpointView {
  return testTouchpoint(0, { kind: 'follow-up', opensAt: Date.parse(opensAt), ...change })
}

describe('why a message should wait', () => {
  it('says which day they named, and how far away it is', () => {
    const friday = asking('2025-12-01T09:00Z', { promisedBy: '2025-11-28' })
    expect(earlyWords(friday, desk)).toBe('They said Friday; that is in two days.')
    const later = asking('2025-12-15T09:00Z', { promisedBy: '2025-12-12' })
    expect(earlyWords(later, desk)).toBe('They said Friday 12 December; that is in 16 days.')
    const soon = asking('2025-11-28T09:00Z', { promisedBy: '2025-11-27' })
    expect(earlyWords(soon, desk)).toBe('They said tomorrow; that is in a day.')
  })

  it('gives them the day itself, and the weekend behind it', () => {
    const today = asking('2025-11-27T09:00Z', { promisedBy: '2025-11-26' })
    expect(earlyWords(today, desk)).toBe(
      'They said today, so they have until tonight; the day to ask is tomorrow.'
    )
    const weekend = asking('2025-12-01T09:00Z', { promisedBy: '2025-11-24' })
    expect(earlyWords(weekend, desk)).toBe(
      'They said Monday 24 November; the day to ask is Monday.'
    )
    const thisMorning = asking('2025-11-26T15:00Z', { promisedBy: '2025-11-25' })
    expect(earlyWords(thisMorning, desk)).toBe('They said yesterday; ask from 15:00 today.')
  })

  it('says when it is best sent where nobody promised anything', () => {
    expect(earlyWords(asking('2025-12-01T09:00Z'), desk)).toBe(
      'A follow-up is best sent on Monday; that is in five days.'
    )
    expect(earlyWords(asking('2025-11-26T17:00Z', { kind: 'check-in' }), desk)).toBe(
      'A check-in is best sent from 17:00 today.'
    )
  })

  it('waits for the end of the interview, and for those who may still come', () => {
    expect(earlyWords(asking('2025-11-26T16:30Z', { kind: 'thank-you' }), desk)).toBe(
      'The interview is not over until 16:30, so there is nothing to give thanks for yet.'
    )
    expect(earlyWords(asking('2025-11-28T16:30Z', { kind: 'thank-you' }), desk)).toBe(
      'The interview is not over until Fri 28 Nov, 16:30, so there is nothing to give thanks for yet.'
    )
    expect(earlyWords(asking('2025-11-26T14:10Z', { kind: 'no-show' }), desk)).toBe(
      'They may still come: give them until 14:10.'
    )
  })
})
