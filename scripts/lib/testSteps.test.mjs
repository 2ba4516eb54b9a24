import { expect, it } from 'vitest'
import { chosenSteps } from './testSteps.mjs'

const names = (args) => chosenSteps(args).map(({ name }) => name)

it('runs everything unless told, cheapest first', () => {
  expect(names([])).toEqual([
    'lint',
    'format',
    'types',
    'unit',
    'torture',
    'build',
    'e2e',
    'desktop',
    'packages'
  ])
})

it('runs what --only names, in its own order', () => {
  expect(names(['--only=types,lint'])).toEqual(['lint', 'types'])
})

it('refuses what it does not know, rather than run less than was meant', () => {
  expect(() => names(['--only=lnit'])).toThrow('No such step: lnit')
  expect(() => names(['--fast'])).toThrow('Unknown argument --fast')
})
