import { describe, expect, it } from 'vitest'
import { instant, localDate, localDateTime, timeZone } from './schemas'

const schemas = { instant, localDate, localDateTime, timeZone }

describe('schemas of times', () => {
  it.each([
    ['timeZone', 'Europe/Berlin'],
    ['localDate', '2026-03-03'],
    ['localDateTime', '2026-03-03T13:00'],
    ['instant', 0],
    ['instant', Date.UTC(1900, 0, 1)]
  ] as const)('%s takes %j as it is', (name, value) => {
    expect(schemas[name].parse(value)).toBe(value)
  })

  it.each([
    ['timeZone', undefined, 'Choose a time zone.'],
    ['timeZone', '', 'Choose a time zone.'],
    ['timeZone', '+02:00', 'This computer does not know that time zone. Choose another.'],
    ['localDate', null, 'Choose a date.'],
    ['localDate', '', 'Choose a date.'],
    ['localDate', '2026-02-30', 'That date does not exist.'],
    ['localDateTime', 5, 'Choose a date and a time.'],
    ['localDateTime', '', 'Choose a date and a time.'],
    ['localDateTime', '2026-02-30T10:00', 'That date and time do not exist.'],
    ['instant', '2026', 'That is not a moment in time.'],
    ['instant', 1.5, 'That is not a moment in time.'],
    ['instant', Number.NaN, 'That is not a moment in time.'],
    ['instant', 8e15, 'That is not a moment in time.'],
    ['instant', -8e15, 'That is not a moment in time.']
  ] as const)('%s refuses %j with one sentence', (name, value, message) => {
    const result = schemas[name].safeParse(value)
    expect(result.error?.issues.map((issue) => issue.message)).toEqual([message])
  })
})
