import type { Salary } from '../salary'
import type { ApplicationHistoryView, PersonView } from './views'
import type { Priority, Stage, WorkMode } from './words'

/** What is known of an application and may be changed one by one. Empty text: not known. */
export interface ApplicationFields {
  company: string
  role: string
  source: string
  /** As it was typed or pasted; only `https:` is opened. */
  link: string
  place: string
  workMode: WorkMode | null
  salary: Salary | null
  priority: Priority
  /** When the posting closes: 'YYYY-MM-DD'. */
  closesOn: string | null
  /** Until when an offer is to be answered: 'YYYY-MM-DD'. */
  decideBy: string | null
  /** 'YYYY-MM-DD'. */
  appliedOn: string | null
  contactId: number | null
  /** In the order in which they were given. */
  tags: string[]
}

/** All of one application but the posting's text, which is long and read on its own. */
export interface ApplicationView extends ApplicationFields {
  id: number
  stage: Stage
  createdAt: number
  notes: string
  contact: PersonView | null
  /** Everybody met at its interviews, for choosing the contact. */
  people: PersonView[]
  posting: { words: number; keptAt: number } | null
  history: ApplicationHistoryView
}

/** Another application at the same company. */
export interface AlikeView {
  id: number
  company: string
  role: string
  stage: Stage
  /** 'YYYY-MM-DD', or null where it is not known. */
  appliedOn: string | null
  /** When it came to its stage; instant. */
  stageSince: number
  /** Whether the role is the same as well. */
  isSameRole: boolean
}
