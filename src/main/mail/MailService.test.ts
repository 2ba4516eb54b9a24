import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import PostalMime from 'postal-mime'
import { beforeEach, describe, expect, it } from 'vitest'
import type { RouteInput } from '@shared/ipc/contract'
import { MovableClock } from '../time'
import type { MailDesk } from './MailDesk'
import { MailService } from './MailService'
import { Outbox } from './Outbox'

const DAY = 24 * 3_600_000

const letter = {
  to: { name: 'Dana Whitfield', email: 'dana@northwind.example' },
  subject: 'Thank you',
  body: 'Dear Dana,\n\nThank you.'
}

/** A desktop that opens everything and remembers it; a test takes away what is not there. */
class DeskForTest implements MailDesk {
  longestLink = 2_081
  links: string[] = []
  files: string[] = []
  copied: string[] = []
  where: string | null = null
  takesLinks = true
  takesFiles = true

  openLink(link: string): Promise<boolean> {
    if (this.takesLinks) this.links.push(link)
    return Promise.resolve(this.takesLinks)
  }
  openFile(path: string): Promise<boolean> {
    if (this.takesFiles) this.files.push(path)
    return Promise.resolve(this.takesFiles)
  }
  askWhere(name: string): Promise<string | null> {
    return Promise.resolve(this.where && join(this.where, name))
  }
  copy(text: string): Promise<void> {
    this.copied.push(text)
    return Promise.resolve()
  }
}

let folder: string
let desk: DeskForTest
let clock: MovableClock
let outbox: Outbox
let mail: MailService

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-mail-'))
  desk = new DeskForTest()
  clock = new MovableClock({ now: () => Date.now() })
  outbox = new Outbox(join(folder, 'outbox'), clock)
  mail = new MailService(desk, outbox, () => ({ name: 'Sam', email: 'sam@okafor.example' }), clock)
  return () => rmSync(folder, { recursive: true, force: true })
})

function open(by: RouteInput<'mail.open'>['by'], change: Partial<typeof letter> = {}) {
  return mail.open({ by, ...letter, ...change })
}

describe('opening a letter in the mail program', () => {
  it('goes by a link', async () => {
    expect(await open('mail-app')).toEqual({
      ok: true,
      data: { as: 'link', isAddressed: true, isBodyCopied: false }
    })
    expect(desk.links).toEqual([
      'mailto:dana@northwind.example?subject=Thank%20you&body=Dear%20Dana%2C%0D%0A%0D%0AThank%20you.'
    ])
    expect(existsSync(join(folder, 'outbox'))).toBe(false)
  })

  it('goes as a file where the link would be longer than the system opens', async () => {
    const body = 'a'.repeat(2_081)
    expect(await open('mail-app', { body })).toMatchObject({ data: { as: 'file' } })
    expect(desk.links).toEqual([])
    const { text, to } = await PostalMime.parse(readFileSync(desk.files[0] ?? ''))
    expect(text).toBe(`${body}\n`)
    expect(to).toEqual([{ name: 'Dana Whitfield', address: 'dana@northwind.example' }])
  })

  it('takes a link of exactly that length', async () => {
    const rest = 'mailto:dana@northwind.example?subject=Thank%20you&body='
    await open('mail-app', { body: 'a'.repeat(2_081 - rest.length) })
    expect(desk.links).toHaveLength(1)
    expect(desk.links[0]).toHaveLength(2_081)
  })

  it('goes as a file where nothing opens links to mail', async () => {
    desk.takesLinks = false
    expect(await open('mail-app')).toMatchObject({ ok: true, data: { as: 'file' } })
    expect(basename(desk.files[0] ?? '')).toBe('Thank you – Dana Whitfield.eml')
  })

  it('says so where there is no mail program at all', async () => {
    desk.takesLinks = false
    desk.takesFiles = false
    expect(await open('mail-app')).toMatchObject({
      error: {
        message: expect.stringContaining('Copy the letter, or save it as a file.') as string
      }
    })
  })

  it('says where there is no address to write to', async () => {
    const to = { name: 'Dana', email: 'dana@x.example, lee@x.example' }
    expect(await open('mail-app', { to })).toMatchObject({ data: { isAddressed: false } })
    expect(desk.links[0]).toMatch(/^mailto:\?subject=/)
  })
})

