import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { GOOGLE } from '@shared/invitation/samples'
import { LARGEST_INVITATION } from '@shared/model/invitations'
import { folderForTest, forkedSide, inlineSide, openForTest } from '../testing'
import { InvitationInbox, invitationHandlers } from '.'

function handlers(side = inlineSide()) {
  const bench = openForTest('2025-11-24T12:00:00Z')
  const inbox = new InvitationInbox()
  const changed = vi.fn()
  const made = invitationHandlers({
    service: () => bench.services.invitations,
    reader: () => ({ name: 'Sam Carter', email: null }),
    timeZone: () => 'Europe/London',
    side,
    inbox,
    changed
  })
  return { ...made, inbox, changed }
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
const mail = (type: string, body: string) =>
  `From: Mirela <m@ondine.example>\r\nTo: sam@mail.example\r\nSubject: Interview\r\nMIME-Version: 1.0\r\n` +
  `Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHello\r\n` +
  `--b\r\n${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(body).toString('base64')}\r\n--b--\r\n`

describe('a file', () => {
  it.each([
    ['of a calendar', GOOGLE],
    ['of a mail with one in it', mail('Content-Type: text/calendar; method=REQUEST', GOOGLE)],
    [
      'of a mail with one attached',
      mail('Content-Type: application/octet-stream; name="invite.ics"', GOOGLE)
    ]
  ])('%s is read', async (_what, text) => {
    const outcome = await handlers()['invitations.read']({ name: 'x', bytes: bytesOf(text) })
    expect(outcome).toMatchObject({ ok: true, data: { name: 'x', fresh: [{ time: '14:00' }] } })
  })

  it.each([
    [
      'of a mail without one',
      bytesOf(mail('Content-Type: image/png', 'x')),
      'no invitation in that mail'
    ],
    ['of Outlook’s own', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), '.msg'],
    ['of anything', new Uint8Array(5_000).fill(0xff), 'That is no invitation']
  ])('%s is refused', async (_what, bytes, sentence) => {
    const outcome = await handlers()['invitations.read']({ name: 'x', bytes })
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', message: expect.stringContaining(sentence) as string }
    })
  })

  it('is read by a process of its own', { timeout: 30_000 }, async () => {
    const read = handlers(forkedSide())['invitations.read']
    const outcome = await read({ name: 'x', bytes: bytesOf(GOOGLE) })
    expect(outcome).toMatchObject({
      ok: true,
      data: { fresh: [{ place: expect.any(String) as string }] }
    })
  })
})

describe('what was opened from the system', () => {
  it('waits until it is taken, once', async () => {
    const { inbox, 'invitations.takeWaiting': take } = handlers()
    expect(await take(null)).toEqual({ ok: true, data: null })
    const path = join(folderForTest(), 'invite.ics')
    writeFileSync(path, GOOGLE)
    inbox.take(path)
    expect(await take(null)).toMatchObject({ data: { name: 'invite.ics', fresh: [{}] } })
    expect(await take(null)).toEqual({ ok: true, data: null })
  })

  it('is refused with a sentence where it is gone, no file, or far too large', async () => {
    const { inbox, 'invitations.takeWaiting': take } = handlers()
    const folder = folderForTest()
    inbox.take(join(folder, 'nothing.ics'))
    expect(await take(null)).toMatchObject({ error: { code: 'NOT_FOUND' } })
    mkdirSync(join(folder, 'folder.ics'))
    inbox.take(join(folder, 'folder.ics'))
    expect(await take(null)).toMatchObject({ error: { code: 'NOT_FOUND' } })
    const large = join(folder, 'large.ics')
    writeFileSync(large, 'x'.repeat(LARGEST_INVITATION + 1))
    inbox.take(large)
    expect(await take(null)).toMatchObject({
      error: { message: expect.stringContaining('larger') as string }
    })
  })

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    const { inbox, 'invitations.takeWaiting': take } = handlers()
    const pipe = join(folderForTest(), 'pipe.ics')
    execFileSync('mkfifo', [pipe])
    inbox.take(pipe)
    expect(await take(null)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })
})
