import { expect, it } from 'vitest'
import { namedTimes } from './times'

it('the named times are whole months and years', () => {
  expect(namedTimes('2026-01-31')).toEqual([
    { label: 'This month', from: '2026-01-01', to: '2026-01-31' },
    { label: 'Last month', from: '2025-12-01', to: '2025-12-31' },
    { label: 'Last three months', from: '2025-11-01', to: '2026-01-31' },
    { label: 'This year', from: '2026-01-01', to: '2026-12-31' },
    { label: 'Last year', from: '2025-01-01', to: '2025-12-31' }
  ])
  expect(namedTimes('2028-03-15')[1]).toMatchObject({ from: '2028-02-01', to: '2028-02-29' })
})
