import { count, id, instant, LARGEST_ID, mayReferTo, oneOf, refersTo, type Field } from './fields'

export const ownId = id('Tells it from all others of this list; never used again.')
export const application = refersTo('applications', 'The application that it belongs to.')
const interviewOrNone = mayReferTo('interviews', 'The interview that it is about.')
const personOrNone = mayReferTo('people', 'The person whom it is about.')
export const position = (means: string): Field => count(0, LARGEST_ID, means)
export const createdAt = instant('When it was written first.')
export const updatedAt = instant('When it was changed last.')

/** Which message it is about. */
export const occasion = (kinds: readonly string[]): Record<string, Field> => ({
  id: ownId,
  kind: oneOf(kinds, 'Which message.'),
  applicationId: application,
  interviewId: interviewOrNone,
  personId: personOrNone
})
