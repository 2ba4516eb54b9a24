import { describe, expect, it } from 'vitest'
import { need, openForTest, panel } from '../testing'

/** Noon in New York, by its clock in winter. */
const NOW = '2026-03-03T17:00:00Z'

/** Interviews of an hour that begin at these local times, and what a note would be about at noon. */
function at(...starts: readonly string[]) {
  const { services } = openForTest(NOW)
  const ids = starts.map((startLocal) => {
    const company = `Company ${startLocal}`
    return need(services.interviews.log(panel({ company, startLocal }))).interviewId
  })
  return { services, ids, read: () => services.quickNotes.read() }
}

describe('a quick note', () => {
  it('is about the interview that just ended', () => {
    const { ids, read } = at('2026-03-03T09:00', '2026-03-03T10:40', '2026-03-03T16:00')
    expect(read().interviewId).toBe(ids[1])
    expect(read().interviews.map(({ id }) => id)).toEqual([ids[1], ids[0]])
  })

  it('is about one that goes on, since it may have ended early', () => {
    const { ids, read } = at('2026-03-03T09:00', '2026-03-03T11:15')
    expect(read().interviewId).toBe(ids[1])
  })

  it('is still about the one before while the next has only just begun', () => {
    const { ids, read } = at('2026-03-03T10:55', '2026-03-03T11:55')
    expect(read().interviewId).toBe(ids[0])
  })

  it('is about one that has just begun where there is no other', () => {
    const { ids, read } = at('2026-03-03T11:55')
    expect(read().interviewId).toBe(ids[0])
  })

  it('is about none that ended two days ago, which may be chosen all the same', () => {
    const { ids, read } = at('2026-03-01T10:00')
    expect(read()).toMatchObject({ interviewId: null, interviews: [{ id: ids[0] }] })
  })

  it('is about none that was cancelled, or that nobody came to', () => {
    const { services, ids, read } = at('2026-03-03T10:00', '2026-03-03T09:00')
    const [cancelled = 0, missed = 0] = ids
    need(services.interviewChanges.setStatus({ interviewId: cancelled, status: 'cancelled' }))
    need(services.interviewChanges.setStatus({ interviewId: missed, status: 'no-show' }))
    expect(read()).toEqual({ interviewId: null, interviews: [] })
  })

  it('chooses from a few of the last two weeks, whatever there is', () => {
    const two = Array.from({ length: 15 }, (_, at) => String(at + 1).padStart(2, '0'))
    const old = at(...two.map((day) => `2026-02-${day}T09:00`), '2026-02-18T09:00')
    expect(old.read().interviews.map(({ id }) => id)).toEqual([old.ids.at(-1)])
    const many = at(...two.map((hour) => `2026-03-02T${hour}:00`))
    expect(many.read().interviews).toHaveLength(8)
  })
})
