import type { SalaryPeriod } from '../model/words'

const PERIODS: Readonly<Record<SalaryPeriod, readonly string[]>> = {
  year: ['year', 'yr', 'y', 'annum', 'annual', 'annually', 'yearly', 'pa', 'p.a.', 'p.a'],
  month: ['month', 'mo', 'mth', 'monthly', 'pcm', 'pm', 'p.m.'],
  week: ['week', 'wk', 'weekly', 'pw', 'p.w.'],
  day: ['day', 'd', 'daily', 'diem', 'pd'],
  hour: ['hour', 'hr', 'h', 'hourly', 'ph', 'p.h.']
}

const BY_WORD = new Map(
  Object.entries(PERIODS).flatMap(([period, words]) =>
    words.map((word) => [word, period as SalaryPeriod] as const)
  )
)

/** The period that a word names, or null. */
export function periodOf(word: string): SalaryPeriod | null {
  return BY_WORD.get(word) ?? null
}
