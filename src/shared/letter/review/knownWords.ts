import type { ReviewFacts } from './facts'
import { wordsWithin } from './words'

/** Every word that the user or the posting has written already: no slip, whatever a dictionary says. */
export function knownWordsOf(facts: ReviewFacts, posting: string): string[] {
  const { application, people, recipient, profile, notes, promise, tracked, interview } = facts
  const texts = [
    application.company,
    application.role,
    profile.name,
    recipient?.name ?? '',
    ...people.map(({ name }) => name),
    ...notes.flatMap(({ text, answer }) => [text, answer ?? '']),
    ...tracked.flatMap(({ company, role }) => [company, role]),
    promise?.text ?? '',
    interview?.round ?? '',
    posting
  ]
  // Many applications are for the same few roles.
  const different = [...new Set(texts)]
  return [...new Set(different.flatMap((text) => wordsWithin(text)).map(({ text }) => text))]
}
