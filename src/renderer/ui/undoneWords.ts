import type { UndoableRoute } from '@shared/ipc/undo'

/** Each change as one would name it after "Undone:". */
const WORDS: Record<UndoableRoute, string> = {
  'applications.add': 'application added',
  'applications.change': 'application changed',
  'applications.writeNotes': 'notes written',
  'applications.setContact': 'contact changed',
  'applications.keepPosting': 'posting kept',
  'applications.removePosting': 'posting removed',
  'applications.setStage': 'stage changed',
  'applications.remove': 'application deleted',
  'applications.place': 'application moved',
  'applications.changeMany': 'applications changed',
  'people.add': 'person added',
  'people.change': 'person changed',
  'people.remove': 'person deleted',
  'people.merge': 'two people made one',
  'interviews.log': 'interview logged',
  'interviews.setThankYou': 'whether a thank-you is wanted',
  'interviews.setStatus': 'whether it took place',
  'interviews.move': 'interview moved',
  'interviews.change': 'interview changed',
  'interviews.remove': 'interview deleted',
  'invitations.apply': 'interview brought up to date',
  'notes.write': 'note written',
  'notes.remove': 'note removed',
  'promises.write': 'promise written',
  'letters.remove': 'draft discarded',
  'letters.restore': 'version restored',
  'words.add': 'word added to the dictionary',
  'words.remove': 'word removed from the dictionary',
  'wordings.keep': 'wording kept',
  'wordings.use': 'wording switched on or off',
  'wordings.remove': 'wording removed',
  'wordings.keepTemplate': 'template kept',
  'wordings.useTemplate': 'template chosen',
  'wordings.removeTemplate': 'template removed',
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
