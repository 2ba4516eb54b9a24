import { done, refused, type Outcome } from '@shared/outcome'
import type { HandlersFor } from '../ipc'
import { describeError, type Log } from '../log'
import type { DataFiles } from './DataFiles'

type RescueRoute =
  | 'rescue.retry'
  | 'rescue.openReadOnly'
  | 'rescue.startAfresh'
  | 'rescue.showDamage'
  | 'rescue.heardOfFolder'

/**
 * @param replaced whatever the window shows of the data begins anew
 * @param noticesChanged there is less to know about the open file
 */
export function rescueHandlers(
  data: DataFiles,
  log: Log,
  replaced: () => void,
  noticesChanged: () => void
): HandlersFor<RescueRoute> {
  const anew = <T>(outcome: Outcome<T>): Outcome<T> => {
    if (outcome.ok) replaced()
    return outcome
  }
  return {
    'rescue.retry': () => {
      data.retry()
      return anew(done(null))
    },
    'rescue.openReadOnly': () => anew(data.openForReading()),
    'rescue.startAfresh': () => {
      try {
        return anew(data.startAfresh())
      } catch (error) {
        log.error('The data file could not be set aside', { error: describeError(error) })
        return refused(
          'READ_ONLY',
          'The old file could not be set aside, so nothing was changed. May its folder be written to?'
        )
      }
    },
    'rescue.showDamage': () => {
      data.showDamage()
      return anew(done(null))
    },
    'rescue.heardOfFolder': () => {
      data.heardOfFolder()
      noticesChanged()
      return done(null)
    }
  }
}
