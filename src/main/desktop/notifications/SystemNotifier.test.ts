import { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ReminderNote } from '../../reminders'
import { SystemNotifier } from './SystemNotifier'

/** Notifications as macOS and Windows keep them: the one of a name takes the place of the other. */
const system = vi.hoisted(() => ({
  center: new Map<string, { title: string; click: () => void; press: (index: number) => void }>(),
  isSupported: true,
  refuses: null as string | null
}))

vi.mock('electron', () => ({
  Notification: class extends EventEmitter {
    static isSupported = () => system.isSupported
    constructor(private readonly options: { id: string; title: string }) {
      super()
    }
    show(): void {
      if (system.refuses !== null) {
        this.emit('failed', {}, system.refuses)
        return
      }
      system.center.set(this.options.id, {
        title: this.options.title,
        click: () => this.emit('click', {}),
        press: (actionIndex) => this.emit('action', { actionIndex })
      })
      this.emit('show', {})
    }
    close(): void {
      system.center.delete(this.options.id)
    }
  }
}))

const dana: ReminderNote = {
  key: 'thank-you/3/12/7',
  title: 'Thank Dana Whitfield — 5 h left',
  body: 'Larkfield Transit, panel on Monday.',
  actions: [
    { id: 'write', label: 'Write' },
    { id: 'snooze-hour', label: 'Snooze 1 hour' }
  ],
  destination: { at: 'timeline' }
}

const pressed = vi.fn()
const log = { info: vi.fn(), error: vi.fn() }
let notifier: SystemNotifier

beforeEach(() => {
  vi.clearAllMocks()
  Object.assign(system, { isSupported: true, refuses: null })
  system.center.clear()
  notifier = new SystemNotifier(pressed, log)
})

describe('a note in the system’s list', () => {
  it('has buttons, and a click that opens it', () => {
    notifier.show(dana)
    system.center.get(dana.key)?.press(1)
    system.center.get(dana.key)?.click()
    system.center.get(dana.key)?.press(7)
    expect(pressed.mock.calls).toEqual([
      [dana.key, 'snooze-hour'],
      [dana.key, 'open']
    ])
  })

  it('takes the place of an earlier one of its key, and goes when it is taken back', () => {
    notifier.show(dana)
    notifier.show({ ...dana, title: 'Thank Dana Whitfield — 3 h left' })
    const titles = [...system.center.values()].map(({ title }) => title)
    expect(titles).toEqual(['Thank Dana Whitfield — 3 h left'])
    notifier.close(dana.key)
    notifier.close(dana.key)
    expect(system.center.size).toBe(0)
  })
})

describe('a system', () => {
  it('that refuses notifications is said not to show any, until it does', async () => {
    system.refuses = 'not signed'
    notifier.show(dana)
    expect(await notifier.abilities()).toEqual({ notifications: false, notificationActions: false })
    expect(JSON.stringify(log.error.mock.calls)).not.toContain('Dana')
    system.refuses = null
    notifier.show(dana)
    expect(await notifier.abilities()).toEqual({ notifications: true, notificationActions: true })
  })

  it('that has none says so', async () => {
    system.isSupported = false
    expect(await notifier.abilities()).toEqual({ notifications: false, notificationActions: false })
  })
})
