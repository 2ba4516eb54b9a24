import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DAY,
  minutesOf,
  quietParts,
  scaleLabels,
  stepAt,
  stepped,
  timeOf,
  writtenTime
} from './dayBar'

const minutes = fc.integer({ min: 0, max: DAY - 1 })
const NIGHT = { from: '21:00', to: '08:00' }
const texts = (quiet: typeof NIGHT, now: number): string[] =>
  scaleLabels(quiet, now, 'en-GB').map(({ text }) => text)

it('reads back every time of the day', () => {
  fc.assert(fc.property(minutes, (at) => minutesOf(timeOf(at)) === at))
})

it('writes a time as the locale does', () => {
  expect(writtenTime('21:00', 'en-GB')).toBe('21:00')
  expect(writtenTime('21:00', 'en-US')).toMatch(/^9:00\sPM$/)
})

describe('the quiet parts of a day', () => {
  it('are two where they pass midnight, and one where they do not', () => {
    expect(quietParts(NIGHT)).toEqual([
      { from: 0, to: 480 },
      { from: 1260, to: DAY }
    ])
    expect(quietParts({ from: '13:00', to: '14:30' })).toEqual([{ from: 780, to: 870 }])
    expect(quietParts({ from: '21:00', to: '00:00' })).toEqual([{ from: 1260, to: DAY }])
  })

  it('are as long as from the one time to the other', () => {
    fc.assert(
      fc.property(minutes, minutes, (from, to) => {
        fc.pre(from !== to)
        const parts = quietParts({ from: timeOf(from), to: timeOf(to) })
        const length = parts.reduce((sum, part) => sum + part.to - part.from, 0)
        expect(length).toBe((to - from + DAY) % DAY)
      })
    )
  })
})

describe('a handle', () => {
  it('goes over midnight, and over the other one', () => {
    expect(stepped(0, -15, 480)).toBe(DAY - 15)
    expect(stepped(DAY - 15, 15, 480)).toBe(0)
    expect(stepped(465, 15, 480)).toBe(495)
    expect(stepped(540, -60, 480)).toBe(465)
  })

  it('is put on the quarter of an hour that is nearest, within the day', () => {
    expect(stepAt(0.5)).toBe(720)
    expect(stepAt(0.504)).toBe(720)
    expect(stepAt(0.508)).toBe(735)
    expect(stepAt(-0.2)).toBe(0)
    expect(stepAt(1.2)).toBe(DAY - 15)
  })
})

describe('under the bar', () => {
  it('stand the hours and the time it is', () => {
    expect(texts(NIGHT, minutesOf('14:00'))).toEqual(['0', '08:00', 'now', '21:00', '24'])
  })

  it('gives way what would touch the hours', () => {
    expect(texts(NIGHT, minutesOf('08:20'))).toEqual(['0', '08:00', '21:00', '24'])
    expect(texts({ from: '00:15', to: '23:30' }, minutesOf('12:00'))).toEqual([
      '00:15',
      'now',
      '23:30'
    ])
  })
})
