import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { REQUEST_CHANNEL } from '@shared/ipc/channels'
import type { Router } from '../ipc'
import type { MainWindow } from './MainWindow'

/** Carries requests from the window to the router; every answer is an envelope, never a throw. */
export function listenForRequests(router: Router, window: MainWindow): void {
  ipcMain.handle(
    REQUEST_CHANNEL,
    ({ senderFrame }: IpcMainInvokeEvent, route: unknown, input: unknown) =>
      router(
        { url: senderFrame?.url ?? '', isMainFrame: window.isOwnFrame(senderFrame) },
        route,
        input
      )
  )
}
