import type { Stage } from '@shared/model/words'

/** A stage as it is named in lists, menus and beside its mark. */
export const STAGE_WORDS: Record<Stage, string> = {
  wishlist: 'Wishlist',
  applied: 'Applied',
  interviewing: 'Interviewing',
  offer: 'Offer',
  accepted: 'Accepted',
  rejected: 'Turned down',
  withdrawn: 'You withdrew',
  'no-response': 'No reply'
}
