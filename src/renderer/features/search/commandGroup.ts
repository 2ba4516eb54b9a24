import type { AppCommand } from '@renderer/app/commands'
import { askedWords, holdAll, marked } from '@shared/search'
import type { PaletteGroup, PaletteItem } from './paletteItem'

/** The commands in whose words all that was typed is found; all of them where nothing was. */
export function commandGroup(commands: readonly AppCommand[], typed: string): PaletteGroup {
  const words = askedWords(typed).map((word) => ({ ...word, isOpen: true }))
  const fitting = typed.trim() !== '' && words.length === 0 ? [] : commands
  const items = fitting
    .filter(({ label, hint }) => holdAll([label, hint], words))
    .map(({ id, label, hint, icon, keys, act }): PaletteItem => ({
      id,
      icon,
      title: marked(label, words),
      text: marked(hint, words),
      ...(keys !== undefined && { keys }),
      open: act
    }))
  return { id: 'commands', label: 'Commands', items, more: '' }
}
