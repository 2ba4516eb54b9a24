import { shapeOf } from './forms'
import { isQuality } from './nounPhrases'
import { verbatimStretches } from './text'

/** What may open a clause that stands by itself. */
const SUBJECT = /^(?:I|you|we|they|she|he|it|there|the|my|your|their|this|these)(?:['’]\p{L}+)?\s/u
/** What opens a part of a sentence that waits for another: "if you like, they can". */
const WAITING =
  /^(?:if|when|while|because|although|though|since|as|after|before|once|unless|in|at|on|with|for|during|from|until|to)\s/i

/** Cut at the commas that are neither in brackets nor in a quotation. */
function partsOf(text: string): string[] {
  const closed = [
    ...verbatimStretches(text),
    ...[...text.matchAll(/\([^)]*\)/g)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length
    }))
  ]
  const parts: string[] = []
  let from = 0
  for (const { index, 0: mark } of text.matchAll(/,\s+/g)) {
    if (closed.some(({ start, end }) => index > start && index < end)) continue
    parts.push(text.slice(from, index))
    from = index + mark.length
  }
  return [...parts, text.slice(from)]
}

/** "went well, the kids argued": two sentences with a comma between them get a semicolon. */
export function withoutSplices(text: string): string {
  const [first = '', ...rest] = partsOf(text)
  if (rest.length === 0 || WAITING.test(first)) return text
  return rest.reduce((said, part) => {
    const isSentence = SUBJECT.test(part) && /^(?:statement|unknown)$/.test(shapeOf(part))
    return `${said}${isSentence && shapeOf(said) === 'statement' ? ';' : ','} ${part}`
  }, first)
}

/** "I called 212 shows, missed one": deeds one after the other, joined as one says them. */
export function asDeeds(text: string): string {
  const [first = '', ...rest] = partsOf(text)
  const areDeeds = rest.length > 0 && rest.every((part) => shapeOf(part) === 'past')
  if (!areDeeds) return withoutSplices(text)
  return `${[first, ...rest.slice(0, -1)].join(', ')} and ${rest.at(-1) ?? ''}`
}

/** "I am patient, a good listener": what somebody is, joined as one says it. */
export function asQualities(text: string): string {
  const parts = partsOf(text)
  const areShort = parts.every((part) =>
    /^(?!and\b|but\b|not\b)\p{Ll}\S*(?:\s\S+){0,3}$/u.test(part)
  )
  if (parts.length < 2 || !areShort || !parts.every(isQuality))
    return withoutSplices(`I am ${text}`)
  return `I am ${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}

/** "HACCP level 4, wrote the allergen plan": what somebody has, and then what they did. */
export function thingAndDeed(text: string): { thing: string; deed: string } | null {
  const [thing = '', deed, ...more] = partsOf(text)
  const isDone = /^\p{L}+\s+(?:the|a|an|my|our|their|your|\p{N}+)\s/u.test(deed ?? '')
  if (deed === undefined || !isDone || more.length > 0 || shapeOf(deed) !== 'past') return null
  return /^(?:bare|phrase)$/.test(shapeOf(thing)) ? { thing, deed } : null
}

/** "your work on yeast, you've been at it for years": a topic, and what was said in passing. */
export function topicAndAside(text: string): { topic: string; aside: string } | null {
  const [, topic = '', aside = ''] =
    /^([^()]+?)(?:[,;]|\s–)\s+((?:I|you|we|they|she|he|it)(?:['’]\p{L}+)?\s[^()]+)$/u.exec(text) ??
    []
  if (topic === '' || verbatimStretches(text).length > 0 || WAITING.test(topic)) return null
  return /^(?:bare|phrase|how)$/.test(shapeOf(topic)) ? { topic, aside } : null
}
