import PostalMime from 'postal-mime'
import { decodedText } from '@shared/invitation'
import { done, refused, type Outcome } from '@shared/outcome'

const NO_INVITATION = refused(
  'INVALID_INPUT',
  'There is no invitation in that mail. Save the invitation itself from your calendar, as .ics.'
)
const OUTLOOK = refused(
  'INVALID_INPUT',
  'Afterword cannot read Outlook’s own files (.msg). Save the invitation as .ics or the mail as .eml.'
)
/** How files of Office begin. */
const OFFICE = [0xd0, 0xcf, 0x11, 0xe0]
const HEADER = /^(?:[\w-]+:.*(?:\r?\n[ \t].*)*\r?\n)+/u

/** The calendar in a file, or in a mail that was saved as one. */
export async function calendarText(bytes: Uint8Array): Promise<Outcome<string>> {
  if (OFFICE.every((byte, index) => bytes[index] === byte)) return OUTLOOK
  const text = decodedText(bytes)
  if (/^\s*BEGIN\s*:\s*VCALENDAR/iu.test(text) || !isMail(text)) return done(text)
  const { attachments } = await PostalMime.parse(bytes, { maxNestingDepth: 30 })
  const found =
    attachments.find(({ mimeType }) => mimeType === 'text/calendar') ??
    attachments.find(({ filename }) => filename?.toLowerCase().endsWith('.ics'))
  if (!found) return NO_INVITATION
  const { content } = found
  if (typeof content === 'string') return done(content)
  return done(decodedText(content instanceof Uint8Array ? content : new Uint8Array(content)))
}

function isMail(text: string): boolean {
  const head = HEADER.exec(text.slice(0, 100_000))?.[0] ?? ''
  return /^(?:mime-version|received|content-type|message-id|from|return-path):/imu.test(head)
}
