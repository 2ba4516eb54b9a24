import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { ReminderNote } from '../../reminders'
import { BusForTest } from './busForTest'
import { FreedesktopNotifier } from './FreedesktopNotifier'
import { ShownNotes } from './ShownNotes'

const dana: ReminderNote = {
  key: 'thank-you/3/12/7',
  title: 'Thank Dana Whitfield — 5 h left',
  body: 'Larkfield Transit, panel on Monday. Your draft is ready to finish.',
  actions: [
    { id: 'write', label: 'Write' },
    { id: 'snooze-hour', label: 'Snooze 1 hour' }
  ],
  destination: { at: 'timeline' }
}
const callum: ReminderNote = {
  key: 'jot/12',
  title: 'How did it go?',
  body: 'Jot it down while it is fresh.',
  actions: [
    { id: 'jot', label: 'Jot it down' },
    { id: 'later', label: 'Later' }
  ],
  destination: { at: 'debrief', interviewId: 12 }
}

const pressed = vi.fn()
const log = { info: vi.fn(), error: vi.fn() }
let bus: BusForTest
let file: string

/** The notifications of a program that was just started. */
function started(connect: () => Promise<BusForTest> = () => Promise.resolve(bus)) {
  return new FreedesktopNotifier({
    connect,
    picture: () => null,
    shown: new ShownNotes(file, log),
    pressed,
    log
  })
}

/** What is on the screen once all that was asked for is done. */
async function screenOf(notifier: FreedesktopNotifier) {
  await notifier.start()
  return [...bus.screen.values()]
}

/** A button is pressed, or the notification itself, and that was heard. */
async function press(notifier: FreedesktopNotifier, number: unknown, action: unknown) {
  bus.press(number, action)
  await notifier.start()
}

