import { describe, expect, it } from 'vitest'
import type { BackupView } from '@shared/model/backupViews'
import { holdsWords, merged, sizeWords } from './backupWords'

it('what a backup holds is counted in words', () => {
  expect(holdsWords({ applications: 41, interviews: 1, letters: 0 })).toBe(
    '41 applications, 1 interview, no letters'
  )
})

describe('a size', () => {
  it.each([
    [300, '1 kB'],
    [122_880, '123 kB'],
    [4_096_000, '4.1 MB'],
    [351_000_000, '351 MB']
  ])('of %i bytes is %s', (bytes, words) => expect(sizeWords(bytes, 'en-GB')).toBe(words))

  it('is written as the system writes numbers', () => {
    expect(sizeWords(4_096_000, 'de-DE')).toBe('4,1 MB')
  })
})

it('the two folders make one list', () => {
  const backup = (name: string, madeAt: number, place: BackupView['place']): BackupView => ({
    name,
    madeAt,
    place,
    reason: 'change',
    bytes: 1,
    holds: null
  })
  const own = [backup('c', 3, 'own'), backup('a', 1, 'own')]
  const second = [backup('c', 3, 'second'), backup('b', 2, 'second')]
  expect(merged(own, second).map(({ name, place }) => `${name} ${place}`)).toEqual([
    'c own',
    'b second',
    'a own'
  ])
})
