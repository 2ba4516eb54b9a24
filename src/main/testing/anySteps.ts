import fc from 'fast-check'
import { occasionOf } from '@shared/model/occasion'
import { ANSWERS, PINNABLE_KINDS, STAGES } from '@shared/model/words'
import type { TouchpointView } from '@shared/model/views'
import type { Outcome } from '@shared/outcome'
import type { RouteInput } from '@shared/ipc/contract'
import { panel, type Bench } from './openForTest'

const HOUR = 3_600_000

/** What a person may do, each with numbers from which it picks whom and what it is done to. */
export type Step = readonly [name: keyof typeof STEPS, a: number, b: number]

const pick = <T>(these: readonly T[], n: number): T | undefined => these[n % these.length]

/** Everything that changes a fact. Refusals (nothing there any more) are part of it. */
export const STEPS = {
  log: ({ services }: Bench, a: number, b: number) => {
    const day = String(1 + (a % 28)).padStart(2, '0')
    return services.interviews.log(
      panel({
        company: b % 2 === 0 ? 'Northwind' : 'Contoso',
        startLocal: `2026-03-${day}T${String(8 + (b % 10)).padStart(2, '0')}:30`,
        timeZone: b % 3 === 0 ? 'Asia/Kathmandu' : 'America/New_York'
      })
    )
  },
  move: (bench: Bench, a: number, b: number) => {
    const interviewId = interviewOf(bench, a)
    const startLocal = `2026-04-${String(1 + (b % 28)).padStart(2, '0')}T10:00`
    return bench.services.interviewChanges.move({
      interviewId,
      startLocal,
      timeZone: 'Europe/Berlin',
      minutes: 45
    })
  },
  setStatus: (bench: Bench, a: number, b: number) => {
    const status = pick(['scheduled', 'cancelled', 'no-show'] as const, b) ?? 'scheduled'
    return bench.services.interviewChanges.setStatus({ interviewId: interviewOf(bench, a), status })
  },
  takeInvitation: (bench: Bench, a: number, b: number) => {
    const interviewId = interviewOf(bench, a)
    const interview = bench.services.detailOf(interviewId)
    if (interview === null) return null
    const { startLocal, timeZone, minutes, place } = interview
    return bench.services.invitations.apply({
      interviewId,
      ref: { uid: `invitation ${b % 5}`, recurrence: '', sequence: b % 3, stampedAt: null },
      cancels: b % 4 === 0,
      when: b % 3 === 0 ? null : { startLocal: '2026-03-20T09:00', timeZone, minutes: 30 },
      place: b % 2 === 0 ? null : 'https://meet.example/1',
      people: b % 5 === 0 ? [{ name: `Person ${a % 4}`, email: '' }] : [],
      before: { startLocal, timeZone, minutes, place }
    })
  },
  addPerson: (bench: Bench, a: number, b: number) => {
    const seen = seatedAt(bench, interviewOf(bench, a))
    const person = { name: `Person ${b % 4}`, email: null, title: '', thankYou: 'wanted' as const }
    return seat(bench, interviewOf(bench, a), seen, [...seen, person])
  },
  removePerson: (bench: Bench, a: number, b: number) => {
    const seen = seatedAt(bench, interviewOf(bench, a))
    const leaves = pick(seen, b)
    return seat(
      bench,
      interviewOf(bench, a),
      seen,
      seen.filter((each) => each !== leaves)
    )
  },
  deletePerson: (bench: Bench, a: number) => {
    return bench.services.people.remove(personOf(bench, a))
  },
  removeInterview: (bench: Bench, a: number) => {
    return bench.services.interviewChanges.remove(interviewOf(bench, a))
  },
  setThankYou: (bench: Bench, a: number, b: number) => {
    return bench.services.interviewChanges.setThankYou({
      interviewId: interviewOf(bench, a),
      personId: personOf(bench, b),
      thankYou: (a + b) % 2 === 0 ? 'wanted' : 'not-wanted'
    })
  },
  promise: (bench: Bench, a: number, b: number) => {
    const interviewId = interviewOf(bench, a)
    const personId = bench.services.detailOf(interviewId)?.people[0]?.id ?? null
    const by = b % 4 === 0 ? null : `2026-03-${String(10 + (b % 20)).padStart(2, '0')}`
    const promise = b % 5 === 0 ? null : { by, text: 'soon', personId }
    return bench.services.debrief.writePromise({ interviewId, promise })
  },
  send: (bench: Bench, a: number) => {
    const which = anyOccasion(bench, a)
    return which && bench.services.letters.markSent({ ...which, way: 'email' })
  },
  unsend: (bench: Bench, a: number) => {
    return bench.services.letters.undoSent(1 + (a % 8))
  },
  skip: (bench: Bench, a: number) => {
    const which = anyOccasion(bench, a)
    return which && bench.services.actions.skip(which)
  },
  snooze: (bench: Bench, a: number, b: number) => {
    const which = anyOccasion(bench, a)
    const until = bench.clock.now() + (1 + (b % 72)) * HOUR
    return which && bench.services.actions.snooze({ ...which, until })
  },
  pin: (bench: Bench, a: number, b: number) => {
    const which = anyOccasion(bench, a)
    const kind = PINNABLE_KINDS.find((each) => each === which?.kind)
    const on = `2026-04-${String(1 + (b % 28)).padStart(2, '0')}`
    return which && kind && bench.services.actions.pin({ ...which, kind, on })
  },
  heard: (bench: Bench, a: number, b: number) => {
    const by = `2026-04-${String(1 + (b % 28)).padStart(2, '0')}`
    const personId = b % 3 === 0 ? personOf(bench, b) : null
    const promise = b % 2 === 0 ? null : { by, text: '', personId }
    return bench.services.replies.heard({
      applicationId: 1 + (a % 3),
      answer: pick(ANSWERS, b) ?? 'words',
      text: 'news',
      personId: null,
      heardOn: null,
      promise,
      decideBy: null
    })
  },
  stage: (bench: Bench, a: number, b: number) => {
    return bench.services.applicationChanges.setStage(1 + (a % 3), pick(STAGES, b) ?? 'applied')
  },
  applied: (bench: Bench, a: number, b: number) => {
    const appliedOn = b % 4 === 0 ? null : `2026-02-${String(1 + (b % 28)).padStart(2, '0')}`
    const id = 1 + (a % 3)
    return bench.services.applicationChanges.change({ id, changes: { appliedOn }, before: {} })
  },
  contact: (bench: Bench, a: number, b: number) => {
    const id = 1 + (a % 3)
    const personId = personOf(bench, b)
    const application = bench.services.applicationReader.read(id)
    return bench.services.applicationChanges.setContact({
      id,
      contact: personId === null ? null : { personId },
      before: application.ok ? application.data.contactId : null
    })
  },
  place: (bench: Bench, a: number, b: number) => {
    const stage = pick(STAGES, b) ?? 'applied'
    return bench.services.applicationLists.place({ id: 1 + (a % 3), stage, after: null })
  },
  changeMany: (bench: Bench, a: number, b: number) => {
    const ids = [1 + (a % 3), 1 + (b % 3)]
    const tags = [`tag ${a % 3}`]
    return bench.services.applicationLists.changeMany(
      b % 2 === 0 ? { ids, addTags: tags } : { ids, removeTags: tags, stage: 'offer' }
    )
  },
  keepPosting: (bench: Bench, a: number, b: number) => {
    const id = 1 + (a % 3)
    const { services } = bench
    return b % 3 === 0
      ? services.applicationChanges.removePosting(id)
      : services.applicationChanges.keepPosting({ id, text: `Posting ${b}`, before: null })
  },
  removeApplication: (bench: Bench, a: number) =>
    bench.services.applicationChanges.remove(1 + (a % 3)),
  thanksForNobody: (bench: Bench, a: number, b: number) => {
    const changes = { thankYou: b % 2 === 0 ? 'wanted' : 'not-wanted' } as const
    return bench.services.people.change({ id: personOf(bench, a), changes, before: {} })
  },
  merge: (bench: Bench, a: number, b: number) => {
    const [keep, other] = [personOf(bench, a), personOf(bench, b)]
    return keep === other
      ? null
      : bench.services.personMerge.merge({ keep, other, take: b % 2 === 0 ? ['name'] : [] })
  },
  note: (bench: Bench, a: number, b: number) =>
    bench.services.debrief.writeNote({
      id: null,
      after: null,
      interviewId: interviewOf(bench, a),
      kind: 'shared',
      text: `Note ${b}`,
      answer: null,
      personId: null
    }),
  draft: (bench: Bench, a: number) => {
    const which = anyOccasion(bench, a)
    return which && bench.services.letters.open(which)
  },
  typeLetter: (bench: Bench, a: number, b: number) => {
    const letter = draftOf(bench, a)
    const text = { subject: `Subject ${b}`, body: `Dear ${b}`, isSeeded: b % 3 === 0 }
    return letter && bench.services.letters.save({ ...letter, ...text })
  },
  restoreLetter: (bench: Bench, a: number) => {
    const letter = draftOf(bench, a)
    const versionId = letter && bench.services.letterVersions.list(letter.id).at(-1)?.id
    return versionId ? bench.services.letters.restore({ ...letter, versionId }) : null
  },
  discardLetter: (bench: Bench, a: number) => {
    const letter = draftOf(bench, a)
    return letter && bench.services.letters.remove(letter.id)
  },
  addWord: ({ services }: Bench, a: number) => {
    services.words.add(`word${a % 4}`)
    return null
  },
  removeWord: ({ services }: Bench, a: number) => {
    services.words.remove(`word${a % 4}`)
    return null
  },
  later: ({ clock }: Bench, a: number) => {
    clock.freezeAt(clock.now() + (a % 100) * HOUR)
    return null
  }
} satisfies Record<
  string,
  (bench: Bench, a: number, b: number) => Outcome<unknown> | null | undefined
