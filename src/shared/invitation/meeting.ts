import type { InterviewKind } from '../model/words'
import { textOf } from './contentLines'
import type { Part } from './contentLines'

/** Where and how one meets. */
export interface Meeting {
  place: string
  /** Null where nothing says so. */
  kind: InterviewKind | null
}

const LONGEST_PLACE = 500
/** Where calendars write down the link to a meeting. */
const LINK_PROPERTIES = [
  'x-google-conference',
  'x-microsoft-skypeteamsmeetingurl',
  'x-microsoft-onlinemeetingconflink',
  'x-zoom-meeting-url',
  'conference'
]
const MEETING_LINK =
  /^https:\/\/(?:[\w-]+\.)*(?:zoom\.us\/(?:j|my|w|s|wc)\/|zoomgov\.com\/j\/|teams\.microsoft\.com\/(?:l\/meetup-join|meet)\/|teams\.live\.com\/meet\/|meet\.google\.com\/|webex\.com\/|whereby\.com\/|meet\.jit\.si\/|chime\.aws\/|goto(?:meeting)?\.com\/|bluejeans\.com\/|ringcentral\.com\/|gather\.town\/|around\.co\/|8x8\.vc\/|hirevue\.com\/|calendly\.com\/events\/)/iu
const URL = /https?:\/\/[^\s<>"'\])]+/giu
/** What stands for a place and is none. */
const NO_PLACE =
  /^(?:microsoft teams(?:[ -](?:meeting|besprechung))?|ms teams|teams|zoom(?: meeting| call)?|google (?:meet|hangouts?)|hangouts?|webex|skype(?: meeting)?|online|virtual(?:ly)?|remote|(?:video|web)(?: ?(?:call|conference|konferenz))?|réunion microsoft teams|reunión de microsoft teams|see (?:description|below|link)|to be (?:confirmed|decided|announced)|tb[acd]|n\/a|none|-+)$/iu
const PHONE = /^(?:(?:tel|phone|call)[\s.:]*)?(?=(?:\D*\d){6})[\d\s()+./,;#x-]{7,60}$/iu
const BY_PHONE = /\b(?:phone|telephone|telefon)\b/iu

/** @param rooms booked for it */
export function meetingOf(
  event: Part,
  title: string,
  notes: string,
  rooms: readonly string[]
): Meeting {
  const location = textOf(event, 'location')
    .slice(0, 2_000)
    .replace(/[\p{Cc}\s]+/gu, ' ')
  const link = linkOf(event, location, notes)
  const address = addressOf(location, rooms)
  const isCall = PHONE.test(address) || (link === null && BY_PHONE.test(`${title} ${location}`))
  return {
    place: [address, link ?? '']
      .filter((part) => part !== '')
      .join(' · ')
      .slice(0, LONGEST_PLACE),
    kind: kindOf(title, { isVideo: link !== null, isCall, isAddress: address !== '' })
  }
}

function kindOf(
  title: string,
  by: { isVideo: boolean; isCall: boolean; isAddress: boolean }
): InterviewKind | null {
  if (/\bpanel\b/iu.test(title)) return 'panel'
  if (by.isVideo) return 'video'
  if (by.isCall) return 'phone'
  return by.isAddress ? 'on-site' : null
}

/** The link that one joins by; null where there is none. */
function linkOf(event: Part, location: string, notes: string): string | null {
  const named = LINK_PROPERTIES.map((name) => textOf(event, name)).find((value) =>
    /^https:\/\//iu.test(value)
  )
  if (named !== undefined) return named
  const inPlace = linksIn(location)[0]
  if (inPlace !== undefined) return inPlace
  const links = [textOf(event, 'url'), ...linksIn(notes)]
  return links.find((link) => MEETING_LINK.test(link)) ?? null
}

function linksIn(text: string): string[] {
  return [...text.matchAll(URL)].map(([link]) => unwrapped(link.replace(/[.,;:!?]+$/u, '')))
}

/** Outlook's mail filter wraps links: the one that was written stands in it. */
function unwrapped(link: string): string {
  const wrapped =
    /^https:\/\/[\w.-]*safelinks\.protection\.outlook\.com\/.*?[?&]url=([^&]+)/iu.exec(link)
  if (!wrapped) return link
  try {
    const written = decodeURIComponent(wrapped[1] ?? '')
    return /^https?:\/\//iu.test(written) ? written : link
  } catch {
    return link
  }
}

/** What of the location one can go to or call. */
function addressOf(location: string, rooms: readonly string[]): string {
  const parts = location
    .replace(URL, ' ')
    .split(/;|\s\|\s/u)
    .map((part) => part.replace(/\s+/gu, ' ').replace(/^[\s,·:–-]+|[\s,·:–-]+$/gu, ''))
    .filter((part) => part !== '' && !NO_PLACE.test(part))
  const missing = rooms.filter((room) => !location.includes(room))
  return [...parts, ...missing].join(', ')
}
