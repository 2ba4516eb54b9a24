import { done } from '@shared/outcome'
import type { HandlersFor } from '../ipc'
import type { TransferService } from './TransferService'

type TransferRoute = 'transfer.read' | 'transfer.bringIn' | 'transfer.forget' | 'transfer.stop'

/** @param replaced the own data is another file now */
export function transferHandlers(
  transfer: TransferService,
  replaced: () => void
): HandlersFor<TransferRoute> {
  return {
    'transfer.read': () => done(transfer.view()),
    'transfer.bringIn': async () => {
      const outcome = await transfer.bringIn()
      if (outcome.ok) replaced()
      return outcome
    },
    'transfer.forget': () => {
      transfer.forget()
      return done(null)
    },
    'transfer.stop': () => {
      transfer.stop()
      return done(null)
    }
  }
}
