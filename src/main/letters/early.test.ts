import { describe, expect, it } from 'vitest'
import { need, openForTest, promisedPanel, type Bench } from '../testing'

const promised = (bench: Bench) => ({ kind: 'follow-up', ...promisedPanel(bench) }) as const

describe('whether it is too early for a letter', () => {
  it('is, for a follow-up before the day they named', () => {
    const bench = openForTest('2026-03-11T10:00:00Z')
    const occasion = promised(bench)
    expect(bench.services.letters.early(occasion)).toMatchObject({
      touchpoint: { kind: 'follow-up', promisedBy: '2026-03-13' },
      application: { company: 'Northwind Traders' },
      timeZone: 'America/New_York'
    })
    const letters = bench.db.prepare<[], number>('SELECT count(*) FROM letter').pluck()
    expect(letters.get()).toBe(0)
  })

  it('is not from its day on, nor once the letter was begun all the same', () => {
    const bench = openForTest('2026-03-11T10:00:00Z')
    const occasion = promised(bench)
    need(bench.services.letters.open(occasion))
    expect(bench.services.letters.early(occasion)).toBeNull()
    need(bench.services.letters.remove(need(bench.services.letters.open(occasion)).letter.id))
    expect(bench.services.letters.early(occasion)).not.toBeNull()
    bench.clock.freezeAt(Date.parse('2026-03-16T14:00:00Z'))
    expect(bench.services.letters.early(occasion)).toBeNull()
  })

  it('is never for a letter that nothing plans', () => {
    const bench = openForTest('2026-03-11T10:00:00Z')
    const { applicationId } = promised(bench)
    const reply = {
      kind: 'rejection-reply',
      applicationId,
      interviewId: null,
      personId: null
    } as const
    expect(bench.services.letters.early(reply)).toBeNull()
  })
})
