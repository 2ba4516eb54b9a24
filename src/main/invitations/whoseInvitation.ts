import { folded } from '@shared/model/folded'
import type { InvitedEvent } from '@shared/model/invitations'
import type { KnownApplicationView } from '@shared/model/views'

/** What companies add to their names and leave out of their addresses. */
const LEGAL =
  /\b(?:ltd|limited|inc|llc|llp|plc|gmbh|ag|se|sa|sas|srl|bv|ab|as|oy|pty|corp|co)\b\.?/gu
/** How sure each sign is; the surest that speaks for one company alone decides. */
const SIGNS = ['people', 'title', 'address', 'text'] as const
const SHORTEST = 3

/**
 * The application that an invitation belongs to: by who takes part, its title, the addresses of the
 * people, its text. Null where nothing or too much speaks for one.
 * @param ofPeople ids of those in which somebody of the invitation takes part
 */
export function whoseInvitation(
  events: readonly InvitedEvent[],
  running: readonly KnownApplicationView[],
  ofPeople: readonly number[]
): KnownApplicationView | null {
  const titles = folded(events.map(({ title }) => title).join(' \n '))
  const texts = folded(
    events.map(({ place, preparation }) => `${place} \n ${preparation}`).join(' ')
  )
  const labels = new Set(
    events.flatMap(({ people }) => people.flatMap(({ email }) => labelsOf(email)))
  )
  const bySign: Record<(typeof SIGNS)[number], (known: KnownApplicationView) => boolean> = {
    people: ({ id }) => ofPeople.includes(id),
    title: ({ company }) => says(titles, nameOf(company)),
    address: ({ company }) => shortNames(company).some((name) => labels.has(name)),
    text: ({ company }) => says(texts, nameOf(company))
  }
  for (const sign of SIGNS) {
    const found = running.filter(bySign[sign])
    const withRole = found.filter(({ role }) => says(titles, folded(role)))
    const [only, another] = withRole.length > 0 ? withRole : found
    if (only) return another ? null : only
  }
  return null
}

function nameOf(company: string): string {
  const bare = folded(company).replace(LEGAL, ' ').replace(/[.,]/gu, ' ')
  return bare.replace(/\s+/gu, ' ').trim()
}

/** 'northwindtraders' and 'northwind' of 'Northwind Traders Ltd': how they may call their domain. */
function shortNames(company: string): string[] {
  const words = nameOf(company).split(' ')
  const [first = ''] = words
  return [words.join('').replace(/[^\p{L}\p{N}]/gu, ''), first].filter(
    (name, index) => name.length > (index === 0 ? SHORTEST - 1 : SHORTEST)
  )
}

/** 'mail' and 'northwind' of 'dana@mail.northwind.co.uk'. */
function labelsOf(email: string): string[] {
  const [, domain = ''] = email.toLowerCase().split('@')
  return domain.split('.').slice(0, -1)
}

/** Whether a text holds a name as words of its own. */
function says(text: string, name: string): boolean {
  if (name.length < SHORTEST) return false
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = [text[at - 1] ?? ' ', text[at + name.length] ?? ' ']
    if (around.every((sign) => !/[\p{L}\p{N}]/u.test(sign))) return true
  }
  return false
}
