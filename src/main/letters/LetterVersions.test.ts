import { describe, expect, it } from 'vitest'
import { need, noteDown, openForTest, withDana, type Bench } from '../testing'

const NOW = '2026-03-03T20:00:00Z'
const HOUR = 3_600_000
const GONE = { ok: false, error: { code: 'NOT_FOUND' } }
const CONFLICT = { ok: false, error: { code: 'CONFLICT' } }

describe('the versions of a letter', () => {
  function typing(bench: Bench) {
    const { letter } = need(bench.services.letters.open(withDana(bench)))
    let revision = letter.revision
    const save = (body: string, change: { isSeeded?: boolean } = {}) => {
      const text = { id: letter.id, subject: letter.subject, body, revision, ...change }
      revision = need(bench.services.letters.save(text)).revision
    }
    const bodies = () =>
      bench.services.letterVersions
        .list(letter.id)
        .map(({ id }) => need(bench.services.letterVersions.read(id)).body)
    return { letter, save, bodies, revision: () => revision }
  }

  it('have the seeded text first, and while it is typed over one now and then', () => {
    const bench = openForTest(NOW)
    const { letter, save, bodies } = typing(bench)
    bench.clock.freezeAt(Date.parse(NOW) + HOUR)
    for (const body of ['one', 'two', 'three']) save(body)
    expect(bodies()).toEqual(['one', letter.body])
    bench.clock.freezeAt(Date.parse(NOW) + 2 * HOUR)
    save('four')
    expect(bodies()).toEqual(['three', 'one', letter.body])
  })

  it('have what stood there before it was written anew, and what was written', () => {
    const bench = openForTest(NOW)
    const { letter, save, bodies } = typing(bench)
    save('mine')
    save('another wording', { isSeeded: true })
    expect(bodies()).toEqual(['another wording', 'mine', letter.body])
    const [newest, before, first] = bench.services.letterVersions.list(letter.id)
    expect(newest).toMatchObject({ cause: 'seeded', isCurrent: true })
    expect(before).toMatchObject({ cause: 'typed', isCurrent: false })
    expect(first).toMatchObject({ cause: 'seeded', change: null })
  })

  it('come back, and what stood there is kept', () => {
    const bench = openForTest(NOW)
    const { letter, save, bodies, revision } = typing(bench)
    save('mine')
    const versionId = bench.services.letterVersions.list(letter.id).at(-1)?.id ?? 0
    const stale = { id: letter.id, revision: 1, versionId }
    expect(bench.services.letters.restore(stale)).toMatchObject(CONFLICT)
    const input = { id: letter.id, revision: revision(), versionId }
    const after = need(bench.services.letters.restore(input))
    expect(after).toMatchObject({ body: letter.body, revision: revision() + 1 })
    expect(bodies()).toEqual(['mine', letter.body])
    const elsewhere = { ...input, revision: after.revision, versionId: 99 }
    expect(bench.services.letters.restore(elsewhere)).toMatchObject(GONE)
  })

  it('come back with where their pieces came from', () => {
    const bench = openForTest(NOW)
    const occasion = withDana(bench)
    noteDown(bench, occasion, 'the billing monolith')
    const { letter } = need(bench.services.letters.open(occasion))
    const { id, revision, subject, sources } = letter
    need(bench.services.letters.save({ id, revision, subject, body: 'mine' }))
    const [first] = bench.services.letterVersions.list(id).toReversed()
    expect(first?.notes).toBe(1)
    const input = { id, revision: revision + 1, versionId: first?.id ?? 0 }
    expect(need(bench.services.letters.restore(input)).sources).toEqual(sources)
  })
})
