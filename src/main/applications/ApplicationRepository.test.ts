import { describe, expect, it } from 'vitest'
import { need, openForTest, panel } from '../testing'

describe('applications', () => {
  it('are listed with their last interview, the last changed first', () => {
    const { clock, services } = openForTest('2026-03-03T20:00:00Z')
    need(services.interviews.log(panel({ company: 'Older', startLocal: '2026-02-01T10:00' })))
    clock.freezeAt(Date.parse('2026-03-03T21:00:00Z'))
    need(services.interviews.log(panel({ company: 'Newer' })))
    const second = need(
      services.interviews.log(panel({ company: 'Newer', startLocal: '2026-03-12T10:00' }))
    )
    expect(
      services.applications
        .list()
        .map(({ company, interviewCount, lastInterview }) => [
          company,
          interviewCount,
          lastInterview?.id === second.interviewId
        ])
    ).toEqual([
      ['Newer', 2, true],
      ['Older', 1, false]
    ])
  })

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
