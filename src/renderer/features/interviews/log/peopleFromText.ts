import { severalNames } from './severalNames'

/** What one line said about a person; what it did not say is ''. */
export interface PersonText {
  name: string
  email: string
  title: string
}

/** Also one that is not whole: it is kept as it is. */
const EMAIL = /[^\s<>()[\]{},;:"'|]+@[^\s<>()[\]{},;:"'|]*/u
const BULLET = /^(?:[-*•‣–—]|\d{1,2}[.)])\s+/u
/** 'Priya Raman – Staff Engineer', 'Priya Raman | Staff Engineer', and cells from a table. */
const SEPARATOR = /\s+[-–—|·]\s+|\t+|\s*,\s+/u
/** Where a list of addresses goes on after one of them. */
const AFTER_ADDRESS = /(?<=@[^\s,;<>]+>?)\s*[,;]\s*(?=\p{L}[^,;]*(?:<|\s[-–—|]\s)|"|[^\s,;]+@)/u

/**
 * Reads people out of pasted text, one to a line, separated by semicolons, or names alone after one
 * another. Every word of theirs stays: what is not understood ends up in the name or the title, where it can be seen and mended.
 */
export function peopleFromText(text: string): PersonText[] {
  return text
    .split(/[\r\n\u2028\u2029;]+/u)
    .flatMap((line) => line.split(AFTER_ADDRESS))
    .map((line) => line.trim().replace(BULLET, ''))
    .flatMap((line) => severalNames(line) ?? line)
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .map(personFromLine)
}

function personFromLine(line: string): PersonText {
  const email = EMAIL.exec(line)
  if (!email) return { ...nameAndTitle(line), email: '' }
  const before = line.slice(0, email.index).replace(/(?:[<([]|mailto:|\s)+$/iu, '')
  const after = line.slice(email.index + email[0].length).replace(/^[\s>)\]]+/u, '')
  const address = email[0].replace(/^mailto:/iu, '').replace(/[.!?]+$/u, '')

  const { name, title } = nameAndTitle(withoutEnds(before))
  const rest = withoutEnds(after)
  // An address in front of the name: 'dana@northwind.example Dana Whitfield'.
  if (name === '') return { ...nameAndTitle(rest), email: address }
  return { name, email: address, title: [title, rest].filter(Boolean).join(', ') }
}

function nameAndTitle(text: string): { name: string; title: string } {
  // Mail programs write '"Whitfield, Dana" <dana@…>'.
  const quoted = /^"([^",]+),\s*([^",]+)"$/u.exec(text)
  if (quoted) return { name: `${quoted[2] ?? ''} ${quoted[1] ?? ''}`, title: '' }

  const bare = text.replace(/^["']|["']$/gu, '')
  const inBrackets = /^([^(]+?)\s*\(([^()]+)\)$/u.exec(bare)
  if (inBrackets) return { name: inBrackets[1] ?? '', title: inBrackets[2] ?? '' }

  const separator = SEPARATOR.exec(bare)
  if (!separator) return { name: bare.trim(), title: '' }
  const name = bare.slice(0, separator.index)
  const title = bare.slice(separator.index + separator[0].length).replace(/\t+/gu, ', ')
  return { name: name.trim(), title: withoutEnds(title) }
}

/** Without the signs that stood between the parts. */
function withoutEnds(text: string): string {
  return text.replace(/^[\s,|·–—-]+|[\s,|·–—:-]+$/gu, '')
}
