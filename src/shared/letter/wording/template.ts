import { splitSentences } from '../english/text'
import { MOVES, type MoveName } from '../moves/names'
import { IN_BRACES, isPiece } from './notation'

/** A step of a letter: a move that the letter makes, or a sentence as the user set it. */
export type Step = { move: MoveName } | { text: string }

/** The paragraphs of a letter between greeting and signature. */
export type Outline = Step[][]

export function isMove(name: string): name is MoveName {
  return MOVES.some((move) => move === name)
}

function sentencesOf(text: string): Step[] {
  return splitSentences(text.replace(/\s+/g, ' ').trim()).map((sentence) => ({ text: sentence }))
}

function stepsOf(paragraph: string): Step[] {
  const steps: Step[] = []
  let from = 0
  for (const match of paragraph.matchAll(IN_BRACES)) {
    const name = (match[1] ?? '').trim()
    if (isPiece(name) || !isMove(name)) continue
    steps.push(...sentencesOf(paragraph.slice(from, match.index)), { move: name })
    from = match.index + match[0].length
  }
  return [...steps, ...sentencesOf(paragraph.slice(from))]
}

/** Takes a template apart: paragraphs by blank lines, moves in braces, the rest in sentences. */
export function outlineOf(template: string): Outline {
  return template
    .split(/\n\s*\n/)
    .map((paragraph) => stepsOf(paragraph))
    .filter((steps) => steps.length > 0)
}

/** The sentences of a template that the user set into it. */
export function ownTextOf(template: string): string {
  return outlineOf(template)
    .flat()
    .flatMap((step) => ('text' in step ? [step.text] : []))
    .join(' ')
}
