import { describe, expect, it } from 'vitest'
import type { PersonPromiseView } from '@shared/model/people'
import { need, openForTest, panel } from '../testing'

/** Four hours after the panel of Dana and Priya. */
const NOW = '2026-03-03T23:00:00Z'

function withPanel() {
  const bench = openForTest(NOW)
  const { services } = bench
  const { interviewId, applicationId } = need(services.interviews.log(panel()))
  const [dana = 0, priya = 0] = (services.detailOf(interviewId)?.people ?? []).map(({ id }) => id)
  const page = (id = dana) => need(services.personPage.read(id))
  const promised = (by: string | null, text: string) =>
    need(services.debrief.writePromise({ interviewId, promise: { by, text, personId: dana } }))
  const promise = (): Partial<PersonPromiseView> => page().promises[0] ?? {}
  return { ...bench, interviewId, applicationId, dana, priya, page, promised, promise }
}

describe('the page of a person', () => {
  it('has their interviews with whoever else was there, the newest first', () => {
    const { services, page } = withPanel()
    const email = 'dana@northwind.example'
    const people = [{ name: 'Dana', email, title: '', thankYou: 'wanted' as const }]
    need(services.interviews.log(panel({ startLocal: '2026-03-12T10:00', round: 'Final', people })))
    const { interviews, applications, touchpoints } = page()
    expect(interviews.map(({ round, people }) => [round, people.length])).toEqual([
      ['Final', 1],
      ['Panel', 2]
    ])
    expect(applications).toMatchObject([{ company: 'Northwind Traders' }])
    expect(touchpoints.filter(({ kind }) => kind === 'thank-you')).toHaveLength(2)
  })

  it('has their own notes, and nobody else’s', () => {
    const { services, interviewId, dana, priya, page } = withPanel()
    const note = { id: null, after: null, kind: 'shared', answer: null, interviewId } as const
    for (const personId of [dana, priya, null]) {
      need(services.debrief.writeNote({ ...note, personId, text: `by ${personId ?? 'nobody'}` }))
    }
    expect(page().notes).toMatchObject([{ text: `by ${dana}`, interviewId }])
  })

  it('has drafts, what was sent, and what was written elsewhere', () => {
    const { services, interviewId, applicationId, dana, page } = withPanel()
    const occasion = { kind: 'thank-you', applicationId, interviewId, personId: dana } as const
    const { letter } = need(services.letters.open(occasion))
    const { id, revision } = letter
    need(
      services.letters.save({
        id,
        revision,
        subject: 'Thanks',
        body: 'Hi Dana,\n\nThank you — truly.'
      })
    )
    expect(page().letters).toMatchObject([{ id, subject: 'Thanks', words: 5, sentAt: null }])
    need(services.letters.markSent({ ...occasion, way: 'email' }))
    expect(page().letters).toMatchObject([{ id, sentAt: Date.parse(NOW) }])
  })

  it('of nobody is refused', () => {
    const { services } = withPanel()
    expect(services.personPage.read(99)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  })
})

describe('what became of a promise', () => {
  it('nothing yet: the follow-up that waits for it', () => {
    const { promised, promise } = withPanel()
    promised('2026-03-13', 'by the end of next week')
    expect(promise()).toMatchObject({
      by: '2026-03-13',
      text: 'by the end of next week',
      timeZone: 'America/New_York',
      answeredAt: null,
      metAgainAt: null,
      followUp: { kind: 'follow-up', closed: null }
    })
  })

  it('a reply, the first one since', () => {
    const { db, promised, promise, applicationId } = withPanel()
    promised('2026-03-13', 'next week')
    const heard = db.prepare('INSERT INTO reply_heard (application_id, heard_at) VALUES (?, ?)')
    heard.run(applicationId, Date.parse('2026-03-01T10:00:00Z'))
    heard.run(applicationId, Date.parse('2026-03-12T10:00:00Z'))
    heard.run(applicationId, Date.parse('2026-03-20T10:00:00Z'))
    expect(promise()).toMatchObject({ answeredAt: Date.parse('2026-03-12T10:00:00Z') })
  })

  it('another interview, where that came before a reply', () => {
    const { services, promised, promise } = withPanel()
    promised(null, 'soon')
    need(services.interviews.log(panel({ startLocal: '2026-03-09T10:00', people: [] })))
    expect(promise()).toMatchObject({
      by: null,
      metAgainAt: Date.parse('2026-03-09T14:00:00Z'),
      answeredAt: null
    })
  })

  it('made in a reply counts as theirs, and is answered by the next reply alone', () => {
    const { db, promise, applicationId, dana } = withPanel()
    db.prepare(
      `INSERT INTO reply_heard (application_id, heard_at, promise_by, promise_text,
         promise_person_id) VALUES (?, ?, '2026-03-20', 'in a week', ?)`
    ).run(applicationId, Date.parse('2026-03-10T10:00:00Z'), dana)
    expect(promise()).toMatchObject({
      interviewId: null,
      by: '2026-03-20',
      answeredAt: null,
      timeZone: 'America/New_York'
    })
  })
})
