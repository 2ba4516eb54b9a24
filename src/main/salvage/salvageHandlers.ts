import { done } from '@shared/outcome'
import type { HandlersFor } from '../ipc'
import type { Salvager } from './Salvager'

type SalvageRoute = 'rescue.salvage' | 'rescue.stopSalvage' | 'rescue.useSalvaged'

/** @param replaced the own data is another file now */
export function salvageHandlers(
  salvager: Salvager,
  replaced: () => void
): HandlersFor<SalvageRoute> {
  return {
    'rescue.salvage': () => salvager.save(),
    'rescue.stopSalvage': () => {
      salvager.stop()
      return done(null)
    },
    'rescue.useSalvaged': async () => {
      const outcome = await salvager.use()
      if (outcome.ok) replaced()
      return outcome
    }
  }
}
