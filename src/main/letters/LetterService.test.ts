import { describe, expect, it } from 'vitest'
import type { LetterOccasion } from '@shared/model/letterViews'
import { LETTER_KINDS } from '@shared/model/words'
import { need, openForTest, panel, type Bench } from '../testing'

const NOW = '2026-03-03T20:00:00Z'
const HOUR = 3_600_000
const GONE = { ok: false, error: { code: 'NOT_FOUND' } }
const CONFLICT = { ok: false, error: { code: 'CONFLICT' } }

function withDana(bench: Bench) {
  const { interviewId, applicationId } = need(bench.services.interviews.log(panel()))
  const [dana] = bench.services.detailOf(interviewId)?.people ?? []
  const personId = dana?.id ?? 0
  return { kind: 'thank-you', applicationId, interviewId, personId } as const
}

function write({ services }: Bench, { interviewId, personId }: LetterOccasion, text: string) {
  const about = { interviewId: interviewId ?? 0, personId }
  const note = { id: null, after: null, kind: 'discussed', answer: null, ...about } as const
  return need(services.debrief.writeNote({ ...note, text })).id
}

const all = ({ services }: Bench) => services.letterReader.list({ search: '', show: 'all' }).letters

describe('a letter', () => {
  it('is seeded once from the notes of this person and kept from then on', () => {
    const bench = openForTest(NOW)
    const occasion = withDana(bench)
    const note = write(bench, occasion, 'the billing monolith')
    const first = need(bench.services.letters.open(occasion))
    const { body, sources, subject } = first.letter
    expect(body).toContain('Dana')
    expect(subject).not.toBe('')
    expect(sources.map((source) => source.note)).toContain(note)
    const [{ start, end } = { start: 0, end: 0 }] = sources
    expect(body.slice(start, end)).toContain('billing monolith')
    expect(need(bench.services.letters.open(occasion)).letter).toEqual(first.letter)
  })

  it('keeps what was typed, and refuses to write over a newer state', () => {
    const bench = openForTest(NOW)
    const occasion = withDana(bench)
    const { letter } = need(bench.services.letters.open(occasion))
    const text = { id: letter.id, subject: 'Thank you', body: 'Dear Dana,\n\nthank you.' }
    const saved = need(bench.services.letters.save({ ...text, revision: letter.revision }))
    expect(saved.revision).toBe(letter.revision + 1)
    const stale = { ...text, body: 'stale', revision: letter.revision }
    expect(bench.services.letters.save(stale)).toMatchObject(CONFLICT)
    expect(need(bench.services.letters.open(occasion)).letter.body).toBe(text.body)
  })

  it('keeps where its pieces came from, as long as they are in it and the note is there', () => {
    const bench = openForTest(NOW)
    const occasion = withDana(bench)
    const [note, gone] = [write(bench, occasion, 'the atlas'), write(bench, occasion, 'the rain')]
    const { letter } = need(bench.services.letters.open(occasion))
    const sources = [
      { note, start: 0, end: 4 },
      { note: gone, start: 5, end: 9 },
      { note, start: 5, end: 99 }
    ]
    const { id, revision, subject } = letter
    need(bench.services.letters.save({ id, revision, subject, body: 'Dear Dana', sources }))
    const kept = () => need(bench.services.letters.open(occasion)).letter.sources
    expect(kept()).toEqual(sources.slice(0, 2))
    need(bench.services.debrief.removeNote({ id: gone }))
    expect(kept()).toEqual(sources.slice(0, 1))
  })

  it('keeps its own formality and wording until they are named anew', () => {
    const bench = openForTest(NOW)
    const occasion = withDana(bench)
    const { letter } = need(bench.services.letters.open(occasion))
    const text = { id: letter.id, subject: 'Hi', body: 'Dear Dana,' }
    need(bench.services.letters.save({ ...text, revision: 1, formality: 'dear', variant: 2 }))
    need(bench.services.letters.save({ ...text, revision: 2 }))
    const after = need(bench.services.letters.open(occasion))
    expect(after.letter).toMatchObject({ formality: 'dear', variant: 2 })
    expect(after.facts).toMatchObject({ variant: 2, recipient: { formality: 'dear' } })
    need(bench.services.letters.save({ ...text, revision: 3, formality: null }))
    expect(need(bench.services.letters.open(occasion)).letter.formality).toBeNull()
  })

  it('is gone when it is discarded, unless it was sent', () => {
    const bench = openForTest(NOW)
    const occasion = withDana(bench)
    const { letter } = need(bench.services.letters.open(occasion))
    need(bench.services.letters.markSent({ ...occasion, way: 'email' }))
    expect(bench.services.letters.remove(letter.id)).toMatchObject(CONFLICT)
    need(bench.services.undo.step('letters.remove', () => bench.services.letters.undoSent(1)))
    need(bench.services.undo.step('letters.remove', () => bench.services.letters.remove(letter.id)))
    expect(all(bench)).toEqual([])
    expect(bench.services.letters.remove(letter.id)).toMatchObject(GONE)
    need(bench.services.undo.undo(null))
    expect(need(bench.services.letters.open(occasion)).letter).toEqual(letter)
  })
})

