import type { SentQuestion } from '@renderer/app/sentDialog'
import { letterNoun } from '../kindWords'

/** 'Thank-you to Dana Whitfield, Northwind': which message it is about. */
export function whomWords({ occasion, to, company }: SentQuestion): string {
  const noun = letterNoun(occasion.kind)
  return to === null ? `${noun}, ${company}` : `${noun} to ${to}, ${company}`
}
