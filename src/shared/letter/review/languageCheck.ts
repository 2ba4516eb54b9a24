import { type Check, inBody, passed, warned } from './check'
import type { LanguageHint } from './languageChecker'

/** The last check, from what a language checker found in the body. */
export function languageCheck(hints: readonly LanguageHint[], body: string): Check {
  const [first, ...more] = hints
  if (!first) return { check: 'language', ...passed('No slips of spelling or grammar were found.') }
  const typed = body.slice(first.start, first.end)
  const [instead] = first.suggestions
  const others = more.length === 0 ? '' : `, and see to ${more.length} more`
  const message = `${adviceOn(typed, instead)}${others}.`
  return { check: 'language', ...warned(message, hints.map(inBody)) }
}

function adviceOn(typed: string, instead: string | undefined): string {
  if (instead === undefined) return `Look at “${typed}” again`
  return instead === '' ? `Leave out “${typed}”` : `Mend “${typed}”, perhaps to “${instead}”`
}
