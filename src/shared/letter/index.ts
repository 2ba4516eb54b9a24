export type { Source } from './assemble'
export type { Id, LetterFacts, LetterNote, LetterPerson, OtherLetter } from './facts'
export { type Draft, seed } from './seed'
