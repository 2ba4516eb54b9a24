import { expect, it } from 'vitest'
import { pickDay, storedDay, typeWords } from './typedDay'

/** A Tuesday. */
const FROM = '2026-03-03'

it('understands words as they are typed', () => {
  const day = storedDay('', null, FROM)
  typeWords(day, 'by the end of next week', FROM)
  expect(day.by).toBe('2026-03-13')
  typeWords(day, 'by the end of the month', FROM)
  expect(day.by).toBe('2026-03-31')
  typeWords(day, 'soon', FROM)
  expect(day).toEqual({ text: 'soon', by: '', isByHand: false })
})

it('keeps a day picked by hand, whatever is typed then', () => {
  const day = storedDay('end of next week', '2026-03-13', FROM)
  pickDay(day, '2026-03-12')
  typeWords(day, 'end of next week, or so', FROM)
  expect(day.by).toBe('2026-03-12')
})

it('reads the words again once the picked day is taken away', () => {
  const day = storedDay('soon', '2026-03-12', FROM)
  pickDay(day, '')
  expect(day.by).toBe('')
  typeWords(day, 'tomorrow', FROM)
  expect(day.by).toBe('2026-03-04')
})

it('knows a stored day that the words do not mean as picked', () => {
  expect(storedDay('end of next week', '2026-03-13', FROM).isByHand).toBe(false)
  expect(storedDay('end of next week', '2026-03-12', FROM).isByHand).toBe(true)
  expect(storedDay('', '2026-03-12', FROM).isByHand).toBe(true)
  expect(storedDay('end of next week', null, FROM).isByHand).toBe(false)
})
