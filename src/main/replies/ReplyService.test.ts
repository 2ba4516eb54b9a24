import type { RouteInput } from '@shared/ipc/contract'
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
  const stage = () => need(services.applicationReader.read(applicationId)).stage
  const heard = (said: Partial<RouteInput<'replies.heard'>>) =>
    services.undo.step('replies.heard', () =>
      services.replies.heard({
        applicationId,
        answer: 'words',
        text: '',
        personId: null,
        heardOn: null,
        promise: null,
        decideBy: null,
        ...said
      })
    )
  return { services, applicationId, followUp, stage, heard, priya: priya?.id ?? 0 }
}

describe('hearing back', () => {
  it('with a new date plans the follow-up after that one, to whoever named it', () => {
    const { services, applicationId, followUp, heard, priya } = withPromise()
    const before = followUp()
    const promise = { by: '2026-03-20', text: 'Friday', personId: priya }
    expect(
      services.replies.foresee({ applicationId, heardOn: null, by: '2026-03-20' }).followUpAt
    ).toBe(Date.parse('2026-03-23T13:00:00Z'))
    need(heard({ answer: 'new-date', text: 'Soon.', personId: priya, promise }))
    expect(followUp()).toMatchObject({
      closed: null,
      opensAt: Date.parse('2026-03-23T13:00:00Z'),
      personName: 'Priya Raman',
      because: 'Priya said by Fri 20 Mar; follow up the next working day.'
    })
    expect(services.history.ofApplication(applicationId).replies).toMatchObject([
      {
        answer: 'new-date',
        text: 'Soon.',
        personName: 'Priya Raman',
        heardAt: Date.parse('2026-03-16T14:00:00Z'),
        promise
      }
    ])

    need(services.undo.undo(null))
    expect({ ...followUp(), id: 0 }).toEqual({ ...before, id: 0 })
  })

  it('without a date answers the follow-up', () => {
    const { followUp, heard } = withPromise()
    need(heard({ text: 'Thank you!' }))
    expect(followUp()?.closed).toBe('answered')
  })

  it('of an offer moves it there with the day to decide by, and undo takes back both', () => {
    const { services, applicationId, stage, heard } = withPromise()
    const decideBy = () => need(services.applicationReader.read(applicationId)).decideBy
    need(heard({ answer: 'offer', decideBy: '2026-03-24' }))
    expect([stage(), decideBy()]).toEqual(['offer', '2026-03-24'])
    need(services.undo.undo(null))
    expect([stage(), decideBy()]).toEqual(['interviewing', null])
    expect(services.history.ofApplication(applicationId).replies).toEqual([])
  })

  it('of a no closes it, and leaves the thank-yous as they are', () => {
    const { services, applicationId, stage, followUp, heard } = withPromise()
    const thankYous = () =>
      services.history
        .ofApplication(applicationId)
        .touchpoints.filter(({ kind }) => kind === 'thank-you')
        .map(({ closed }) => closed)
    const before = thankYous()
    need(heard({ answer: 'no', text: 'Somebody else.' }))
    expect(stage()).toBe('rejected')
    expect(followUp()?.closed).toBe('answered')
    expect(thankYous()).toEqual(before)
  })

  it('of an invitation brings one that was only applied for among those interviewing', () => {
    const { services, stage, applicationId, heard } = withPromise()
    need(services.applicationChanges.setStage(applicationId, 'applied'))
    need(heard({ answer: 'invitation' }))
    expect(stage()).toBe('interviewing')
    need(services.applicationChanges.setStage(applicationId, 'offer'))
    need(heard({ answer: 'invitation' }))
    expect(stage()).toBe('offer')
  })

  it('may have been on a day before, counted after whatever else was on that day', () => {
    const { services, applicationId, followUp, heard } = withPromise()
    need(heard({ heardOn: '2026-03-03' }))
    expect(services.history.ofApplication(applicationId).replies[0]?.heardAt).toBe(
      Date.parse('2026-03-04T04:59:00Z')
    )
    expect(followUp()?.closed).toBe('answered')
    expect(heard({ heardOn: '2026-03-17' })).toMatchObject({
      error: { code: 'INVALID_INPUT', fields: [{ path: 'heardOn' }] }
    })
  })

  it('moves no follow-up where none is planned', () => {
    const { services, applicationId } = withPromise()
    need(services.applicationChanges.setStage(applicationId, 'rejected'))
    expect(
      services.replies.foresee({ applicationId, heardOn: null, by: '2026-03-20' }).followUpAt
    ).toBeNull()
  })

  it('from a company or a person that is no longer there is refused', () => {
    const { heard } = withPromise()
    const gone = { ok: false, error: { code: 'NOT_FOUND' } }
    const promise = { by: '2026-03-20', text: '', personId: 99 }
    expect(heard({ answer: 'new-date', promise })).toMatchObject(gone)
    expect(heard({ personId: 99 })).toMatchObject(gone)
    expect(heard({ applicationId: 99 })).toMatchObject(gone)
  })
})
