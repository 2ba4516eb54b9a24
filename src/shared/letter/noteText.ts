import type { NoteKind } from '@shared/model/words'
import { countWords, outsideVerbatim, splitSentences } from './english/text'
import { capitalisedAgain, withoutShouting } from './shouting'

/** What a note can say in one letter before it becomes a lecture, in words. */
const MAX_WORDS = 45
/** And of a sentence that is too long by itself, up to which end of a clause. */
const MAX_CUT = 32

const SAYS_NOTHING =
  /^(?:n\s*[/.]?\s*a|none|nothing(?: (?:really|special|much|new|yet|in particular|to add|comes to mind))*|not (?:much|a lot)(?:,.*)?|no|nope|no idea|idk|fine|ok|okay|good|yes|yeah|all good|tbc|etc|nil|null|undefined|tbd|tba|todo|dunno|not applicable|not sure|don'?t know|x+)\.?$/i

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

/** Words cut short that a letter has in full. */
const IN_FULL: Record<string, string> = {
  mgmt: 'management',
  mgr: 'manager',
  mgrs: 'managers',
  dept: 'department',
  govt: 'government',
  lvl: 'level',
  xmas: 'Christmas',
  thru: 'through',
  esp: 'especially',
  avg: 'average'
}
const SHORTENED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.keys(IN_FULL).join('|')})(?![\\p{L}\\p{N}])`,
  'giu'
)

/** Typed without the apostrophe, or in haste, where that can be no other word. */
const MEANT: Record<string, string> = {
  teh: 'the',
  hte: 'the',
  adn: 'and',
  taht: 'that',
  wiht: 'with',
  ...Object.fromEntries(
    `I'm I've he's she's they're they've they'll you're you've we've don't can't didn't doesn't isn't
  aren't wasn't weren't hasn't haven't hadn't couldn't wouldn't shouldn't that's what's there's`
      .split(/\s+/)
      .map((word) => [word.toLowerCase().replace("'", ''), word])
  )
}
const UNMARKED = new RegExp(
  `(?<![\\p{L}\\p{N}'’])(?:${Object.keys(MEANT).join('|')})(?![\\p{L}\\p{N}'’])`,
  'gu'
)

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** The signs of a note pad, written out: "w/o", "design & code", "biggest challenge = retention". */
function withoutShorthand(text: string): string {
  return outsideVerbatim(text, (part) =>
    part
      .replace(CHATTER, '')
      .replace(/(?<!\S)w\/o\s+/gi, 'without ')
      .replace(/(?<!\S)w\/\s*(?=\S)/gi, 'with ')
      .replace(/(?<!\S)b\/c(?!\S)/gi, 'because')
      .replace(/(?<=\d\+?\s?|(?<!\S)(?:a|per|last|this|next)\s)yrs?(?![\p{L}])/giu, (word) =>
        /s$/i.test(word) ? 'years' : 'year'
      )
      .replace(/(?<=\d\+?\s?)(?:hrs|wks)(?![\p{L}])/giu, (word) =>
        /^h/i.test(word) ? 'hours' : 'weeks'
      )
      .replace(SHORTENED, (word) => IN_FULL[word.toLowerCase()] ?? word)
      .replace(UNMARKED, (word) => MEANT[word.toLowerCase()] ?? word)
      .replace(/(?<=\d[\p{L}%]{0,4})\s*(?:→|->)\s*(?=[€$£]?\d)/gu, ' to ')
      .replace(/(?<=\(\p{Lu}\S*)\s+(?:→|->)\s+(?=\p{Lu}\S*\))/gu, ' to ')
      .replace(/~\s*(?=[€$£]?\d)/gu, 'some ')
      .replace(/,\s*(?:honestly|obviously|basically|really|actually|i guess|i think)\s*$/iu, '')
      .replace(/(?<=\p{L}\s)\+(?=\s\p{L}[^+]*\s\+\s\p{L})/gu, ',')
      .replace(/(?<=\S)\s+(?:→|[-=]+>)\s+(?=\S)/gu, ': ')
      .replace(/(?<=\p{L}\s)=(?=\s[\p{L}\p{N}])/gu, 'is')
      .replace(/(?<=\p{L}\s)\+(?=\s\p{L})/gu, 'and')
      .replace(/(?<=\p{L})\s+\/\s+(?=\p{L})/gu, ', ')
      .replace(/(\S*)\s&\s(?=(\S|$))/gu, (found, before: string, after: string) =>
        isCapital(before) && isCapital(after) ? found : `${before} and `
      )
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
      .replace(/!+(?=\s*\()/g, '')
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

/** No note shouts in a letter: "28 each!" */
function withoutShouts(sentence: string): string {
  return outsideVerbatim(sentence, (part) => part.replace(/!+(?=[)\s,;]|$)/g, ''))
}

/**
 * A first sentence that is too long alone, cut where a clause ends, so that what it says first is
 * not lost.
 */
function cutShort(sentence: string): string {
  const ends = [...sentence.matchAll(/[,;]\s|\s(?=(?:because|although|which|so that|while)\s)/g)]
    .map(({ index }) => sentence.slice(0, index))
    .filter((part) => countWords(part) <= MAX_CUT && countWords(part) >= 6 && isWhole(part))
  return ends.at(-1) ?? sentence
}

/** Whether no bracket or quotation is left open. */
function isWhole(part: string): boolean {
  const count = (sign: RegExp): number => part.match(sign)?.length ?? 0
  return (
    count(/\(/g) === count(/\)/g) && count(/[“]/g) === count(/[”]/g) && count(/["`]/g) % 2 === 0
  )
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
    .map((sentence) => withoutEdges(withoutShouts(sentence)))
    .map((sentence, at) => (at === 0 ? withoutStem(sentence, STEMS[kind]) : sentence))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence) && !SAYS_NOTHING.test(sentence))
  const [first = ''] = sentences
  if (countWords(first) > MAX_WORDS) return [cutShort(first)].filter((cut) => cut !== first)
  let words = 0
  return sentences.filter((sentence) => (words += countWords(sentence)) <= MAX_WORDS)
}
