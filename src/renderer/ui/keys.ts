const MAC_SIGNS: Record<string, string> = { mod: '⌘', alt: '⌥', shift: '⇧' }
const WORDS: Record<string, string> = { mod: 'Ctrl', alt: 'Alt', shift: 'Shift' }
const ALIKE: Record<string, string> = { enter: '↵', up: '↑', down: '↓', esc: 'Esc' }

/** 'mod+N' as the platform writes it: ⌘N on a Mac, Ctrl+N elsewhere. */
export function writeKeys(keys: string, isMac: boolean): string {
  const signs: Record<string, string> = { ...ALIKE, ...(isMac ? MAC_SIGNS : WORDS) }
  const written = keys.split('+').map((key) => signs[key.toLowerCase()] ?? key)
  return written.join(isMac ? '' : '+')
}
