import type { Clause } from '../clause'
import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

const TALKED_ABOUT: readonly Wording<Clause>[] = [
  (clause) => line`It was good to talk with you about ${clause}.`,
  (clause) => line`I have a clearer picture of the work after talking with you about ${clause}.`,
  (clause) => line`I understand the role better for having talked with you about ${clause}.`,
  (clause) => line`Among the things we discussed, I took particular note of ${clause}.`,
  (clause) => line`To understand the role better, it helped me to discuss ${clause}.`,
  (clause) => line`I'm glad that we had the time to talk about ${clause}.`
]

const TALKED: readonly Wording<Clause>[] = [
  (clause) => line`One point from our conversation is still in my notes: ${clause}.`,
  (clause) => line`Of the things we discussed, I wrote down this one: ${clause}.`,
  (clause) => line`Here is a point we talked about, as I noted it: ${clause}.`,
  (clause) => line`From our discussion I kept this point in mind: ${clause}.`,
  (clause) => line`Looking back at what we discussed, one point stands out: ${clause}.`,
  (clause) => line`In my notes of our discussion, one point is marked: ${clause}.`
]

const TOLD_THAT: readonly Wording<Clause>[] = [
  (clause) => line`You told me that ${clause}.`,
  (clause) => line`It was helpful to hear from you that ${clause}.`,
  (clause) => line`From you I learned that ${clause}.`,
  (clause) => line`Thank you for telling me that ${clause}.`,
  (clause) => line`I noted with interest that ${clause}.`,
  (clause) => line`When we spoke, you mentioned that ${clause}.`
]

const EXPLAINED_HOW: readonly Wording<Clause>[] = [
  (clause) => line`You explained ${clause}.`,
  (clause) => line`It was helpful to hear from you ${clause}.`,
  (clause) => line`From you I learned ${clause}.`,
  (clause) => line`Thank you for explaining ${clause}.`,
  (clause) => line`I noted with interest what you said about ${clause}.`,
  (clause) => line`When we spoke, you described ${clause}.`
]

const TOLD_ABOUT: readonly Wording<Clause>[] = [
  (clause) => line`You told me about ${clause}.`,
  (clause) => line`It was helpful to hear from you about ${clause}.`,
  (clause) => line`From you I learned about ${clause}.`,
  (clause) => line`Thank you for telling me about ${clause}.`,
  (clause) => line`I noted with interest what you said about ${clause}.`,
  (clause) => line`When we spoke, you mentioned ${clause}.`
]

const TOLD: readonly Wording<Clause>[] = [
  (clause) => line`One thing you told me is still in my notes: ${clause}.`,
  (clause) => line`From what you told me, I wrote this down: ${clause}.`,
  (clause) => line`Something you said I have kept in mind: ${clause}.`,
  (clause) => line`Of all that you told me, I noted one thing in particular: ${clause}.`,
  (clause) => line`There is something you mentioned that I made a note of: ${clause}.`,
  (clause) => line`Going over my notes of what you said, I came back to this: ${clause}.`
]

/** A point that the reader and the user talked about. */
export function discussed(clause: Clause, choice: Choice): Sentence {
  const nominal = clause.form === 'phrase' || clause.form === 'how'
  return worded(nominal ? TALKED_ABOUT : TALKED, clause, choice)
}

/** Something that the reader told the user. */
export function shared(clause: Clause, choice: Choice): Sentence {
  if (clause.form === 'statement') return worded(TOLD_THAT, clause, choice)
  if (clause.form === 'how') return worded(EXPLAINED_HOW, clause, choice)
  return worded(clause.form === 'phrase' ? TOLD_ABOUT : TOLD, clause, choice)
}
