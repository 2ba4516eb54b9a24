import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { EVENT_CHANNEL, REQUEST_CHANNEL, type AfterwordBridge } from '@shared/ipc/channels'
import type { EventName, Events } from '@shared/ipc/events'

// Every list and form of the window listens for itself; many at once are no leak.
ipcRenderer.setMaxListeners(0)

/** Forwards and nothing else: two channels, no other way from the window to the main process. */
const bridge: AfterwordBridge = {
  request: (route, input) => ipcRenderer.invoke(REQUEST_CHANNEL, route, input),
  on<N extends EventName>(event: N, callback: (data: Events[N]) => void) {
    const forward = (_event: IpcRendererEvent, name: EventName, data: Events[N]): void => {
      if (name === event) callback(data)
    }
    ipcRenderer.on(EVENT_CHANNEL, forward)
    return () => {
      ipcRenderer.removeListener(EVENT_CHANNEL, forward)
    }
  }
}

contextBridge.exposeInMainWorld('afterword', bridge)
