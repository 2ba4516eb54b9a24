import { folded } from '../model/folded'
import type { InvitedPerson } from '../model/invitations'
import { nameInAddress } from '../model/nameInAddress'
import type { Part, Property } from './contentLines'

/** Who is reading the invitation, as far as they said so in the settings. */
export interface Reader {
  name: string
  email: string | null
}

export interface Invitees {
  people: InvitedPerson[]
  /** Rooms, by their names. */
  rooms: string[]
  /** Whether the user may still be among the people. */
  mayHoldReader: boolean
}

/** As many as one interview holds. */
export const MOST_PEOPLE = 30

const NOBODY =
  /^(?:.*no-?_?reply.*|do-?not-?reply.*|mailer-daemon|notifications?|invitations?|calendar(?:-notification)?|unknownorganizer)@|@(?:group|resource|import)\.calendar\.google\.com$|@calendar\.google\.com$/iu
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/u

interface Invitee extends InvitedPerson {
  isOrganizer: boolean
}

/**
 * Who else takes part: whoever invites and who is invited, without the user, rooms, lists, programs
 * and whoever declined.
 */
export function inviteesOf(event: Part, reader: Reader): Invitees {
  const asked = event.properties.filter(({ name }) => name === 'organizer' || name === 'attendee')
  const rooms = asked.filter(isRoom).map(({ parameters }) => parameters['cn'] ?? '')
  const all = uniqueOf(asked.flatMap((each) => inviteeOf(each) ?? []))
  const others = all.filter((each) => !isReader(each, reader))
  const guests = others.filter(({ isOrganizer }) => !isOrganizer)
  // An invitation goes to somebody: whoever alone is invited reads it.
  const isReaderAlone = others.length === all.length && guests.length === 1 && others.length > 1
  const kept = isReaderAlone ? others.filter(({ isOrganizer }) => isOrganizer) : others
  return {
    people: kept.map(({ name, email }) => ({ name, email })),
    rooms: rooms.filter((room) => room !== '' && !ADDRESS.test(room)),
    mayHoldReader: others.length === all.length && guests.length > 1
  }
}

function isRoom({ parameters }: Property): boolean {
  return ['ROOM', 'RESOURCE'].includes((parameters['cutype'] ?? '').toUpperCase())
}

function inviteeOf({ name, parameters, value }: Property): Invitee | null {
  const kind = (parameters['cutype'] ?? 'INDIVIDUAL').toUpperCase()
  const hasDeclined = (parameters['partstat'] ?? '').toUpperCase() === 'DECLINED'
  if (kind === 'ROOM' || kind === 'RESOURCE' || kind === 'GROUP' || hasDeclined) return null
  const addresses = [value.replace(/^mailto:/iu, ''), parameters['email'] ?? '']
  const email = addresses.map((each) => each.trim()).find((each) => ADDRESS.test(each)) ?? ''
  if (NOBODY.test(email)) return null
  const called = nameOf(parameters['cn'] ?? '', email)
  if (called === '') return null
  return {
    name: called.slice(0, 200),
    email: email.slice(0, 254),
    isOrganizer: name === 'organizer'
  }
}

/** 'Dana Whitfield' of 'Whitfield, Dana (HR)', of "'dana@…'" and of an address alone. */
function nameOf(said: string, email: string): string {
  const bare = said
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\s*[([<][^)\]>]*[)\]>]\s*$/u, '')
    .replace(/^['"\s]+|['"\s]+$/gu, '')
  if (bare === '' || ADDRESS.test(bare)) return email === '' ? '' : nameInAddress(email)
  const [, last, rest] = /^([^,]+),\s*([^,]+)$/u.exec(bare) ?? []
  return last !== undefined && rest !== undefined ? `${rest} ${last}` : bare
}

function uniqueOf(all: readonly Invitee[]): Invitee[] {
  const byKey = new Map<string, Invitee>()
  for (const each of all) {
    const key = folded(each.email || each.name)
    const known = byKey.get(key)
    byKey.set(key, {
      ...(known ?? each),
      isOrganizer: each.isOrganizer || known?.isOrganizer === true
    })
  }
  return [...byKey.values()]
}

function isReader({ name, email }: Invitee, reader: Reader): boolean {
  if (reader.email !== null && email !== '' && folded(email) === folded(reader.email)) return true
  return reader.name.trim() !== '' && folded(name) === folded(reader.name)
}
