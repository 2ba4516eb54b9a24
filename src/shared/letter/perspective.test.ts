import { describe, expect, it } from 'vitest'
import { type Reader, turned } from './perspective'

const DANA: Reader = {
  names: ['Dana Whitfield', 'Dr. Whitfield', 'Dana'],
  isSheOrHe: true,
  isAnotherNamed: false,
  about: 'them'
}

describe('what was noted about the reader is said to the reader', () => {
  it.each([
    ["they're moving order events to Kafka", "you're moving order events to Kafka"],
    ['they’ve hired their first nurse', 'you’ve hired your first nurse'],
    ['their team is small', 'your team is small'],
    ['Dana leads four people', 'you lead four people'],
    ['Dana Whitfield’s team has four people', 'your team has four people'],
    ['she leads four people and reports to the CTO', 'you lead four people and report to the CTO'],
    ['she has been here for six years', 'you have been here for six years'],
    ["she's been here for six years", "you've been here for six years"],
    ['he is looking for a deputy', 'you are looking for a deputy'],
    ['how she was promoted', 'how you were promoted'],
    ['I can work with her', 'I can work with you'],
    ['her way of asking', 'your way of asking'],
    ['I told Dana that I cook', 'I told you that I cook'],
    ['she often teaches apprentices', 'you often teach apprentices'],
    ['she studies soil', 'you study soil'],
    ['she teaches Year 6 and leads maths', 'you teach Year 6 and lead maths'],
    ['she cooks and serves', 'you cook and serve']
  ])('%s → %s', (noted, said) => {
    expect(turned(noted, DANA)).toBe(said)
  })
})

describe('third parties stay who they are', () => {
  it.each([
    'customers said they want faster refunds',
    'the nurses plan their own shifts',
    'everyone picks their own desk',
    'her manager said "they learn what they do"',
    'Priya said she likes mornings',
    'see https://example.org/they and `their_name`'
  ])('%s', (noted) => {
    const said = turned(noted, DANA)
    expect(said?.replace(/^your/, 'her')).toBe(noted)
  })

  it('the things that I did something to are not the reader', () => {
    const me: Reader = { ...DANA, about: 'me' }
    expect(turned('cut deploy times: I took them from 40 to 6', me)).toBe(
      'cut deploy times: I took them from 40 to 6'
    )
    expect(turned('help their planners', me)).toBe('help your planners')
  })
})

it('says nothing where it cannot be told who is meant', () => {
  expect(turned('she leads four people', { ...DANA, isSheOrHe: false })).toBeNull()
  expect(turned('she said that he hates meetings', DANA)).toBeNull()
  expect(turned('she leads four people', { ...DANA, isSheOrHe: false, isAnotherNamed: true })).toBe(
    'she leads four people'
  )
})
