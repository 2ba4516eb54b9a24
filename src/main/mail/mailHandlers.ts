import type { HandlersFor } from '../ipc'
import type { MailService } from './MailService'

type MailRoute = 'mail.open' | 'mail.save' | 'mail.openSaved'

export function mailHandlers(mail: MailService): HandlersFor<MailRoute> {
  return {
    'mail.open': (input) => mail.open(input),
    'mail.save': (letter) => mail.save(letter),
    'mail.openSaved': () => mail.openSaved()
  }
}
