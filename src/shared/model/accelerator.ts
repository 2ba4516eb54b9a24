/** Keys to press together, as Electron writes them: `CommandOrControl+Alt+N`. */

const MODIFIERS = ['CommandOrControl', 'Control', 'Super', 'Alt', 'Shift']
const NAMED_KEYS = ['Space', 'Insert', 'Home', 'End', 'PageUp', 'PageDown']
const ARROWS = ['Up', 'Down', 'Left', 'Right']

/**
 * Whether this is one key with at least one modifier besides Shift: anything less would be typed by
 * mistake in every other program.
 */
export function isAccelerator(text: string): boolean {
  const parts = text.split('+')
  const key = parts.pop() ?? ''
  const modifiers = new Set(parts)
  return (
    isKey(key) &&
    modifiers.size === parts.length &&
    parts.every((part) => MODIFIERS.includes(part)) &&
    parts.some((part) => part !== 'Shift')
  )
}

function isKey(key: string): boolean {
  return (
    /^[A-Z0-9]$/.test(key) ||
    /^F([1-9]|1\d|2[0-4])$/.test(key) ||
    /^[,./;'`\-=[\]\\]$/.test(key) ||
    NAMED_KEYS.includes(key) ||
    ARROWS.includes(key)
  )
}
