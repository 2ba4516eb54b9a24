import type { Clause } from '../clause'
import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

const THAT: readonly Wording<Clause>[] = [
  (clause) => line`You told me that ${clause}.`,
  (clause) => line`It was helpful to hear that ${clause}.`,
  (clause) => line`I remember you saying that ${clause}.`,
  (clause) => line`When we spoke, you mentioned that ${clause}.`,
  (clause) => line`It was useful to learn that ${clause}.`,
  (clause) => line`I have kept in mind that ${clause}.`
]

const ALSO_THAT: readonly Wording<Clause>[] = [
  (clause) => line`You also mentioned that ${clause}.`,
  (clause) => line`I also learned from you that ${clause}.`,
  (clause) => line`It was good to know, too, that ${clause}.`,
  (clause) => line`You told me as well that ${clause}.`,
  (clause) => line`I also made a note that ${clause}.`,
  (clause) => line`Another thing I took from our conversation is that ${clause}.`
]

const HOW: readonly Wording<Clause>[] = [
  (clause) => line`You explained to me ${clause}.`,
  (clause) => line`It was helpful to hear ${clause}.`,
  (clause) => line`When we spoke, you explained ${clause}.`,
  (clause) => line`I understand better now ${clause}.`,
  (clause) => line`You told me ${clause}.`,
  (clause) => line`I learned from you ${clause}.`
]

const ALSO_HOW: readonly Wording<Clause>[] = [
  (clause) => line`You also explained ${clause}.`,
  (clause) => line`I also understand better now ${clause}.`,
  (clause) => line`It was also useful to hear ${clause}.`,
  (clause) => line`You told me, too, ${clause}.`,
  (clause) => line`I also learned from you ${clause}.`,
  (clause) => line`It also helped me to hear ${clause}.`
]

const ABOUT: readonly Wording<Clause>[] = [
  (clause) => line`You told me about ${clause}.`,
  (clause) => line`It was helpful to hear about ${clause}.`,
  (clause) => line`I have kept in mind what you said about ${clause}.`,
  (clause) => line`When we spoke, you mentioned ${clause}.`,
  (clause) => line`It was useful to hear about ${clause}.`,
  (clause) => line`I remember you mentioning ${clause}.`
]

const ALSO_ABOUT: readonly Wording<Clause>[] = [
  (clause) => line`You also mentioned ${clause}.`,
  (clause) => line`I also made a note of what you said about ${clause}.`,
  (clause) => line`It was also good to hear about ${clause}.`,
  (clause) => line`You told me, too, about ${clause}.`,
  (clause) => line`I also learned from you about ${clause}.`,
  (clause) => line`Another thing you mentioned is ${clause}.`
]

const NOTED: readonly Wording<Clause>[] = [
  (clause) => line`One thing you told me I have written down: ${clause}.`,
  (clause) => line`I made a note of something you said: ${clause}.`,
  (clause) => line`From what you told me I noted this: ${clause}.`,
  (clause) => line`Something you mentioned has stayed with me: ${clause}.`,
  (clause) => line`After we spoke I wrote down what you said: ${clause}.`,
  (clause) => line`There is one thing you said that I noted: ${clause}.`
]

/** Something that the reader told the user. */
export function shared(clause: Clause, choice: Choice): Sentence {
  const { isFurther } = choice
  if (clause.form === 'statement') return worded(isFurther ? ALSO_THAT : THAT, clause, choice)
  if (clause.form === 'how') return worded(isFurther ? ALSO_HOW : HOW, clause, choice)
  if (clause.form === 'phrase') return worded(isFurther ? ALSO_ABOUT : ABOUT, clause, choice)
  return worded(NOTED, clause, choice)
}
