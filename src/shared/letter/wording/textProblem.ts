import { IN_BRACES } from './notation'

/** What is wrong with a wording or template: one sentence that says what to do. */
export interface WordingProblem {
  message: string
  /** Where, in UTF-16 offsets; null where it is about the whole. */
  range: { start: number; end: number } | null
}

export function problem(message: string, range: WordingProblem['range'] = null): WordingProblem {
  return { message, range }
}

/** "{role}, {when} or {note}" */
export function listed(names: readonly string[], last: 'or' | 'and'): string {
  const inBraces = names.map((name) => `{${name}}`)
  if (inBraces.length < 2) return inBraces.join('')
  return `${inBraces.slice(0, -1).join(', ')} ${last} ${inBraces.at(-1) ?? ''}`
}

/** A brace that is opened and never closed, or the other way round. */
export function braceProblem(text: string): WordingProblem | null {
  const rest = text.replace(IN_BRACES, (piece) => ' '.repeat(piece.length))
  const at = rest.search(/[{}]/)
  if (at < 0) return null
  const range = { start: at, end: at + 1 }
  return rest[at] === '{'
    ? problem('Close the brace: a piece stands between { and }.', range)
    : problem('Open the brace: a piece stands between { and }.', range)
}

/** The first piece that is not among these, and the first that stands there twice. */
export function pieceProblem(text: string, known: readonly string[]): WordingProblem | null {
  const seen = new Set<string>()
  for (const match of text.matchAll(IN_BRACES)) {
    const name = (match[1] ?? '').trim()
    const range = { start: match.index, end: match.index + match[0].length }
    if (!known.includes(name)) {
      return problem(`There is no piece {${name}} here. ${instead(known)}`, range)
    }
    if (seen.has(name)) return problem(`Leave out the second {${name}}.`, range)
    seen.add(name)
  }
  return null
}

/** A few can be named; of many there is a list beside the field. */
function instead(known: readonly string[]): string {
  if (known.length === 0) return 'Leave it out: this sentence has no pieces.'
  return known.length > 5 ? 'Choose one of the list.' : `Use ${listed(known, 'or')}.`
}

/** What a letter reads better without: shouts, left-over square brackets. */
export function styleProblem(text: string): WordingProblem | null {
  const shout = text.indexOf('!')
  if (shout >= 0)
    return problem('Leave out the exclamation mark: a letter reads calmer without.', {
      start: shout,
      end: shout + 1
    })
  const bracket = /\[[^[\]]*\]|<[^<>]*>/.exec(text)
  return bracket
    ? problem('Write pieces in braces, such as {role}.', {
        start: bracket.index,
        end: bracket.index + bracket[0].length
      })
    : null
}

export function isEnded(sentence: string): boolean {
  return /[.?…]["”’')]*$/.test(sentence.trim())
}
