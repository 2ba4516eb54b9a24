// From its own file: its index would bring the whole cadence.
import { promisedBy } from '@shared/cadence/promise'
import { understand } from '@shared/when'
import type { WhenContext } from '@shared/when'
import type { LocalDate, LocalDateTime } from '@shared/time/localTime'
import { localDateOf } from '@shared/time/zonedTime'

type Reader = Pick<WhenContext, 'now' | 'timeZone' | 'locale'>

/** A day that is said without its time begins with the working day. */
const MORNING = '09:00'

/** The day that words mean, as 'next Tue', '3 Dec', 'in two weeks'; null where they mean none. */
export function meantDay(text: string, reader: Reader): LocalDate | null {
  const said = text.trim()
  if (said === '') return null
  const at = meantMoment(said, reader)
  if (at !== null) return at.slice(0, 10)
  return promisedBy(said, localDateOf(reader.now, reader.timeZone))
}

/** The moment that words mean on the reader's own clock, as 'Fri 14:00'; null where they mean none. */
export function meantMoment(text: string, reader: Reader): LocalDateTime | null {
  const said = text.trim()
  if (said === '') return null
  for (const words of [said, `${said} ${MORNING}`]) {
    const found = understand(words, { ...reader, defaultMinutes: 1 })
    if (!('problem' in found) && !found.saidZone) return found.startLocal
  }
  return null
}
