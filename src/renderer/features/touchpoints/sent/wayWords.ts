import type { SendingWay } from '@shared/model/words'

/** How a message left, as one chooses it. */
export const WAY_WORDS: Record<SendingWay, string> = {
  email: 'Email',
  linkedin: 'LinkedIn',
  card: 'Card',
  phone: 'Phone',
  other: 'Other'
}
