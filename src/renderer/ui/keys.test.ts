import { expect, it } from 'vitest'
import { writeKeys } from './keys'

it.each([
  ['mod+N', '⌘N', 'Ctrl+N'],
  ['alt+up', '⌥↑', 'Alt+↑'],
  ['enter', '↵', '↵'],
  ['Tab', 'Tab', 'Tab'],
  ['T', 'T', 'T']
])('writes %s as the platform does', (keys, mac, others) => {
  expect(writeKeys(keys, true)).toBe(mac)
  expect(writeKeys(keys, false)).toBe(others)
})
