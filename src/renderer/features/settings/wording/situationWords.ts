import type { SituationName } from '@shared/letter'

/** What a sentence does, and for which case its wordings are. */
export interface SituationWords {
  title: string
  note: string
}

const HAVING_MET = 'To somebody who was at the interview.'
const NOT_HAVING_MET = 'To somebody who was not there, or to nobody known by name.'

export const SITUATION_WORDS: Readonly<Record<SituationName, SituationWords>> = {
  'thanks-for-time': { title: 'Thanks for the time', note: 'The first sentence.' },
  recall: { title: 'Recalls the interview', note: HAVING_MET },
  'recall-to-others': { title: 'Recalls the interview', note: NOT_HAVING_MET },
  'recall-again': { title: 'Comes back to it', note: 'The first sentence of a second follow-up.' },
  'named-time-by-reader': {
    title: 'Says that the day has passed',
    note: 'Where the reader named it.'
  },
  'named-time-by-colleague': {
    title: 'Says that the day has passed',
    note: 'Where a colleague of the reader named it.'
  },
  'named-time': {
    title: 'Says that the day has passed',
    note: 'Where it is not known who named it.'
  },
  applied: { title: 'Says what you applied for', note: 'The first sentence.' },
  'missed-each-other': {
    title: 'Names the time that was agreed',
    note: 'Without blame: you may have missed each other.'
  },
  'good-faith': { title: 'Assumes good faith', note: 'There will have been a reason.' },
  'take-leave': { title: 'Takes leave', note: 'No news is taken for an answer.' },
  'thanks-for-news': { title: 'Thanks for the news', note: 'The first sentence.' },
  understood: { title: 'Accepts the decision', note: 'Without asking why.' },
  'thanks-for-talking': { title: 'Thanks, looking back', note: HAVING_MET },
  'thanks-for-interview': { title: 'Thanks, looking back', note: NOT_HAVING_MET },
  thanks: { title: 'Thanks for something they did', note: 'From “I am grateful that they …”.' },
  discussed: { title: 'Comes back to what you talked about', note: 'From “We talked about …”.' },
  shared: { title: 'Recalls what they told you', note: 'From “They told me that …”.' },
  'colleague-talked': {
    title: 'Borrows a talk with a colleague',
    note: 'Where the reader has too few notes of their own.'
  },
  'colleague-told': {
    title: 'Borrows what a colleague said',
    note: 'Where the reader has too few notes of their own.'
  },
  'colleague-interview': {
    title: 'Names a point of the interview',
    note: NOT_HAVING_MET
  },
  'good-thing-thanks': {
    title: 'Remembers something they did',
    note: 'One good thing, looking back.'
  },
  'good-thing-talked': {
    title: 'Remembers the conversation',
    note: 'One good thing, looking back.'
  },
  'good-thing-appeal': {
    title: 'Remembers what appealed',
    note: 'One good thing, looking back.'
  },
  interest: { title: 'Says your interest', note: 'Plainly; why comes from your notes.' },
  'still-interested': {
    title: 'Still interested',
    note: 'Where no note fits.'
  },
  'still-interested-appeal': {
    title: 'Still interested, and why',
    note: 'With what appeals to you.'
  },
  'still-interested-talked': {
    title: 'Still interested, after the talk',
    note: 'With something of the conversation.'
  },
  'still-interested-mine': {
    title: 'Still interested, with what you bring',
    note: 'With what you showed or would bring.'
  },
  'still-interested-colleague': {
    title: 'Still interested, after hearing a colleague',
    note: 'With what a colleague of the reader said.'
  },
  'interested-since-applying': { title: 'Still interested', note: 'Since you applied.' },
  appeal: { title: 'Says what appeals to you', note: 'From “What appeals to me most is …”.' },
  'key-point': { title: 'Recalls what you showed', note: 'From “I showed that I can …”.' },
  'missed-point': { title: 'Adds what was missed', note: 'From “I did not get to mention …”.' },
  concern: {
    title: 'Meets a concern',
    note: 'By your answer alone; the doubt is not repeated.'
  },
  value: { title: 'Says what you would bring', note: 'From “What I would bring …”.' },
  'ask-status': { title: 'Asks where things stand', note: 'Without pressing.' },
  'ask-about-application': { title: 'Asks where it stands', note: 'Without pressing.' },
  'no-hurry': { title: 'Takes the hurry out', note: 'Where the letter would be too short.' },
  'another-time': { title: 'Asks for another time', note: 'With your interest.' },
  'fit-in': { title: 'Offers to fit in', note: 'So that a reply is easy.' },
  'send-more': { title: 'Offers to send more', note: 'About the application.' },
  'looking-forward-to-day': {
    title: 'Looks forward to their day',
    note: 'Where they named one that is still to come.'
  },
  'looking-forward': { title: 'Looks forward', note: 'Where they named no day.' },
  offer: { title: 'Offers more', note: 'Left out first where the letter is long.' },
  'talk-again': { title: 'Offers to talk again', note: 'Where the letter would be too short.' },
  'keep-in-mind': { title: 'Asks to be kept in mind', note: 'For other roles.' },
  'keep-door-open': { title: 'Keeps the door open', note: 'For another role, another time.' },
  wishes: { title: 'Good wishes', note: 'The last sentence.' },
  'thanks-for-reading': { title: 'Thanks for reading', note: 'To somebody you have not met.' },
  'thanks-again': {
    title: 'Thanks once more',
    note: 'Of at most seven words, it may stand in each letter of a panel.'
  }
}
