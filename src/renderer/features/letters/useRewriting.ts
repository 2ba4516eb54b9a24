import type { LetterFacts } from '@shared/letter'
import { useToasts } from '@renderer/ui/useToasts'
import type { Formality } from '@shared/model/words'
import type { TypedLetter, Wording } from './useLetter'
import { inFormality } from './wording/inFormality'
import { seededLetter } from './wording/seeded'

/** The letter as a whole, as far as writing it anew is concerned. */
interface Rewritten {
  text: () => TypedLetter
  wording: () => Wording
  facts: () => LetterFacts | null
  rewrite: (letter: TypedLetter, chosen: Partial<Wording>) => Promise<void>
}

/** Writes the whole letter anew, unasked: what stood there can be taken back, and is kept as a version. */
export function useRewriting({ text, wording, facts, rewrite }: Rewritten) {
  async function change(
    letter: TypedLetter,
    chosen: Partial<Wording>,
    message: string
  ): Promise<void> {
    const before = { letter: text(), wording: wording() }
    await rewrite(letter, chosen)
    useToasts().show({
      icon: 'i-lucide-refresh-cw',
      message,
      undo: () => rewrite(before.letter, before.wording)
    })
  }

  async function seedAnew(variant: number, message: string): Promise<void> {
    const known = facts()
    if (known === null) return
    const { subject, body, sources } = seededLetter({ ...known, variant })
    await change({ subject, body, sources }, { variant }, message)
  }

  return {
    /** All of it in the next wording. */
    otherWording: () => seedAnew(wording().variant + 1, 'Written in other words'),
    /** From the notes as they are now. */
    beginAgain: () => seedAnew(wording().variant, 'Written again from the notes'),
    async greetBy(formality: Formality): Promise<void> {
      const known = facts()
      if (known === null) return
      await rewrite(inFormality(text(), known, formality), { formality })
    }
  }
}
