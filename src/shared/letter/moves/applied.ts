import { type Choice, type Situation, type Spoken, worded } from './move'

/** For what the user applied, and when: "on Tuesday 10 February" or "". */
export interface Application {
  role: string
  when: string
}

const APPLIED = [
  "I applied {when} for {role}, and I'm writing to ask about my application.",
  "I'm getting in touch about my application {dated} for {role}.",
  'I sent in my application {when} for {role} and wanted to check in.',
  "I'm writing to check in about {role}, for which I applied {when}.",
  'My application {dated} was for {role}, and I wanted to ask after it.',
  'This is a short note about {role}, for which I applied {when}.'
]

export const APPLICATION: Situation = {
  name: 'applied',
  move: 'applied',
  needed: ['role'],
  optional: ['when', 'dated'],
  wordings: [APPLIED]
}

/** Says when and for what the user applied. */
export function applied({ role, when }: Application, choice: Choice): Spoken {
  const dated = when.replace(/^on /, 'of ')
  return worded(APPLICATION, APPLIED, { role, when, dated }, choice)
}

const INTERESTED = [
  'I remain very interested in the role and would welcome the chance to talk about it.',
  "My interest in the role has not changed, and I'd be pleased to tell you more.",
  "I'm still very interested in working at {company}.",
  "I continue to be very interested in the role, and I'd gladly talk about it.",
  "I'd still very much like to be considered for it.",
  "I'm as interested in the role as when I applied."
]

export const INTERESTED_SINCE_APPLYING: Situation = {
  name: 'interested-since-applying',
  move: 'interested-since-applying',
  optional: ['company'],
  wordings: [INTERESTED]
}

export function interestedSinceApplying(house: string, choice: Choice): Spoken {
  return worded(INTERESTED_SINCE_APPLYING, INTERESTED, { company: house }, choice)
}

const WHERE_IT_STANDS = [
  'Could you let me know where my application stands?',
  "When you have a moment, I'd be grateful to hear where things stand.",
  'May I ask whether a first choice has been made?',
  'Could you tell me what the next steps are, and roughly when?',
  "I'd be glad of a word on how the search is going.",
  'Is there anything you can tell me about the timing?'
]

export const ASK_ABOUT_APPLICATION: Situation = {
  name: 'ask-about-application',
  move: 'ask-about-application',
  wordings: [WHERE_IT_STANDS]
}

export function askAboutApplication(choice: Choice): Spoken {
  return worded(ASK_ABOUT_APPLICATION, WHERE_IT_STANDS, {}, choice)
}

const SEND_MORE = [
  "If anything is missing from it, I'd be happy to send it.",
  "I'm happy to send further documents.",
  'If it would help to have anything more from me, please tell me.',
  'Should you need anything else from me, just let me know.',
  "I'd gladly answer any questions, by email or by phone.",
  'Please tell me if there is anything I can add.'
]

export const MORE_TO_SEND: Situation = {
  name: 'send-more',
  move: 'send-more',
  wordings: [SEND_MORE]
}

export function sendMore(choice: Choice): Spoken {
  return worded(MORE_TO_SEND, SEND_MORE, {}, choice)
}
