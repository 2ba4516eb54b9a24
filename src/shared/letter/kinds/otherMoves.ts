import type { Id, LetterFacts } from '../facts'
import { applied, askAboutApplication, interestedSinceApplying, sendMore } from '../moves/applied'
import { askStatus, noHurry } from '../moves/askStatus'
import { interest } from '../moves/interest'
import { keepDoorOpen, wishes } from '../moves/keepDoorOpen'
import { keepInMind } from '../moves/keepInMind'
import { lookingForward } from '../moves/lookingForward'
import { anotherTime, fitIn, goodFaith, missedEachOther } from '../moves/missedEachOther'
import type { Choice, Spoken } from '../moves/move'
import { namedTimeHasPassed } from '../moves/namedTime'
import type { MoveName } from '../moves/names'
import { offer } from '../moves/offer'
import { recall, recallOnceMore } from '../moves/recall'
import { stillInterested } from '../moves/stillInterested'
import { takeLeave } from '../moves/takeLeave'
import { talkAgain } from '../moves/talkAgain'
import { thanksForTime } from '../moves/thanks'
import { thanksAgain } from '../moves/thanksAgain'
import { thanksForNews, understood } from '../moves/thanksForNews'
import { thanksForReading } from '../moves/thanksForReading'
import { thanksForTalking } from '../moves/thanksForTalking'
import { roleAtCompany, thisRole } from '../role'
import { goodPoint } from './goodPoint'
import type { NoteMove } from './noteMoves'
import * as occasion from './occasion'
import { hasMet, tieOf } from './tie'

type OtherMove = Exclude<MoveName, NoteMove | 'colleague'>

/** A sentence from the facts; from these notes where they are given. Null where there is none. */
type Saying = (facts: LetterFacts, choice: Choice, notes?: readonly Id[]) => Spoken | null

function met(facts: LetterFacts): { role: string; when: string } {
  return { role: roleAtCompany(facts.application), when: occasion.whenMet(facts) }
}

/** Every move that is not the sentence of one note. */
export const SAYING: Record<OtherMove, Saying> = {
  'thanks-for-time': (facts, choice) => thanksForTime(met(facts), choice),
  recall: (facts, choice) => recall(met(facts), hasMet(facts), choice),
  'recall-again': (facts, choice) =>
    recallOnceMore({ ...met(facts), earlier: occasion.earlierNote(facts) }, choice),
  'named-time': (facts, choice) => {
    const named = occasion.dayGoneBy(facts)
    return named && namedTimeHasPassed(named.day, named.by, choice)
  },
  applied: (facts, choice) =>
    applied({ role: roleAtCompany(facts.application), when: occasion.whenApplied(facts) }, choice),
  'missed-each-other': (facts, choice) =>
    missedEachOther({ ...met(facts), when: occasion.whenAgreed(facts) }, choice),
  'good-faith': (_facts, choice) => goodFaith(choice),
  'take-leave': (facts, choice) => takeLeave(met(facts), choice),
  'thanks-for-news': ({ application }, choice) => thanksForNews(roleAtCompany(application), choice),
  understood: (_facts, choice) => understood(choice),
  'thanks-for-talking': (facts, choice) =>
    facts.kind === 'rejection-reply' && facts.interview === null
      ? null
      : thanksForTalking(hasMet(facts), choice),
  'good-thing': goodPoint,
  interest: ({ application }, choice) => interest(thisRole(application), choice),
  'still-interested': (facts, choice, notes) => stillInterested(tieOf(facts, notes), choice),
  'interested-since-applying': (facts, choice) =>
    interestedSinceApplying(occasion.houseOf(facts), choice),
  'ask-status': (_facts, choice) => askStatus(choice),
  'ask-about-application': (_facts, choice) => askAboutApplication(choice),
  'no-hurry': (_facts, choice) => noHurry(choice),
  'another-time': (_facts, choice) => anotherTime(choice),
  'fit-in': (_facts, choice) => fitIn(choice),
  'send-more': (_facts, choice) => sendMore(choice),
  'looking-forward': (facts, choice) => lookingForward(occasion.dayToCome(facts), choice),
  offer: (_facts, choice) => offer(choice),
  'talk-again': (_facts, choice) => talkAgain(choice),
  'keep-in-mind': (facts, choice) => keepInMind(occasion.houseOf(facts), choice),
  'keep-door-open': (facts, choice) => keepDoorOpen(occasion.houseOf(facts), choice),
  wishes: (_facts, choice) => wishes(choice),
  'thanks-for-reading': (_facts, choice) => thanksForReading(choice),
  'thanks-again': (_facts, choice) => thanksAgain(choice)
}

export function isOtherMove(move: MoveName): move is OtherMove {
  return move in SAYING
}
