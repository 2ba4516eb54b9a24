import type { App } from 'electron'
import { arrivalOf, invitationPath, JUST_COME, type Arrival } from './arrivalOf'

/**
 * Hears whoever starts the program again, or opens a link or an invitation with it. To be called
 * before the program is ready: a Mac tells what it was started with even earlier.
 */
export function hearArrivals(app: App, arrived: (arrival: Arrival) => void): void {
  app.on('second-instance', (_event, argv, folder) => arrived(arrivalOf(argv, folder)))
  app.on('activate', () => arrived(JUST_COME))
  app.on('open-url', (event, url) => {
    event.preventDefault()
    arrived(arrivalOf(['', url], '/'))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    arrived({ ...JUST_COME, invitation: invitationPath(path, '/') })
  })
}
