import type { SentQuestion } from '@renderer/app/sentDialog'
import { KIND_WORDS } from '../kindWords'

/** 'Thank-you to Dana Whitfield, Northwind': which message it is about. */
export function whomWords({ occasion, to, company }: SentQuestion): string {
  const { noun } = KIND_WORDS[occasion.kind]
  return to === null ? `${noun}, ${company}` : `${noun} to ${to}, ${company}`
}
