import type { Formality } from '@shared/model/words'
import type { LetterFacts } from './facts'

/** The same facts for a letter whose greeting was chosen for it alone; null leaves them as they are. */
export function withFormality<Facts extends LetterFacts>(
  facts: Facts,
  formality: Formality | null
): Facts {
  if (formality === null) return facts
  const { profile, recipient } = facts
  return {
    ...facts,
    profile: { ...profile, formality },
    recipient: recipient && { ...recipient, formality, greeting: null }
  }
}
