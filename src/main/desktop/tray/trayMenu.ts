import type { MenuItemConstructorOptions } from 'electron'
import type { Destination } from '@shared/destination'
import type { Occasion } from '@shared/model/occasion'
import type { SnoozeChoice } from '@shared/reminders'

/** A time to put something off to. */
export type TraySnooze = Pick<SnoozeChoice, 'id' | 'label'>

/** A message that is due. */
export interface TrayItem {
  /** 'Thank Dana Whitfield — 5 h left'. */
  label: string
  message: Occasion
  /** Until when it can be put off without missing its last call, soonest first. */
  snoozes: readonly TraySnooze[]
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
  snoozes: readonly TraySnooze[]
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
  snooze: (message: Occasion, choice: SnoozeChoice['id']) => void
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
    ...(due.count > 0 ? [...snoozeLines(due, state.snoozes, acts), SEPARATOR] : []),
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
    ...shown.map(({ label, message }) => ({
      label: menuLabel(label),
      click: () => acts.open({ at: 'letter', ...message })
    })),
    ...(more > 0
      ? [{ label: `${more} more…`, click: () => acts.open({ at: 'timeline' }) } as const]
      : [])
  ]
}

function snoozeLines(
  { count, items }: NonNullable<TrayState['due']>,
  snoozes: readonly TraySnooze[],
  acts: TrayActs
): MenuItemConstructorOptions[] {
  const [only] = items
  if (count === 1 && only !== undefined) return snoozeOne(only, acts)
  const until = withoutHour(snoozes)
  const all = ({ id, label }: TraySnooze): MenuItemConstructorOptions => ({
    label,
    click: () => acts.snoozeAll(id)
  })
  return [
    all({ id: 'hour', label: 'Snooze all for 1 hour' }),
    ...(until.length > 0 ? [{ label: 'Snooze all until', submenu: until.map(all) }] : []),
    {
      label: 'Snooze one',
      submenu: items.map((item) => ({
        label: menuLabel(item.label),
        submenu: timesOf(item, item.snoozes, acts)
      }))
    }
  ]
}

function snoozeOne(item: TrayItem, acts: TrayActs): MenuItemConstructorOptions[] {
  return [
    ...item.snoozes.flatMap(({ id }) =>
      id === 'hour'
        ? [{ label: 'Snooze for 1 hour', click: () => acts.snooze(item.message, id) }]
        : []
    ),
    { label: 'Snooze until', submenu: timesOf(item, withoutHour(item.snoozes), acts) }
  ]
}

/** A few times, and any other. */
function timesOf(
  { message }: TrayItem,
  snoozes: readonly TraySnooze[],
  acts: TrayActs
): MenuItemConstructorOptions[] {
  return [
    ...snoozes.map(({ id, label }) => ({ label, click: () => acts.snooze(message, id) })),
    { label: 'Pick a time…', click: () => acts.open({ at: 'snooze', ...message }) }
  ]
}

function withoutHour(snoozes: readonly TraySnooze[]): TraySnooze[] {
  return snoozes.filter(({ id }) => id !== 'hour')
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
