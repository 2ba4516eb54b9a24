import { TOUCHPOINT_KINDS, type TouchpointKind } from '../model/words'
import { LINK_SCHEME, type Destination } from './destination'

/** Longer than any link that the program makes. */
const LONGEST = 200

/**
 * Reads a link of the program, such as `afterword:debrief/12`. Anybody may have written it, so
 * anything that is not exactly one is null. Two slashes after the scheme and one at the end are
 * forgiven: some systems add them.
 */
export function parseDestination(link: string): Destination | null {
  if (link.length > LONGEST || !link.toLowerCase().startsWith(LINK_SCHEME)) return null
  const path = link.slice(LINK_SCHEME.length).replace(/^\/\//, '').replace(/\/$/, '')
  const [at = '', ...rest] = path.split('/')
  switch (at) {
    case 'timeline':
    case 'log':
    case 'invitation':
      return rest.length === 0 ? { at } : null
    case 'debrief':
      return debriefOf(rest)
    case 'application':
      return applicationOf(rest)
    case 'letter':
    case 'snooze':
      return messageOf(at, rest)
    case 'settings':
      return settingsOf(rest)
    default:
      return null
  }
}

function debriefOf(parts: readonly string[]): Destination | null {
  const interviewId = onlyId(parts)
  return interviewId === null ? null : { at: 'debrief', interviewId }
}

function applicationOf(parts: readonly string[]): Destination | null {
  const applicationId = onlyId(parts)
  return applicationId === null ? null : { at: 'application', applicationId }
}

function messageOf(at: 'letter' | 'snooze', parts: readonly string[]): Destination | null {
  if (parts.length !== 4) return null
  const [kind, application, interview, person] = parts
  const applicationId = idOf(application)
  const interviewId = idOrNobody(interview)
  const personId = idOrNobody(person)
  if (!isKind(kind) || applicationId === null) return null
  if (interviewId === undefined || personId === undefined) return null
  return { at, kind, applicationId, interviewId, personId }
}

function settingsOf(parts: readonly string[]): Destination | null {
  const section = parts[0]
  if (parts.length !== 1 || section === undefined || !/^[a-z]{1,20}$/.test(section)) return null
  return { at: 'settings', section }
}

function isKind(text: string | undefined): text is TouchpointKind {
  return TOUCHPOINT_KINDS.some((kind) => kind === text)
}

function onlyId(parts: readonly string[]): number | null {
  return parts.length === 1 ? idOf(parts[0]) : null
}

function idOf(text: string | undefined): number | null {
  if (text === undefined || !/^[1-9]\d{0,15}$/.test(text)) return null
  const id = Number(text)
  return Number.isSafeInteger(id) ? id : null
}

/** null for `-`, undefined for what is neither that nor an id. */
function idOrNobody(text: string | undefined): number | null | undefined {
  return text === '-' ? null : (idOf(text) ?? undefined)
}
