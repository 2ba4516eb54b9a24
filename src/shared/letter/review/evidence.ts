import type { NoteKind } from '@shared/model/words'
import { countWords } from '../english/text'
import type { LetterNote } from '../facts'
import { sentencesOf } from '../noteText'
import type { CheckRange } from './check'
import { inBody } from './check'
import type { ReviewFacts } from './facts'
import { weightOf } from './plainWords'
import { stem } from './stem'
import { wordsWithin } from './words'
import type { WrittenLetter, WrittenSentence } from './writtenLetter'

/** What a note holds that a letter can share with it: the stems of its words, and what each says. */
type Content = ReadonlyMap<string, number>

/** A letter uses a note that it shares so much with, by weight, or a third of it. */
const ENOUGH = 2.2
const LEAST = 1.4
const SHARE = 0.34
/** Of a short note most must be there. */
const SHARE_OF_SHORT = 0.75

/** Which notes a letter speaks of, by the content words that they share. */
export interface Evidence {
  /** Where the letter uses this text of a note; null where it does not. */
  useOf(text: string): CheckRange[] | null
  /** Where it refers to it at all: one telling word is enough. */
  hintOf(text: string): CheckRange[] | null
  /** How much of the text this one sentence shares, by weight. */
  sharedWith(text: string, sentence: WrittenSentence): number
}

/** Whether a note says anything ("N/A", "-" and emoji alone do not). */
export function saysSomething(text: string, kind: NoteKind | 'answer'): boolean {
  return sentencesOf(text, kind, []).length > 0
}

/** More words than a letter takes of a note. */
const LONG = 45

/** What a note says, without the stem that its author may have typed again. */
export function saidIn(text: string, kind: NoteKind | 'answer'): string {
  return countWords(text) > LONG ? text : sentencesOf(text, kind, []).join('. ')
}

/** What the user typed that may go into letters: texts and answers, without "other". */
export function tellingTexts(notes: readonly LetterNote[]): string[] {
  return notes.flatMap(({ kind, text, answer }) => {
    if (kind === 'other') return []
    return [saidIn(text, kind), answer === null ? '' : saidIn(answer, 'answer')].filter(
      (said) => said !== ''
    )
  })
}

/** What the texts of the notes hold, by the text: worked out once for the same facts. */
const WEIGHED = new WeakMap<ReviewFacts, (text: string) => Content>()

function weighing(facts: ReviewFacts): (text: string) => Content {
  const known = WEIGHED.get(facts) ?? weigher(facts)
  WEIGHED.set(facts, known)
  return known
}

function weigher(facts: ReviewFacts): (text: string) => Content {
  const sayLittle = stemsOf([
    facts.application.company,
    facts.application.role,
    facts.profile.name,
    ...facts.people.map(({ name }) => name),
    facts.recipient?.name ?? ''
  ])
  const texts = tellingTexts(facts.notes)
  const inTexts = new Map<string, number>()
  for (const text of texts)
    for (const each of stemsOf([text])) inTexts.set(each, (inTexts.get(each) ?? 0) + 1)

  const contents = new Map<string, Content>()
  /** A word that several notes hold tells them apart less. */
  return (text) => {
    const known = contents.get(text)
    if (known) return known
    const content = new Map<string, number>()
    for (const word of wordsWithin(text)) {
      const key = stem(word.low)
      const weight = weightOf(word.text) / Math.sqrt(inTexts.get(key) ?? 1)
      if (weight > 0 && !sayLittle.has(key))
        content.set(key, Math.max(weight, content.get(key) ?? 0))
    }
    contents.set(text, content)
    return content
  }
}

export function evidenceIn(letter: WrittenLetter, facts: ReviewFacts): Evidence {
  const contentOf = weighing(facts)
  const sentences = letter.sentences.map((sentence) => ({
    sentence,
    stems: new Set(sentence.words.map(({ low }) => stem(low)))
  }))
  const shared = (content: Content, stems: ReadonlySet<string>[]): string[] =>
    [...content.keys()].filter((key) => stems.some((each) => each.has(key)))
  const weigh = (content: Content, keys: string[]): number =>
    keys.reduce((sum, key) => sum + (content.get(key) ?? 0), 0)

  return {
    useOf(text) {
      const content = contentOf(text)
      const total = weigh(content, [...content.keys()])
      if (total === 0) return null
      const needed = Math.min(
        ENOUGH,
        Math.max(SHARE * total, Math.min(LEAST, SHARE_OF_SHORT * total))
      )
      const rounding = 0.001
      for (const [at, { sentence, stems }] of sentences.entries()) {
        const alone = shared(content, [stems])
        if (alone.length === 0) continue
        const next = sentences[at + 1]
        const together = next ? shared(content, [stems, next.stems]) : alone
        const isEnough = (keys: string[]): boolean =>
          (keys.length >= 2 || content.size === 1) && weigh(content, keys) >= needed - rounding
        if (isEnough(alone)) return [inBody(sentence)]
        if (next && isEnough(together)) return [inBody(sentence), inBody(next.sentence)]
      }
      return null
    },
    hintOf(text) {
      const used = this.useOf(text)
      if (used) return used
      const content = contentOf(text)
      const telling = new Set(
        wordsWithin(text)
          .filter(({ text: word }) => weightOf(word) === 1 && word.length >= 4)
          .map(({ low }) => stem(low))
          .filter((key) => content.has(key))
      )
      const found = sentences.find(({ stems }) => [...telling].some((key) => stems.has(key)))
      return found ? [inBody(found.sentence)] : null
    },
    sharedWith(text, { words }) {
      const content = contentOf(text)
      return weigh(content, shared(content, [new Set(words.map(({ low }) => stem(low)))]))
    }
  }
}

function stemsOf(texts: string[]): Set<string> {
  return new Set(texts.flatMap((text) => wordsWithin(text)).map(({ low }) => stem(low)))
}
