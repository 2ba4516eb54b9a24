import type { Clause } from '../clause'
import { line, type Sentence } from '../piece'
import { type Choice, complement, type Wording, worded } from './move'

const ABLE: readonly Wording<Clause>[] = [
  (clause) => line`I hope it came across that I can ${clause}.`,
  (clause) => line`What I'd like to leave with you is that I can ${clause}.`,
  (clause) => line`To recall one point from my side, I can ${clause}.`,
  (clause) => line`One thing to remember from my side is that I can ${clause}.`,
  (clause) => line`As I hope our conversation showed, I can ${clause}.`,
  (clause) => line`On my side, the main point is that I can ${clause}.`
]

const DID: readonly Wording<Clause>[] = [
  (clause) => line`As you may recall, ${clause}.`,
  (clause) => line`To come back to one example from my side, ${clause}.`,
  (clause) => line`One example of mine bears repeating: ${clause}.`,
  (clause) => line`I hope it came across that ${clause}.`,
  (clause) => line`What I'd like to leave with you is that ${clause}.`,
  (clause) => line`You may remember from our conversation that ${clause}.`
]

const POINT: readonly Wording<Clause>[] = [
  (clause) => line`The point I'd recall from my side is ${complement(clause)}.`,
  (clause) => line`On my side, the point to remember is ${complement(clause)}.`,
  (clause) => line`What I'd like to leave with you is ${complement(clause)}.`,
  (clause) => line`One thing I hope came across is ${complement(clause)}.`,
  (clause) => line`Among my own points, the one to keep is ${complement(clause)}.`,
  (clause) => line`If one thing stays with you, I hope it is ${complement(clause)}.`
]

const BRIEFLY: readonly Wording<Clause>[] = [
  (clause) => line`One point of mine bears repeating: ${clause}.`,
  (clause) => line`From my side, there is one thing to remember: ${clause}.`,
  (clause) => line`To recall a point of mine in a few words: ${clause}.`,
  (clause) => line`What I hope came across can be said briefly: ${clause}.`,
  (clause) => line`Let me repeat one thing about my own work: ${clause}.`,
  (clause) => line`On my side, I'd single out one point: ${clause}.`
]

/** Recalls what the user showed, with its example. */
export function keyPoint(clause: Clause, choice: Choice): Sentence {
  if (clause.form === 'able') return worded(ABLE, clause, choice)
  if (clause.form === 'statement') return worded(DID, clause, choice)
  return worded(clause.form === 'loose' ? BRIEFLY : POINT, clause, choice)
}
