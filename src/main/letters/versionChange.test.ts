import { expect, it } from 'vitest'
import { changeBetween } from './versionChange'

const PARTS = ['Dear Dana,', 'Thank you.', 'You spoke of buses.', 'I rode one.', 'Bye,', 'Maya']
const letter = (change: Record<number, string> = {}, subject = 'Thanks') => ({
  subject,
  body: PARTS.map((part, at) => change[at] ?? part)
    .filter((part) => part !== '')
    .join('\n\n')
})

it.each([
  ['the second paragraph', letter({ 1: 'Thank you so much.' }), 'opening', 'longer'],
  ['a middle one', letter({ 2: 'Buses.' }), 'middle', 'shorter'],
  ['one that is gone', letter({ 2: '' }), 'middle', 'shorter'],
  ['the last', letter({ 5: 'Anna' }), 'ending', 'same'],
  ['first and last', letter({ 0: 'Hi Dana,', 5: 'Maya Ellison' }), 'all', 'longer'],
  ['only the subject', letter({}, 'Thank you'), 'subject', 'longer'],
  ['nothing', letter(), 'nothing', 'same']
] as const)('%s is where two versions differ', (_, after, part, length) => {
  expect(changeBetween(letter(), after)).toEqual({ part, length })
})

it('short letters have no middle', () => {
  const [before, after] = ['Hi,\n\nThanks.\n\nMaya', 'Hi,\n\nThank you.\n\nMaya']
  expect(changeBetween({ subject: '', body: before }, { subject: '', body: after }).part).toBe(
    'all'
  )
})
