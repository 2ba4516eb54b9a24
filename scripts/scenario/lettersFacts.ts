import {
  latestOf,
  lastWord,
  recipientOf,
  timed,
  type Facts,
  type Id,
  type PromiseFacts
} from '../../src/shared/cadence'
import type { LetterFacts } from '../../src/shared/letter'
import { localDateOf } from '../../src/shared/time/zonedTime'
import type {
  AskedLetter,
  LetterScenario,
  ScenarioInterview,
  ScenarioPerson
} from './readLetterScenario'

/**
 * What a letter of this scenario may say. An interview or a person that the question leaves open is
 * the one that the cadence would choose.
 * @throws Error for an interview or a person that the scenario does not have
 */
export function lettersFacts(
  scenario: LetterScenario,
  asked: AskedLetter,
  variant: number
): LetterFacts {
  const { now, settings, profile, application } = scenario
  const interview = interviewOf(scenario, asked)
  const promise = interview && promiseOf(scenario, interview)
  const zone = interview?.timeZone ?? settings.timeZone
  return {
    kind: asked.kind,
    today: localDateOf(now, zone),
    profile,
    application,
    interview: interview && {
      id: interview.id,
      date: interview.start.slice(0, 10),
      time: interview.start.slice(11),
      round: interview.round ?? ''
    },
    recipient: recipientIn(scenario, asked, interview, promise),
    people: interview?.people ?? [],
    notes: interview?.notes ?? [],
    promise,
    sent: sentBefore(scenario, interview, zone),
    others: asked.others,
    variant
  }
}

/** The one asked for; else the latest that such a letter can be about; null where there is none. */
function interviewOf(
  { interviews }: LetterScenario,
  { kind, interview: wanted }: AskedLetter
): ScenarioInterview | null {
  if (wanted !== null) {
    const found = interviews.find(({ id }) => id === wanted)
    if (!found) throw new Error(`letter.interview: There is no interview ${wanted}.`)
    return found
  }
  if (kind === 'check-in') return null
  const status = kind === 'no-show' ? 'no-show' : 'scheduled'
  const latest = latestOf(interviews.filter((each) => each.status === status).map(timed))
  return interviews.find(({ id }) => id === latest?.id) ?? null
}

/** Their last word on when they would be in touch. */
function promiseOf({ events }: LetterScenario, interview: ScenarioInterview): PromiseFacts | null {
  return lastWord(timed(interview), events).promise
}

function recipientIn(
  scenario: LetterScenario,
  { kind, person: wanted }: AskedLetter,
  interview: ScenarioInterview | null,
  promise: PromiseFacts | null
): ScenarioPerson | null {
  const { application, interviews } = scenario
  const known = [...(interview?.people ?? []), ...interviews.flatMap(({ people }) => people)]
  const byId = (id: Id): ScenarioPerson | null =>
    [...known, application.contact].find((person) => person?.id === id) ?? null
  if (wanted !== undefined && wanted !== null) {
    const found = byId(wanted)
    if (!found) throw new Error(`letter.person: There is no person ${wanted}.`)
    return found
  }
  if (kind === 'thank-you') return null
  if (interview === null) return application.contact
  const chosen = recipientOf(promise, interview, factsOf(scenario))
  return chosen === null ? null : byId(chosen)
}

function factsOf({ settings, application, interviews, events }: LetterScenario): Facts {
  return { settings, application, interviews, events }
}

/** What was sent about this interview, or about the application where there is none. */
function sentBefore(
  { events, now }: LetterScenario,
  interview: ScenarioInterview | null,
  zone: string
): LetterFacts['sent'] {
  return events
    .filter((event) => event.kind === 'sent')
    .filter((event) => event.interview === (interview?.id ?? null) && event.at <= now)
    .map(({ touchpoint, person, at }) => ({ kind: touchpoint, person, on: localDateOf(at, zone) }))
}
