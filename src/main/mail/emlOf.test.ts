import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { asciiAddress, bodyText, lineText, oneAddress } from '@shared/mail'
import { anyLetter, anyText } from '@shared/mail/testing/anyLetter'
import { emlOf } from './emlOf'

const RUNS = 10_000
/** Wednesday 26 November 2025, 14:00 in London. */
const AT = Date.UTC(2025, 10, 26, 14)

const me = { name: 'Sam Okafor', email: 'sam@okafor.example' }
const letter = {
  to: { name: 'Dana Whitfield', email: 'dana@northwind.example' },
  subject: 'Thank you',
  body: 'Dear Dana,\n\nThank you.\n\nSam'
}

/** The last line of a message ends as all others do. */
function closed(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}

/** An encoded word that somebody typed stays what it is: text. */
function inHeader(text: string): string {
  return lineText(text).replaceAll('=?', '= ?')
}

describe('a letter as a file for mail programs', () => {
  it('is one that was not sent yet, and says who writes to whom, when and what', async () => {
    const file = (await emlOf(letter, me, AT)).toString()
    const [head = '', ...body] = file.split('\r\n\r\n')
    expect(head.split('\r\n')).toEqual(
      expect.arrayContaining([
        'X-Unsent: 1',
        'From: Sam Okafor <sam@okafor.example>',
        'To: Dana Whitfield <dana@northwind.example>',
        'Subject: Thank you',
        'Date: Wed, 26 Nov 2025 14:00:00 +0000',
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8'
      ])
    )
    expect(body.join('\r\n\r\n').trim()).toBe('Dear Dana,\r\n\r\nThank you.\r\n\r\nSam')
  })

  it('leaves out whom it has no address for', async () => {
    const to = { name: 'Dana', email: null }
    const { from, to: recipients } = await PostalMime.parse(
      await emlOf({ ...letter, to }, { name: 'Sam', email: null }, AT)
    )
    expect(from).toBeUndefined()
    expect(recipients).toBeUndefined()
  })

  it('names nobody by an address that stands there anyhow', async () => {
    const to = { name: 'dana@northwind.example', email: 'dana@northwind.example' }
    const file = (await emlOf({ ...letter, to }, me, AT)).toString()
    expect(file).toContain('To: dana@northwind.example\r\n')
  })

  it('is read back as it was written, one message to one recipient, whatever it holds', async () => {
    const headers = [
      'content-transfer-encoding',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'subject',
      'to',
      'x-unsent'
    ]
    await fc.assert(
      fc.asyncProperty(anyLetter(), anyText(4), async (any, name) => {
        const file = await emlOf(any, { ...me, name }, AT)
        const read = await PostalMime.parse(file)
        const plain = oneAddress(any.to?.email)
        const address = plain === null ? null : asciiAddress(plain)
        const toName = inHeader(any.to?.name ?? '')
        const to = (read.to ?? []).map((each) => ({
          ...each,
          // One domain may be written in two ways.
          address: asciiAddress(each.address ?? '')
        }))
        expect(to).toEqual(
          address === null ? [] : [{ address, name: toName === address ? '' : toName }]
        )
        expect(read.from).toEqual({ address: me.email, name: inHeader(name) })
        expect(read.subject ?? '').toBe(inHeader(any.subject))
        expect(read.text ?? '').toBe(closed(bodyText(any.body)))
        expect([read.cc, read.bcc, read.replyTo, read.html]).toEqual(Array(4).fill(undefined))
        expect(read.attachments).toEqual([])
        const names = read.headers.map(({ key }) => key)
        expect(headers).toEqual(expect.arrayContaining(names))
        expect(new Set(names).size).toBe(names.length)
      }),
      { numRuns: RUNS }
    )
  }, 300_000)
})
