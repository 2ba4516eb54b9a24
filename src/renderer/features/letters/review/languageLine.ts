import type { LanguageHint } from '@shared/letter/review'
import type { LanguageState } from '../language'
import type { ReviewLine } from './reviewLines'

const VALUES: Record<LanguageState, string> = {
  idle: 'not yet',
  starting: 'reading …',
  checking: '',
  done: '',
  failed: ''
}

/** The line about spelling and grammar: it says when nothing was checked, and never that all is well then. */
export function languageLine(
  hints: readonly LanguageHint[],
  state: LanguageState,
  body: string
): ReviewLine {
  const [first] = hints
  const line: ReviewLine = {
    check: 'language',
    state: state === 'done' || state === 'checking' ? 'good' : 'open',
    label: 'Spelling and grammar',
    value: VALUES[state],
    reason: '',
    count: null,
    ranges: [],
    remedy: null
  }
  if (state === 'failed') return { ...line, value: 'could not be checked' }
  if (first === undefined) return line
  const ranges = hints.map(({ start, end }) => ({ in: 'body' as const, start, end }))
  return {
    ...line,
    state: 'wrong',
    value: '',
    reason: `“${brief(body.slice(first.start, first.end))}”`,
    count: hints.length,
    ranges,
    remedy: { do: 'show', label: 'Show', ranges: ranges.slice(0, 1) }
  }
}

const LONGEST = 40

function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= LONGEST
    ? line
    : `${line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')} …`
}
