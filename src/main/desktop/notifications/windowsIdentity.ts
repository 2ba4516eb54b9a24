import { app } from 'electron'

/** Under this name Windows keeps whether the program may show notifications; its shortcut has it too. */
export const APP_ID = 'app.afterword.Afterword'

/** By this one it finds the program whose notification was clicked; the same after every start. */
const ACTIVATOR = '{7F3C2B54-9D0E-4B7A-8E65-2A41D6C0B9F3}'

/** Tells Windows who we are; before the first window and the first notification. */
export function introduceToWindows(): void {
  app.setAppUserModelId(APP_ID)
  app.setToastActivatorCLSID(ACTIVATOR)
}
