import { describe, expect, it } from 'vitest'
import { LETTER_KINDS } from '@shared/model/words'
import { need, noteDown, openForTest, panel, withDana, type Bench } from '../testing'

const NOW = '2026-03-03T20:00:00Z'
const GONE = { ok: false, error: { code: 'NOT_FOUND' } }
const CONFLICT = { ok: false, error: { code: 'CONFLICT' } }
const all = ({ services }: Bench) => services.letterReader.list({ search: '', show: 'all' }).letters

describe('a letter', () => {
  it('is seeded once from the notes of this person and kept from then on', () => {
    const bench = openForTest(NOW)
    const occasion = withDana(bench)
    const note = noteDown(bench, occasion, 'the billing monolith')
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
    const [note, gone] = [
      noteDown(bench, occasion, 'the atlas'),
      noteDown(bench, occasion, 'the rain')
    ]
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
