import type { SentQuestion } from '@renderer/app/sentDialog'
import { KIND_WORDS } from '../kindWords'

/** 'Thank-you to Dana Whitfield, Northwind': which message it is about. */
export function whomWords({ occasion: { kind }, to, company }: SentQuestion): string {
  const noun = kind === 'rejection-reply' ? 'Reply' : KIND_WORDS[kind].noun
  return to === null ? `${noun}, ${company}` : `${noun} to ${to}, ${company}`
}
