import type { RouteLocationRaw } from 'vue-router'
import { isSnoozed, stateAt } from '@shared/cadence/state'
import type { ApplicationView } from '@shared/model/applications'
import { isSomeTimeOfDay } from '@shared/model/heardDay'
import { givenNameOf } from '@shared/model/personName'
import type { ApplicationHistoryView, ThreadEntryView, TouchpointView } from '@shared/model/views'
import type { Stage } from '@shared/model/words'
import { instantOf, localDateOf } from '@shared/time/zonedTime'
import { KIND_WORDS, letterNoun } from '@renderer/features/touchpoints'
import { debriefOf, letterOf, letterToRead, pageOfPerson } from '../aims'
import { standingPromise } from './standingPromise'

export type NodeTone = 'quiet' | 'accent' | 'sage' | 'amber' | 'slate'

/** One thing that happened or will. */
export interface HistoryRow {
  key: string
  /** Where it stands in time; instant. */
  at: number
  /** It may still be to come; all else has happened, whatever the minute that the screen shows. */
  isPlan?: true
  /** 'All day', or nothing where only the day is known; the time else. */
  time: 'all-day' | 'none' | 'time'
  /** What it is; an interview says that itself. */
  what: string
  icon: string
  tone: NodeTone
  to: RouteLocationRaw | null
  interview?: ThreadEntryView
  touchpoint?: TouchpointView
  /** Their own words. */
  quote?: string
  text?: string
  /** The reason, small below. */
  sub?: string
  stages?: { from: Stage; to: Stage }
}

/** How the rows are read: whose days, and when it is now. */
export interface HistoryReader {
  now: number
  /** IANA. */
  timeZone: string
  /** '28 Nov' or 'Fri 28 Nov', as the locale has it. */
  day: (instant: number) => string
}

/** The whole history, newest first, what is still to come before that. */
export function historyRows(view: ApplicationView, reader: HistoryReader): HistoryRow[] {
  const { history } = view
  const moves = movesOf(view, reader)
  return [
    ...touchpointRows(history, reader),
    ...promiseRows(history, reader),
    ...draftRows(view),
    ...sendingRows(view),
    ...history.interviews.map((entry) => interviewRow(entry, history, reader)),
    ...replyRows(history, moves.withReply, reader),
    ...moves.rows
  ].sort((a, b) => b.at - a.at || rank(b) - rank(a))
}

/** Of two things at once, the one that led to the other is below. */
function rank(row: HistoryRow): number {
  return row.key === 'saved' ? 0 : row.key.startsWith('stage') ? 1 : 2
}

const DAY = 24 * 60 * 60_000

/** Those still to be sent but thank-yous, which stand with the people, and those skipped. */
function touchpointRows({ touchpoints }: ApplicationHistoryView, reader: HistoryReader) {
  return touchpoints.flatMap((touchpoint): HistoryRow[] => {
    if (touchpoint.kind === 'thank-you') return []
    const { kind, personId, personName, interviewId, because } = touchpoint
    const row = {
      key: `touchpoint-${touchpoint.id}`,
      icon: KIND_WORDS[kind].icon,
      tone: 'slate' as const,
      to:
        personId === null
          ? interviewId === null
            ? null
            : debriefOf(interviewId)
          : pageOfPerson(personId)
    }
    if (touchpoint.closed === 'skipped' && touchpoint.closedAt !== null) {
      return [
        {
          ...row,
          at: touchpoint.closedAt,
          time: 'time',
          tone: 'quiet',
          what: `${KIND_WORDS[kind].noun} skipped`,
          ...(personName !== null && { text: personName })
        }
      ]
    }
    const state = stateAt(touchpoint, reader.now)
    if (touchpoint.closed !== null || state === 'lapsed') return []
    const isAsleep = touchpoint.snoozedUntil !== null && isSnoozed(touchpoint, reader.now)
    const at = state === 'waiting' ? touchpoint.opensAt : touchpoint.dueAt
    return [
      {
        ...row,
        at: isAsleep ? (touchpoint.snoozedUntil ?? at) : at,
        time: kind === 'no-show' ? 'time' : 'all-day',
        what: kind === 'no-show' ? KIND_WORDS[kind].noun : KIND_WORDS[kind].act,
        isPlan: true,
        touchpoint,
        sub: because
      }
    ]
  })
}

