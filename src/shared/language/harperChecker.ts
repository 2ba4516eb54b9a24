import { Dialect, type Lint, LocalLinter, type Suggestion, SuggestionKind } from 'harper.js'
import { slimBinary as binary } from 'harper.js/slimBinary'
import type { English, LanguageChecker, LanguageHint } from '../letter/review'
import { messageFor, titleOf } from './hintWords'
import { isInNoProse, isMistaken, isKnownTerm, isWrittenAsName, knownAmong } from './meantWords'
import { isSlip } from './wantedHints'

const DIALECTS: Record<English, Dialect> = {
  US: Dialect.American,
  GB: Dialect.British,
  CA: Dialect.Canadian,
  AU: Dialect.Australian
}

/** Suggestions that anybody reads. */
const MOST_SUGGESTIONS = 3

/**
 * Harper as the checker of language. It wakes with the first text, which takes seconds, 16 MB of
 * program and some 350 MB of memory, and blocks the thread that it runs in: the app keeps it in a
 * worker. One linter serves all texts of the same English.
 */
export function harperChecker(): LanguageChecker {
  const linters = new Map<English, LocalLinter>()
  const linterFor = (english: English): LocalLinter => {
    const ready = linters.get(english)
    if (ready) return ready
    const linter = new LocalLinter({ binary, dialect: DIALECTS[english] })
    linters.set(english, linter)
    return linter
  }
  return {
    async check(text, { english, knownWords }) {
      const isKnown = knownAmong(knownWords)
      const byRule = await linterFor(english).organizedLints(text, {
        language: 'plaintext',
        dedup: false
      })
      const found = Object.entries(byRule)
        .flatMap(([rule, lints]) => lints.flatMap((lint) => hintOf(rule, lint)))
        .filter(({ rule, start, end }) => !isMistaken(rule, text, start, end))
        .filter(({ start, end }) => !isInNoProse(text, start, end))
      // A common word of the notes may stand in the wrong place; a name is right whatever is said.
      const names = found.filter(
        ({ isSpelling, start, end }) =>
          isSpelling && (isKnown(text.slice(start, end)) || isWrittenAsName(text, start, end))
      )
      const isRight = (hint: FoundHint): boolean =>
        names.some((name) => isOverlapping(hint, name)) ||
        (!hint.isCapital && isKnownTerm(text.slice(hint.start, hint.end), isKnown))
      return withoutOverlaps(found.filter((hint) => !isRight(hint))).map(plainHint)
    }
  }
}

interface FoundHint extends LanguageHint {
  rule: string
  isCapital: boolean
}

function plainHint({
  start,
  end,
  title,
  message,
  suggestions,
  isSpelling
}: FoundHint): LanguageHint {
  return { start, end, title, message, suggestions, isSpelling }
}

function isOverlapping(one: LanguageHint, other: LanguageHint): boolean {
  return one.start < other.end && other.start < one.end
}

/** One hint a place, in the order of the text: the first and longest. */
function withoutOverlaps(hints: readonly FoundHint[]): FoundHint[] {
  const kept: FoundHint[] = []
  for (const hint of hints.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || last.end <= hint.start) kept.push(hint)
  }
  return kept
}

/** Reads a hint and gives its memory back; none for a matter of taste. */
function hintOf(rule: string, lint: Lint): FoundHint[] {
  const kind = lint.lint_kind()
  const span = lint.span()
  const found = {
    rule,
    start: span.start,
    end: span.end,
    title: titleOf(rule, kind),
    message: messageFor(rule, lint.message(), lint.get_problem_text()),
    suggestions: suggestionsOf(lint),
    isCapital: kind === 'Capitalization',
    isSpelling: kind === 'Spelling' || kind === 'Typo'
  }
  span.free()
  lint.free()
  return isSlip(rule, kind) ? [found] : []
}

function suggestionsOf(lint: Lint): string[] {
  const typed = lint.get_problem_text()
  const texts = lint.suggestions().map((suggestion) => {
    const text = insteadOf(typed, suggestion)
    suggestion.free()
    return text
  })
  return [...new Set(texts)].filter((text) => text !== typed).slice(0, MOST_SUGGESTIONS)
}

/** What stands in the place of the typed words when a suggestion is taken; '' when they go. */
function insteadOf(typed: string, suggestion: Suggestion): string {
  const text = suggestion.get_replacement_text()
  switch (suggestion.kind()) {
    case SuggestionKind.Remove:
      return ''
    case SuggestionKind.InsertAfter:
      return typed + text
    case SuggestionKind.Replace:
      // "A hour" gets "AN" from Harper.
      return typed === 'A' && text === 'AN' ? 'An' : text
  }
}
