import type { ReminderActionId, ReminderNote } from '../../reminders'
import { CLICK } from './DesktopNotifier'

/** The picture beside a notification, in bytes of red, green, blue and alpha. */
export interface Picture {
  width: number
  height: number
  pixels: Uint8Array
}

/** What `Notify` takes, as the desktop notification specification has it. */
export const NOTIFY_SIGNATURE = 'susssasa{sv}i'

/** The name of the program's .desktop file, by which desktops know it. */
export const DESKTOP_ENTRY = 'afterword'

/** What the specification calls a click on the notification itself. */
const DEFAULT_ACTION = 'default'

const AS_THE_DESKTOP_LIKES = -1
const NORMAL_URGENCY = 1
const BITS = 8
const CHANNELS = 4

/** The buttons there are; what else comes over the bus is not from a notification of ours. */
const ACTIONS: Record<ReminderActionId, true> = {
  write: true,
  jot: true,
  open: true,
  'snooze-hour': true,
  'snooze-evening': true,
  'snooze-tomorrow': true,
  'snooze-until': true,
  later: true
}

/**
 * A note as `Notify` wants it.
 * @param replaces the number of the one it takes the place of; 0 for none
 * @param capabilities what the desktop says it can
 */
export function notifyBody(
  note: ReminderNote,
  replaces: number,
  capabilities: readonly string[],
  picture: Picture | null
): unknown[] {
  const canMarkUp = capabilities.includes('body-markup')
  const hints: [string, [string, unknown]][] = [
    ['urgency', ['y', NORMAL_URGENCY]],
    ['desktop-entry', ['s', DESKTOP_ENTRY]]
  ]
  if (picture !== null) hints.push(['image-data', ['(iiibiiay)', imageData(picture)]])
  return [
    'Afterword',
    replaces,
    '',
    sendable(note.title),
    canMarkUp ? escaped(sendable(note.body)) : sendable(note.body),
    capabilities.includes('actions') ? labelledActions(note) : [],
    hints,
    AS_THE_DESKTOP_LIKES
  ]
}

/** Which button was pressed; null where it is none of ours. */
export function actionOf(name: unknown): ReminderActionId | null {
  if (name === DEFAULT_ACTION) return CLICK
  return typeof name === 'string' && Object.hasOwn(ACTIONS, name)
    ? (name as ReminderActionId)
    : null
}

function labelledActions({ actions }: ReminderNote): string[] {
  return [DEFAULT_ACTION, 'Open', ...actions.flatMap(({ id, label }) => [id, sendable(label)])]
}

/** Names are shown as they are typed, whatever they hold. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Text on the bus may not hold a zero byte. */
function sendable(text: string): string {
  return text.replaceAll('\0', '')
}

function imageData({ width, height, pixels }: Picture): unknown[] {
  return [width, height, width * CHANNELS, true, BITS, CHANNELS, pixels]
}
