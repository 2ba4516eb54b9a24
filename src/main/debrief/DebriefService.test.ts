import { describe, expect, it } from 'vitest'
import { need, openForTest, panel, type Bench } from '../testing'

function logged(bench: Bench) {
  const { interviewId } = need(bench.services.interviews.log(panel()))
  const people = bench.services.detailOf(interviewId)?.people ?? []
  return { interviewId, danaId: people[0]?.id ?? 0 }
}

const NOW = '2026-03-03T20:00:00Z'

describe('notes', () => {
  it('are kept in the order in which they were written, with who said them', () => {
    const bench = openForTest(NOW)
    const { interviewId, danaId } = logged(bench)
    const base = { id: null, after: null, interviewId, answer: null }
    const first = need(
      bench.services.debrief.writeNote({ ...base, kind: 'shared', text: 'one', personId: danaId })
    )
    need(bench.services.debrief.writeNote({ ...base, kind: 'shared', text: 'two', personId: null }))
    need(
      bench.services.debrief.writeNote({
        ...base,
        id: first.id,
        kind: 'shared',
        text: 'one, corrected',
        personId: null
      })
    )
    expect(
      bench.services.detailOf(interviewId)?.notes.map(({ text, personId }) => [text, personId])
    ).toEqual([
      ['one, corrected', null],
      ['two', null]
    ])
  })

  it('stay where they were written, also between two others', () => {
    const bench = openForTest(NOW)
    const { interviewId } = logged(bench)
    const write = (text: string, after: number | null): number =>
      need(
        bench.services.debrief.writeNote({
          id: null,
          after,
          interviewId,
          kind: 'shared',
          text,
          answer: null,
          personId: null
        })
      ).id
    const first = write('first', null)
    write('last', first)
    write('between', first)
    expect(bench.services.detailOf(interviewId)?.notes.map(({ text }) => text)).toEqual([
      'first',
      'between',
      'last'
    ])
  })

  it('have an answer only where they are a concern', () => {
    const bench = openForTest(NOW)
    const { interviewId } = logged(bench)
    const write = (kind: 'concern' | 'value') =>
      need(
        bench.services.debrief.writeNote({
          id: null,
          after: null,
          interviewId,
          kind,
          text: 'text',
          answer: 'so',
          personId: null
        })
      )
    expect(write('concern').answer).toBe('so')
    expect(write('value').answer).toBeNull()
  })

  it('can be removed once', () => {
    const bench = openForTest(NOW)
    const { interviewId } = logged(bench)
    const note = need(
      bench.services.debrief.writeNote({
        id: null,
        after: null,
        interviewId,
        kind: 'other',
        text: 'cello',
        answer: null,
        personId: null
      })
    )
    need(bench.services.debrief.removeNote({ id: note.id }))
    expect(bench.services.detailOf(interviewId)?.notes).toEqual([])
    expect(bench.services.debrief.removeNote({ id: note.id })).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' }
    })
  })

  it('are not written over nor removed where they are not as they were seen any more', () => {
    const bench = openForTest(NOW)
    const { interviewId, danaId } = logged(bench)
    const { debrief } = bench.services
    const seen = { text: 'one', answer: null, personId: null }
    const base = { after: null, interviewId, kind: 'shared' as const }
    const { id } = need(debrief.writeNote({ ...base, id: null, ...seen }))
    const mine = { ...seen, text: 'mine' }
    need(debrief.writeNote({ ...base, id, ...seen, personId: danaId, before: seen }))
    const changed = { ok: false, error: { code: 'CONFLICT' } }
    expect(debrief.writeNote({ ...base, id, ...mine, before: seen })).toMatchObject(changed)
    expect(debrief.removeNote({ id, before: seen })).toMatchObject(changed)
    const theirs = { ...seen, personId: danaId }
    need(debrief.writeNote({ ...base, id, ...mine, before: theirs }))
    expect(bench.services.detailOf(interviewId)?.notes).toMatchObject([{ text: 'mine' }])
  })

  it('of another interview are not written over', () => {
    const bench = openForTest(NOW)
    const { interviewId } = logged(bench)
    const other = need(
      bench.services.interviews.log(panel({ startLocal: '2026-03-02T09:00' }))
    ).interviewId
    const input = { kind: 'shared' as const, text: 'mine', answer: null, personId: null }
    const note = need(
      bench.services.debrief.writeNote({ ...input, id: null, after: null, interviewId })
    )
    expect(
      bench.services.debrief.writeNote({
        ...input,
        id: note.id,
        after: null,
        interviewId: other,
        text: 'theirs'
      })
    ).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
    expect(bench.services.detailOf(interviewId)?.notes[0]?.text).toBe('mine')
  })
})

describe('the promise', () => {
  it('is one an interview, changed and taken away', () => {
    const bench = openForTest(NOW)
    const { interviewId, danaId } = logged(bench)
    const write = (promise: { by: string | null; text: string; personId: number | null } | null) =>
      need(bench.services.debrief.writePromise({ interviewId, promise }))
    const read = () => bench.services.detailOf(interviewId)?.promise

    write({ by: '2026-03-13', text: 'by the end of next week', personId: danaId })
    write({ by: '2026-03-16', text: 'Monday', personId: null })
    expect(read()).toEqual({ by: '2026-03-16', text: 'Monday', personId: null })
    write({ by: null, text: '', personId: null })
    expect(read()).toBeNull()
  })

  it('is not written over where it is not as it was seen any more', () => {
    const bench = openForTest(NOW)
    const { interviewId } = logged(bench)
    const { debrief } = bench.services
    const promise = { by: '2026-03-13', text: 'next week', personId: null }
    need(debrief.writePromise({ interviewId, promise, before: null }))
    expect(debrief.writePromise({ interviewId, promise: null, before: null })).toMatchObject({
      ok: false,
      error: { code: 'CONFLICT' }
    })
    need(debrief.writePromise({ interviewId, promise: null, before: promise }))
  })
})
