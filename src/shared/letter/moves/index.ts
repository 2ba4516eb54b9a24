import { APPEAL } from './appeal'
import {
  APPLICATION,
  ASK_ABOUT_APPLICATION,
  INTERESTED_SINCE_APPLYING,
  MORE_TO_SEND
} from './applied'
import { ASK_STATUS, NO_HURRY_AT_ALL } from './askStatus'
import { AT_INTERVIEW, COLLEAGUE_TALKED, COLLEAGUE_TOLD } from './colleague'
import { CONCERN } from './concern'
import { DISCUSSED } from './discussed'
import { GOOD_DEED, GOOD_ROLE, GOOD_TALK } from './goodThing'
import { INTEREST } from './interest'
import { GOOD_WISHES, KEEP_DOOR_OPEN } from './keepDoorOpen'
import { KEEP_IN_MIND } from './keepInMind'
import { KEY_POINT } from './keyPoint'
import { LOOKING_FORWARD, LOOKING_FORWARD_TO_DAY } from './lookingForward'
import { ASK_ANOTHER_TIME, FIT_IN, IN_GOOD_FAITH, MISSED_EACH_OTHER } from './missedEachOther'
import { MISSED_POINT } from './missedPoint'
import type { Situation } from './move'
import { NAMED_BY_COLLEAGUE, NAMED_BY_READER, NAMED_BY_SOMEBODY } from './namedTime'
import { SITUATIONS, type SituationName } from './names'
import { OFFER } from './offer'
import { RECALL, RECALL_AGAIN, RECALL_TO_OTHERS } from './recall'
import { SHARED } from './shared'
import {
  STILL_APPEALING,
  STILL_COLLEAGUE,
  STILL_INTERESTED,
  STILL_MINE,
  STILL_TALKED
} from './stillInterested'
import { TAKE_LEAVE } from './takeLeave'
import { TALK_AGAIN } from './talkAgain'
import { THANKS, THANKS_FOR_TIME } from './thanks'
import { THANKS_AGAIN } from './thanksAgain'
import { THANKS_FOR_NEWS, UNDERSTANDING } from './thanksForNews'
import { THANKS_FOR_READING } from './thanksForReading'
import { THANKS_FOR_INTERVIEW, THANKS_FOR_TALKING } from './thanksForTalking'
import { VALUE } from './value'

/** Every case of every move, with the wordings that are built in. */
export const SITUATION_OF: Readonly<Record<SituationName, Situation>> = {
  'thanks-for-time': THANKS_FOR_TIME,
  recall: RECALL,
  'recall-to-others': RECALL_TO_OTHERS,
  'recall-again': RECALL_AGAIN,
  'named-time-by-reader': NAMED_BY_READER,
  'named-time-by-colleague': NAMED_BY_COLLEAGUE,
  'named-time': NAMED_BY_SOMEBODY,
  applied: APPLICATION,
  'missed-each-other': MISSED_EACH_OTHER,
  'good-faith': IN_GOOD_FAITH,
  'take-leave': TAKE_LEAVE,
  'thanks-for-news': THANKS_FOR_NEWS,
  understood: UNDERSTANDING,
  'thanks-for-talking': THANKS_FOR_TALKING,
  'thanks-for-interview': THANKS_FOR_INTERVIEW,
  thanks: THANKS,
  discussed: DISCUSSED,
  shared: SHARED,
  'colleague-talked': COLLEAGUE_TALKED,
  'colleague-told': COLLEAGUE_TOLD,
  'colleague-interview': AT_INTERVIEW,
  'good-thing-thanks': GOOD_DEED,
  'good-thing-talked': GOOD_TALK,
  'good-thing-appeal': GOOD_ROLE,
  interest: INTEREST,
  'still-interested': STILL_INTERESTED,
  'still-interested-appeal': STILL_APPEALING,
  'still-interested-talked': STILL_TALKED,
  'still-interested-mine': STILL_MINE,
  'still-interested-colleague': STILL_COLLEAGUE,
  'interested-since-applying': INTERESTED_SINCE_APPLYING,
  appeal: APPEAL,
  'key-point': KEY_POINT,
  'missed-point': MISSED_POINT,
  concern: CONCERN,
  value: VALUE,
  'ask-status': ASK_STATUS,
  'ask-about-application': ASK_ABOUT_APPLICATION,
  'no-hurry': NO_HURRY_AT_ALL,
  'another-time': ASK_ANOTHER_TIME,
  'fit-in': FIT_IN,
  'send-more': MORE_TO_SEND,
  'looking-forward-to-day': LOOKING_FORWARD_TO_DAY,
  'looking-forward': LOOKING_FORWARD,
  offer: OFFER,
  'talk-again': TALK_AGAIN,
  'keep-in-mind': KEEP_IN_MIND,
  'keep-door-open': KEEP_DOOR_OPEN,
  wishes: GOOD_WISHES,
  'thanks-for-reading': THANKS_FOR_READING,
  'thanks-again': THANKS_AGAIN
}

export function isSituation(name: string): name is SituationName {
  return SITUATIONS.some((situation) => situation === name)
}
