import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { wantsQuickNote } from '../quick/wantsQuickNote'
import { LINK_SCHEME, parseDestination, type Destination } from '@shared/destination'

/** The switch with which the program starts without its window, as at login. */
export const HIDDEN_SWITCH = '--hidden'

/** What somebody wants who starts the program, or starts it again. */
export interface Arrival {
  /** Not to be shown: it was started at login. */
  isHidden: boolean
  /** Where the link leads with which it was started. */
  destination: Destination | null
  /** The invitation that it was to open, an absolute path. */
  invitation: string | null
  /** Only to jot something down. */
  isQuickNote: boolean
}

/** Somebody started the program, or clicked its icon. */
export const JUST_COME: Arrival = {
  isHidden: false,
  destination: null,
  invitation: null,
  isQuickNote: false
}

/**
 * Reads a command line; Chromium may have moved its parts about, so their order means nothing. A
 * link that nobody understands only shows the window.
 * @param folder from which relative paths count
 */
export function arrivalOf(argv: readonly string[], folder: string): Arrival {
  const [, ...args] = argv
  const links = args.filter((arg) => arg.toLowerCase().startsWith(LINK_SCHEME))
  const link = links.at(-1)
  const invitation = args.flatMap((arg) => invitationPath(arg, folder) ?? []).at(-1) ?? null
  return {
    isHidden: args.includes(HIDDEN_SWITCH) && link === undefined && invitation === null,
    destination: link === undefined ? null : parseDestination(link),
    invitation,
    isQuickNote: wantsQuickNote(args)
  }
}

/** The absolute path of a calendar file given as a path or as file:///…; null for anything else. */
export function invitationPath(arg: string, folder: string): string | null {
  if (!/\.ics$/i.test(arg) || arg.startsWith('-')) return null
  try {
    const isUrl = /^[a-z][a-z\d+.-]+:/i.test(arg)
    const path = isUrl ? fileURLToPath(arg) : resolve(folder, arg)
    return path.includes('\0') ? null : path
  } catch {
    return null
  }
}
