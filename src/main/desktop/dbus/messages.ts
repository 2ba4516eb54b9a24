import type { Duplex } from 'node:stream'

/** A message on the bus; what it is about depends on its type. */
export interface BusMessage {
  type: number
  serial: number
  replySerial?: number
  errorName?: string
  sender?: string
  destination?: string
  path?: string
  interface?: string
  member?: string
  signature?: string
  body?: unknown[]
}

export const MESSAGE_TYPE = { call: 1, answer: 2, error: 3, signal: 4 } as const

/** Messages to and from the bus. */
export interface BusMessages {
  /** @throws Error where the values are not what the signature says */
  send(message: Partial<BusMessage>): void
}

/**
 * Begins to speak with the bus at the other end of a stream. Only the library's two ends of the
 * language are used; the rest of it would bring along a reader of XML. They are loaded by the first
 * who speaks, for a start need not wait for them.
 * @throws Error where the bus does not let us in
 */
export async function speak(
  stream: Duplex,
  heard: (message: BusMessage) => void
): Promise<BusMessages> {
  const [{ default: handshake }, { marshall, unmarshalMessages }] = await Promise.all([
    import('@homebridge/dbus-native/lib/handshake.js'),
    import('@homebridge/dbus-native/lib/message.js')
  ])
  await new Promise<void>((resolve, reject) => {
    stream.once('close', () => reject(new Error('The bus closed the door')))
    handshake(stream, {}, (error) => (error === null ? resolve() : reject(error)))
  })
  endAtFirstMistake(stream, () => unmarshalMessages(stream, heard, {}))
  return {
    send: (message) => {
      stream.write(marshall(message))
    }
  }
}

/**
 * What reads the stream throws at what it cannot read, where nobody could catch it. Who has lost the
 * thread of a stream does not find it again, so the connection ends, and with it what waits for it.
 */
function endAtFirstMistake(stream: Duplex, beginReading: () => void): void {
  const others = stream.listeners('readable')
  beginReading()
  for (const read of stream.listeners('readable')) {
    if (others.includes(read)) continue
    stream.off('readable', read as () => void)
    stream.on('readable', () => {
      try {
        read.call(stream)
      } catch {
        stream.destroy()
      }
    })
  }
}
