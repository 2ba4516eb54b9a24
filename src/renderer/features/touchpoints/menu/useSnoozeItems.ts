import { useSession } from '@renderer/app/session.store'
import { useDesk } from '@renderer/ui/desk'
import type { MenuItem } from '@renderer/ui/menuItem'
import { businessDayAfter } from '@shared/cadence/businessDays'
import { missesLastCall, snoozeChoices } from '@shared/reminders/snoozeChoices'
import { dateParts } from '@shared/time/localTime'
import { localDateOf } from '@shared/time/zonedTime'
import { whenNear } from '../chipWords'
import { snooze } from '../putOff'
import { useHolidays } from './holidays.store'
import { snoozeUntil } from './subject'
import type { TouchpointSubject } from './subject'

/** A few times to put a message off to, and any other. */
export function useSnoozeItems(): (subject: TouchpointSubject) => MenuItem[] {
  const desk = useDesk()
  const session = useSession()
  const holidays = useHolidays()

  function workday() {
    const { year } = dateParts(localDateOf(desk.now, desk.timeZone))
    const known = holidays.from(year)
    return businessDayAfter(session.settings.cadence, () => known)
  }

  return (subject) => [
    ...snoozeChoices(desk, workday()).map(({ label, until }): MenuItem => {
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
