import { withFormality, type LetterFacts } from '@shared/letter'
import type { SourceView } from '@shared/model/letterViews'
import type { Formality } from '@shared/model/words'
import type { TypedLetter } from '../useLetter'
import { seededLetter } from './seeded'

/** A stretch of the letter that is said differently in the other formality. */
interface Exchange {
  start: number
  end: number
  text: string
  sources: SourceView[]
}

/**
 * A letter with another greeting, and with all that still stands as it was drafted in the words that
 * go with it. What was written by hand is left alone.
 */
export function inFormality(
  letter: TypedLetter,
  facts: LetterFacts,
  formality: Formality
): TypedLetter {
  const before = seededLetter(facts)
  const after = seededLetter(withFormality(facts, formality))
  const exchanges = [
    ...sentencePairs(before, after),
    { from: greetingOf(before.body), to: greetingOf(after.body), sources: [] },
    { from: closingOf(before.body), to: closingOf(after.body), sources: [] }
  ].flatMap(({ from, to, sources }): Exchange[] => {
    const start = from === '' || from === to ? -1 : letter.body.indexOf(from)
    return start < 0 ? [] : [{ start, end: start + from.length, text: to, sources }]
  })
  return exchanged(letter, exchanges)
}

function sentencePairs(before: ReturnType<typeof seededLetter>, after: typeof before) {
  return before.sentences.flatMap(({ move, start, end }, at) => {
    const other = after.sentences[at]
    if (other === undefined || other.move !== move) return []
    const inside = after.sources.filter(
      (source) => source.start >= other.start && source.end <= other.end
    )
    return [
      {
        from: before.body.slice(start, end),
        to: after.body.slice(other.start, other.end),
        sources: inside.map(({ note, start: from, end: to }) => ({
          note,
          start: from - other.start,
          end: to - other.start
        }))
      }
    ]
  })
}

function greetingOf(body: string): string {
  return body.split('\n', 1)[0] ?? ''
}

/** "Best regards," with the line's end, so that it is not found within a sentence. */
function closingOf(body: string): string {
  const [closing = ''] = body.split('\n\n').at(-1)?.split('\n') ?? []
  return `\n\n${closing}\n`
}

function exchanged({ subject, body, sources }: TypedLetter, exchanges: Exchange[]): TypedLetter {
  const inOrder = exchanges.toSorted((a, b) => a.start - b.start)
  let text = ''
  let from = 0
  const kept: SourceView[] = []
  const move = (upTo: number, by: number): void => {
    for (const source of sources) {
      if (source.start < from || source.end > upTo) continue
      kept.push({ ...source, start: source.start + by, end: source.end + by })
    }
  }
  for (const { start, end, text: other, sources: own } of inOrder) {
    if (start < from) continue
    move(start, text.length - from)
    text += body.slice(from, start)
    kept.push(
      ...own.map((one) => ({ ...one, start: one.start + text.length, end: one.end + text.length }))
    )
    text += other
    from = end
  }
  move(body.length, text.length - from)
  return { subject, body: text + body.slice(from), sources: kept }
}
