import type { LetterKind } from '@shared/model/words'
import type { ReviewFacts } from '../review'

const DANA = { id: 'p1', name: 'Dana Whitfield' }
const PRIYA = { id: 'p2', name: 'Priya Raman' }

/** How long after the interview of Monday 9 March each kind of letter is written. */
const WRITTEN_ON: Readonly<Record<LetterKind, string>> = {
  'thank-you': '2026-03-10',
  'follow-up': '2026-03-17',
  'second-follow-up': '2026-03-24',
  'close-out': '2026-04-08',
  'check-in': '2026-02-24',
  'no-show': '2026-03-10',
  'rejection-reply': '2026-03-18'
}

/** An interview that never was, with a note of every kind: what wordings are shown on. */
export function exampleFacts(kind: LetterKind): ReviewFacts {
  const isBefore = kind === 'check-in'
  return {
    kind,
    today: WRITTEN_ON[kind],
    profile: { name: 'Maya Ellison', formality: 'hi' },
    application: {
      company: 'Larkfield Transit',
      role: 'Service Planner',
      appliedOn: '2026-02-10'
    },
    interview: isBefore
      ? null
      : { id: 'i1', date: '2026-03-09', time: '10:00', round: 'First round' },
    recipient: { ...DANA, honorific: null, email: null },
    people: isBefore ? [] : [DANA, PRIYA],
    notes: isBefore
      ? []
      : [
          note('thanks', 'walked me round the depot', 'p1'),
          note('discussed', 'the night timetable', 'p1'),
          note('shared', "they're adding two night lines", 'p1'),
          note('shared', 'how she splits the rota', 'p2'),
          note('excited', 'planning that starts from what passengers notice', null),
          note(
            'showed',
            'cut waiting times: at Quarry Street I took them from 14 minutes to 9',
            null
          ),
          note('missed', 'that I ran the weekend desk for two years', null),
          {
            ...note('concern', 'my experience with rail', null),
            answer: 'I planned 14 rail replacement services last year'
          },
          note('value', 'five years of driving buses myself', null)
        ],
    promise: { by: '2026-03-13', text: 'by Friday', person: 'p1' },
    sent:
      kind === 'second-follow-up' ? [{ kind: 'follow-up', person: 'p1', on: '2026-03-16' }] : [],
    others: [],
    tracked: [],
    maxFollowUps: 2
  }
}

function note(
  kind: ReviewFacts['notes'][number]['kind'],
  text: string,
  person: string | null
): ReviewFacts['notes'][number] {
  return { id: `${kind}-${person ?? 'all'}`, kind, text, answer: null, person }
}
