import type { Clause } from '../clause'
import { line, type Sentence } from '../piece'
import { isOwnWords } from './appeal'
import { type Choice, complement, type Wording, worded } from './move'

const PLAINLY: readonly Wording<null>[] = [
  () => line`I remain very interested in the role.`,
  () => line`My interest in the role has not changed.`,
  () => line`I'm still very interested in the role.`,
  () => line`I continue to be very interested in the role.`,
  () => line`I'd still very much like to take on the role.`,
  () => line`My interest in the role is as strong as before.`
]

const APPEALED: readonly Wording<Clause>[] = [
  (c) => line`I remain very interested in the role; what appeals to me most is ${complement(c)}.`,
  (c) => line`I'm still very interested in it, and what draws me most is ${complement(c)}.`,
  (c) => line`My interest has not changed: what appeals to me most is ${complement(c)}.`,
  (c) =>
    line`I remain very interested in the role, and the biggest draw is still ${complement(c)}.`,
  (c) => line`I'd still very much like to take on the role; its biggest draw is ${complement(c)}.`,
  (c) => line`I continue to be very interested in it; what attracts me most is ${complement(c)}.`
]

const OWN_WORDS: readonly Wording<Clause>[] = [
  (c) => line`I remain very interested in the role: ${c}.`,
  (c) => line`My interest in the role has not changed: ${c}.`,
  (c) => line`I'm still very interested in the role, and the reason is simple: ${c}.`,
  (c) => line`I continue to be very interested in the role: ${c}.`,
  (c) => line`I'd still very much like to take on the role: ${c}.`,
  (c) => line`My interest in the role is as strong as before: ${c}.`
]

const TALKED: readonly Wording<Clause>[] = [
  (c) =>
    line`I remain very interested in the role, and I have thought back to our talk about ${c}.`,
  (c) => line`I remain interested in the role, one reason being our conversation about ${c}.`,
  (c) => line`I'm still very interested in the role, not least after our talk about ${c}.`,
  (c) =>
    line`My interest in the role has not changed, and I remember well what we said about ${c}.`,
  (c) => line`I'd still very much like to take on the role, not least after talking about ${c}.`,
  (c) => line`I continue to be very interested in it, and I have kept in mind our talk about ${c}.`
]

const TOLD: readonly Wording<Clause>[] = [
  (c) => line`I remain very interested in the role, and I have kept in mind that ${c}.`,
  (c) => line`My interest has not changed, and I remember you saying that ${c}.`,
  (c) => line`I'm still very interested in the role, not least since I know that ${c}.`,
  (c) => line`I continue to be very interested in the role, knowing that ${c}.`,
  (c) => line`I'd still very much like to take on the role, and I remember that ${c}.`,
  (c) => line`My interest is as strong as before, and I have not forgotten that ${c}.`
]

const MINE: readonly Wording<Sentence>[] = [
  (c) => line`I remain very interested in the role, and as I mentioned, ${c}.`,
  (c) => line`My interest in the role has not changed; as I said when we spoke, ${c}.`,
  (c) => line`I'm still very interested in the role, and I hope it came across that ${c}.`,
  (c) => line`I continue to be very interested in it, and you may remember that ${c}.`,
  (c) => line`I'd still very much like to take on the role; as I mentioned, ${c}.`,
  (c) => line`My interest is as strong as before, and I hope you will remember that ${c}.`
]

const BRING: readonly Wording<Clause>[] = [
  (c) => line`I remain very interested in the role, to which I'd bring ${c}.`,
  (c) => line`My interest has not changed, and what I'd bring to the role is ${c}.`,
  (c) => line`I'm still very interested in the role, and to it I'd bring ${c}.`,
  (c) => line`I continue to be very interested in the role; what I'd bring is ${c}.`,
  (c) => line`I'd still very much like to take on the role, bringing with me ${c}.`,
  (c) => line`My interest is as strong as before, and I'd come with ${c}.`
]

const COLLEAGUES: readonly Wording<{ clause: Sentence; name: string }>[] = [
  ({ clause, name }) =>
    line`I remain very interested in the role, and I have thought back to hearing from ${name} ${clause}.`,
  ({ clause, name }) =>
    line`My interest has not changed, and I remember hearing from ${name} ${clause}.`,
  ({ clause, name }) =>
    line`I'm still very interested in the role, not least after hearing from ${name} ${clause}.`,
  ({ clause, name }) =>
    line`I continue to be very interested in it, and I recall hearing from ${name} ${clause}.`,
  ({ clause, name }) =>
    line`I'd still very much like to take on the role, having heard from ${name} ${clause}.`,
  ({ clause, name }) =>
    line`My interest is as strong as before, and I have kept in mind hearing from ${name} ${clause}.`
]

/** The one specific thing that the interest is tied to. */
export type Tie =
  | { of: 'excited' | 'discussed' | 'shared' | 'showed' | 'value'; clause: Clause }
  | { of: 'colleague'; clause: Clause; name: string }

/** The interest, in one sentence, with one specific where there is one. */
export function stillInterested(tie: Tie | null, choice: Choice): Sentence {
  if (tie === null) return worded(PLAINLY, null, choice)
  const { clause } = tie
  const isNominal = clause.form === 'phrase' || clause.form === 'how'
  if (tie.of === 'colleague') {
    const link = { text: isNominal ? 'about ' : 'that ', own: true, note: null }
    return worded(COLLEAGUES, { clause: [link, clause], name: tie.name }, choice)
  }
  if (tie.of === 'excited') {
    return worded(isOwnWords(clause) ? OWN_WORDS : APPEALED, clause, choice)
  }
  if (tie.of === 'discussed' || tie.of === 'shared')
    return worded(isNominal ? TALKED : TOLD, clause, choice)
  if (isNominal) return worded(BRING, clause, choice)
  const can = { text: 'I can ', own: true, note: null }
  return worded(MINE, clause.form === 'able' ? [can, clause] : [clause], choice)
}
