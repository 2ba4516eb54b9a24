import { describe, expect, it } from 'vitest'
import type { RouteInput } from '@shared/ipc/contract'
import type { TouchpointView } from '@shared/model/views'
import type { TouchpointKind } from '@shared/model/words'
import { need, openForTest, promisedPanel } from '../testing'

/** Two days after Dana's panel of 3 March, where she said "by the 13th". */
function afterPanel() {
  const bench = openForTest('2026-03-05T14:00:00Z')
  const { services } = bench
  const occasion = promisedPanel(bench)
  const { applicationId, personId } = occasion
  return {
    ...bench,
    occasion,
    shown: (kind: TouchpointKind): TouchpointView | undefined => {
      const { touchpoints } = services.history.ofApplication(applicationId)
      return touchpoints.find((each) => each.kind === kind)
    },
    heard: (by: string | null): void => {
      const reply: RouteInput<'replies.heard'> = {
        applicationId,
        answer: by === null ? 'words' : 'new-date',
        text: 'They wrote.',
        personId,
        heardOn: null,
        promise: by === null ? null : { by, text: '', personId },
        decideBy: null
      }
      need(services.replies.heard(reply))
    }
  }
}

describe('what a follow-up waits for', () => {
  it('is the day that they named at the interview, and nothing where they named none', () => {
    const { shown, services, occasion } = afterPanel()
    expect(shown('follow-up')?.promisedBy).toBe('2026-03-13')
    expect(shown('thank-you')?.promisedBy).toBeNull()
    need(services.debrief.writePromise({ interviewId: occasion.interviewId, promise: null }))
    expect(shown('follow-up')?.promisedBy).toBeNull()
  })

  it('is the day that they named last', () => {
    const { shown, heard, clock } = afterPanel()
    heard('2026-03-18')
    clock.freezeAt(Date.parse('2026-03-06T09:00:00Z'))
    heard('2026-03-20')
    expect(shown('follow-up')?.promisedBy).toBe('2026-03-20')
  })

  it('is nothing any more once a day was chosen by hand', () => {
    const { shown, services, occasion } = afterPanel()
    need(services.actions.pin({ ...occasion, kind: 'follow-up', on: '2026-03-17' }))
    expect(shown('follow-up')).toMatchObject({ closed: null, promisedBy: null })
  })

  it('is for a second one only what they said since the first', () => {
    const { shown, heard, services, occasion, clock } = afterPanel()
    heard('2026-03-18')
    clock.freezeAt(Date.parse('2026-03-19T10:00:00Z'))
    need(services.letters.markSent({ ...occasion, kind: 'follow-up', way: 'email' }))
    expect(shown('second-follow-up')?.promisedBy).toBeNull()
    clock.freezeAt(Date.parse('2026-03-20T10:00:00Z'))
    heard('2026-03-27')
    expect(shown('second-follow-up')?.promisedBy).toBe('2026-03-27')
  })
})

it('one that they answered says when', () => {
  const { shown, heard, clock } = afterPanel()
  heard(null)
  expect(shown('follow-up')).toMatchObject({
    closed: 'answered',
    closedAt: clock.now(),
    promisedBy: null
  })
})
