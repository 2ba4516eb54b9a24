import type { Act } from './reasons'

/** What each way out is called, what it does, and what its button says. */
export const ACT_WORDS: Record<
  Exclude<Act, 'restore'>,
  { title: string; what: string; button: string }
> = {
  retry: {
    title: 'Try again',
    what: 'Opens the file once more, as it is.',
    button: 'Try again'
  },
  read: {
    title: 'Look at it without changing it',
    what: 'Shows what can be read. Nothing new is kept until the file can be written to.',
    button: 'Open for reading'
  },
  salvage: {
    title: 'Save what can be read',
    what: 'Copies what is still there into a new file. You look at it first.',
    button: 'Save what can be read'
  },
  afresh: {
    title: 'Start with an empty file',
    what: 'The old file is kept beside it, in the folder “set-aside”.',
    button: 'Start afresh…'
  }
}
