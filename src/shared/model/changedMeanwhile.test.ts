import { expect, it } from 'vitest'
import { changedMeanwhile } from './changedMeanwhile'

it('names the fields that are not any more as they were seen, and no others', () => {
  const current = { company: 'Northwind', tags: ['night'], place: null, notes: 'theirs' }
  expect(changedMeanwhile(current, {})).toEqual([])
  expect(changedMeanwhile(current, { company: 'Northwind', tags: ['night'] })).toEqual([])
  expect(changedMeanwhile(current, { place: null })).toEqual([])
  expect(changedMeanwhile(current, { notes: 'mine', tags: [], company: 'Northwind' })).toEqual([
    'notes',
    'tags'
  ])
})