>

function interviewOf({ db }: Bench, n: number): number {
  const ids = db.prepare<[], { id: number }>('SELECT id FROM interview ORDER BY id').all()
  return pick(ids, n)?.id ?? 0
}

function draftOf({ services }: Bench, n: number): { id: number; revision: number } | null {
  const { letters } = services.letterReader.list({ search: '', show: 'drafts' })
  const id = pick(letters, n)?.id
  if (id === undefined) return null
  const page = services.letterReader.read(id)
  return page.ok ? { id, revision: page.data.letter.revision } : null
}

type People = NonNullable<RouteInput<'interviews.change'>['changes']['people']>

function seatedAt({ services }: Bench, interviewId: number): People {
  const people = services.detailOf(interviewId)?.people ?? []
  return people.map(({ id, name, email, title, thankYou }) => ({
    id,
    name,
    email,
    title,
    thankYou
  }))
}

function seat({ services }: Bench, id: number, seen: People, people: People): Outcome<null> {
  return services.interviewChanges.set({ id, changes: { people }, before: { people: seen } })
}

function personOf({ db }: Bench, n: number): number {
  const ids = db.prepare<[], { id: number }>('SELECT id FROM person ORDER BY id').all()
  return pick(ids, n)?.id ?? 1
}

function anyOccasion(bench: Bench, n: number) {
  const touchpoint = pick(storedTouchpoints(bench), n)
  return touchpoint === undefined ? null : occasionOf(touchpoint)
}

/** Every stored touchpoint, whatever the ids of the rows. */
export function storedTouchpoints({ db, services }: Bench): TouchpointView[] {
  const applications = db.prepare<[], { id: number }>('SELECT id FROM application').all()
  return applications.flatMap(({ id }) =>
    services.history.ofApplication(id).touchpoints.map((each) => ({ ...each, id: 0 }))
  )
}

export const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.tuple(
    fc.constantFrom(...(Object.keys(STEPS) as (keyof typeof STEPS)[])),
    fc.nat({ max: 1000 }),
    fc.nat({ max: 1000 })
  ),
  { minLength: 5, maxLength: 25 }
)
