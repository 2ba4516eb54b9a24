import type { Services } from '@main/data'
import type { Outcome } from '@shared/outcome'
import { figureOf, type Measured } from '../figures'
import { timed, times } from '../timing'

/** What one saved change costs until it would outlast a power cut (WAL, synchronous = FULL). */
export function commits(services: Services, name: (what: string) => string): Measured[] {
  const { timeline, debrief, interviews } = services
  const shown = timeline.read().items.filter((item) => item.type === 'interview')
  let nth = 0
  const next = (): (typeof shown)[number] => {
    const entry = shown[(nth += 1) % shown.length]
    if (entry === undefined) throw new Error('There is no interview to write to')
    return entry
  }
  const writeNote = (): void => {
    const note = { kind: 'discussed', text: `Note ${nth} of the bench`, answer: null } as const
    need(
      debrief.writeNote({ id: null, after: null, interviewId: next().id, personId: null, ...note })
    )
  }
  const logKnown = (): void => {
    const { company, role, people } = next()
    log(company, role, people)
  }
  const logNew = (): void => {
    nth += 1
    log(`Bench Company ${nth}`, 'Analyst', [
      { name: 'Ann Bench', email: `ann${nth}@bench.example`, title: 'Lead' },
      { name: 'Bo Bench', email: null, title: '' }
    ])
  }
  const log = (
    company: string,
    role: string,
    people: readonly { name: string; email: string | null; title: string }[]
  ): void => {
    const when = { startLocal: '2026-03-06T10:00', timeZone: 'America/New_York', minutes: 60 }
    const met = people.map(({ name, email, title }) => ({
      name,
      email,
      title,
      thankYou: 'wanted' as const
    }))
    const what = { round: '2nd interview', kind: 'video', place: '' } as const
    need(interviews.log({ company, role, ...when, ...what, people: met }))
  }
  const figure = (what: string, work: () => void): Measured => ({
    figure: figureOf(
      name(what),
      'ms',
      times(200, () => timed(work))
    )
  })
  return [
    figure('commit.write-note', writeNote),
    figure('commit.log-interview.known-application', logKnown),
    figure('commit.log-interview.new-application', logNew)
  ]
}

function need<T>(outcome: Outcome<T>): void {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.error)}`)
}
