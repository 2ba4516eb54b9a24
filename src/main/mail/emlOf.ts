import { asciiAddress, bodyText, lineText, oneAddress, type MailLetter } from '@shared/mail'

/** Who writes, as the profile says. */
export interface Writer {
  name: string
  email: string | null
}

/**
 * The letter as a message (RFC 5322) that mail programs open for editing: `X-Unsent`. It has one
 * recipient or, where there is no plain address, none, and no sender where the profile has none.
 * @param at instant, for the date
 */
export async function emlOf(letter: MailLetter, from: Writer, at: number): Promise<Buffer> {
  // Loaded with the first letter that leaves: a start needs none of it.
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const sender = mailbox(from)
  const recipient = letter.to && mailbox(letter.to)
  const message = new MailComposer({
    ...(sender && { from: sender }),
    ...(recipient && { to: recipient }),
    subject: headerText(letter.subject),
    text: bodyText(letter.body),
    date: new Date(at),
    headers: { 'X-Unsent': '1' },
    textEncoding: 'quoted-printable',
    newline: '\r\n',
    // It is all text: nothing of it is a file or a page to be fetched.
    disableFileAccess: true,
    disableUrlAccess: true
  })
  return message.compile().build()
}

function mailbox({ name, email }: Writer): { name: string; address: string } | null {
  const plain = oneAddress(email)
  const address = plain && asciiAddress(plain)
  if (address === null) return null
  const text = headerText(name)
  // Who is known by the address alone is not named twice.
  return { name: text === address ? '' : text, address }
}

/** What looks like an encoded word would be taken for one, and be read as something else. */
function headerText(text: string): string {
  return lineText(text).replaceAll('=?', '= ?')
}