describe('a letter of any kind', () => {
  function withContact(bench: Bench) {
    const { services } = bench
    const { id } = need(
      services.applicationChanges.add({
        company: 'Pellworth Insurance',
        role: 'Analyst',
        stage: 'applied',
        appliedOn: '2026-02-10',
        source: '',
        link: '',
        place: '',
        posting: 'You will love actuarials.'
      })
    )
    return id
  }

  it.each(LETTER_KINDS.filter((kind) => kind !== 'check-in'))(
    '%s is written about an interview',
    (kind) => {
      const bench = openForTest(NOW)
      const occasion = { ...withDana(bench), kind }
      const { letter, facts, person } = need(bench.services.letters.open(occasion))
      expect(letter).toMatchObject(occasion)
      expect(letter.body).toContain('Dana')
      expect(person?.name).toBe('Dana Whitfield')
      expect(facts).toMatchObject({ kind, interview: { date: '2026-03-03', time: '13:00' } })
    }
  )

  it.each(['check-in', 'rejection-reply'] as const)(
    '%s is written about no interview, to nobody known, and found again',
    (kind) => {
      const bench = openForTest(NOW)
      const applicationId = withContact(bench)
      const occasion = { kind, applicationId, interviewId: null, personId: null }
      const { letter, knownWords, facts } = need(bench.services.letters.open(occasion))
      expect(letter.body).toContain('Pellworth')
      expect(knownWords).toContain('actuarials')
      expect(facts.application.appliedOn).toBe('2026-02-10')
      expect(need(bench.services.letters.open(occasion)).letter.id).toBe(letter.id)
      expect(all(bench)).toMatchObject([{ id: letter.id, recipient: '', ...occasion }])
    }
  )

  it('says with its message that it was begun', () => {
    const bench = openForTest('2026-02-20T20:00:00Z')
    const applicationId = withContact(bench)
    const occasion = { kind: 'check-in', applicationId, interviewId: null, personId: null } as const
    expect(need(bench.services.letters.open(occasion)).touchpoint?.hasDraft).toBe(true)
  })

  it('is not the letter of somebody else who was deleted', () => {
    const bench = openForTest(NOW)
    const occasion = { ...withDana(bench), kind: 'follow-up' } as const
    const first = need(bench.services.letters.open(occasion)).letter
    need(bench.services.people.remove(occasion.personId))
    const toNobody = { ...occasion, personId: null }
    const second = need(bench.services.letters.open(toNobody)).letter
    expect(second.id).not.toBe(first.id)
    expect(second.body).not.toContain('Dana')
    expect([first, second].map(({ isLost }) => isLost)).toEqual([false, false])
    const lost = need(bench.services.letterReader.read(first.id)).letter
    expect(lost).toMatchObject({ personId: null, isLost: true })
    const { drafts } = bench.services.history.ofApplication(occasion.applicationId)
    expect(drafts.map(({ id, isLost }) => [id, isLost])).toEqual([
      [first.id, true],
      [second.id, false]
    ])
  })

  it.each([
    ['an application that is gone', { applicationId: 99 }],
    ['an interview that is gone', { interviewId: 99 }],
    ['an interview of another application', { applicationId: 2 }],
    ['no interview', { interviewId: null }],
    ['somebody who was not there', { personId: 3 }],
    ['nobody', { personId: null }]
  ])('is not begun about %s', (_name, change) => {
    const bench = openForTest(NOW)
    const occasion = withDana(bench)
    const people = [{ name: 'Lee Ng', email: null, title: '', thankYou: 'wanted' as const }]
    need(bench.services.interviews.log(panel({ company: 'Contoso', people })))
    expect(bench.services.letters.open({ ...occasion, ...change })).toMatchObject(GONE)
    expect(all(bench)).toEqual([])
  })
})

