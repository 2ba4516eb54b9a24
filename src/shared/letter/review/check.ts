/** The checks, in the order in which they are shown. `language` comes from a checker of its own. */
export const CHECK_NAMES = [
  'greeting',
  'gratitude',
  'specific',
  'interest',
  'key-point',
  'missed-point',
  'concern',
  'value',
  'right-company',
  'right-role',
  'placeholders',
  'tone',
  'length',
  'subject',
  'panel-likeness',
  'patience',
  'language'
] as const
export type CheckName = (typeof CHECK_NAMES)[number]

export type CheckStatus = 'pass' | 'warn' | 'fail' | 'n/a'

/** A stretch of the letter that a check speaks of; UTF-16 offsets, end exclusive. */
export interface CheckRange {
  in: 'body' | 'subject'
  start: number
  end: number
}

/** What a check found, without its name. */
export interface Finding {
  status: CheckStatus
  /** One sentence: what to do, or, where it passes, what is well. */
  message: string
  ranges: CheckRange[]
}

export interface Check extends Finding {
  check: CheckName
}

function finding(status: CheckStatus) {
  return (message: string, ranges: CheckRange[] = []): Finding => ({ status, message, ranges })
}

export const passed = finding('pass')
export const warned = finding('warn')
export const failed = finding('fail')
export const notApplicable = finding('n/a')

interface Offsets {
  start: number
  end: number
}

export function inBody({ start, end }: Offsets): CheckRange {
  return { in: 'body', start, end }
}

export function inSubject({ start, end }: Offsets): CheckRange {
  return { in: 'subject', start, end }
}

const GRAVITY: Record<CheckStatus, number> = { fail: 0, warn: 1, pass: 2, 'n/a': 3 }

/** One finding of several: the gravest speaks, the ranges of all are kept. `clean` where there is none. */
export function gravest(findings: readonly Finding[], clean: Finding): Finding {
  const [first] = [...findings].sort((a, b) => GRAVITY[a.status] - GRAVITY[b.status])
  if (!first) return clean
  const ranges = findings.flatMap((one) => one.ranges)
  return { ...first, ranges: ranges.sort((a, b) => a.start - b.start) }
}
