import { describe, expect, it } from 'vitest'
import { acceleratorOf, isOnlyModifier, writtenShortcut, type PressedKey } from './shortcut'

const pressed = (change: Partial<PressedKey>): PressedKey => ({
  key: 'n',
  code: 'KeyN',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...change
})

describe('keys pressed together', () => {
  it.each([
    [{ ctrlKey: true, altKey: true }, false, 'CommandOrControl+Alt+N'],
    [{ metaKey: true, altKey: true, key: '˜' }, true, 'CommandOrControl+Alt+N'],
    [{ ctrlKey: true, shiftKey: true, key: 'N' }, true, 'Control+Shift+N'],
    [{ metaKey: true, key: ' ', code: 'Space' }, false, 'Super+Space'],
    [{ altKey: true, key: 'F5', code: 'F5' }, false, 'Alt+F5'],
    [{ ctrlKey: true, key: 'ArrowUp', code: 'ArrowUp' }, false, 'CommandOrControl+Up'],
    // The letter of the keyboard counts, not the place of its key.
    [{ ctrlKey: true, key: 'a', code: 'KeyQ' }, false, 'CommandOrControl+A'],
    [{ ctrlKey: true, key: '°', code: 'Digit7' }, false, 'CommandOrControl+7'],
    [{ ctrlKey: true, key: ',', code: 'Comma' }, false, 'CommandOrControl+,']
  ])('%j are a shortcut (on a Mac: %s): %s', (change, isMac, accelerator) => {
    expect(acceleratorOf(pressed(change), isMac)).toBe(accelerator)
  })

  it.each([
    {},
    { shiftKey: true, key: 'N' },
    { ctrlKey: true, key: 'Enter', code: 'Enter' },
    { ctrlKey: true, key: 'Control', code: 'ControlLeft' },
    { ctrlKey: true, key: 'ß', code: 'IntlBackslash' }
  ])('%j are none', (change) => {
    expect(acceleratorOf(pressed(change), false)).toBeNull()
  })

  it('are still to come while there are only modifiers', () => {
    expect(isOnlyModifier(pressed({ key: 'Control' }))).toBe(true)
    expect(isOnlyModifier(pressed({ ctrlKey: true }))).toBe(false)
  })
})

it('is written as the platform writes keys', () => {
  expect(writtenShortcut('CommandOrControl+Alt+N', false)).toBe('Ctrl+Alt+N')
  expect(writtenShortcut('CommandOrControl+Alt+N', true)).toBe('⌘⌥N')
  expect(writtenShortcut('Super+Shift+Up', false)).toBe('Super+Shift+↑')
  expect(writtenShortcut('Control+Space', true)).toBe('⌃Space')
})
