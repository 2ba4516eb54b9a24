import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

/** For what the user applied, and when: " on Tuesday 10 February" or "". */
export interface Application {
  role: string
  on: string
}

const APPLIED: readonly Wording<Application>[] = [
  ({ role, on }) => line`I applied${on} for ${role}, and I'm writing to ask about my application.`,
  ({ role, on }) => line`I'm getting in touch about my application${sent(on)} for ${role}.`,
  ({ role, on }) => line`I sent in my application${on} for ${role} and wanted to check in.`,
  ({ role, on }) => line`I'm writing to check in about ${role}, for which I applied${on}.`,
  ({ role, on }) => line`My application${sent(on)} was for ${role}, and I wanted to ask after it.`,
  ({ role, on }) => line`This is a short note about ${role}, for which I applied${on}.`
]

function sent(on: string): string {
  return on.replace(/^ on /, ' of ')
}

/** Says when and for what the user applied. */
export function applied(application: Application, choice: Choice): Sentence {
  return worded(APPLIED, application, choice)
}

const INTERESTED: readonly Wording<string>[] = [
  () => line`I remain very interested in the role and would welcome the chance to talk about it.`,
  () => line`My interest in the role has not changed, and I'd be pleased to tell you more.`,
  (house) => line`I'm still very interested in working at ${house}.`,
  () => line`I continue to be very interested in the role, and I'd gladly talk about it.`,
  () => line`I'd still very much like to be considered for it.`,
  () => line`I'm as interested in the role as when I applied.`
]

export function interestedSinceApplying(house: string, choice: Choice): Sentence {
  return worded(INTERESTED, house, choice)
}

const WHERE_IT_STANDS: readonly Wording<null>[] = [
  () => line`Could you let me know where my application stands?`,
  () => line`When you have a moment, I'd be grateful to hear where things stand.`,
  () => line`May I ask whether a first choice has been made?`,
  () => line`Could you tell me what the next steps are, and roughly when?`,
  () => line`I'd be glad of a word on how the search is going.`,
  () => line`Is there anything you can tell me about the timing?`
]

export function askAboutApplication(choice: Choice): Sentence {
  return worded(WHERE_IT_STANDS, null, choice)
}

const SEND_MORE: readonly Wording<null>[] = [
  () => line`If anything is missing from it, I'd be happy to send it.`,
  () => line`I'm happy to send further documents.`,
  () => line`If it would help to have anything more from me, please tell me.`,
  () => line`Should you need anything else from me, just let me know.`,
  () => line`I'd gladly answer any questions, by email or by phone.`,
  () => line`Please tell me if there is anything I can add.`
]

export function sendMore(choice: Choice): Sentence {
  return worded(SEND_MORE, null, choice)
}
