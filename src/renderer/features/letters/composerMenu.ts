import type { MenuItem } from '@renderer/ui/menuItem'
import { GREETING_WORDS } from '@shared/letter/greeting'
import { FORMALITIES } from '@shared/model/words'
import type { Formality } from '@shared/model/words'

/** What one can do with a letter besides writing and sending it. */
export interface ComposerActs {
  otherWording: () => unknown
  beginAgain: () => unknown
  greetBy: (formality: Formality) => unknown
  versions: () => unknown
  ownWording: () => unknown
  hearBack: () => unknown
  openApplication: () => unknown
}

/** @param formality how this letter greets now */
export function composerMenu(
  acts: ComposerActs,
  { formality, isReadOnly }: { formality: Formality; isReadOnly: boolean }
): MenuItem[] {
  const writing: MenuItem[] = [
    {
      label: 'Another wording of all',
      icon: 'i-lucide-refresh-cw',
      act: acts.otherWording
    },
    {
      label: 'Begin again from the notes',
      icon: 'i-lucide-notebook-text',
      act: acts.beginAgain
    },
    {
      label: 'Greet by',
      icon: 'i-lucide-hand',
      note: GREETING_WORDS[formality],
      items: FORMALITIES.map((one) => ({
        label: GREETING_WORDS[one],
        ...(one === formality && { note: 'now' }),
        act: () => acts.greetBy(one)
      }))
    }
  ]
  return [
    ...(isReadOnly ? [] : writing),
    { label: 'Versions', icon: 'i-lucide-history', isApart: !isReadOnly, act: acts.versions },
    { label: 'Own wording', icon: 'i-lucide-spell-check', act: acts.ownWording },
    { label: 'Heard back', icon: 'i-lucide-reply', isApart: true, act: acts.hearBack },
    { label: 'Open application', icon: 'i-lucide-briefcase', act: acts.openApplication }
  ]
}
