import type { Clause } from '../clause'
import { type Choice, noteValues, type Situation, type Spoken, worded } from './move'
import { isDeed } from './thanks'

const TALKED = [
  "I'll remember our conversation about {topic}.",
  'I took a good deal from our conversation about {topic}.',
  'It was good to talk with you about {topic}.',
  "What I'll keep is our conversation about {topic}.",
  'I was grateful for the chance to talk about {topic}.',
  'I have learned something from our talk about {topic}.'
]

const TOLD = [
  'It was good to learn that {fact}.',
  "I'll remember you telling me that {fact}.",
  "One thing I'll remember is that {fact}.",
  "What I'll keep from our conversation is that {fact}.",
  'I learned from you that {fact}.',
  "From our conversation I'll keep in mind that {fact}."
]

const THANKFUL = [
  "I'm still grateful for {topic}.",
  'Thank you once more for {topic}.',
  'I have not forgotten to be grateful for {topic}.',
  "I'd also like to thank you again for {topic}.",
  'My thanks, too, for {topic}.',
  'I remain grateful for {topic}.'
]

const THANKFUL_FOR_DOING = [
  'Thank you once more for {deed}.',
  "I'd also like to thank you again for {deed}.",
  'My thanks, too, for {deed}.',
  'Let me thank you again for {deed}.',
  'I want to thank you once more for {deed}.',
  'Thank you again, too, for {deed}.'
]

const THANKFUL_THAT = [
  "I'm still grateful that {fact}.",
  'It was a real help that {fact}.',
  'I appreciated that {fact}.',
  'I remain grateful that {fact}.',
  "I won't forget that {fact}.",
  'It was good of you, and I remember it, that {fact}.'
]

const APPEALED = [
  'What appealed to me most was {topic}.',
  'The part that drew me most was {topic}.',
  'What I liked most about the role was {topic}.',
  'The biggest draw for me was {topic}.',
  'What attracted me above all was {topic}.',
  'Of all I heard, what appealed to me most was {topic}.'
]

export const GOOD_DEED: Situation = {
  name: 'good-thing-thanks',
  move: 'good-thing',
  oneOf: ['deed', 'topic', 'fact'],
  wordings: [THANKFUL_FOR_DOING, THANKFUL, THANKFUL_THAT]
}

export const GOOD_TALK: Situation = {
  name: 'good-thing-talked',
  move: 'good-thing',
  oneOf: ['topic', 'fact'],
  wordings: [TALKED, TOLD]
}

export const GOOD_ROLE: Situation = {
  name: 'good-thing-appeal',
  move: 'good-thing',
  needed: ['topic'],
  wordings: [APPEALED]
}

/** One true, specific good thing, about the conversation or the company; null where it fits none. */
export function goodThing(
  of: 'thanks' | 'discussed' | 'shared' | 'excited',
  clause: Clause,
  choice: Choice
): Spoken | null {
  const { topic, fact } = noteValues(clause)
  if (of === 'thanks') {
    if (clause.form === 'phrase')
      return isDeed(clause)
        ? worded(GOOD_DEED, THANKFUL_FOR_DOING, { deed: clause }, choice)
        : worded(GOOD_DEED, THANKFUL, { topic }, choice)
    return clause.form === 'statement' ? worded(GOOD_DEED, THANKFUL_THAT, { fact }, choice) : null
  }
  if (of === 'excited') return topic ? worded(GOOD_ROLE, APPEALED, { topic }, choice) : null
  if (topic) return worded(GOOD_TALK, TALKED, { topic }, choice)
  return clause.form === 'statement' ? worded(GOOD_TALK, TOLD, { fact }, choice) : null
}
