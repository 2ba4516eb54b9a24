import { givenNameOf, personName } from '@shared/model/personName'
import { greeting as greetingFor } from '../greeting'
import { failed, inBody, notApplicable, passed, warned } from './check'
import type { Finding } from './check'
import type { ReviewFacts } from './facts'
import { isNearMiss } from './nearMiss'
import { isShortFor } from './nicknames'
import type { Rule } from './rule'
import { folded, isCapitalised, type Word, wordsWithin } from './words'

const TO_NOBODY =
  /\b(?:whom|whomever|who)\b.{0,12}\bconcerns?\b|\b(?:sir|madam|madame)\b|\bgentlemen\b/i
const HONORIFICS: Record<string, string> = {
  dr: 'dr',
  doctor: 'dr',
  prof: 'prof',
  professor: 'prof',
  mr: 'mr',
  mister: 'mr',
  mrs: 'mrs',
  ms: 'ms',
  miss: 'miss',
  mx: 'mx',
  rev: 'rev',
  reverend: 'rev',
  sir: 'sir',
  dame: 'dame',
  judge: 'judge',
  capt: 'capt',
  captain: 'capt'
}
/** Words of a greeting that are nobody's name. */
const NO_NAME = new Set(
  `and the there all everyone everybody team hiring manager recruiter recruiting recruitment hr human
  resources department committee panel board members member folks friends again to you of at from
  again office staff colleagues both interviewers interviewer selection search whom it may concern
  who sir madam or guys a very good`.split(/\s+/)
)

function nameWords(name: string): string[] {
  return wordsWithin(name).map(({ text }) => folded(text))
}

/** Greets this recipient by name, spelled as they spell it. */
export const greetingCheck: Rule = ({ letter, facts }) => {
  const { recipient } = facts
  const name = recipient && personName(recipient.name, recipient.honorific)
  if (!recipient || !name)
    return notApplicable('Nobody is known by name here, so there is no name to greet.')
  const suggested = greetingFor({ ...facts, variant: 0 })
  const greeting = letter.greeting
  if (!greeting) return failed(`Begin with a greeting, such as “${suggested}”.`)
  const at = [inBody(greeting)]
  if (TO_NOBODY.test(greeting.text) && !/sir/i.test(recipient.name))
    return failed(`You know who reads this: greet them by name, such as “${suggested}”.`, at)
  const names = greeting.addressed.filter(({ low }) => !NO_NAME.has(low) && !(low in HONORIFICS))
  const company = new Set(nameWords(facts.application.company))
  const given = names.filter(({ text }) => !company.has(folded(text)) || isOf(text, recipient.name))
  if (given.length === 0) return warned(`Greet them by name, such as “${suggested}”.`, at)
  return (
    misnamed(given, recipient.name, facts, suggested) ??
    wrongHonorific(greeting.addressed, name.honorific) ??
    passed(`You greet ${givenNameOf(recipient.name)} by name.`, at)
  )
}

function isOf(word: string, name: string): boolean {
  const bare = folded(word).replace(/'s$/, '')
  return nameWords(name).some((own) => own === bare || isShortFor(bare, own))
}

/** Null where a word of the greeting is the recipient's name and none is a slip of it. */
function misnamed(
  given: Word[],
  recipient: string,
  facts: ReviewFacts,
  suggested: string
): Finding | null {
  const own = wordsWithin(recipient).map(({ text }) => text.replaceAll('’', "'"))
  const others = facts.people.filter(({ name }) => name !== recipient)
  const calls = givenNameOf(recipient)
  for (const word of given) {
    if (own.includes(word.text.replaceAll('’', "'"))) continue
    const [typed, at] = [folded(word.text), [inBody(word)]]
    const same = own.find((each) => folded(each) === typed)
    if (same !== undefined) {
      if (word.text === word.text.toUpperCase()) continue
      return isCapitalised(word.text) || !isCapitalised(same)
        ? warned(`Write the name as they do: “${same}”.`, at)
        : warned(`Write the name with a capital: “${same}”.`, at)
    }
    if (isOf(word.text, recipient)) continue
    const other = others.find(({ name }) => isOf(word.text, name))
    const isGreeted = given.some(({ text }) => isOf(text, recipient))
    if (other && isGreeted) continue
    if (other)
      return failed(
        `This letter goes to ${calls}, and you greet ${givenNameOf(other.name)}: write “${suggested}”.`,
        at
      )
    const meant = own.find((each) => isNearMiss(typed, folded(each)))
    if (meant !== undefined)
      return failed(`Mend the name: “${word.text}” should be “${meant}”.`, at)
  }
  if (given.some(({ text }) => isOf(text, recipient))) return null
  return failed(
    `This letter goes to ${calls}, whom you do not greet: write “${suggested}”.`,
    given.map(inBody)
  )
}

/** Only an honorific that the user gave says which one is right. */
function wrongHonorific(addressed: Word[], honorific: string | null): Finding | null {
  const right = HONORIFICS[honorific?.replace(/\.$/, '').toLowerCase() ?? '']
  const written = addressed.find(({ low }) => low in HONORIFICS)
  if (!written || right === undefined || HONORIFICS[written.low] === right) return null
  return warned(`Their title is ${honorific ?? ''}: write it instead of “${written.text}”.`, [
    inBody(written)
  ])
}
