import { type CheckRange, failed, type Finding, gravest, passed, warned } from './check'
import { isCommonWord } from './commonNames'
import { bareWord, findingBegun, holdsName, nameKey, nameWordsOf } from './companyName'
import type { ReviewFacts, Tracked } from './facts'
import { knownWords, misspellings } from './misspelling'
import { namesCompany, placesOf } from './mentions'
import { type Placed, wordsIn } from './passages'
import type { Rule } from './rule'
import { isCapitalised } from './words'

/** Names this company and no other that the user tracks, spelled as the user wrote it. */
export const rightCompany: Rule = ({ facts, passages }) => {
  const { company } = facts.application
  const found = [
    ...others(facts, wordsIn(passages)).flatMap((name) => named(name, passages, facts)),
    ...misspelled(passages, facts)
  ]
  return gravest(
    found,
    passed(
      company.trim() === ''
        ? 'You name no other company that you track.'
        : `You name no other company than ${company.trim()}.`
    )
  )
}

const companiesBegunIn = findingBegun<Tracked>(({ company }) => company)

/** The other companies that this letter may name, each once. */
function others({ tracked, application }: ReviewFacts, words: ReadonlySet<string>): string[] {
  const own = nameKey(application.company)
  const begun = companiesBegunIn(words, tracked)
  const byKey = new Map(begun.map(({ company }) => [nameKey(company), company.trim()]))
  return [...byKey].filter(([key]) => key !== '' && key !== own).map(([, company]) => company)
}

/** What the user wrote down, where any company may stand for a reason. */
function isKnownOtherwise(name: readonly string[], facts: ReviewFacts): boolean {
  const { application, people, recipient, profile, notes } = facts
  return (
    holdsName(application.company, name) ||
    [...people.map((each) => each.name), recipient?.name ?? '', profile.name].some((each) =>
      holdsName(each, name)
    ) ||
    notes.some(({ text, answer }) => holdsName(text, name) || holdsName(answer ?? '', name))
  )
}

function named(company: string, passages: readonly Placed[], facts: ReviewFacts): Finding[] {
  const words = nameWordsOf(company).map(({ text }) => bareWord(text))
  const whole = rangesOf(words, passages)
  if (whole.length > 0 && !isKnownOtherwise(words, facts))
    return [
      failed(
        `This letter goes to ${facts.application.company.trim() || 'another company'}: take out “${company}”.`,
        whole
      )
    ]
  const [first = ''] = words
  const isTelling = words.length > 1 && first.length >= 4 && !isCommonWord(first)
  if (!isTelling || whole.length > 0) return []
  const short = rangesOf([first], passages, true)
  return short.length === 0 || isKnownOtherwise([first], facts)
    ? []
    : [
        warned(
          `Do you mean ${company}? This letter goes to ${facts.application.company.trim()}.`,
          short
        )
      ]
}

function rangesOf(
  name: string[],
  passages: readonly Placed[],
  onlyCapitalised = false
): CheckRange[] {
  return passages.flatMap((passage) =>
    placesOf(name, passage)
      .filter((mention) => namesCompany(mention, passage))
      .filter(({ words }) => !onlyCapitalised || words.every(({ text }) => isCapitalised(text)))
      .filter(({ start, end }) => !passage.isVerbatim(start, end))
      .map(({ start, end }) => ({ in: passage.in, start, end }))
  )
}

function misspelled(passages: readonly Placed[], facts: ReviewFacts): Finding[] {
  const name = nameWordsOf(facts.application.company)
  const isKnown = (word: string): boolean => knownWords(facts).has(word)
  return passages.flatMap((passage) =>
    misspellings(passage, name, isKnown)
      .filter(({ start, end }) => !passage.isVerbatim(start, end))
      .map(({ start, end, typed, right }) =>
        failed(`Mend the company’s name: “${typed}” should be “${right}”.`, [
          { in: passage.in, start, end }
        ])
      )
  )
}
