import type { Answer, InterviewKind, InterviewStatus, LetterKind, SendingWay, Stage } from './words'

/** One thing that happened with an application; `at` is an instant, also where only its day counts. */
export type ReportEntryView =
  | { what: 'applied'; at: number }
  | { what: 'stage'; at: number; stage: Stage }
  | {
      what: 'interview'
      at: number
      endsAt: number
      minutes: number
      round: string
      kind: InterviewKind
      status: InterviewStatus
      people: { name: string; title: string }[]
    }
  | {
      what: 'sent'
      at: number
      kind: LetterKind
      way: SendingWay
      /** '' where nobody was named. */
      recipient: string
    }
  | {
      what: 'reply'
      at: number
      answer: Answer
      /** Who was in touch, where it is known. */
      person: string | null
      /** 'YYYY-MM-DD': until when they want to be in touch again. */
      by: string | null
    }

export interface ReportApplicationView {
  id: number
  company: string
  role: string
  place: string
  /** Where the opening was found. */
  source: string
  /** 'YYYY-MM-DD', also before the time of the report. */
  appliedOn: string | null
  /** Where it stood at the end of the time. */
  stage: Stage
  /** Within the time, in its order; nothing of what the user wrote for themselves. */
  entries: ReportEntryView[]
}

/** What somebody did to find work from one day to another, both included. */
export interface ReportView {
  /** 'YYYY-MM-DD' in the user's zone. */
  from: string
  to: string
  /** As the profile has it; '' where it has none. */
  name: string
  /** When this was put together; instant. */
  madeAt: number
  /** With anything in the time, in the order in which it began. */
  applications: ReportApplicationView[]
}
