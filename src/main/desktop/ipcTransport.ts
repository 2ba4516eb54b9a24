import { ipcMain, type IpcMainInvokeEvent, type WebFrameMain } from 'electron'
import { REQUEST_CHANNEL } from '@shared/ipc/channels'
import type { Router } from '../ipc'

/**
 * Carries requests from the windows to the router; every answer is an envelope, never a throw.
 * @param isOwnFrame whether a frame is the page of one of our windows, not a frame inside it
 */
export function listenForRequests(
  router: Router,
  isOwnFrame: (frame: WebFrameMain | null) => boolean
): void {
  ipcMain.handle(
    REQUEST_CHANNEL,
    ({ senderFrame }: IpcMainInvokeEvent, route: unknown, input: unknown) =>
      router({ url: senderFrame?.url ?? '', isMainFrame: isOwnFrame(senderFrame) }, route, input)
  )
}
