import { useSession } from '@renderer/app/session.store'
import { useDesk } from '@renderer/ui/desk'
import type { MenuItem } from '@renderer/ui/menuItem'
import { missesLastCall, snoozeChoices } from '@shared/reminders/snoozeChoices'
import { whenNear } from '../chipWords'
import { snooze } from '../putOff'
import { snoozeUntil } from './subject'
import type { TouchpointSubject } from './subject'

/** A few times to put a message off to, and any other. */
export function useSnoozeItems(): (subject: TouchpointSubject) => MenuItem[] {
  const desk = useDesk()
  const session = useSession()

  return (subject) => [
    ...snoozeChoices(desk, session.settings.cadence.weekend).map(({ label, until }): MenuItem => {
      const isTooLate = missesLastCall(subject.touchpoint, until, desk.now)
      const when = whenNear(until, desk)
      return {
        label,
        note: isTooLate ? 'after last call' : when,
        disabled: isTooLate,
        act: () => snooze(subject.touchpoint, until, when)
      }
    }),
    { label: 'Pick a time…', act: () => snoozeUntil(subject) }
  ]
}
