/** Small questions about English text that several parts of a letter ask. */

/** Quotations, code, addresses and links: what must come through as it was typed. */
const VERBATIM =
  /https?:\/\/[^\s<>]*[^\s<>.,;:!?)]|www\.[^\s<>]*[^\s<>.,;:!?)]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]*\w|`[^`]+`|“[^”]+”|"[^"]+"|«[^»]+»|(?<![\p{L}\p{N}])‘[^‘’]+’(?!\p{L})|(?<![\p{L}\p{N}])'[^']+'(?!\p{L})/gu

/** A stretch of text, UTF-16 offsets, end exclusive. */
export interface Stretch {
  start: number
  end: number
}

export function verbatimStretches(text: string): Stretch[] {
  return [...text.matchAll(VERBATIM)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length
  }))
}

/** Applies `change` to everything but quotations, code, addresses and links. */
export function outsideVerbatim(text: string, change: (part: string) => string): string {
  let done = ''
  let at = 0
  for (const { start, end } of verbatimStretches(text)) {
    done += change(text.slice(at, start)) + text.slice(start, end)
    at = end
  }
  return done + change(text.slice(at))
}

export function wordsOf(text: string): string[] {
  return (
    text
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)
      ?.map((word) => word.replace(/[.'’-]+$/, '')) ?? []
  )
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length
}

const ABBREVIATION =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|st|no|nos|vs|etc|e\.g|i\.e|approx|inc|ltd|co|jr|sr|fig|figs|eq|vol|ch|capt|sgt|rev|hon|al|ca|dept|ave|\p{L})\.$/iu

/** Cuts at full stops, question and exclamation marks, but not after "Dr." or inside "3.5". */
export function splitSentences(text: string): string[] {
  const verbatim = verbatimStretches(text)
  const sentences: string[] = []
  let from = 0
  for (const mark of text.matchAll(/(?<![.!?…])[.!?…]+["”’')]*\s+/g)) {
    const end = mark.index + mark[0].length
    const inside = verbatim.some((part) => mark.index > part.start && mark.index + 1 < part.end)
    const next = text.slice(end, end + 1)
    // "caseloads (28 each!) and supervision"
    if (mark[0].includes(')') && /[\p{Ll},;]/u.test(next)) continue
    const continues =
      next === '' || /[\p{Ll},;]/u.test(next) || ABBREVIATION.test(text.slice(from, mark.index + 1))
    if (inside || (continues && mark[0].startsWith('.'))) continue
    sentences.push(text.slice(from, end).trim())
    from = end
  }
  sentences.push(text.slice(from).trim())
  return sentences.filter((sentence) => sentence !== '')
}

/** Upper-cases the first letter, but not of "iPhone" or "npm-style" code words. */
export function capitalised(text: string): string {
  const first = text.match(/^\S+/)?.[0] ?? ''
  const isCode = /^\p{Ll}+[\p{Lu}\d_./@]\S*/u.test(first) || first.startsWith('`')
  return isCode ? text : text.replace(/^["“‘'(]?\p{Ll}/u, (letter) => letter.toUpperCase())
}
