import type { Clause } from '../clause'
import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

const THAT: readonly Wording<Clause>[] = [
  (clause) => line`I hope it came across that ${able(clause)}.`,
  (clause) => line`As I mentioned, ${able(clause)}.`,
  (clause) => line`One thing I hope you will remember is that ${able(clause)}.`,
  (clause) => line`You may remember from our conversation that ${able(clause)}.`,
  (clause) => line`On my side, I'd come back to one point: ${able(clause)}.`,
  (clause) => line`To repeat what matters most from my side, ${able(clause)}.`
]

const ALSO_THAT: readonly Wording<Clause>[] = [
  (clause) => line`In addition, ${able(clause)}.`,
  (clause) => line`Beyond that, ${able(clause)}.`,
  (clause) => line`A second point I hope came across is that ${able(clause)}.`,
  (clause) => line`It may be worth repeating, too, that ${able(clause)}.`,
  (clause) => line`On top of that, ${able(clause)}.`,
  (clause) => line`And as I said, ${able(clause)}.`
]

const POINT: readonly Wording<Clause>[] = [
  (clause) => line`One thing I hope came across is ${clause}.`,
  (clause) => line`From my side, the point I'd come back to is ${clause}.`,
  (clause) => line`What I hope you will remember is ${clause}.`,
  (clause) => line`Of what I told you about my own work, I'd single out ${clause}.`,
  (clause) => line`To recall one point from my side, I'd mention ${clause}.`,
  (clause) => line`You may remember what I said about ${clause}.`
]

const ALSO_POINT: readonly Wording<Clause>[] = [
  (clause) => line`The other point I'd recall is ${clause}.`,
  (clause) => line`I'd also come back to ${clause}.`,
  (clause) => line`A second thing I hope came across is ${clause}.`,
  (clause) => line`I'd also like to recall ${clause}.`,
  (clause) => line`Beside that, I'd recall ${clause}.`,
  (clause) => line`To that I'd add ${clause}.`
]

const LOOSELY: readonly Wording<Clause>[] = [
  (clause) => line`One thing I hope came across: ${clause}.`,
  (clause) => line`To come back to one point from my side: ${clause}.`,
  (clause) => line`Here is what I hope you will remember: ${clause}.`,
  (clause) => line`From my side I'd repeat one thing: ${clause}.`,
  (clause) => line`Let me repeat one point about my own work: ${clause}.`,
  (clause) => line`As a short reminder from my side: ${clause}.`
]

/** "I can cut deploy times", "I rebuilt the sheet". */
function able(clause: Clause): Sentence {
  return clause.form === 'able' ? [{ text: 'I can ', own: true, note: null }, clause] : [clause]
}

/** Recalls what the user showed, with its example. */
export function keyPoint(clause: Clause, choice: Choice): Sentence {
  const { isFurther } = choice
  if (clause.form === 'able' || clause.form === 'statement')
    return worded(isFurther ? ALSO_THAT : THAT, clause, choice)
  if (clause.form === 'loose') return worded(LOOSELY, clause, choice)
  return worded(isFurther ? ALSO_POINT : POINT, clause, choice)
}
