import type { App, Session, WebContents } from 'electron'
import { isOutsideLink } from './outsideLink'
import { openLink } from './openLink'

/** Which pages and requests belong to the program; anything else is refused. */
export type IsOwn = (url: string) => boolean

/** Nothing is granted and nothing leaves: permissions, devices, requests, the spell checker. */
export function lockDownSession(session: Session, isOwn: IsOwn): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // Chromium would fetch dictionaries from the network.
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isOwn(url) }))
  session.on('will-download', (event) => event.preventDefault())
}

/** Holds for every page that is ever made, whoever makes it. */
export function lockDownPages(app: App, isOwn: IsOwn): void {
  app.on('web-contents-created', (_event, contents) => lockDownPage(contents, isOwn))
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
