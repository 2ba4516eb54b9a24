import type { Check, CheckName, CheckRange } from '@shared/letter/review'
import type { NoteKind } from '@shared/model/words'
import { remedyFor, type Remedy } from './remedies'
import { labelOf, topicOf } from './reviewLabels'
import type { Reviewed } from './reviewed'

/** `look`: something to look at; `wrong`: it should not leave like this; `open`: it need not be there. */
export type LineState = 'good' | 'look' | 'wrong' | 'open'

/** One line of the checklist beside a letter. */
export interface ReviewLine {
  check: CheckName
  state: LineState
  label: string
  /** At the right; '' where there is nothing to add. */
  value: string
  /** What to do; '' where it is well. */
  reason: string
  /** In how many places, where that is counted. */
  count: number | null
  /** Where it stands. */
  ranges: readonly CheckRange[]
  remedy: Remedy | null
}

const OF_NOTES: Partial<Record<CheckName, NoteKind>> = {
  'key-point': 'showed',
  'missed-point': 'missed',
  concern: 'concern',
  value: 'value'
}

/**
 * The checklist. What cannot concern this letter is left out; names that are right share a line.
 * @param language the line of the checker of language
 */
export function reviewLines(reviewed: Reviewed, language: ReviewLine): ReviewLine[] {
  const lines = reviewed.checks.flatMap((check): ReviewLine[] => {
    const line = isShown(check, reviewed) ? [lineOf(check, reviewed)] : []
    // Beside the loose ends stands what else is wrong in the words themselves.
    return check.check === 'placeholders' ? [...line, language] : line
  })
  return withNamesTogether(lines)
}

/** How many lines ask to be looked at. */
export function countToLookAt(lines: readonly ReviewLine[]): number {
  return lines.filter(({ state }) => state === 'look' || state === 'wrong').length
}

function isShown({ check, status }: Check, { facts, likest }: Reviewed): boolean {
  if (status !== 'n/a') return true
  if (OF_NOTES[check] !== undefined) return facts.kind === 'thank-you'
  if (check === 'specific') return facts.kind !== 'check-in' && facts.kind !== 'no-show'
  return check === 'greeting' || (check === 'panel-likeness' && likest !== null)
}

function lineOf(check: Check, reviewed: Reviewed): ReviewLine {
  const { status, message, ranges } = check
  const isWell = status === 'pass'
  const isOpen = status === 'n/a'
  return {
    check: check.check,
    state: isWell ? 'good' : isOpen ? 'open' : status === 'fail' ? 'wrong' : 'look',
    label: labelFor(check, reviewed),
    value: isWell || isOpen ? valueOf(check, reviewed) : '',
    reason: isWell || (isOpen && check.check !== 'specific') ? '' : message,
    count: status === 'fail' && ranges.length > 0 ? ranges.length : null,
    ranges,
    remedy: isWell ? null : remedyFor(check, reviewed)
  }
}

function labelFor({ check, status }: Check, { facts, likest, words }: Reviewed): string {
  if (check === 'panel-likeness' && likest?.name) {
    return `Unlike the note to ${likest.name}`
  }
  if (check === 'placeholders' && status !== 'pass') return 'Loose ends'
  if (check === 'length' && status !== 'pass') {
    if (status === 'fail') return 'Longer than a page'
    return words < SHORT ? 'Rather short' : 'Rather long'
  }
  return labelOf(check, facts)
}

/** Below this the check says that it is short, above that it is long. */
const SHORT = 60

function valueOf({ check, status }: Check, { facts, used, words, likest }: Reviewed): string {
  if (OF_NOTES[check] !== undefined && status === 'n/a') return 'optional'
  if (check === 'value') return 'what you would bring'
  if (check === 'key-point') {
    const note = facts.notes.find(({ kind, id }) => kind === 'showed' && used.has(id))
    return note ? topicOf(note.text) : ''
  }
  if (check === 'greeting') return status === 'n/a' ? 'nobody known' : ''
  if (check === 'tone') return 'warm, plain'
  if (check === 'length') return words === 1 ? '1 word' : `${words} words`
  const isLike = check === 'panel-likeness' && likest !== null
  return isLike ? `${Math.round(likest.likeness * 100)} % alike` : ''
}

/** The company and the role on one line where both are right. */
function withNamesTogether(lines: readonly ReviewLine[]): ReviewLine[] {
  const names = lines.filter(({ check }) => check === 'right-company' || check === 'right-role')
  const [first] = names
  if (first === undefined || names.some(({ state }) => state !== 'good')) return [...lines]
  return lines
    .filter(({ check }) => check !== 'right-role')
    .map((line) => (line === first ? { ...line, label: 'Right company and role' } : line))
}
