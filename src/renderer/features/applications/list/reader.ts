import type { DateContext } from '@renderer/ui/dates'

/** When and where the words are read. */
export interface Reader extends DateContext {
  readonly now: number
}
