import { request } from '@renderer/ipc/client'
import { useToasts } from '@renderer/ui/useToasts'
import type { RouteRequest } from '@shared/ipc/contract'
import type { OpenedMailView } from '@shared/model/mailViews'
import type { Problem } from '@shared/outcome'

/** A letter as it stands on the screen, and whom it is for. */
export type LeavingLetter = RouteRequest<'mail.save'>

/** What a letter is opened with. */
export type OpensWith = RouteRequest<'mail.open'>['by']

/** Which part of a letter goes on the clipboard. */
export type CopiedPart = 'subject' | 'body' | 'all'

const COPIED: Record<CopiedPart, string> = {
  subject: 'Subject copied',
  body: 'Letter copied',
  all: 'Subject and letter copied'
}

/** Puts part of a letter on the clipboard and says so. Answers whether it is there. */
export function copyLetter(
  { subject, body }: Pick<LeavingLetter, 'subject' | 'body'>,
  part: CopiedPart
): Promise<boolean> {
  const text = { subject, body, all: `${subject}\n\n${body}` }[part]
  return copyPlain(text, COPIED[part])
}

/** Puts a text on the clipboard and says what it was. */
export async function copyPlain(text: string, message: string): Promise<boolean> {
  const outcome = await request('clipboard.copy', { text })
  if (outcome.ok) useToasts().show({ icon: 'i-lucide-copy-check', message })
  else complain(outcome.error)
  return outcome.ok
}

/** Opens a letter in the mail program or the browser, and says what is left to do there. */
export async function openLetter(letter: LeavingLetter, by: OpensWith): Promise<boolean> {
  const outcome = await request('mail.open', { ...letter, by })
  if (outcome.ok) {
    useToasts().show({ icon: 'i-lucide-external-link', message: openedWords(by, outcome.data) })
  } else complain(outcome.error)
  return outcome.ok
}

/** Saves a letter as .eml where the user says, and offers to open it. Answers whether it was. */
export async function saveLetter(letter: LeavingLetter): Promise<boolean> {
  const outcome = await request('mail.save', letter)
  if (!outcome.ok) complain(outcome.error)
  if (!outcome.ok || outcome.data === null) return false
  useToasts().show({
    icon: 'i-lucide-file-down',
    message: `Saved as ${outcome.data.name}`,
    action: { label: 'Open', act: openSaved }
  })
  return true
}

async function openSaved(): Promise<void> {
  const outcome = await request('mail.openSaved', null)
  if (!outcome.ok) complain(outcome.error)
}

const OPENED: Record<OpensWith, string> = {
  'mail-app': 'Opened in your mail app',
  file: 'Opened as a file in your mail app',
  gmail: 'Opened Gmail in your browser',
  outlook: 'Opened Outlook in your browser',
  'outlook-work': 'Opened Outlook in your browser'
}

function openedWords(by: OpensWith, { as, isAddressed, isBodyCopied }: OpenedMailView): string {
  const opened = OPENED[as === 'file' ? 'file' : by]
  if (isBodyCopied) return `${opened}. The letter is too long for a link: paste it there.`
  return isAddressed ? opened : `${opened}. Fill in the address there.`
}

function complain({ message }: Problem): void {
  useToasts().show({ icon: 'i-lucide-circle-alert', message })
}
