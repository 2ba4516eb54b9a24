import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mailtoOf } from './mailto'
import type { MailLetter } from './mailLetter'
import { asciiAddress, oneAddress } from './oneAddress'
import { bodyText, lineText } from './plainText'
import { anyLetter } from './testing/anyLetter'
import { isMailLink, WEB_MAILS, webComposeOf } from './webCompose'

const RUNS = 10_000

const letter: MailLetter = {
  to: { name: 'Dana Whitfield', email: 'dana@northwind.example' },
  subject: 'Thank you, and a thought about the 14',
  body: 'Dear Dana,\n\nThank you & goodbye: 100 % “fine”.\n'
}

/** As RFC 6068 says to read one, by nobody's library: the parts first, then what is encoded. */
function readMailto(link: string) {
  const [, recipients = '', query = ''] = /^mailto:([^?]*)\??(.*)$/s.exec(link) ?? []
  const fields = query === '' ? [] : query.split('&').map((field) => field.split('='))
  return {
    to: recipients === '' ? [] : recipients.split(',').map(decodeURIComponent),
    fields: fields.map(([name = '', ...value]) => [
      decodeURIComponent(name),
      decodeURIComponent(value.join('='))
    ])
  }
}

/** What is left of a letter in a link, by name; empty parts are not there. */
function partsOf({ to, subject, body }: MailLetter, subjectName = 'subject') {
  const address = oneAddress(to?.email)
  const fields = [
    [subjectName, lineText(subject)],
    ['body', bodyText(body).replaceAll('\n', '\r\n')]
  ]
  return {
    to: address === null ? [] : [asciiAddress(address)],
    fields: fields.filter(([, value]) => value !== '')
  }
}

describe('a mailto link', () => {
  it('has the address, the subject and the body, encoded', () => {
    expect(mailtoOf(letter)).toBe(
      'mailto:dana@northwind.example?subject=Thank%20you%2C%20and%20a%20thought%20about%20the%2014' +
        '&body=Dear%20Dana%2C%0D%0A%0D%0AThank%20you%20%26%20goodbye%3A%20100%20%25%20' +
        '%E2%80%9Cfine%E2%80%9D.%0D%0A'
    )
  })

  it('may be to nobody, and empty', () => {
    expect(mailtoOf({ to: null, subject: '', body: '' })).toBe('mailto:')
    expect(mailtoOf({ ...letter, to: { name: 'Dana', email: null }, body: '' })).toBe(
      'mailto:?subject=Thank%20you%2C%20and%20a%20thought%20about%20the%2014'
    )
  })

  it('keeps signs of an address that mean something in a link', () => {
    const to = { name: '', email: 'a&b=c?d%e#f+g@northwind.example' }
    const link = mailtoOf({ to, subject: '', body: '' })
    expect(link).toBe('mailto:a%26b%3Dc%3Fd%25e%23f%2Bg@northwind.example')
    expect(readMailto(link).to).toEqual([to.email])
  })

  it('is one message to one recipient, whatever the letter holds', () => {
    fc.assert(
      fc.property(anyLetter(), (any) => {
        const link = mailtoOf(any)
        expect(link).toMatch(/^mailto:[\w.~%@-]*(\?[\w.~%=&-]*)?$/)
        expect(readMailto(link)).toEqual(partsOf(any))
        expect(isMailLink(link)).toBe(true)
      }),
      { numRuns: RUNS }
    )
  }, 60_000)
})

describe('a link to mail in the browser', () => {
  it.each([
    [
      'gmail',
      'https://mail.google.com/mail/?view=cm&fs=1&to=dana%40northwind.example&su=Hi%20there&body=a%0D%0Ab'
    ],
    [
      'outlook',
      'https://outlook.live.com/mail/0/deeplink/compose?to=dana%40northwind.example&subject=Hi%20there&body=a%0D%0Ab'
    ],
    [
      'outlook-work',
      'https://outlook.office.com/mail/0/deeplink/compose?to=dana%40northwind.example&subject=Hi%20there&body=a%0D%0Ab'
    ]
  ] as const)('%s', (mail, link) => {
    expect(webComposeOf(mail, { ...letter, subject: 'Hi there', body: 'a\nb' })).toBe(link)
  })

  it('goes to that host and no other, whatever the letter holds', () => {
    fc.assert(
      fc.property(anyLetter(), fc.constantFrom(...WEB_MAILS), (any, mail) => {
        const link = webComposeOf(mail, any)
        expect(isMailLink(link)).toBe(true)
        const { host, searchParams } = new URL(link)
        expect(['mail.google.com', 'outlook.live.com', 'outlook.office.com']).toContain(host)
        const { to, fields } = partsOf(any, mail === 'gmail' ? 'su' : 'subject')
        expect(searchParams.getAll('to')).toEqual(to)
        const known = new Set(['view', 'fs', 'to'])
        expect([...searchParams].filter(([name]) => !known.has(name))).toEqual(fields)
      }),
      { numRuns: 2_000 }
    )
  }, 60_000)
})

describe('the links that a letter leaves by', () => {
  it.each([
    'https://mail.google.com.evil.example/mail/?view=cm&fs=1',
    'https://mail.google.com/mail/u/0/?logout',
    'https://outlook.live.com/owa/?to=x',
    'https://evil.example/?https://outlook.live.com/mail/0/deeplink/compose?',
    'http://mail.google.com/mail/?view=cm&fs=1',
    'javascript:alert(1)',
    'MAILTO:dana@northwind.example',
    'mailto:dana@northwind.example\nfile:///etc/passwd',
    'file:///etc/passwd',
    ''
  ])('are not %s', (link) => expect(isMailLink(link)).toBe(false))
})

describe('one address', () => {
  it.each([
    'dana@northwind.example',
    "o'neil+jobs@mail.northwind.example",
    'dana@münchen.example',
    'δοκιμή@παράδειγμα.example',
    'a@b'
  ])('is %s', (text) => expect(oneAddress(text)).toBe(text))

  it.each([
    ['nothing', ''],
    ['a name', 'Dana Whitfield'],
    ['two', 'dana@northwind.example,lee@northwind.example'],
    ['two, otherwise', 'dana@northwind.example;lee@northwind.example'],
    ['one with its name', 'Dana <dana@northwind.example>'],
    ['one with a header', 'dana@northwind.example\r\nBcc: lee@northwind.example'],
    ['one with a field', 'dana@northwind.example?cc=lee@northwind.example'],
    ['two at signs', 'dana@lee@northwind.example'],
    ['quotes', '"dana, lee"@northwind.example'],
    ['a comment', 'dana(lee@x.example)@northwind.example'],
    ['a machine', 'dana@[127.0.0.1]'],
    ['dots in a row', 'dana..w@northwind.example'],
    ['a space', 'dana @northwind.example'],
    ['no domain', 'dana@'],
    ['too much', `${'d'.repeat(250)}@northwind.example`]
  ])('is not %s', (_what, text) => expect(oneAddress(text)).toBeNull())

  it('may stand between spaces, and may be missing', () => {
    expect(oneAddress(' dana@northwind.example ')).toBe('dana@northwind.example')
    expect(oneAddress(null)).toBeNull()
    expect(oneAddress(undefined)).toBeNull()
  })
})
