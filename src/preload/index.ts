import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { EVENT_CHANNEL, REQUEST_CHANNEL, type AfterwordBridge } from '@shared/ipc/channels'
import type { EventName, Events } from '@shared/ipc/events'

/** Who hears which event. The channel itself has one listener, however many lists and forms hear. */
const hearing = new Map<EventName, Set<(data: never) => void>>()

ipcRenderer.on(EVENT_CHANNEL, (_event: IpcRendererEvent, name: EventName, data: unknown) => {
  // The contract ties each event to what comes with it; the compiler cannot follow that by name.
  for (const forward of [...(hearing.get(name) ?? [])]) forward(data as never)
})

/** Forwards and nothing else: two channels, no other way from the window to the main process. */
const bridge: AfterwordBridge = {
  request: (route, input) => ipcRenderer.invoke(REQUEST_CHANNEL, route, input),
  on<N extends EventName>(event: N, callback: (data: Events[N]) => void) {
    // A function of its own, so that one callback may be given twice and taken back once.
    const forward = (data: Events[N]): void => callback(data)
    const all = hearing.get(event) ?? new Set()
    hearing.set(event, all.add(forward))
    return () => {
      all.delete(forward)
    }
  }
}

contextBridge.exposeInMainWorld('afterword', bridge)
