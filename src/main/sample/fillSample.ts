import { localDateOf, localOf } from '@shared/time/zonedTime'
import type { Outcome } from '@shared/outcome'
import { createServices, type Surroundings, type Services } from '../data'
import type { Db } from '../database'
import { MovableClock } from '../time'
import { SAMPLE_APPLICATIONS, type SampleApplication } from './sampleApplications'
import { SAMPLE_PROFILE, SAMPLE_STORY, type SampleInterview } from './sampleStory'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Fills an empty file with the sample, through the same services that a person's clicks use. */
export function fillSample(db: Db, surroundings: Surroundings): void {
  const clock = new MovableClock(surroundings.clock)
  const now = surroundings.clock.now()
  const services = createServices(db, { ...surroundings, clock })
  db.transaction(() => {
    services.settings.change({ profile: SAMPLE_PROFILE })
    const telling = { services, clock, now, timeZone: surroundings.timeZone() }
    for (const application of SAMPLE_APPLICATIONS) apply(application, telling)
    for (const interview of SAMPLE_STORY) tell(interview, telling)
  })()
}

interface Telling {
  services: Services
  clock: MovableClock
  now: number
  timeZone: string
}

function apply(application: SampleApplication, telling: Telling): void {
  const { services, clock, now, timeZone } = telling
  const { company, role, stages, fields = {}, posting = '', notes = '' } = application
  const dayOf = (days: number | undefined): string | null =>
    days === undefined ? null : localDateOf(now + days * DAY, timeZone)
  const [first, ...later] = stages
  if (first === undefined) throw new Error(`The sample says nothing of ${company}`)
  clock.freezeAt(now + first.day * DAY)
  const { source = '', link = '', place = '', ...others } = fields
  const { id } = need(
    services.applicationChanges.add({
      company,
      role,
      stage: first.stage,
      appliedOn: dayOf(application.appliedOn),
      source,
      link,
      place,
      posting
    })
  )
  const changes = {
    ...others,
    closesOn: dayOf(application.closesOn),
    decideBy: dayOf(application.decideBy)
  }
  need(services.applicationChanges.change({ id, changes, before: {} }))
  if (notes !== '') need(services.applicationChanges.writeNotes({ id, text: notes, before: '' }))
  for (const { stage, day } of later) {
    clock.freezeAt(now + day * DAY)
    need(services.applicationChanges.setStage(id, stage))
  }
}

function tell(interview: SampleInterview, { services, clock, now, timeZone }: Telling): void {
  const { endsIn, minutes, people, notes = [], promise, sent = [], ...rest } = interview
  const endsAt = toQuarter(now + endsIn * HOUR)
  const startsAt = endsAt - minutes * 60_000
  clock.freezeAt(Math.min(now, startsAt) - DAY)
  const { interviewId, applicationId } = need(
    services.interviews.log({
      ...rest,
      minutes,
      timeZone,
      startLocal: localOf(startsAt, timeZone),
      people: people.map((person) => ({ ...person, thankYou: person.thankYou ?? 'wanted' }))
    })
  )
  const met = services.detailOf(interviewId)?.people ?? []
  const idOf = (name: string | undefined): number | null =>
    met.find((person) => person.name === name)?.id ?? null

  clock.freezeAt(Math.min(now, endsAt + 10 * 60_000))
  for (const { kind, text, answer = null, by } of notes) {
    need(
      services.debrief.writeNote({
        id: null,
        after: null,
        interviewId,
        kind,
        text,
        answer,
        personId: idOf(by)
      })
    )
  }
  if (promise) {
    const by = localDateOf(endsAt + promise.days * DAY, timeZone)
    const promised = { by, text: promise.text, personId: idOf(promise.by) }
    need(services.debrief.writePromise({ interviewId, promise: promised }))
  }
  for (const { to, after } of sent) {
    const personId = idOf(to)
    if (personId === null) throw new Error(`The sample thanks ${to}, who was not there`)
    clock.freezeAt(endsAt + after * HOUR)
    const occasion = { kind: 'thank-you', applicationId, interviewId, personId } as const
    need(services.letters.open(occasion))
    need(services.letters.markSent({ ...occasion, way: 'email' }))
  }
}

/** People meet at the quarter of an hour. */
function toQuarter(instant: number): number {
  const quarter = 15 * 60_000
  return Math.round(instant / quarter) * quarter
}

function need<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.data
  throw new Error(`The sample was refused: ${JSON.stringify(outcome.error)}`)
}
