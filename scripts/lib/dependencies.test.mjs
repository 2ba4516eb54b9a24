import { expect, it } from 'vitest'
import { treeMatches } from './dependencies.mjs'

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a-for-another-system': { version: '1.0.0', optional: true }
  }
}

it.each([
  ['all that this system needs', { 'node_modules/a': { version: '1.0.0' } }, true],
  ['another version', { 'node_modules/a': { version: '1.0.1' } }, false],
  ['too little', {}, false],
  [
    'too much',
    { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } },
    false
  ]
])('compares what is installed with the lock file: %s', (_, packages, expected) => {
  expect(treeMatches(lock, { packages })).toBe(expected)
})
