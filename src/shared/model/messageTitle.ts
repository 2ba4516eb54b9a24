import type { TouchpointKind } from './words'

/** Begins the title of a message that is owed. */
export const MESSAGE_VERBS: Record<TouchpointKind, string> = {
  'thank-you': 'Thank',
  'follow-up': 'Follow up with',
  'second-follow-up': 'Follow up again with',
  'close-out': 'Close out',
  'check-in': 'Check in with',
  'no-show': 'They did not come'
}

/** Whom or what a message is for: the recipient, else the company. */
export function recipientOf(
  { personName }: { personName: string | null },
  company: string
): string {
  return personName ?? company
}

/** 'Follow up with' and a name; without one where the words say it all. */
export function messageTitle(
  { kind, personName }: { kind: TouchpointKind; personName: string | null },
  company: string
): { verb: string; name: string } {
  const verb = MESSAGE_VERBS[kind]
  if (kind === 'no-show') return { verb, name: '' }
  if (kind === 'close-out') return { verb, name: company }
  return { verb, name: recipientOf({ personName }, company) }
}