describe('what a letter may say', () => {
  it('is all that is known: the promise heard last, what was sent, and the other letters', () => {
    const bench = openForTest('2026-03-10T20:00:00Z')
    const { services } = bench
    const occasion = withDana(bench)
    const { applicationId, interviewId } = occasion
    const [, priya] = services.detailOf(interviewId)?.people ?? []
    need(services.letters.open({ ...occasion, personId: priya?.id ?? 0 }))
    const sentAt = Date.parse('2026-03-05T02:00:00Z')
    need(services.letters.markSent({ ...occasion, way: 'email', sentAt }))
    const promise = { by: '2026-03-20', text: 'by the 20th', personId: occasion.personId }
    need(
      services.replies.heard({
        applicationId,
        answer: 'new-date',
        text: '',
        personId: null,
        heardOn: null,
        promise,
        decideBy: null
      })
    )
    need(services.interviews.log(panel({ company: 'Contoso', role: 'Analyst' })))
    const { facts } = need(services.letters.open({ ...occasion, kind: 'follow-up' }))
    expect(facts.promise).toMatchObject({ by: '2026-03-20', person: occasion.personId })
    // In New York, where the interview was, it was still the day before.
    expect(facts.sent).toEqual([{ kind: 'thank-you', person: occasion.personId, on: '2026-03-04' }])
    expect(facts.tracked).toEqual([{ company: 'Contoso', role: 'Analyst' }])
    expect(facts.maxFollowUps).toBe(2)
    const thanks = need(services.letters.open(occasion))
    expect(thanks.facts.others).toMatchObject([{ person: priya?.id }])
    expect(thanks.panel.map(({ person, letter }) => [person.name, letter?.sentAt ?? null])).toEqual(
      [
        ['Dana Whitfield', null],
        ['Priya Raman', null]
      ]
    )
  })

  it('has the words that the user added for known', () => {
    const bench = openForTest(NOW)
    bench.services.words.add('kubectl')
    bench.services.words.add('kubectl')
    expect(bench.services.words.list()).toEqual(['kubectl'])
    expect(need(bench.services.letters.open(withDana(bench))).knownWords).toContain('kubectl')
    bench.services.words.remove('kubectl')
    expect(bench.services.words.list()).toEqual([])
  })
})

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
    write(bench, occasion, 'the billing monolith')
    const { letter } = need(bench.services.letters.open(occasion))
    const { id, revision, subject, sources } = letter
    need(bench.services.letters.save({ id, revision, subject, body: 'mine' }))
    const [first] = bench.services.letterVersions.list(id).toReversed()
    expect(first?.notes).toBe(1)
    const input = { id, revision: revision + 1, versionId: first?.id ?? 0 }
    expect(need(bench.services.letters.restore(input)).sources).toEqual(sources)
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
