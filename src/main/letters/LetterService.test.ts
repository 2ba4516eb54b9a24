import { describe, expect, it } from 'vitest'
import { need, openForTest, panel, type Bench } from '../testing'

function withDana(bench: Bench) {
  const { interviewId, applicationId } = need(bench.services.interviews.log(panel()))
  const personId = bench.services.detailOf(interviewId)?.people[0]?.id ?? 0
  return { kind: 'thank-you', applicationId, interviewId, personId } as const
}

const NOW = '2026-03-03T20:00:00Z'

describe('a letter', () => {
  it('is seeded once from the notes of this person and kept from then on', () => {
    const bench = openForTest(NOW)
    const occasion = withDana(bench)
    need(
      bench.services.debrief.writeNote({
        id: null,
        after: null,
        interviewId: occasion.interviewId,
        kind: 'discussed',
        text: 'the billing monolith',
        answer: null,
        personId: occasion.personId
      })
    )
    const first = need(bench.services.letters.open(occasion))
    expect(first.letter.body).toContain('Dana')
    expect(first.letter.body).toContain('billing monolith')
    expect(first.letter.subject).not.toBe('')
    expect(need(bench.services.letters.open(occasion)).letter).toEqual(first.letter)
  })

  it('keeps what was typed, and refuses to write over a newer state', () => {
    const bench = openForTest(NOW)
    const occasion = withDana(bench)
    const { letter } = need(bench.services.letters.open(occasion))
    const text = { id: letter.id, subject: 'Thank you', body: 'Dear Dana,\n\nthank you.' }
    const saved = need(bench.services.letters.save({ ...text, revision: letter.revision }))
    expect(saved.revision).toBe(letter.revision + 1)
    expect(
      bench.services.letters.save({ ...text, body: 'stale', revision: letter.revision })
    ).toMatchObject({ ok: false, error: { code: 'CONFLICT' } })
    expect(need(bench.services.letters.open(occasion)).letter.body).toBe(text.body)
  })

  it('keeps the seeded text as a version while it is typed over', () => {
    const bench = openForTest(NOW)
    const { letter } = need(bench.services.letters.open(withDana(bench)))
    bench.clock.freezeAt(Date.parse('2026-03-03T21:00:00Z'))
    const base = { id: letter.id, subject: letter.subject }
    need(bench.services.letters.save({ ...base, body: 'one', revision: 1 }))
    need(bench.services.letters.save({ ...base, body: 'two', revision: 2 }))
    need(bench.services.letters.save({ ...base, body: 'three', revision: 3 }))
    const versions = bench.db
      .prepare<[], { cause: string; body: string }>(
        'SELECT cause, body FROM letter_version ORDER BY id'
      )
      .all()
    expect(versions).toEqual([
      { cause: 'seeded', body: letter.body },
      { cause: 'typed', body: 'one' }
    ])
  })
})

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
    expect(
      bench.services.letters.save({
        id: letter.id,
        revision: after.revision,
        subject: '',
        body: ''
      })
    ).toMatchObject({ ok: false, error: { code: 'CONFLICT' } })
  })

  it('works without a letter, for a card written by hand', () => {
    const bench = openForTest(NOW)
    const occasion = withDana(bench)
    need(bench.services.letters.markSent({ ...occasion, way: 'card' }))
    expect(bench.services.detailOf(occasion.interviewId)?.people[0]?.touchpoint?.closed).toBe(
      'sent'
    )
    expect(bench.services.letterReader.list({ search: '', show: 'all' }).letters).toEqual([])
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
    expect(bench.services.letters.undoSent(sending.id)).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' }
    })
  })

  it('lists drafts before what was sent', () => {
    const bench = openForTest(NOW)
    const dana = withDana(bench)
    const priya = bench.services.detailOf(dana.interviewId)?.people[1]?.id ?? 0
    need(bench.services.letters.open(dana))
    need(bench.services.letters.markSent({ ...dana, way: 'email' }))
    need(bench.services.letters.open({ ...dana, personId: priya }))
    expect(
      bench.services.letterReader
        .list({ search: '', show: 'all' })
        .letters.map(({ recipient, sentAt }) => [recipient, sentAt])
    ).toEqual([
      ['Priya Raman', null],
      ['Dana Whitfield', Date.parse(NOW)]
    ])
  })
})
