// The parts of the library that speak the bus's language; it has no types for them.

declare module '@homebridge/dbus-native/lib/handshake.js' {
  import type { Duplex } from 'node:stream'
  /** Says to the bus who we are. */
  export default function handshake(
    stream: Duplex,
    options: object,
    done: (error: Error | null) => void
  ): void
}

declare module '@homebridge/dbus-native/lib/message.js' {
  import type { Duplex } from 'node:stream'
  import type { BusMessage } from './messages'
  /** Reads messages from a stream from now on. */
  export function unmarshalMessages(
    stream: Duplex,
    heard: (message: BusMessage) => void,
    options: object
  ): void
  /** A message as bytes. */
  export function marshall(message: Partial<BusMessage>): Buffer
}
