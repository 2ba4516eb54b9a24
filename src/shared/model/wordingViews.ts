import type { LetterFacts, SituationName } from '../letter'
import type { LetterKind } from './words'

/** A wording of the user's own for one case of a move. */
export interface OwnWordingView {
  id: number
  situation: SituationName
  /** With its pieces in braces. */
  text: string
  /** Whether new letters may use it. */
  isUsed: boolean
}

/** A template of the user's own. */
export interface OwnTemplateView {
  id: number
  kind: LetterKind
  name: string
  /** Paragraphs of moves in braces and of the user's own sentences. */
  text: string
  /** Whether new letters of its kind are written by it; at most one of a kind is. */
  isUsed: boolean
}

/** Everything of the user's own that letters are written with, in the order in which it was written. */
export interface WordingsView {
  wordings: OwnWordingView[]
  templates: OwnTemplateView[]
}

/** A letter of the user's that a wording can be shown on. */
export interface WordingExampleView {
  person: string | null
  company: string
  facts: LetterFacts
}
