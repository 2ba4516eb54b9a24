export type { Source } from './assemble'
export { withFormality } from './chosenFormality'
export type { Id, LetterFacts, LetterNote, LetterPerson, OtherLetter } from './facts'
export { type Draft, seed } from './seed'
