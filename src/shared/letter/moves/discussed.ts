import type { Clause } from '../clause'
import { line, plain, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

const ABOUT: readonly Wording<Clause>[] = [
  (clause) => line`It was good to talk with you about ${clause}.`,
  (clause) => line`It was useful to talk about ${clause}.`,
  (clause) => line`I have thought back to our conversation about ${clause}.`,
  (clause) => line`I took a good deal from our conversation about ${clause}.`,
  (clause) => line`I appreciated the chance to talk about ${clause}.`,
  (clause) => line`I made a note after our conversation about ${clause}.`
]

const ALSO_ABOUT: readonly Wording<Clause>[] = [
  (clause) => line`We also talked about ${clause}.`,
  (clause) => line`I also appreciated our exchange about ${clause}.`,
  (clause) => line`We touched, too, on ${clause}.`,
  (clause) => line`I also took something from talking about ${clause}.`,
  (clause) => line`Another point I have kept in mind is our talk about ${clause}.`,
  (clause) => line`The same goes for what we said about ${clause}.`
]

const FACT: readonly Wording<Clause>[] = [
  (clause) => line`As we discussed, ${clause}.`,
  (clause) => line`One thing we talked about is that ${clause}.`,
  (clause) => line`I took away from our conversation that ${clause}.`,
  (clause) => line`It came up in our conversation that ${clause}.`,
  (clause) => line`We talked about the fact that ${clause}.`,
  (clause) => line`From our conversation I have kept in mind that ${clause}.`
]

/** "I asked about the rota and you said it rotates": a small story, told as it is. */
const STORY: readonly Wording<Clause>[] = [
  (clause) => line`When we spoke, ${clause}.`,
  (clause) => line`As you may remember, ${clause}.`,
  (clause) => line`In our conversation, ${clause}.`,
  (clause) => line`During the interview, ${clause}.`,
  (clause) => line`You may recall that ${clause}.`,
  (clause) => line`At one point in our conversation, ${clause}.`
]

const NOTED: readonly Wording<Clause>[] = [
  (clause) => line`One thing we talked about: ${clause}.`,
  (clause) => line`I made a note of this from our conversation: ${clause}.`,
  (clause) => line`There is one point from our conversation that I wrote down: ${clause}.`,
  (clause) => line`After we spoke I noted this: ${clause}.`,
  (clause) => line`Here is what I noted from our conversation: ${clause}.`,
  (clause) => line`Of the things we discussed, I wrote this one down: ${clause}.`
]

/** A point that the reader and the user talked about. */
export function discussed(clause: Clause, choice: Choice): Sentence {
  if (clause.form === 'phrase' || clause.form === 'how')
    return worded(choice.isFurther ? ALSO_ABOUT : ABOUT, clause, choice)
  if (clause.form === 'loose') return worded(NOTED, clause, choice)
  const isStory =
    /^(?!(?:I|we)(?:['’](?:ll|d|re)| (?:will|would|need|are|should|might))\b)(?:I|we|you (?:asked|wanted|walked|showed|gave|took))\b/.test(
      plain([clause])
    )
  return worded(isStory ? STORY : FACT, clause, choice)
}
