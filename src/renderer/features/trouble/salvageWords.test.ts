import { expect, it } from 'vitest'
import { lossSentences, savedCounts } from './salvageWords'

const whole = { saved: 3, remade: 0, lost: 0 }

it('counts what is in the new file, made again or as it was', () => {
  const report = [
    { name: 'application', saved: 40, remade: 1, lost: 0 },
    { name: 'note', saved: 120, remade: 0, lost: 9 }
  ]
  expect(savedCounts(report).slice(0, 4)).toEqual([
    { label: 'Applications', count: 41 },
    { label: 'Interviews', count: 0 },
    { label: 'People', count: 0 },
    { label: 'Notes', count: 120 }
  ])
})

it('says when nothing was lost', () => {
  expect(
    lossSentences([
      { name: 'note', ...whole },
      { name: 'pin', ...whole }
    ])
  ).toEqual(['Every word could be read.'])
})

it('says what was lost, and what is there but not as it was', () => {
  expect(
    lossSentences([
      { name: 'application', saved: 4, remade: 1, lost: 0 },
      { name: 'note', saved: 4, remade: 0, lost: 12 },
      { name: 'letter', saved: 4, remade: 0, lost: 1 },
      { name: 'pin', saved: 4, remade: 0, lost: 2 },
      { name: 'skip', saved: 4, remade: 0, lost: 1 }
    ])
  ).toEqual([
    'Could not be read: 12 notes, 1 letter, and 3 smaller entries.',
    'There again, but not quite as they were: 1 application. Please look them over.'
  ])
})

it('owns up where nobody knows how many', () => {
  expect(lossSentences([{ name: 'note', saved: 4, remade: 0, lost: null }])).toEqual([
    'Could not be read: some notes.'
  ])
})
