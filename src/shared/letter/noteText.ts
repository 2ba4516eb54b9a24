import type { NoteKind } from '@shared/model/words'
import { countWords, outsideVerbatim, splitSentences } from './english/text'
import { capitalisedAgain, withoutShouting } from './shouting'

/** What a note can say in one letter before it becomes a lecture, in words. */
const MAX_WORDS = 45

const SAYS_NOTHING =
  /^(?:n\s*[/.]?\s*a|none|nothing(?: really| special| yet| in particular)?|no|nope|nil|null|undefined|tbd|tba|todo|dunno|not applicable|not sure|don'?t know|x+)\.?$/i

/** What somebody types who repeats the stem that already stands before the field. */
const STEMS: Record<NoteKind | 'answer', RegExp> = {
  discussed:
    /^(?:(?:we|i)\s+(?:also\s+)?)?(?:talked|spoke|chatted|discussed)\s+(?:about|on)?\s*|^about\s+/i,
  shared:
    /^(?:they|she|he|you)\s+(?:also\s+)?(?:told\s+me|said|mentioned|explained|shared)(?:\s+to\s+me)?\s+(?:that\s+)?|^(?:i\s+)?(?:also\s+)?(?:learn(?:ed|t)|heard|found\s+out|noticed)\s+(?:that\s+)?|^according\s+to\s+(?:her|him|them)[,:]?\s+|^that:?\s+/i,
  excited:
    /^what\s+(?:appeals\s+to|excites)\s+me(?:\s+(?:the\s+)?most)?\s*(?:is|:)\s*|^(?:i(?:['’]m|\s+am)\s+)?(?:most\s+|very\s+|really\s+)?excited\s+(?:about|by)\s+|^that\s+/i,
  showed: /^(?:that\s+)?i\s+(?:showed|demonstrated|proved)\s+(?:them\s+)?(?:that\s+)?|^that\s+/i,
  missed:
    /^(?:i\s+)?(?:did\s+not|didn['’]t|forgot\s+to|never|should(?:\s+have|['’]ve)?(?:\s+also)?)\s+(?:get\s+to\s+)?(?:mention|mentioned|say|said)\s+|^to\s+mention\s+|^that\s+/i,
  concern:
    /^they\s+(?:seemed|were|are|looked)\s+(?:a\s+bit\s+)?(?:unsure|worried|concerned|doubtful)\s+(?:about|whether)\s+|^about\s+/i,
  answer: /^my\s+answer(?:\s+was)?\s*:?\s*(?:that\s+)?|^that\s+/i,
  value: /^what\s+i\s+(?:would|['’]d)\s+bring[^:]*:\s*|^i(?:\s+would|['’]d)\s+bring\s+|^that\s+/i,
  thanks:
    /^(?:i(?:\s+am|['’]m)\s+)?grateful\s+(?:that|for)\s+|^thank(?:s|\s+you)\s+for\s+|^for\s+|^that\s+/i,
  other: /^$/
}

function withoutSymbols(text: string): string {
  return text
    .replace(/[\p{Cs}\p{Co}\p{Cn}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(
      /(?![©®™])\p{Extended_Pictographic}|[\ufe0e\ufe0f\u20e3]|[\u{1f1e6}-\u{1f1ff}]|[\u{1f3fb}-\u{1f3ff}]/gu,
      ' '
    )
    .replace(/(?<!\S)[:;]-?[)(DPp](?!\S)/g, ' ')
    .replace(/\p{Cc}/gu, ' ')
}

/** Chat words that a letter is better without. */
const CHATTER = /(?:^|[\s,;(]+)(?:lol|haha+|lmao|omg|btw|imho|imo|tbh|fyi)(?![\p{L}\p{N}])[,:]?/giu

/** The signs of a note pad, written out: "w/o", "design & code", "biggest challenge = retention". */
function withoutShorthand(text: string): string {
  return outsideVerbatim(text, (part) =>
    part
      .replace(CHATTER, '')
      .replace(/(?<!\S)w\/o\s+/gi, 'without ')
      .replace(/(?<!\S)w\/\s*(?=\S)/gi, 'with ')
      .replace(/(?<!\S)b\/c(?!\S)/gi, 'because')
      .replace(/(?<=\d\+?\s?)yrs?(?![\p{L}])/giu, (word) => (/s$/i.test(word) ? 'years' : 'year'))
      .replace(/(?<=\p{L}\s)=(?=\s[\p{L}\p{N}])/gu, 'is')
      .replace(/(?<=\p{L}\s)\+(?=\s\p{L})/gu, 'and')
      .replace(/(?<=^\p{Lu}?\p{Ll}+\s|\s\p{Ll}+\s)&(?=\s\p{Ll})/gu, 'and')
  )
}

function withCapitals(text: string): string {
  return outsideVerbatim(text, capitalisedAgain)
}

function withEvenSpacing(text: string): string {
  const even = outsideVerbatim(text, (part) =>
    part
      .replace(/\s*(?:\.{2,}|…)/g, '…')
      .replace(/([!?,;]){2,}/g, '$1')
      .replace(/\s+([,;:.!?…])/g, '$1')
      .replace(/\s+-{1,3}\s+/g, ' – ')
  )
  return even.replace(/\s+/g, ' ').trim()
}

function withoutEdges(sentence: string): string {
  return sentence
    .replace(/^[\s,;:.!…–—\-*•·]+(?=\s|\p{L}|["“‘'`(\d])/u, '')
    .replace(/[\s,;:!…–—-]+$/u, '')
    .replace(/(?<!\b(?:etc|inc|ltd|co|jr|sr|e\.g|a\.m|p\.m|u\.s|u\.k|\b\p{L}))\.$/iu, '')
    .trim()
}

/** Twice, since a stem may be followed by its own "that". */
function withoutStem(sentence: string, stem: RegExp): string {
  return withoutEdges(sentence.replace(stem, '').replace(stem, ''))
}

function listItems(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .flatMap((item) => (/^\s*\(?1[.)]\s/.test(item) ? item.split(/\s+(?=\(?\d[.)]\s)/) : [item]))
    .map((item) => item.replace(/^\s*(?:[-*•·–—▪◦]|\(?\d{1,2}[.)]|q:)\s+/i, ''))
}

/**
 * What a note says, cleaned of list dashes, emoji, shouting, repeated stems and trailing stops, a
 * string for each sentence or item. Empty when the note says nothing ("N/A", "-", emoji alone).
 */
export function sentencesOf(text: string, kind: NoteKind | 'answer', names: string[]): string[] {
  const sentences = listItems(text)
    .map(withoutSymbols)
    .map((item) => withEvenSpacing(withoutShorthand(withCapitals(withoutShouting(item, names)))))
    .flatMap(splitSentences)
    .map(withoutEdges)
    .map((sentence, at) => (at === 0 ? withoutStem(sentence, STEMS[kind]) : sentence))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence) && !SAYS_NOTHING.test(sentence))
  let words = 0
  return sentences.filter((sentence) => (words += countWords(sentence)) <= MAX_WORDS)
}
