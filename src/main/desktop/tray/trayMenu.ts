import type { MenuItemConstructorOptions } from 'electron'
import type { Destination } from '@shared/destination'
import type { SnoozeChoice } from '@shared/reminders'

/** A message that is due, or an interview about which nothing was noted yet. */
export interface TrayItem {
  /** 'Thank Dana Whitfield — 5 h left'. */
  label: string
  destination: Destination
}

/** What the tray shows of the program. */
export interface TrayState {
  /** Null while the data cannot be opened. */
  due: {
    /** How many there are, of which the items may be but the first. */
    count: number
    items: readonly TrayItem[]
  } | null
  /** Until when all of it can be put off, soonest first. */
  snoozes: readonly Pick<SnoozeChoice, 'id' | 'label'>[]
  /** Until when nothing is said, in words such as 'tomorrow 08:00'; null: as always. */
  isQuietUntil: string | null
  /** The keys of the quick note, as Electron writes them; null where there are none. */
  quickKeys: string | null
}

/** What can be done from the tray. */
export interface TrayActs {
  open: (destination: Destination) => void
  /** Shows the window as it is. */
  show: () => void
  snoozeAll: (choice: SnoozeChoice['id']) => void
  quickNote: () => void
  /** Says nothing until tomorrow; or, where that was chosen, speaks again. */
  keepQuiet: (quiet: boolean) => void
  quit: () => void
}

/** More than five: the first four, and how many more. */
const MOST = 5

/** Menus are as wide as their longest line; characters. */
const LONGEST = 64

/** The menu of the tray's icon: what is due, and what may be wanted without the window. */
export function trayMenu(state: TrayState, acts: TrayActs): MenuItemConstructorOptions[] {
  const { due } = state
  if (due === null) return [...programLines(acts), SEPARATOR, quitLine(acts)]
  return [
    ...dueLines(due, acts),
    SEPARATOR,
    ...(due.count > 0 ? [...snoozeLines(state.snoozes, acts), SEPARATOR] : []),
    {
      label: 'Quick note…',
      click: acts.quickNote,
      ...(state.quickKeys === null ? {} : { accelerator: state.quickKeys })
    },
    { label: 'Log interview…', click: () => acts.open({ at: 'log' }) },
    ...programLines(acts),
    SEPARATOR,
    {
      label: `Do not disturb until ${state.isQuietUntil ?? 'tomorrow'}`,
      type: 'checkbox',
      checked: state.isQuietUntil !== null,
      click: () => acts.keepQuiet(state.isQuietUntil === null)
    },
    SEPARATOR,
    quitLine(acts)
  ]
}

/** What stands beside the icon under the pointer. */
export function trayTip({ due }: TrayState): string {
  return due === null || due.count === 0 ? 'Afterword' : `Afterword, ${due.count} due`
}

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' }

function dueLines(
  { count, items }: NonNullable<TrayState['due']>,
  acts: TrayActs
): MenuItemConstructorOptions[] {
  if (count === 0) return [{ label: 'Nothing due', enabled: false }]
  const shown = count > MOST ? items.slice(0, MOST - 1) : items
  const more = count - shown.length
  return [
    { label: `${count} due`, enabled: false },
    ...shown.map(({ label, destination }) => ({
      label: menuLabel(label),
      click: () => acts.open(destination)
    })),
    ...(more > 0
      ? [{ label: `${more} more…`, click: () => acts.open({ at: 'timeline' }) } as const]
      : [])
  ]
}

function snoozeLines(
  snoozes: TrayState['snoozes'],
  { snoozeAll }: TrayActs
): MenuItemConstructorOptions[] {
  const line = (label: string, id: SnoozeChoice['id']): MenuItemConstructorOptions => ({
    label,
    click: () => snoozeAll(id)
  })
  const later = snoozes.filter(({ id }) => id !== 'hour')
  return [
    line('Snooze all for 1 hour', 'hour'),
    ...(later.length > 0
      ? [{ label: 'Snooze all until', submenu: later.map(({ id, label }) => line(label, id)) }]
      : [])
  ]
}

function programLines(acts: TrayActs): MenuItemConstructorOptions[] {
  return [{ label: 'Open Afterword', click: acts.show }]
}

function quitLine(acts: TrayActs): MenuItemConstructorOptions {
  return { label: 'Quit', click: acts.quit }
}

/** Names as they are: a lone & would mark the next letter as a key. Long ones end in dots. */
function menuLabel(label: string): string {
  const signs = [...new Intl.Segmenter().segment(label)].map(({ segment }) => segment)
  const short =
    signs.length > LONGEST
      ? `${signs
          .slice(0, LONGEST - 1)
          .join('')
          .trimEnd()}…`
      : label
  return short.replaceAll('&', '&&')
}
