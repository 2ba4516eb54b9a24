import { STAGE_WORDS } from '@renderer/ui/stageWords'
import { interviewLabel } from '@renderer/ui/interviewWords'
import type { ReportApplicationView, ReportEntryView } from '@shared/model/reportViews'
import type { Answer, LetterKind, SendingWay, Stage } from '@shared/model/words'

/** What a line of the report says beside its day. */
export interface EntryWords {
  what: string
  /** With whom, how and what about; '' where there is no more to say. */
  detail: string
  /** '14:00', where the time of the day matters. */
  hasTime: boolean
}

const LETTERS: Record<LetterKind, string> = {
  'thank-you': 'Thank-you note',
  'follow-up': 'Follow-up',
  'second-follow-up': 'Second follow-up',
  'close-out': 'Closing message',
  'check-in': 'Check-in',
  'no-show': 'Message about the missed interview',
  'rejection-reply': 'Reply to the refusal'
}

const WAYS: Record<SendingWay, string> = {
  email: 'by email',
  linkedin: 'by LinkedIn',
  card: 'by card',
  phone: 'by phone',
  other: ''
}

const ANSWERS: Record<Answer, string> = {
  'new-date': 'Heard back',
  invitation: 'Invited to an interview',
  offer: 'Received an offer',
  no: 'Turned down by them',
  words: 'Heard back'
}

const STAGES: Record<Stage, string> = { ...STAGE_WORDS, withdrawn: 'Withdrew' }

/**
 * @param now instant: what is still to come is planned
 * @param dayOf a date ('YYYY-MM-DD') as the reader writes it
 */
export function entryWords(
  entry: ReportEntryView,
  now: number,
  dayOf: (date: string) => string
): EntryWords {
  switch (entry.what) {
    case 'applied':
      return { what: 'Applied', detail: '', hasTime: false }
    case 'stage':
      return { what: 'Stage', detail: stageWords(entry.stage), hasTime: false }
    case 'interview':
      return {
        what: interviewWords(entry, now),
        detail: joined([
          interviewLabel(entry),
          `${entry.minutes} min`,
          entry.people
            .map(({ name, title }) => (title === '' ? name : `${name} (${title})`))
            .join(', ')
        ]),
        hasTime: true
      }
    case 'sent':
      return {
        what: 'Sent',
        detail: joined([
          entry.recipient === ''
            ? LETTERS[entry.kind]
            : `${LETTERS[entry.kind]} to ${entry.recipient}`,
          WAYS[entry.way]
        ]),
        hasTime: false
      }
    case 'reply':
      return {
        what: 'Reply',
        detail: joined([
          ANSWERS[entry.answer],
          entry.person === null ? '' : `from ${entry.person}`,
          entry.by === null ? '' : `an answer promised by ${dayOf(entry.by)}`
        ]),
        hasTime: false
      }
  }
}

export function stageWords(stage: Stage): string {
  return STAGES[stage]
}

/** How many of each there are, in one line: '3 applications, 2 interviews, 5 messages sent'. */
export function totalsOf(applications: readonly ReportApplicationView[], now: number): string {
  const entries = applications.flatMap((application) => application.entries)
  const held = entries.filter(
    (entry) => entry.what === 'interview' && entry.status === 'scheduled' && entry.endsAt <= now
  )
  return [
    counted(applications.length, 'application', 'applications'),
    counted(held.length, 'interview held', 'interviews held'),
    counted(countOf(entries, 'sent'), 'message sent', 'messages sent'),
    counted(countOf(entries, 'reply'), 'reply', 'replies')
  ].join(', ')
}

export function countOf(
  entries: readonly ReportEntryView[],
  what: ReportEntryView['what']
): number {
  return entries.filter((entry) => entry.what === what).length
}

function interviewWords(entry: Extract<ReportEntryView, { what: 'interview' }>, now: number) {
  if (entry.status === 'cancelled') return 'Interview, cancelled'
  if (entry.status === 'no-show') return 'Interview, they did not come'
  return entry.endsAt <= now ? 'Interview' : 'Interview, planned'
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
