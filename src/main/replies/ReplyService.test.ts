import { describe, expect, it } from 'vitest'
import { need, openForTest, panel } from '../testing'

/** Dana said by the 13th; it is the morning on which the follow-up is due. */
function withPromise() {
  const { services } = openForTest('2026-03-16T14:00:00Z')
  const { interviewId, applicationId } = need(services.interviews.log(panel()))
  const [dana, priya] = services.detailOf(interviewId)?.people ?? []
  const promise = { by: '2026-03-13', text: '', personId: dana?.id ?? null }
  need(services.debrief.writePromise({ interviewId, promise }))
  const followUp = () =>
    services.history
      .ofApplication(applicationId)
      .touchpoints.find(({ kind }) => kind === 'follow-up')
  return { services, applicationId, followUp, priya: priya?.id ?? 0 }
}

describe('hearing back', () => {
  it('with a new date plans the follow-up after that one, to whoever named it', () => {
    const { services, applicationId, followUp, priya } = withPromise()
    const before = followUp()
    const promise = { by: '2026-03-20', text: 'Friday', personId: priya }
    need(
      services.undo.step('replies.heard', () =>
        services.replies.heard({ applicationId, text: 'Soon.', promise })
      )
    )
    expect(followUp()).toMatchObject({
      closed: null,
      opensAt: Date.parse('2026-03-23T13:00:00Z'),
      personName: 'Priya Raman',
      because: 'Priya said by Fri 20 Mar; follow up the next working day.'
    })
    expect(services.history.ofApplication(applicationId).replies).toMatchObject([
      { text: 'Soon.', heardAt: Date.parse('2026-03-16T14:00:00Z'), promise }
    ])

    need(services.undo.undo(null))
    expect({ ...followUp(), id: 0 }).toEqual({ ...before, id: 0 })
  })

  it('without a date answers the follow-up', () => {
    const { services, applicationId, followUp } = withPromise()
    need(services.replies.heard({ applicationId, text: 'Thank you!', promise: null }))
    expect(followUp()?.closed).toBe('answered')
  })

  it('from a company or a person that is no longer there is refused', () => {
    const { services, applicationId } = withPromise()
    const gone = { ok: false, error: { code: 'NOT_FOUND' } }
    const promise = { by: '2026-03-20', text: '', personId: 99 }
    expect(services.replies.heard({ applicationId, text: '', promise })).toMatchObject(gone)
    expect(services.replies.heard({ applicationId: 99, text: '', promise: null })).toMatchObject(
      gone
    )
  })
})
