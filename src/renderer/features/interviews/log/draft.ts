import type { InvitationRef } from '@shared/model/invitations'
import type { InterviewKind, Stage, ThankYouWish } from '@shared/model/words'

export interface PersonDraft {
  /** Tells them apart; never leaves the window. */
  key: string
  /** Null for somebody who is not known yet. */
  id: number | null
  name: string
  email: string
  title: string
  thankYou: ThankYouWish
  /** Whether they are known to want no thank-you as such; it outweighs `thankYou`. */
  wantsNone: boolean
}

type Wish = Pick<PersonDraft, 'thankYou' | 'wantsNone'>

/** When an interview is, as chosen field by field. */
export interface WhenDraft {
  date: string
  time: string
  minutes: string
  timeZone: string
}

/** One interview, as typed. */
export interface RoundDraft {
  key: string
  /** In the user's words; '' for a round that begins as soon as the one before it ends. */
  when: string
  /** Chosen field by field instead; it outweighs the words. */
  picked: WhenDraft | null
  kind: InterviewKind
  /** Null: as proposed. */
  round: string | null
  place: string
  /** What to remember beforehand; null while nobody asked for the field. */
  preparation: string | null
  people: PersonDraft[]
  /** Somebody who is being typed and not added yet. */
  person: string
  /** The invitation that it was filled in from; left out where it was typed. */
  invitation?: InvitationRef | null
}

/** What is in the fields, as typed. */
export interface InterviewDraft {
  company: string
  role: string
  /** The application taken from those known; it holds while company and role are still its own. */
  application: { id: number; company: string; role: string; stage: Stage } | null
  /** One at least; those behind the first come right after it. */
  rounds: RoundDraft[]
}

export function newPerson(known: Partial<Omit<PersonDraft, 'key'>> = {}): PersonDraft {
  const blank = { id: null, name: '', email: '', title: '' }
  const wish = { thankYou: 'wanted' as const, wantsNone: false }
  return { key: crypto.randomUUID(), ...blank, ...wish, ...known }
}

export function isThanked({ thankYou, wantsNone }: Wish): boolean {
  return thankYou === 'wanted' && !wantsNone
}

export function newRound(like?: Pick<RoundDraft, 'kind' | 'place'>): RoundDraft {
  return {
    key: crypto.randomUUID(),
    when: '',
    picked: null,
    kind: like?.kind ?? 'video',
    round: null,
    place: like?.place ?? '',
    preparation: null,
    people: [],
    person: ''
  }
}

export function newDraft(): InterviewDraft {
  return { company: '', role: '', application: null, rounds: [{ ...newRound(), key: 'first' }] }
}

/** Whether something read back is such a draft; an older version may have kept another. */
export function isInterviewDraft(value: unknown): value is InterviewDraft {
  if (!hasTexts(value, ['company', 'role']) || !('rounds' in value)) return false
  const { rounds } = value
  return Array.isArray(rounds) && rounds.length > 0 && rounds.every(isRound)
}

function isRound(value: unknown): boolean {
  if (!hasTexts(value, ['key', 'when', 'kind', 'place', 'person']) || !('people' in value)) {
    return false
  }
  const { people } = value
  const isPerson = (person: unknown): boolean => {
    return hasTexts(person, ['key', 'name', 'email', 'title', 'thankYou'])
  }
  return 'picked' in value && Array.isArray(people) && people.every(isPerson)
}

function hasTexts(value: unknown, names: readonly string[]): value is object {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map<string, unknown>(Object.entries(value))
  return names.every((name) => typeof fields.get(name) === 'string')
}
