import { givenNameOf } from '@shared/model/personName'
import type { Facts, Id, InterviewFacts, PromiseFacts } from './facts'

/** Who promised to be in touch; else the application's contact; else the first person met there. */
export function recipientOf(
  promise: PromiseFacts | null,
  interview: InterviewFacts,
  { application }: Facts
): Id | null {
  return promise?.person ?? application.contact?.id ?? interview.people[0]?.id ?? null
}

/** How a sentence names who said something: the given name where it is known, else "They". */
export function speakerOf(promise: PromiseFacts, { application, interviews }: Facts): string {
  const known = [application.contact, ...interviews.flatMap(({ people }) => people)]
  const speaker = known.find((person) => person?.id === promise.person)
  return speaker ? givenNameOf(speaker.name) : 'They'
}
