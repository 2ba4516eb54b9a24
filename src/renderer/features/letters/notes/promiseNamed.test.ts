import { describe, expect, it } from 'vitest'
import { namesDay } from './promiseNamed'

describe('whether a letter names the promised day', () => {
  it.each([
    'I look forward to hearing from you by Friday 28 November.',
    'by November 28th',
    'by Nov. 28',
    'by the 28th of November',
    'by 28 Nov, as you said',
    'by Friday\n28 November',
    'by 2025-11-28',
    'bis 28.11.'
  ])('does: %s', (body) => {
    expect(namesDay(body, '2025-11-28')).toBe(true)
  })

  it.each(['by Friday', 'by 8 November', 'by 28 October', 'in November 2028', '128 November', ''])(
    'does not: %s',
    (body) => {
      expect(namesDay(body, '2025-11-28')).toBe(false)
    }
  )

  it('takes no notice of what is no day', () => {
    expect(namesDay('28 November', '2025-13-45')).toBe(false)
  })
})
