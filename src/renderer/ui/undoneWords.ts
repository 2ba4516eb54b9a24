import type { UndoableRoute } from '@shared/ipc/undo'

/** Each change as one would name it after "Undone:". */
const WORDS: Record<UndoableRoute, string> = {
  'interviews.log': 'interview logged',
  'interviews.setThankYou': 'thank-you wanted or not',
  'interviews.setStatus': 'interview cancelled, missed or back',
  'interviews.move': 'interview moved',
  'notes.write': 'note written',
  'notes.remove': 'note removed',
  'promises.write': 'promise written',
  'touchpoints.markSent': 'marked as sent',
  'touchpoints.undoSent': 'not sent after all',
  'touchpoints.skip': 'skipped',
  'touchpoints.snooze': 'snoozed',
  'touchpoints.pin': 'moved to a day',
  'replies.heard': 'heard back'
}

export function undoneWords(route: UndoableRoute): string {
  return WORDS[route]
}
