import { encoded } from './encoded'
import type { MailLetter } from './mailLetter'
import { asciiAddress, oneAddress } from './oneAddress'
import { bodyText, lineText } from './plainText'

/**
 * A `mailto:` link by RFC 6068, to one recipient or, where there is no plain address, to none: then
 * the mail program asks. Line breaks are %0D%0A.
 */
export function mailtoOf({ to, subject, body }: MailLetter): string {
  const address = oneAddress(to?.email)
  const [local = '', domain = ''] = (address && asciiAddress(address))?.split('@') ?? []
  const recipient = address === null ? '' : `${encoded(local)}@${encoded(domain)}`
  const fields = [
    ['subject', lineText(subject)],
    ['body', bodyText(body).replaceAll('\n', '\r\n')]
  ].filter(([, value]) => value !== '')
  const query = fields.map(([name, value = '']) => `${name}=${encoded(value)}`).join('&')
  return `mailto:${recipient}${query && '?'}${query}`
}
