import { expect, it } from 'vitest'
import { testDesk } from '@renderer/ui/testDesk'
import { beganWords } from './beganWords'
import { distinct } from './distinct'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

// Wednesday 26 November, 14:00.
const { desk } = testDesk()

it.each([
  [-HOUR, 'just ended'],
  [-HOUR - MINUTE, 'ended 1 min ago'],
  [-HOUR - 20.9 * MINUTE, 'ended 20 min ago'],
  [-6 * HOUR, 'ended 5 h ago'],
  [-26 * HOUR, 'Tue 25 Nov'],
  [-20 * MINUTE, 'since 13:40'],
  [48 * HOUR, 'Fri 28 Nov, 14:00']
])('an hour that began %d ms from now is “%s”', (from, words) => {
  const startsAt = desk.now + from
  expect(beganWords({ startsAt, endsAt: startsAt + HOUR }, desk)).toBe(words)
})

it('what is called alike is numbered', () => {
  const labels = ['Dana', 'Sam', 'Dana', 'Dana'].map((label) => ({ label }))
  expect(distinct(labels).map(({ label }) => label)).toEqual([
    'Dana',
    'Sam',
    'Dana (2)',
    'Dana (3)'
  ])
})
