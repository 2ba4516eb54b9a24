import { describe, expect, it } from 'vitest'
import { need, openForTest, withDana, type Bench } from '../testing'

const NOW = '2026-03-03T20:00:00Z'
const HOUR = 3_600_000
const GONE = { ok: false, error: { code: 'NOT_FOUND' } }
const CONFLICT = { ok: false, error: { code: 'CONFLICT' } }
const all = ({ services }: Bench) => services.letterReader.list({ search: '', show: 'all' }).letters

describe('marking as sent', () => {
  it('closes the window, keeps the letter as it was sent and refuses later changes', () => {
    const bench = openForTest(NOW)
    const occasion = withDana(bench)
    const { letter } = need(bench.services.letters.open(occasion))
    const sending = need(bench.services.letters.markSent({ ...occasion, way: 'email' }))
    expect(sending).toMatchObject({ sentAt: Date.parse(NOW), way: 'email' })

    const person = bench.services.detailOf(occasion.interviewId)?.people[0]
    expect(person?.touchpoint).toMatchObject({ closed: 'sent', closedAt: Date.parse(NOW) })
    const after = need(bench.services.letters.open(occasion)).letter
    expect(after.sent).toEqual(sending)
    const { id, revision } = after
    const typed = { id, revision, subject: '', body: '' }
    expect(bench.services.letters.save(typed)).toMatchObject(CONFLICT)
    const [version] = bench.services.letterVersions.list(id)
    expect(version).toMatchObject({ cause: 'sent', isCurrent: true })
    const back = { id, revision, versionId: version?.id ?? 0 }
    expect(bench.services.letters.restore(back)).toMatchObject(CONFLICT)
    expect(letter.sent).toBeNull()
  })

  it('takes the moment at which it left', () => {
    const bench = openForTest('2026-03-05T20:00:00Z')
    const occasion = withDana(bench)
    const sentAt = Date.parse('2026-03-04T09:30:00Z')
    need(bench.services.letters.markSent({ ...occasion, way: 'email', sentAt }))
    const person = bench.services.detailOf(occasion.interviewId)?.people[0]
    expect(person?.touchpoint).toMatchObject({ closed: 'sent', closedAt: sentAt })
  })

  it.each([
    ['still to come', HOUR],
    ['before the interview', -8 * HOUR]
  ])('refuses a moment that is %s', (_name, after) => {
    const bench = openForTest(NOW)
    const occasion = withDana(bench)
    const sentAt = Date.parse(NOW) + after
    expect(bench.services.letters.markSent({ ...occasion, way: 'email', sentAt })).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', fields: [{ path: 'sentAt' }] }
    })
  })

  it('works without a letter, for a card written by hand', () => {
    const bench = openForTest(NOW)
    const occasion = withDana(bench)
    need(bench.services.letters.markSent({ ...occasion, way: 'card' }))
    expect(bench.services.detailOf(occasion.interviewId)?.people[0]?.touchpoint?.closed).toBe(
      'sent'
    )
    expect(all(bench)).toEqual([])
  })

  it('works for a reply to a rejection, which nothing plans, once it is written', () => {
    const bench = openForTest(NOW)
    const reply = { ...withDana(bench), kind: 'rejection-reply' } as const
    expect(bench.services.letters.markSent({ ...reply, way: 'email' })).toMatchObject(GONE)
    need(bench.services.letters.open(reply))
    need(bench.services.letters.markSent({ ...reply, way: 'email' }))
    expect(need(bench.services.letters.open(reply)).letter.sent).not.toBeNull()
  })

  it('works for what was written, although nothing asks for it any more', () => {
    const bench = openForTest('2026-03-12T20:00:00Z')
    const toDana = { ...withDana(bench), kind: 'follow-up' } as const
    need(bench.services.letters.open(toDana))
    const { interviewId } = toDana
    const [, priya] = bench.services.detailOf(interviewId)?.people ?? []
    const promise = { by: null, text: 'soon', personId: priya?.id ?? 0 }
    need(bench.services.debrief.writePromise({ interviewId, promise }))
    need(bench.services.letters.markSent({ ...toDana, way: 'email' }))
    const { touchpoints } = bench.services.history.ofApplication(toDana.applicationId)
    expect(touchpoints.find(({ kind }) => kind === 'follow-up')?.closed).toBe('sent')
  })

  it('can be taken back: the window and the letter open again', () => {
    const bench = openForTest(NOW)
    const occasion = withDana(bench)
    need(bench.services.letters.open(occasion))
    const sending = need(bench.services.letters.markSent({ ...occasion, way: 'email' }))
    need(bench.services.letters.undoSent(sending.id))
    const { letter, interview } = need(bench.services.letters.open(occasion))
    expect(letter.sent).toBeNull()
    expect(interview?.people[0]?.touchpoint).toMatchObject({ closed: null, hasDraft: true })
    expect(bench.services.letters.undoSent(sending.id)).toMatchObject(GONE)
  })
})
