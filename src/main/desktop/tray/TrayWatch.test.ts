import { beforeEach, expect, it, vi } from 'vitest'
import { TrayWatch, type TrayBus } from './TrayWatch'

const log = { info: vi.fn(), error: vi.fn() }
const changed = vi.fn()

/** A session whose panel may come and go. */
class PanelBus implements TrayBus {
  /** Whether somebody draws the icons; null: nobody even collects them. */
  host: boolean | null = null
  private readonly heard: ((body: unknown[]) => void)[] = []
  private ownerChanged: (owner: string | null) => void = () => undefined

  call(): Promise<unknown[]> {
    if (this.host === null) return Promise.reject(new Error('ServiceUnknown'))
    return Promise.resolve([[[{ type: 'b', child: [] }], [this.host]]])
  }

  onSignal(_signal: unknown, heard: (body: unknown[]) => void): Promise<void> {
    this.heard.push(heard)
    return Promise.resolve()
  }

  onOwner(_name: string, heard: (owner: string | null) => void): Promise<void> {
    this.ownerChanged = heard
    return Promise.resolve()
  }

  set(host: boolean | null): void {
    const hadWatcher = this.host !== null
    this.host = host
    if (hadWatcher !== (host !== null)) this.ownerChanged(host === null ? null : ':1.7')
    else for (const tell of this.heard) tell([])
  }
}

let bus: PanelBus
beforeEach(() => {
  vi.clearAllMocks()
  bus = new PanelBus()
})

const watch = () => new TrayWatch(() => Promise.resolve(bus), log)

it('takes a tray for granted on systems that have one', async () => {
  const tray = new TrayWatch(null, log)
  await tray.start(changed)
  expect(tray.hasTray).toBe(true)
})

it('finds the tray that is there at the start', async () => {
  bus.host = true
  const tray = watch()
  expect(tray.hasTray).toBe(false)
  await tray.start(changed)
  expect(tray.hasTray).toBe(true)
  expect(changed).toHaveBeenCalledTimes(1)
})

it('knows no tray where icons are collected and nobody draws them', async () => {
  bus.host = false
  const tray = watch()
  await tray.start(changed)
  expect(tray.hasTray).toBe(false)
  bus.set(true)
  await vi.waitFor(() => expect(tray.hasTray).toBe(true))
})

it('hears a panel come late, go, and come again', async () => {
  const tray = watch()
  await tray.start(changed)
  expect(changed).not.toHaveBeenCalled()
  for (const host of [true, null, true]) {
    bus.set(host)
    await vi.waitFor(() => expect(tray.hasTray).toBe(host === true))
  }
  expect(changed).toHaveBeenCalledTimes(3)
})

it('has no tray without a session', async () => {
  const lonely = new TrayWatch(() => Promise.reject(new Error('There is no session bus')), log)
  await lonely.start(changed)
  expect(lonely.hasTray).toBe(false)
})
