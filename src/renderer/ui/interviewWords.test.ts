import { expect, it } from 'vitest'
import { interviewLabel } from '@renderer/ui/interviewWords'

it.each([
  ['', 'panel', 'Panel interview'],
  ['', 'other', 'Interview'],
  ['2nd interview', 'on-site', '2nd interview, on site'],
  ['On-site day', 'on-site', 'On-site day'],
  ['Panel interview', 'video', 'Panel interview, video'],
  ['Phone screen', 'phone', 'Phone screen'],
  ['Final interview', 'other', 'Final interview']
] as const)('round %j of kind %s is %j', (round, kind, label) => {
  expect(interviewLabel({ round, kind })).toBe(label)
})
