import { isFunctionWord, isOrdinaryWord, PREPOSITIONS } from './english/words'

/** A word of a sentence with its UTF-16 offsets. */
export interface Token {
  word: string
  /** Lower case, straight apostrophes. */
  low: string
  start: number
  end: number
}

const COLLECTIVE =
  /^(?:team|teams|group|groups|department|staff|crew|board|committee|people|children|kids|men|women|police|folks|someone|somebody|everyone|everybody|anyone|anybody|nobody|each|every|others|customers|clients|patients|students|pupils|nurses|families|parents)$/
const HUMAN_PLURAL = /(?:ers|ors|ists|ees|ants|ians|ents)$/
const NOT_PLURAL =
  /(?:ss|us|is|'s)$|^(?:works|runs|takes|makes|goes|comes|gets|says|wants|means|keeps|helps|happens|always|perhaps|sometimes|across|towards|plus|has|does|its|years|months|weeks|days|hours|minutes|seconds|nights|mornings|evenings|weekends|as|yours|theirs|hers)$/
const HUMAN_SINGULAR =
  /^(?:manager|boss|director|head|ceo|cto|cfo|founder|owner|colleague|daughter|son|wife|husband|mother|father|brother|sister|predecessor|customer|client|patient|student|pupil|teacher|nurse|doctor|driver|engineer|designer|developer|supervisor|principal|chef|woman|man|girl|boy|person|candidate|child|kid|grand(?:father|mother|son|daughter)|uncle|aunt|nephew|niece|cousin|friend|neighbour|neighbor|partner|deputy|assistant|intern|trainee|apprentice|graduate|volunteer|successor|mentor|coach|trainer|recruiter|architect|accountant|lawyer|solicitor|surgeon|professor|foreman|chairman|chairwoman|president|co-founder)$/
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
export function isPluralNoun({ low, word }: Token): boolean {
  return (
    COLLECTIVE.test(low) ||
    (/^\p{Ll}.{2,}s$/u.test(word) && !NOT_PLURAL.test(low) && !isFunctionWord(low))
  )
}

export function isHumanPlural({ low }: Token): boolean {
  return COLLECTIVE.test(low) || (HUMAN_PLURAL.test(low) && low.length > 4)
}

export function isNamedPerson(token: Token, before: Token | undefined): boolean {
  if (HUMAN_SINGULAR.test(token.low)) return true
  const isName =
    /^\p{Lu}\p{Ll}/u.test(token.word) && !isOrdinaryWord(token.low) && !MONTHS.test(token.low)
  return isName && !(before && PREPOSITIONS.has(before.low))
}
