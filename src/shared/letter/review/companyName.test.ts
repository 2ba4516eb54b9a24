import { expect, it } from 'vitest'
import { findingBegun } from './companyName'

it('names that a text may hold are found by their first word, each list looked through once', () => {
  const asked: string[] = []
  const begunIn = findingBegun<{ name: string }>(({ name }) => {
    asked.push(name)
    return name
  })
  const names = ['Čapek & Sons', 'Meyer', 'And Partners', 'Capek', '—'].map((name) => ({ name }))
  const found = (...words: string[]) => begunIn(new Set(words), names).map(({ name }) => name)
  expect(found('capek')).toEqual(['Čapek & Sons', 'And Partners', 'Capek'])
  expect(found('meyer', 'capek')).toEqual(['Čapek & Sons', 'Meyer', 'And Partners', 'Capek'])
  expect(found('sons')).toEqual(['And Partners'])
  expect(asked).toHaveLength(names.length)
})