describe('opening a letter in the browser', () => {
  it('goes by a link', async () => {
    await open('gmail')
    await open('outlook')
    await open('outlook-work')
    expect(desk.links.map((link) => new URL(link).host)).toEqual([
      'mail.google.com',
      'outlook.live.com',
      'outlook.office.com'
    ])
    expect(desk.copied).toEqual([])
  })

  it('has the letter on the clipboard where it is too long for a link', async () => {
    const body = 'a'.repeat(2_000)
    expect(await open('outlook', { body })).toMatchObject({ data: { isBodyCopied: true } })
    expect(desk.copied).toEqual([body])
    expect(new URL(desk.links[0] ?? '').searchParams.has('body')).toBe(false)
    expect(new URL(desk.links[0] ?? '').searchParams.get('subject')).toBe('Thank you')
  })

  it('says so where there is no browser', async () => {
    desk.takesLinks = false
    expect(await open('gmail')).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  })
})

describe('saving a letter as a file', () => {
  it('asks where, and opens what was saved when told to', async () => {
    desk.where = folder
    expect(await mail.save(letter)).toEqual({
      ok: true,
      data: { name: 'Thank you – Dana Whitfield.eml' }
    })
    const path = join(folder, 'Thank you – Dana Whitfield.eml')
    const { text, from } = await PostalMime.parse(readFileSync(path))
    expect(text).toBe(`${letter.body}\n`)
    expect(from).toEqual({ name: 'Sam', address: 'sam@okafor.example' })
    expect(await mail.openSaved()).toMatchObject({ ok: true })
    expect(desk.files).toEqual([path])
  })

  it('writes nothing where they would rather not', async () => {
    expect(await mail.save(letter)).toEqual({ ok: true, data: null })
    expect(readdirSync(folder)).toEqual([])
    expect(await mail.openSaved()).toMatchObject({ ok: false })
  })

  it('is opened only as a letter, whatever it was called', async () => {
    desk.askWhere = () => Promise.resolve(join(folder, 'letter.desktop'))
    expect(await mail.save(letter)).toMatchObject({ ok: true, data: { name: 'letter.desktop' } })
    expect(await mail.openSaved()).toMatchObject({ ok: false })
    expect(desk.files).toEqual([])
  })

  it('leaves nothing behind where it cannot be written', async () => {
    desk.where = join(folder, 'not there')
    expect(await mail.save(letter)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
    expect(readdirSync(folder)).toEqual([])
  })

  it('keeps 200 KB as they are', async () => {
    desk.where = folder
    const body = 'Čas běží, “and” שלום 🎉\n'.repeat(8_000)
    await mail.save({ ...letter, body })
    const file = readFileSync(join(folder, 'Thank you – Dana Whitfield.eml'))
    expect((await PostalMime.parse(file)).text).toBe(body)
  })
})

describe('the folder where letters lie while they are opened', () => {
  it('is for the user alone', async () => {
    await open('file')
    const path = desk.files[0] ?? ''
    expect(statSync(path).mode & 0o077).toBe(0)
    expect(statSync(dirname(path)).mode & 0o077).toBe(0)
  })

  it('keeps two letters of one name apart', async () => {
    await open('file')
    await open('file', { body: 'Another' })
    expect(new Set(desk.files).size).toBe(2)
    expect(readFileSync(desk.files[0] ?? '').toString()).toContain('Thank you.')
  })

  it('is cleared of what is older than a day', async () => {
    await open('file')
    await open('file')
    const [old = '', fresh = ''] = desk.files
    const then = new Date(clock.now() - DAY)
    utimesSync(dirname(old), then, then)
    await outbox.clean()
    expect([existsSync(old), existsSync(fresh)]).toEqual([false, true])
    clock.moveTo(clock.now() + 2 * DAY)
    await outbox.clean()
    expect(existsSync(fresh)).toBe(false)
  })

  it('need not be there to be cleared', async () => {
    await expect(outbox.clean()).resolves.toBeUndefined()
  })
})
