import { writeKeys } from '@renderer/ui/keys'
import { isAccelerator } from '@shared/model/accelerator'

/** What of a pressed key counts here. */
export type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
>

const BY_CODE: Record<string, string> = {
  Space: 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Insert: 'Insert',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  Backquote: '`',
  Minus: '-',
  Equal: '=',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\'
}

/**
 * The keys pressed together as Electron writes them, or null where they are no shortcut. A letter is
 * taken as the keyboard has it; where Alt makes another sign of it, by its place.
 */
export function acceleratorOf(pressed: PressedKey, isMac: boolean): string | null {
  const key = keyOf(pressed)
  if (key === null) return null
  const { ctrlKey, metaKey, altKey, shiftKey } = pressed
  const parts = [
    (isMac ? metaKey : ctrlKey) ? 'CommandOrControl' : null,
    isMac && ctrlKey ? 'Control' : null,
    !isMac && metaKey ? 'Super' : null,
    altKey ? 'Alt' : null,
    shiftKey ? 'Shift' : null,
    key
  ]
  const accelerator = parts.filter((part) => part !== null).join('+')
  return isAccelerator(accelerator) ? accelerator : null
}

function keyOf({ key, code }: PressedKey): string | null {
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase()
  if (/^F\d{1,2}$/.test(key)) return key
  return /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? BY_CODE[code] ?? null
}

/** Only a modifier so far: the key is still to come. */
export function isOnlyModifier({ key }: PressedKey): boolean {
  return ['Control', 'Meta', 'Alt', 'AltGraph', 'Shift', 'OS', 'Super'].includes(key)
}

/** 'CommandOrControl+Alt+N' as the platform writes it: ⌘⌥N, Ctrl+Alt+N. */
export function writtenShortcut(accelerator: string, isMac: boolean): string {
  const words: Record<string, string> = {
    CommandOrControl: 'mod',
    Control: isMac ? '⌃' : 'Ctrl',
    Super: isMac ? '⌘' : 'Super'
  }
  const parts = accelerator.split('+').map((part) => words[part] ?? part)
  return writeKeys(parts.join('+'), isMac)
}
