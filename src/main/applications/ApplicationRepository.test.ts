import { describe, expect, it } from 'vitest'
import { need, openForTest, panel } from '../testing'

describe('applications', () => {
  it('are suggested by company or role, those that begin with the letters first', () => {
    const { services } = openForTest('2026-03-03T20:00:00Z')
    for (const [company, role] of [
      ['Stonechat Radio', 'Audience Analyst'],
      ['Ondine Audio', 'Product Analyst'],
      ['Velum', 'Head of On-call'],
      ['50 % Off_Ltd', 'Buyer']
    ] as const) {
      need(services.interviews.log(panel({ company, role })))
    }
    const names = (text: string): string[] =>
      services.applications.suggest(text).map(({ company }) => company)
    expect(names('on')[0]).toBe('Ondine Audio')
    expect(names('ON').toSorted()).toEqual(['Ondine Audio', 'Stonechat Radio', 'Velum'])
    expect(names('0 % O')).toEqual(['50 % Off_Ltd'])
    expect(names('f_L')).toEqual(['50 % Off_Ltd'])
    expect(names('%')).toEqual(['50 % Off_Ltd'])
    expect(names('zzz')).toEqual([])
  })
})
