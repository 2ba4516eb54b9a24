import { Dialect, type Lint, LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import type { English, LanguageChecker, LanguageHint } from '../letter/review'
import { isInNoProse, isMistaken, isWrittenAsName, knownAmong } from './meantWords'
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
      const byRule = await linterFor(english).organizedLints(text, { language: 'plaintext' })
      return Object.entries(byRule)
        .flatMap(([rule, lints]) => lints.flatMap((lint) => hintOf(rule, lint)))
        .filter(({ rule, start, end }) => !isMistaken(rule, text, start, end))
        .filter(({ start, end }) => !isKnown(text.slice(start, end)))
        .filter(({ start, end }) => !isInNoProse(text, start, end))
        .filter(({ start, end, isSpelling }) => !(isSpelling && isWrittenAsName(text, start, end)))
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .map(({ start, end, message, suggestions }) => ({ start, end, message, suggestions }))
    }
  }
}

interface FoundHint extends LanguageHint {
  rule: string
  isSpelling: boolean
}

/** Reads a hint and gives its memory back; none for a matter of taste. */
function hintOf(rule: string, lint: Lint): FoundHint[] {
  const kind = lint.lint_kind()
  const span = lint.span()
  const found = {
    rule,
    start: span.start,
    end: span.end,
    message: lint.message(),
    suggestions: suggestionsOf(lint),
    isSpelling: kind === 'Spelling' || kind === 'Typo'
  }
  span.free()
  lint.free()
  return isSlip(rule, kind) ? [found] : []
}

function suggestionsOf(lint: Lint): string[] {
  const typed = lint.get_problem_text()
  return lint
    .suggestions()
    .map((suggestion) => {
      const text = suggestion.get_replacement_text()
      suggestion.free()
      // "A hour" gets "AN" from Harper.
      return typed === 'A' && text === 'AN' ? 'An' : text
    })
    .filter((text) => text !== '')
    .slice(0, MOST_SUGGESTIONS)
}