/** The day that they named and that is still to come. */
function promiseRows(history: ApplicationHistoryView, reader: HistoryReader): HistoryRow[] {
  const promise = standingPromise(history, reader.now)
  if (promise === null || promise.by < localDateOf(reader.now, reader.timeZone)) return []
  const { by, text, from } = promise
  return [
    {
      key: 'promise',
      isPlan: true,
      // The evening of that day: until then they may still be in touch.
      at: instantOf(`${by}T17:00`, reader.timeZone),
      time: 'none',
      what: 'Reply promised',
      icon: 'i-lucide-hourglass',
      tone: 'slate',
      to: from === null ? null : debriefOf(from),
      ...(text !== '' && { quote: text })
    }
  ]
}

function draftRows({ id: applicationId, history: { drafts } }: ApplicationView): HistoryRow[] {
  return drafts.map((draft) => ({
    key: `draft-${draft.id}`,
    at: draft.updatedAt,
    time: 'time',
    what: draft.recipient === '' ? 'Draft' : `Draft to ${givenNameOf(draft.recipient)}`,
    icon: 'i-lucide-pen-line',
    tone: 'amber',
    to: draft.isLost ? letterToRead(draft.id) : letterOf({ ...draft, applicationId }),
    text: draft.subject === '' ? 'No subject' : draft.subject
  }))
}

const WAYS = { email: '', linkedin: 'By LinkedIn', card: 'By card', phone: 'By phone', other: '' }

function sendingRows({ id: applicationId, history: { sendings } }: ApplicationView): HistoryRow[] {
  return sendings.map((sending) => {
    const to = sending.recipient === '' ? '' : ` to ${givenNameOf(sending.recipient)}`
    const way = WAYS[sending.way]
    return {
      key: `sending-${sending.id}`,
      at: sending.sentAt,
      time: 'time',
      what: `${nounOf(sending.kind)}${to}`,
      icon: 'i-lucide-mail-check',
      tone: 'sage',
      to: sentLetter(sending, applicationId),
      ...(sending.subject !== null && sending.subject !== '' && { text: sending.subject }),
      ...(way !== '' && { sub: way })
    }
  })
}

/** Null where nothing was written here. */
function sentLetter(
  sending: ApplicationHistoryView['sendings'][number],
  applicationId: number
): HistoryRow['to'] {
  if (sending.letterId === null) return null
  return sending.isLost ? letterToRead(sending.letterId) : letterOf({ ...sending, applicationId })
}

function nounOf(kind: ApplicationHistoryView['sendings'][number]['kind']): string {
  return kind === 'thank-you' ? 'Letter' : letterNoun(kind)
}

function interviewRow(
  entry: ThreadEntryView,
  history: ApplicationHistoryView,
  reader: HistoryReader
): HistoryRow {
  const promise = history.promises.find(({ interviewId }) => interviewId === entry.id)
  const by = promise?.by ?? null
  const row: HistoryRow = {
    key: `interview-${entry.id}`,
    at: entry.startsAt,
    isPlan: true,
    time: 'time',
    what: '',
    icon: '',
    tone: 'quiet',
    to: debriefOf(entry.id),
    interview: entry
  }
  if (by === null) return row
  const until = instantOf(`${by}T00:00`, entry.timeZone) + DAY
  const isKept = history.replies.some(({ heardAt }) => heardAt >= entry.endsAt && heardAt < until)
  const day = reader.day(until - DAY / 2)
  return { ...row, sub: `Promised a reply by ${day}.${isKept ? ' Kept.' : ''}` }
}

