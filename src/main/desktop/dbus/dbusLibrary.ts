import type { Duplex } from 'node:stream'

/** A message as the library reads it. */
export interface DbusMessage {
  type: number
  serial: number
  replySerial?: number
  sender?: string
  destination?: string
  path?: string
  interface?: string
  member?: string
  signature?: string
  body?: unknown[]
}

/** What we use of a client of the library; its own types leave most of it out. */
export interface DbusClient {
  connection: NodeJS.EventEmitter & { stream: Duplex; end: () => void }
  invoke(
    call: Omit<DbusMessage, 'type' | 'serial'>,
    answer: (error: { name: string; message: string } | null, ...body: unknown[]) => void
  ): void
}

/**
 * A client on this stream, which says hello by itself. The library is loaded by the first one: a
 * start need not wait for it.
 */
export async function dbusClient(stream: Duplex): Promise<DbusClient> {
  const library = (await import('@homebridge/dbus-native')) as unknown as {
    createClient: (options: { stream: Duplex }) => DbusClient
  }
  return library.createClient({ stream })
}
