import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { trayMenu, trayTip, type TrayItem, type TrayState } from './trayMenu'

const acts = {
  open: vi.fn(),
  show: vi.fn(),
  snoozeAll: vi.fn(),
  snooze: vi.fn(),
  quickNote: vi.fn(),
  keepQuiet: vi.fn(),
  quit: vi.fn()
}

const SNOOZES: TrayState['snoozes'] = [
  { id: 'hour', label: '1 hour' },
  { id: 'evening', label: 'This evening' },
  { id: 'tomorrow', label: 'Tomorrow morning' }
]

function messageOf(interviewId: number): TrayItem['message'] {
  return { kind: 'thank-you', applicationId: 1, interviewId, personId: 3 }
}

function item(label: string, interviewId = 1, snoozes = SNOOZES): TrayItem {
  return { label, message: messageOf(interviewId), snoozes }
}

function state(items: TrayItem[], change: Partial<TrayState> = {}): TrayState {
  return {
    due: { count: items.length, items },
    snoozes: SNOOZES,
    isQuietUntil: null,
    quickKeys: null,
    ...change
  }
}

function linesOf(shown: TrayState): string[] {
  return trayMenu(shown, acts).map(({ type, label }) =>
    type === 'separator' ? '—' : String(label)
  )
}

function click(shown: TrayState, ...labels: string[]): void {
  let lines = trayMenu(shown, acts)
  let found: MenuItemConstructorOptions | undefined
  for (const wanted of labels) {
    found = lines.find(({ label }) => label === wanted)
    lines = Array.isArray(found?.submenu) ? found.submenu : []
  }
  const press = found?.click as (() => void) | undefined
  if (press === undefined) throw new Error(`Nothing happens at ${labels.join(' > ')}`)
  press()
}

const THREE = [
  item('Follow up with Grace Okafor — 2 days overdue', 1),
  item('Thank Dana Whitfield — 5 h left', 2),
  item('Thank Samuel Adeyemi — by 17:00', 3)
]

describe('the menu in the tray', () => {
  it('says what is due, in its order, above what can be done', () => {
    expect(linesOf(state(THREE))).toEqual([
      '3 due',
      ...THREE.map(({ label }) => label),
      '—',
      'Snooze all for 1 hour',
      'Snooze all until',
      'Snooze one',
      '—',
      'Quick note…',
      'Log interview…',
      'Open Afterword',
      '—',
      'Do not disturb until tomorrow',
      '—',
      'Quit'
    ])
  })

  it('offers no snooze where nothing is due', () => {
    const lines = linesOf(state([]))
    expect(lines[0]).toBe('Nothing due')
    expect(lines.join()).not.toContain('Snooze')
  })

  it('shows four of more than five, and how many more', () => {
    const many = Array.from({ length: 9 }, (_, at) => item(`Message ${at + 1}`))
    expect(linesOf(state(many)).slice(0, 7)).toEqual([
      '9 due',
      'Message 1',
      'Message 2',
      'Message 3',
      'Message 4',
      '5 more…',
      '—'
    ])
    expect(
      linesOf(state(many.slice(0, 5)))
        .slice(0, 7)
        .at(-2)
    ).toBe('Message 5')
    // Of thousands only the first are read.
    const some = { count: 4000, items: many }
    expect(linesOf(state([], { due: some }))).toContain('3996 more…')
  })

  it('opens the letter of a line, and the timeline for more', () => {
    click(state(THREE), 'Thank Dana Whitfield — 5 h left')
    expect(acts.open).toHaveBeenLastCalledWith({ at: 'letter', ...messageOf(2) })
    click(state([...THREE, ...THREE]), '2 more…')
    expect(acts.open).toHaveBeenLastCalledWith({ at: 'timeline' })
    click(state([]), 'Log interview…')
    expect(acts.open).toHaveBeenLastCalledWith({ at: 'log' })
  })

  it('snoozes everything that is due', () => {
    click(state(THREE), 'Snooze all for 1 hour')
    click(state(THREE), 'Snooze all until', 'This evening')
    click(state(THREE), 'Snooze all until', 'Tomorrow morning')
    expect(acts.snoozeAll.mock.calls).toEqual([['hour'], ['evening'], ['tomorrow']])
  })

  it('snoozes one of several, or asks until when', () => {
    const dana = 'Thank Dana Whitfield — 5 h left'
    click(state(THREE), 'Snooze one', dana, '1 hour')
    click(state(THREE), 'Snooze one', dana, 'This evening')
    expect(acts.snooze.mock.calls).toEqual([
      [messageOf(2), 'hour'],
      [messageOf(2), 'evening']
    ])
    click(state(THREE), 'Snooze one', dana, 'Pick a time…')
    expect(acts.open).toHaveBeenLastCalledWith({ at: 'snooze', ...messageOf(2) })
  })

  it('snoozes the only one without asking which', () => {
    const one = state([item('Thank Dana Whitfield — 5 h left', 2)])
    expect(linesOf(one).slice(1, 6)).toEqual([
      'Thank Dana Whitfield — 5 h left',
      '—',
      'Snooze for 1 hour',
      'Snooze until',
      '—'
    ])
    click(one, 'Snooze for 1 hour')
    expect(acts.snooze).toHaveBeenLastCalledWith(messageOf(2), 'hour')
    click(one, 'Snooze until', 'Tomorrow morning')
    expect(acts.snooze).toHaveBeenLastCalledWith(messageOf(2), 'tomorrow')
    click(one, 'Snooze until', 'Pick a time…')
    expect(acts.open).toHaveBeenLastCalledWith({ at: 'snooze', ...messageOf(2) })
    // An hour later its last call would be over.
    expect(linesOf(state([item('Thank Dana', 2, [])])).join()).not.toContain('1 hour')
  })

  it('offers for a snooze only what is still to come', () => {
    const late = state(THREE, { snoozes: SNOOZES.filter(({ id }) => id !== 'evening') })
    expect(() => click(late, 'Snooze all until', 'This evening')).toThrow()
    click(late, 'Snooze all until', 'Tomorrow morning')
    expect(linesOf(state(THREE, { snoozes: [] }))).not.toContain('Snooze all until')
  })

  it('keeps quiet until tomorrow, and says until when while it does', () => {
    click(state([]), 'Do not disturb until tomorrow')
    expect(acts.keepQuiet).toHaveBeenLastCalledWith(true)
    const quiet = state([], { isQuietUntil: 'tomorrow 08:00' })
    expect(trayMenu(quiet, acts)).toContainEqual(
      expect.objectContaining({ label: 'Do not disturb until tomorrow 08:00', checked: true })
    )
    click(quiet, 'Do not disturb until tomorrow 08:00')
    expect(acts.keepQuiet).toHaveBeenLastCalledWith(false)
  })

  it('shows names as they are, and cuts the longest between two signs', () => {
    expect(linesOf(state([item('Thank Smith & Sons — 1 h left')]))[1]).toBe(
      'Thank Smith && Sons — 1 h left'
    )
    const long = linesOf(state([item('👩🏽‍🚀'.repeat(500))]))[1] ?? ''
    expect(long).toBe(`${'👩🏽‍🚀'.repeat(63)}…`)
  })

  it('still opens and quits where the data cannot be read', () => {
    expect(linesOf(state([], { due: null }))).toEqual(['Open Afterword', '—', 'Quit'])
  })
})

it.each([
  [state([]), 'Afterword'],
  [state([], { due: null }), 'Afterword'],
  [state(THREE), 'Afterword, 3 due']
])('the tip says how much is due', (shown, tip) => {
  expect(trayTip(shown)).toBe(tip)
})