const ANSWERED = {
  'new-date': 'Named a new date',
  invitation: 'Invited you',
  offer: 'Made an offer',
  no: 'Said no',
  words: ''
}

function replyRows(
  { replies }: ApplicationHistoryView,
  moves: ReadonlyMap<number, HistoryRow['stages']>,
  reader: HistoryReader
): HistoryRow[] {
  return replies.map((reply) => {
    const who = reply.personName === null ? 'They' : givenNameOf(reply.personName)
    const act = ANSWERED[reply.answer]
    const named = reply.promise?.by ?? null
    const by = named && reader.day(instantOf(`${named}T12:00`, reader.timeZone))
    const said =
      reply.answer === 'new-date' && by !== null
        ? `${who} said by ${by}.`
        : act === ''
          ? ''
          : `${who} ${act.charAt(0).toLowerCase()}${act.slice(1)}.`
    const quote = reply.text === '' ? (reply.promise?.text ?? '') : reply.text
    const stages = moves.get(reply.id)
    return {
      key: `reply-${reply.id}`,
      at: reply.heardAt,
      time: isSomeTimeOfDay(reply.heardAt, reader.timeZone) ? 'none' : 'time',
      what: 'Heard back',
      icon: 'i-lucide-reply',
      tone: 'accent',
      to: reply.personId === null ? null : pageOfPerson(reply.personId),
      ...(quote === '' ? { text: said || `From ${who === 'They' ? 'them' : who}` } : { quote }),
      ...(quote !== '' && said !== '' && { sub: said }),
      ...(stages && { stages })
    }
  })
}

const MOVED: Record<Stage, { what: string; icon: string }> = {
  wishlist: { what: 'Back on the wishlist', icon: 'i-lucide-bookmark' },
  applied: { what: 'Applied', icon: 'i-lucide-send' },
  interviewing: { what: 'Interviewing', icon: 'i-lucide-messages-square' },
  offer: { what: 'Offer', icon: 'i-lucide-star' },
  accepted: { what: 'Accepted', icon: 'i-lucide-handshake' },
  rejected: { what: 'Turned down', icon: 'i-lucide-circle-slash' },
  withdrawn: { what: 'Withdrew', icon: 'i-lucide-undo-2' },
  'no-response': { what: 'No response', icon: 'i-lucide-archive' }
}

/** Saved, applied and every other move; a move that came with a reply stands there. */
function movesOf(
  { createdAt, source, appliedOn, history }: ApplicationView,
  reader: HistoryReader
): { rows: HistoryRow[]; withReply: Map<number, HistoryRow['stages']> } {
  const rows: HistoryRow[] = [
    {
      key: 'saved',
      at: createdAt,
      time: 'none',
      what: 'Saved',
      icon: 'i-lucide-bookmark',
      tone: 'quiet',
      to: null,
      ...(source !== '' && { text: `From ${source}` })
    }
  ]
  const withReply = new Map<number, HistoryRow['stages']>()
  const steps = history.stages.flatMap(({ from, to, changedAt }) =>
    from === null ? [] : [{ from, to, changedAt }]
  )
  const applied = steps.find(({ to }) => to === 'applied')
  if (appliedOn !== null) {
    rows.push({
      ...movedRow('applied', instantOf(`${appliedOn}T12:00`, reader.timeZone), 'applied'),
      time: 'none',
      ...(applied && { stages: { from: applied.from, to: applied.to } })
    })
  }
  for (const [index, step] of steps.entries()) {
    if (step === applied && appliedOn !== null) continue
    const stages = { from: step.from, to: step.to }
    const reply = history.replies.find(({ heardAt }) => heardAt === step.changedAt)
    if (reply === undefined) {
      rows.push({ ...movedRow(`stage-${index}`, step.changedAt, step.to), stages })
    } else withReply.set(reply.id, stages)
  }
  return { rows, withReply }
}

function movedRow(key: string, at: number, to: Stage): HistoryRow {
  return { key, at, time: 'time', tone: 'quiet', to: null, ...MOVED[to] }
}
