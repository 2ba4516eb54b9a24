import type { RouteLocationRaw } from 'vue-router'
import { letterRoute } from '@renderer/features/touchpoints'
import type { ApplicationView } from '@shared/model/applications'
import { givenNameOf } from '@shared/model/personName'
import { rejectionReply } from '@shared/model/rejectionReply'
import { letterOf } from './aims'
import { writableLetters } from './nextMessage'

/** The letter to write first, and to whom: the most urgent that is due, else a reply to their "no". */
export function nextLetter(
  view: ApplicationView,
  now: number
): { to: RouteLocationRaw; name: string } | null {
  const [first] = writableLetters(view.history, now)
  const to = first && letterOf(first)
  if (first && to) return { to, name: nameOr(first.personName, view.company) }
  return replyToNo(view, now)
}

function replyToNo(
  view: ApplicationView,
  now: number
): { to: RouteLocationRaw; name: string } | null {
  const no = view.history.replies.findLast(({ answer }) => answer === 'no')
  const isReplied = view.history.sendings.some(({ kind }) => kind === 'rejection-reply')
  if (view.stage !== 'rejected' || no === undefined || isReplied) return null
  const to = letterRoute(rejectionReply(view, no.personId, now))
  return { to, name: nameOr(no.personName, view.company) }
}

function nameOr(name: string | null, company: string): string {
  return name === null ? company : givenNameOf(name)
}
