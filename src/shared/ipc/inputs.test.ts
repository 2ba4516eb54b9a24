import { expect, it } from 'vitest'
import { change, line } from './inputs'

const input = change({ name: line(5), title: line(5) })

it('takes what was there before as it was stored, and cleans what is to be there', () => {
  const before = { name: 'far too long\u0000' }
  expect(input.parse({ id: 1, changes: { name: ' Bo\n' }, before })).toEqual({
    id: 1,
    changes: { name: 'Bo' },
    before
  })
})

it.each([
  [{ id: 1, changes: { name: 'Bo' }, before: {} }],
  [{ id: 1, changes: { name: 'Bo' }, before: { title: '' } }],
  [{ id: 1, changes: { name: 'Bo' }, before: null }],
  [{ id: 1, changes: { name: 'Bo' }, before: ['name'] }],
  [{ id: 1, changes: { shoeSize: 43 }, before: { shoeSize: 42 } }]
])('refuses %j', (value) => {
  expect(input.safeParse(value).success).toBe(false)
})
