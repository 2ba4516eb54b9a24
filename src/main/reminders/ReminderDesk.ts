import type { Destination } from '@shared/destination'
import { testNote, type ReminderActionId } from '@shared/reminders'
import type { Clock } from '@shared/time/Clock'
import { describeError, type Log } from '../log'
import type { Notifier } from './Notifier'
import type { ReminderService } from './ReminderService'

const TEST = 'test:'

/** What reminders need of the rest of the program. */
export interface ReminderSurroundings {
  /** Of the open file; null while nothing is to be said about it. */
  service: () => ReminderService | null
  notifier: Notifier
  open: (destination: Destination) => void
  /** Facts were changed from a notification. */
  changed: () => void
  clock: Clock
  log: Log
}

/** Says what there is to say, and does what was chosen on a notification. */
export class ReminderDesk {
  private isInTrouble = false

  constructor(private readonly around: ReminderSurroundings) {}

  /** To be called every few seconds; costs next to nothing where nothing has changed. */
  tick(): void {
    let problem: unknown
    try {
      problem = this.say()
    } catch (error) {
      // The next time it may be possible.
      problem = error
    }
    // The log says it once, not every few seconds.
    if (problem !== null && !this.isInTrouble) {
      this.around.log.error('Reminders cannot be told or kept', { error: describeError(problem) })
    }
    this.isInTrouble = problem !== null
  }

  /** Somebody pressed a button of a notification, also of one from before a restart. */
  pressed(key: string, action: ReminderActionId): void {
    const service = this.around.service()
    switch (action) {
      case 'open':
      case 'write':
      case 'jot':
        this.around.open(this.destinationOf(key, service))
        return
      case 'snooze-until':
        this.around.open(waiting(this.destinationOf(key, service)))
        return
      case 'snooze-hour':
      case 'snooze-evening':
      case 'snooze-tomorrow':
      case 'later':
        service?.putOff(key, action)
        this.around.changed()
    }
  }

  /** Shows a notification, so that the user sees whether and how they appear. */
  test(): void {
    this.around.notifier.show({ key: `${TEST}${this.around.clock.now()}`, ...testNote() })
  }

  /** @returns why what was said cannot be stored; null where it is */
  private say(): unknown {
    const service = this.around.service()
    const taken = service?.take() ?? null
    if (service === null || taken === null) return service?.problem ?? null
    for (const key of [...taken.withdraw, ...taken.replaced]) this.around.notifier.close(key)
    if (taken.say !== null) {
      this.around.notifier.show(taken.say)
      service.shown(taken.say.key)
    }
    return service.problem
  }

  private destinationOf(key: string, service: ReminderService | null): Destination {
    if (key.startsWith(TEST)) return testNote().destination
    return service?.destinationOf(key) ?? { at: 'timeline' }
  }
}

/** Where it is asked until when a letter is to wait, instead of where it is written. */
function waiting(destination: Destination): Destination {
  return destination.at === 'letter' ? { ...destination, at: 'snooze' } : destination
}
