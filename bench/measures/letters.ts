import { seed, type LetterFacts, type LetterNote } from '@shared/letter'
import { figureOf, type Measured } from '../figures'
import { timed, times } from '../timing'

const LETTERS = 1000

const PEOPLE = ['Dana Whitfield', 'Priya Raman', 'Tomás Oliveira'].map((name, at) => ({
  id: `p${at + 1}`,
  name
}))

const NOTES: LetterNote[] = (
  [
    ['discussed', 'how the platform team is splitting the billing monolith', 'p1'],
    ['shared', "they're moving order events to Kafka this spring", 'p1'],
    ['shared', 'She leads four people and runs the night rota herself.', 'p2'],
    ['discussed', '- staffing ratios\n- pay\n- training', 'p2'],
    ['thanks', 'walked me through the incident review of last June', 'p3'],
    ['excited', 'owning the migration end to end', null],
    ['showed', 'cut deploy times: at Fabrikam I took them from 40 minutes to 6', null],
    ['missed', 'that I ran the on-call rotation for two years', null],
    ['concern', 'my experience with Go', null],
    ['value', 'I have done this exact migration once and know where it hurts', null]
  ] as const
).map(([kind, text, person], at) => ({
  id: `n${at + 1}`,
  kind,
  text,
  answer: kind === 'concern' ? 'I shipped two internal services in Go last year' : null,
  person
}))

/** What the draft of a letter costs: ten notes, the third letter of a panel of three. */
export function measureLetters(): Measured[] {
  const first = seed(factsFor('p1', [], 0)).body
  const second = seed(factsFor('p2', [{ person: 'p1', body: first }], 0)).body
  const others = [
    { person: 'p1', body: first },
    { person: 'p2', body: second }
  ]
  let variant = 0
  const third = (): unknown => seed(factsFor('p3', others, (variant += 1)))
  const asked = times(LETTERS, () => timed(third))
  return [
    {
      figure: figureOf('letters.seed', 'ms', asked),
      target: 20,
      targetFor: 'p95',
      remark: 'ten notes, two letters of the panel written before'
    }
  ]
}

function factsFor(person: string, others: LetterFacts['others'], variant: number): LetterFacts {
  const recipient = PEOPLE.find(({ id }) => id === person) ?? null
  return {
    kind: 'thank-you',
    today: '2026-03-10',
    profile: { name: 'Maya Ellison', formality: 'hi' },
    application: { company: 'Fabrikam Cloud', role: 'Senior Platform Engineer' },
    interview: { id: 'i1', date: '2026-03-09', time: '10:00', round: 'Panel' },
    recipient: recipient && { ...recipient, honorific: null, email: null },
    people: PEOPLE,
    notes: NOTES,
    promise: { by: '2026-03-13', text: 'by Friday', person: 'p1' },
    sent: [],
    others,
    variant
  }
}
