import { expect, it } from 'vitest'
import { isAccelerator } from './accelerator'

it.each(['CommandOrControl+Alt+N', 'Super+Space', 'Alt+Shift+F12', 'Control+,', 'Alt+Up'])(
  'takes %s',
  (text) => {
    expect(isAccelerator(text)).toBe(true)
  }
)

it.each(['', 'N', 'Shift+N', 'Alt', 'Alt+Alt+N', 'Alt+', 'Alt+n', 'Hyper+N', 'Alt+F25', 'Alt+N+M'])(
  'refuses %j',
  (text) => {
    expect(isAccelerator(text)).toBe(false)
  }
)
