import type { InterviewKind, NoteKind, Stage, ThankYouWish } from '@shared/model/words'
import { INTERVIEW_KINDS, NOTE_KINDS } from '@shared/model/words'
import { instantOf, localDateOf, localOf } from '@shared/time/zonedTime'
import type { Random } from './random'
import * as words from './vocabulary'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How far back the made-up years go, and how far ahead interviews are planned; ms. */
const YEARS = 5 * 365 * DAY
const AHEAD = 30 * DAY

/** Who was met this lately, ms, has often not been thanked yet: some are always due. */
const FRESH = 8 * DAY

export interface PersonStory {
  name: string
  email: string | null
  title: string
}

/** What became of one person's thank-you; instants in ms. */
export interface ThanksStory {
  /** Index into the people of the application. */
  person: number
  wish: ThankYouWish
  sentAt: number | null
  skippedAt: number | null
  /** Whether a letter was begun in the program. */
  hasLetter: boolean
}

export interface InterviewStory {
  startLocal: string
  timeZone: string
  minutes: number
  startsAt: number
  round: string
  kind: InterviewKind
  place: string
  thanks: ThanksStory[]
  notes: { kind: NoteKind; text: string; answer: string | null; person: number | null }[]
  promise: { by: string; text: string; person: number } | null
}

/** What came after the last interview; instants in ms. */
export interface WaitingStory {
  followedUpAt: number | null
  followedUpAgainAt: number | null
  heardAt: number | null
}

export interface ApplicationStory {
  company: string
  role: string
  stage: Stage
  appliedOn: string
  createdAt: number
  people: PersonStory[]
  interviews: InterviewStory[]
  waiting: WaitingStory
}

/**
 * One made-up application around `now` (instant, ms) with this many interviews, each with one to
 * four people and three notes. Most thank-yous that could be sent were sent.
 */
export function applicationStory(
  random: Random,
  interviews: number,
  now: number
): ApplicationStory {
  const timeZone = random.pick(words.TIME_ZONES)
  const company = `${random.pick(words.COMPANY_STARTS)} ${random.pick(words.COMPANY_ENDS)}`
  const people = strangers(random, random.whole(1, 6), company)
  let day = now + AHEAD - random.fraction() * (AHEAD + YEARS)
  const createdAt = Math.floor(day - random.whole(5, 20) * DAY)
  const held: InterviewStory[] = []
  for (let nth = 0; nth < interviews; nth += 1) {
    held.push(interviewStory(random, day, timeZone, people, now))
    day += random.whole(3, 14) * DAY
  }
  return {
    company,
    role: random.pick(words.ROLES),
    stage: stageAt(random, day, now),
    appliedOn: localDateOf(createdAt, timeZone),
    createdAt,
    people,
    interviews: held,
    waiting: waitingStory(random, held, now)
  }
}

/** Most who wait write when it is time, and half of them hear something. */
function waitingStory(
  random: Random,
  interviews: readonly InterviewStory[],
  now: number
): WaitingStory {
  const lastAt = Math.max(...interviews.map(({ startsAt }) => startsAt))
  const after = (days: number, chance: number): number | null => {
    const at = lastAt + days * DAY
    return at < now && random.chance(chance) ? at : null
  }
  const followedUpAt = after(random.whole(7, 16), 0.95)
  return {
    followedUpAt,
    followedUpAgainAt: followedUpAt === null ? null : after(random.whole(15, 24), 0.95),
    heardAt: after(random.whole(10, 25), 0.4)
  }
}

/** So many people of a company, no two of the same name. */
function strangers(random: Random, count: number, company: string): PersonStory[] {
  const byName = new Map<string, PersonStory>()
  while (byName.size < count) {
    const person = personStory(random, company)
    byName.set(person.name, person)
  }
  return [...byName.values()]
}

function personStory(random: Random, company: string): PersonStory {
  const first = random.pick(words.FIRST_NAMES)
  const last = random.pick(words.LAST_NAMES)
  const address = `${first}.${last}@${company}.example`.toLowerCase().replaceAll(/[ ’]/g, '')
  return {
    name: `${first} ${last}`,
    email: random.chance(0.8) ? address : null,
    title: random.pick(words.TITLES)
  }
}

function stageAt(random: Random, lastDay: number, now: number): Stage {
  if (lastDay > now - 35 * DAY) return random.chance(0.9) ? 'interviewing' : 'offer'
  return random.pick(['rejected', 'rejected', 'no-response', 'withdrawn', 'accepted'])
}

function interviewStory(
  random: Random,
  day: number,
  timeZone: string,
  people: readonly PersonStory[],
  now: number
): InterviewStory {
  const clock = `${pad(random.whole(8, 17))}:${random.pick(['00', '15', '30', '45'])}`
  const startLocal = `${localOf(day, timeZone).slice(0, 10)}T${clock}`
  const startsAt = instantOf(startLocal, timeZone)
  const minutes = random.pick([30, 45, 60, 60, 90])
  const endsAt = startsAt + minutes * MINUTE
  const present = random.some([...people.keys()], random.whole(1, 4))
  const promises = endsAt < now && random.chance(0.35)
  return {
    startLocal,
    timeZone,
    minutes,
    startsAt,
    round: random.pick(words.ROUNDS),
    kind: random.pick(INTERVIEW_KINDS),
    place: random.pick(words.PLACES),
    thanks: present.map((person) => thanksStory(random, person, endsAt, now)),
    notes: Array.from({ length: 3 }, () => noteStory(random, present)),
    promise: promises
      ? {
          by: localDateOf(endsAt + random.whole(2, 12) * DAY, timeZone),
          text: random.pick(words.PROMISES),
          person: random.pick(present)
        }
      : null
  }
}

function thanksStory(random: Random, person: number, endsAt: number, now: number): ThanksStory {
  const wish = random.chance(0.88) ? 'wanted' : 'not-wanted'
  const isFresh = endsAt > now - FRESH
  const isOver = wish === 'wanted' && endsAt < now
  const closesAt = Math.floor(endsAt + random.fraction() * Math.min(2 * DAY, now - endsAt))
  const isSent = isOver && random.chance(isFresh ? 0.5 : 0.9)
  const isSkipped = isOver && !isSent && random.chance(0.3)
  return {
    person,
    wish,
    sentAt: isSent ? closesAt : null,
    skippedAt: isSkipped ? closesAt : null,
    hasLetter: isOver && !isSkipped && random.chance(isSent ? 0.6 : 0.3)
  }
}

function noteStory(random: Random, present: readonly number[]): InterviewStory['notes'][number] {
  const kind = random.pick(NOTE_KINDS)
  return {
    kind,
    text: random.pick(words.NOTE_TEXTS[kind]),
    answer: kind === 'concern' && random.chance(0.5) ? words.ANSWER : null,
    person: random.chance(0.5) ? random.pick(present) : null
  }
}

function pad(hour: number): string {
  return String(hour).padStart(2, '0')
}
