import type { DesktopAbilities } from '@shared/ipc/desktop'
import { done, refused } from '@shared/outcome'
import type { HandlersFor } from '../ipc'
import { describeError, type Log } from '../log'
import type { LoginItem } from './login'
import type { NotificationAbilities } from './notifications'

export interface DesktopHandlerNeeds {
  tray: { readonly hasTray: boolean }
  login: LoginItem
  notifications: () => Promise<NotificationAbilities>
  quickCapture: () => DesktopAbilities['quickCapture']
  log: Log
}

/** What the settings ask about the computer, and of it. */
export function desktopHandlers(
  needs: DesktopHandlerNeeds
): HandlersFor<'desktop.abilities' | 'desktop.startAtLogin'> {
  const { login, log } = needs
  const abilities = async (): Promise<DesktopAbilities> => ({
    tray: needs.tray.hasTray,
    ...(await needs.notifications()),
    loginItem: login.isSupported,
    startsAtLogin: login.isOn,
    quickCapture: needs.quickCapture()
  })
  return {
    'desktop.abilities': async () => done(await abilities()),
    'desktop.startAtLogin': async ({ on }) => {
      try {
        login.set(on)
      } catch (error) {
        log.error('Start at login could not be changed', { error: describeError(error) })
        return refused(
          'FORBIDDEN',
          'Your system did not let Afterword change that. Change it in the system’s own settings.'
        )
      }
      return done(await abilities())
    }
  }
}
