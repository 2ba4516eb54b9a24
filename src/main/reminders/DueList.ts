import { isSameOccasion, occasionOf, type Occasion } from '@shared/model/occasion'
import type { DueView } from '@shared/model/timelineViews'
import { messageLabel } from '@shared/reminders'
import type { SnoozeChoice } from '@shared/reminders'
import type { Clock } from '@shared/time/Clock'
import { nextDay } from '@shared/time/localTime'
import { instantOf, localDateOf } from '@shared/time/zonedTime'

/** What is due as the home screen says it, for where there is no window. */
export interface DueListView {
  count: number
  /** The most urgent. */
  items: DueListItem[]
}

export interface DueListItem {
  /** 'Thank Dana Whitfield — 5 h left'. */
  label: string
  message: Occasion
  /** Instant, ms. */
  overdueAt: number
}

/** Instants, ms. */
interface Today {
  now: number
  endOfToday: number
}

export interface DueRows {
  count(today: Today): number
  due(today: Today, limit: number): DueView[]
}

/** More than the tray shows; whoever wants all opens the window. */
const MOST_ITEMS = 10

/** More than anybody ever has due at once. */
const ALL = 10_000

/** What is due, in a few lines, and putting it off. */
export class DueList {
  constructor(
    private readonly clock: Clock,
    private readonly timeZone: () => string,
    private readonly locale: () => string,
    private readonly rows: DueRows,
    private readonly putOff: (messages: readonly DueView[], choice: SnoozeChoice['id']) => void
  ) {}

  read(): DueListView {
    const today = this.today()
    const reader = { now: today.now, locale: this.locale(), timeZone: this.timeZone() }
    return {
      count: this.rows.count(today),
      items: this.rows.due(today, MOST_ITEMS).map((message) => ({
        label: messageLabel(message, reader),
        message: occasionOf(message.touchpoint),
        overdueAt: message.touchpoint.overdueAt
      }))
    }
  }

  /** All but those that would miss their last call. */
  snoozeAll(choice: SnoozeChoice['id']): void {
    this.putOff(this.rows.due(this.today(), ALL), choice)
  }

  /** This one, if it is still due and would not miss its last call. */
  snooze(message: Occasion, choice: SnoozeChoice['id']): void {
    const isMeant = ({ touchpoint }: DueView): boolean => isSameOccasion(touchpoint, message)
    this.putOff(this.rows.due(this.today(), ALL).filter(isMeant), choice)
  }

  private today(): Today {
    const now = this.clock.now()
    const zone = this.timeZone()
    return { now, endOfToday: instantOf(`${nextDay(localDateOf(now, zone))}T00:00`, zone) }
  }
}
