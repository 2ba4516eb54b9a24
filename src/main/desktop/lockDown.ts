import type { App, Session, WebContents } from 'electron'
import { isOutsideLink } from './outsideLink'
import { openLink } from './openLink'

/** Which pages and requests belong to the program; anything else is refused. */
export type IsOwn = (url: string) => boolean

/** Holds for every session and every page that is ever made, whoever makes it. */
export function lockDown(app: App, isOwn: IsOwn): void {
  app.on('session-created', (session) => lockDownSession(session, isOwn))
  app.on('web-contents-created', (_event, contents) => lockDownPage(contents, isOwn))
}

/** Nothing is granted and nothing leaves: permissions, devices, requests, the spell checker. */
function lockDownSession(session: Session, isOwn: IsOwn): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // Chromium fetches dictionaries as soon as a session is there, so this comes with its creation.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isOwn(url) }))
  session.on('will-download', (event) => event.preventDefault())
}

function lockDownPage(contents: WebContents, isOwn: IsOwn): void {
  const stay = (event: Electron.Event<{ url: string }>): void => {
    if (!isOwn(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    if (isOutsideLink(url)) void openLink(url)
    return { action: 'deny' }
  })
}
