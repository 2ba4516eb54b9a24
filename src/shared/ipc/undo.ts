import { z } from 'zod'
import { route } from './route'

/**
 * The routes whose changes can be undone, each request as one step. `typed` ones come after every
 * pause in typing: one after another about the same rows they are one step.
 */
export const UNDOABLE = {
  'applications.add': 'asked',
  'applications.change': 'asked',
  'applications.writeNotes': 'typed',
  'applications.setContact': 'asked',
  'applications.keepPosting': 'asked',
  'applications.removePosting': 'asked',
  'applications.setStage': 'asked',
  'applications.remove': 'asked',
  'applications.place': 'asked',
  'applications.changeMany': 'asked',
  'people.add': 'asked',
  'people.change': 'asked',
  'people.remove': 'asked',
  'people.merge': 'asked',
  'interviews.log': 'asked',
  'interviews.setThankYou': 'asked',
  'interviews.setStatus': 'asked',
  'interviews.move': 'asked',
  'interviews.change': 'asked',
  'interviews.remove': 'asked',
  'invitations.apply': 'asked',
  'notes.write': 'typed',
  'notes.remove': 'asked',
  'promises.write': 'typed',
  'letters.remove': 'asked',
  'letters.restore': 'asked',
  'words.add': 'asked',
  'words.remove': 'asked',
  'wordings.keep': 'asked',
  'wordings.use': 'asked',
  'wordings.remove': 'asked',
  'wordings.keepTemplate': 'asked',
  'wordings.useTemplate': 'asked',
  'wordings.removeTemplate': 'asked',
  'touchpoints.markSent': 'asked',
  'touchpoints.undoSent': 'asked',
  'touchpoints.skip': 'asked',
  'touchpoints.snooze': 'asked',
  'touchpoints.pin': 'asked',
  'replies.heard': 'asked'
} as const satisfies Record<string, 'asked' | 'typed'>
export type UndoableRoute = keyof typeof UNDOABLE

export function isUndoable(route: string): route is UndoableRoute {
  return Object.hasOwn(UNDOABLE, route)
}

/** What was undone or done again. */
export interface UndoneView {
  route: UndoableRoute
}

export const undoRoutes = {
  /**
   * Takes back one step, or the last where none is named. CONFLICT when what it changed was changed
   * again since; NOT_FOUND when it was undone already or is too long ago.
   */
  'undo.step': route<UndoneView>()(z.object({ step: z.int().positive().nullable() })),
  /** Does again what was undone last, as long as nothing else was changed since. */
  'undo.again': route<UndoneView>()(z.null())
}
