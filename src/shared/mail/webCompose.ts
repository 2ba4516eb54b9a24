import { encoded } from './encoded'
import type { MailLetter } from './mailLetter'
import { asciiAddress, oneAddress } from './oneAddress'
import { bodyText, lineText } from './plainText'

/** Mail in the browser; Outlook lives at one address for companies and at another for everybody. */
export const WEB_MAILS = ['gmail', 'outlook', 'outlook-work'] as const
export type WebMail = (typeof WEB_MAILS)[number]

interface Composer {
  origin: string
  path: string
  /** What comes before the letter. */
  fixed: string
  subject: 'su' | 'subject'
}

const COMPOSERS: Record<WebMail, Composer> = {
  gmail: {
    origin: 'https://mail.google.com',
    path: '/mail/',
    fixed: 'view=cm&fs=1',
    subject: 'su'
  },
  outlook: {
    origin: 'https://outlook.live.com',
    path: '/mail/0/deeplink/compose',
    fixed: '',
    subject: 'subject'
  },
  'outlook-work': {
    origin: 'https://outlook.office.com',
    path: '/mail/0/deeplink/compose',
    fixed: '',
    subject: 'subject'
  }
}

/** A link that opens a new message with this letter in it. Spaces are %20: Outlook shows a +. */
export function webComposeOf(mail: WebMail, { to, subject, body }: MailLetter): string {
  const { origin, path, fixed, subject: subjectName } = COMPOSERS[mail]
  const address = oneAddress(to?.email)
  const fields = [
    ['to', (address && asciiAddress(address)) ?? ''],
    [subjectName, lineText(subject)],
    ['body', bodyText(body).replaceAll('\n', '\r\n')]
  ].filter(([, value]) => value !== '')
  const query = fields.map(([name, value = '']) => `${name}=${encoded(value)}`)
  return `${origin}${path}?${[fixed, ...query].filter(Boolean).join('&')}`
}

/** Whether a link is one of those that a letter leaves by, and nothing else. */
export function isMailLink(link: string): boolean {
  if (/[\p{Cc}\s]/u.test(link)) return false
  if (link.startsWith('mailto:')) return true
  return Object.values(COMPOSERS).some(({ origin, path, fixed }) =>
    link.startsWith(`${origin}${path}?${fixed}`)
  )
}