beforeEach(() => {
  vi.clearAllMocks()
  bus = new BusForTest()
  const folder = mkdtempSync(join(tmpdir(), 'afterword-shown-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  file = join(folder, 'notifications.json')
})

describe('a note on the screen', () => {
  it('has its words, its buttons, and a click that opens it', async () => {
    const notifier = started()
    notifier.show(dana)
    expect(await screenOf(notifier)).toEqual([
      {
        title: dana.title,
        body: dana.body,
        actions: ['default', 'Open', 'write', 'Write', 'snooze-hour', 'Snooze 1 hour']
      }
    ])
    await press(notifier, 1, 'default')
    expect(pressed.mock.calls).toEqual([[dana.key, 'open']])
  })

  it('goes when a button is pressed, and does not hear it twice', async () => {
    const notifier = started()
    notifier.show(dana)
    notifier.show(callum)
    await notifier.start()
    await press(notifier, 1, 'snooze-hour')
    expect(await screenOf(notifier)).toMatchObject([{ title: callum.title }])
    await press(notifier, 1, 'snooze-hour')
    expect(pressed.mock.calls).toEqual([[dana.key, 'snooze-hour']])
  })

  it('takes the place of an earlier one of its key', async () => {
    const notifier = started()
    notifier.show(dana)
    notifier.show(callum)
    notifier.show({ ...dana, title: 'Thank Dana Whitfield — 3 h left' })
    const titles = (await screenOf(notifier)).map(({ title }) => title)
    expect(titles).toEqual(['Thank Dana Whitfield — 3 h left', 'How did it go?'])
  })

  it('goes when it is taken back, and only it', async () => {
    const notifier = started()
    notifier.show(dana)
    notifier.show(callum)
    notifier.close(dana.key)
    notifier.close(dana.key)
    notifier.close('never shown')
    expect(await screenOf(notifier)).toMatchObject([{ title: callum.title }])
  })

  it('shows names as they were typed', async () => {
    const notifier = started()
    const body = '<b>Tom & "Jerry"</b> <img src=x>\0'
    notifier.show({ ...dana, title: '<i>R&D</i>\0', body })
    const shown = { title: '<i>R&D</i>' }
    expect(await screenOf(notifier)).toMatchObject([
      { ...shown, body: '&lt;b&gt;Tom &amp; "Jerry"&lt;/b&gt; &lt;img src=x&gt;' }
    ])
    bus.replaceServer(['actions', 'body'])
    notifier.show({ ...dana, title: '<i>R&D</i>\0', body })
    expect(await screenOf(notifier)).toMatchObject([
      { ...shown, body: '<b>Tom & "Jerry"</b> <img src=x>' }
    ])
  })

  it('does not hear what is meant for another program, or makes no sense', async () => {
    const notifier = started()
    notifier.show(dana)
    await notifier.start()
    for (const [number, action] of [
      [2, 'write'],
      [1, 'toString'],
      [1, 'reply'],
      ['1', 'write'],
      [1, 7],
      [undefined, undefined]
    ]) {
      await press(notifier, number, action)
    }
    expect(pressed).not.toHaveBeenCalled()
  })
})

it('hears a button that is pressed before it knows which number the note has', async () => {
  const notifier = started()
  await notifier.start()
  notifier.show(dana)
  bus.press(1, 'write')
  await notifier.start()
  expect(pressed.mock.calls).toEqual([[dana.key, 'write']])
})

describe('after a crash', () => {
  it('a note shown once more takes the place of the first, whose buttons work', async () => {
    await screenOf(shownBy(started(), dana))
    const next = started()
    await next.start()
    await press(next, 1, 'write')
    expect(pressed).toHaveBeenCalledWith(dana.key, 'write')
    expect(await screenOf(shownBy(next, dana))).toHaveLength(1)
  })

  it('the numbers of another session mean nothing', async () => {
    await screenOf(shownBy(started(), dana))
    bus = new BusForTest()
    bus.id = 'session-2'
    await screenOf(shownBy(started(), callum))
    expect([...bus.screen.values()]).toMatchObject([{ title: callum.title }])
    const next = started()
    expect(await screenOf(shownBy(next, dana))).toHaveLength(2)
    await press(next, 1, 'jot')
    expect(pressed.mock.calls).toEqual([[callum.key, 'jot']])
  })
})

describe('a desktop', () => {
  it('without buttons gets none, and says so', async () => {
    bus.capabilities = ['body']
    const notifier = started()
    notifier.show(dana)
    expect(await screenOf(notifier)).toMatchObject([{ actions: [] }])
    expect(await notifier.abilities()).toEqual({ notifications: true, notificationActions: false })
  })

  it('that shows no notifications breaks nothing, and is used when it does', async () => {
    bus.capabilities = null
    const notifier = started()
    notifier.show(dana)
    expect(await notifier.abilities()).toEqual({ notifications: false, notificationActions: false })
    bus.replaceServer(['actions', 'body'])
    notifier.show(callum)
    expect(await screenOf(notifier)).toMatchObject([{ title: callum.title }])
    expect(await notifier.abilities()).toEqual({ notifications: true, notificationActions: true })
    expect(log.error).not.toHaveBeenCalled()
  })

  it('whose notifications start anew counts from one again', async () => {
    const notifier = started()
    notifier.show(dana)
    await notifier.start()
    bus.replaceServer(['actions', 'body'])
    await press(notifier, 1, 'write')
    notifier.show(callum)
    await notifier.start()
    await press(notifier, 1, 'later')
    expect(pressed.mock.calls).toEqual([[callum.key, 'later']])
  })

  it('without a bus is no desktop, until there is one', async () => {
    const connect = vi.fn(() => Promise.reject<BusForTest>(new Error('ENOENT')))
    const notifier = started(connect)
    notifier.show(dana)
    expect(await notifier.abilities()).toEqual({ notifications: false, notificationActions: false })
    connect.mockImplementation(() => Promise.resolve(bus))
    notifier.show(callum)
    expect(await screenOf(notifier)).toMatchObject([{ title: callum.title }])
  })

  it('that fails once is asked again, and the log has no word of the note', async () => {
    const notifier = started()
    await notifier.start()
    vi.spyOn(bus, 'call').mockRejectedValueOnce(new Error('Timeout'))
    notifier.show(dana)
    notifier.show(callum)
    expect(await screenOf(notifier)).toMatchObject([{ title: callum.title }])
    expect(log.error).toHaveBeenCalledOnce()
    expect(JSON.stringify(log.error.mock.calls)).not.toContain('Dana')
  })
})

function shownBy(notifier: FreedesktopNotifier, note: ReminderNote): FreedesktopNotifier {
  notifier.show(note)
  return notifier
}
