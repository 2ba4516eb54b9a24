import type { XCredential } from './xAuthority'

/** As much of the X11 protocol (version 11, little-endian) as it takes to hear of windows. */

const CREATE_NOTIFY = 16
const MAP_NOTIFY = 19
const CONFIGURE_NOTIFY = 22

/** The client's first words. */
export function connectionSetup(credential: XCredential | null): Buffer {
  const head = Buffer.alloc(12)
  head.write('l')
  head.writeUInt16LE(11, 2)
  head.writeUInt16LE(credential?.name.length ?? 0, 6)
  head.writeUInt16LE(credential?.data.length ?? 0, 8)
  return Buffer.concat([
    head,
    ...(credential ? [credential.name, credential.data].map(padded) : [])
  ])
}

/** Asks to be told of every window that is made, shown or resized directly on the screen. */
export function changeWindowAttributes(root: number): Buffer {
  const request = Buffer.alloc(16)
  request.writeUInt8(2, 0)
  request.writeUInt16LE(4, 2)
  request.writeUInt32LE(root, 4)
  request.writeUInt32LE(0x800, 8) // value mask: the event mask
  request.writeUInt32LE(0x80000, 12) // SubstructureNotify
  return request
}

/** The server's answer to the first words. */
export class SetupReply {
  private constructor(
    /** How many bytes it takes. */
    readonly length: number,
    /** The id of the screen's root window; null where the server refuses. */
    readonly root: number | null
  ) {}

  /** Null while not all of it has come. */
  static from(bytes: Buffer): SetupReply | null {
    if (bytes.length < 8) return null
    const length = 8 + 4 * bytes.readUInt16LE(6)
    if (bytes.length < length) return null
    if (bytes.readUInt8(0) !== 1) return new SetupReply(length, null)
    const vendor = bytes.readUInt16LE(24)
    const formats = bytes.readUInt8(29)
    return new SetupReply(length, bytes.readUInt32LE(40 + Math.ceil(vendor / 4) * 4 + formats * 8))
  }
}

/** One of the server's messages; all that we can get have the same length. */
export class XEvent {
  static readonly LENGTH = 32

  private readonly code: number

  constructor(private readonly bytes: Buffer) {
    this.code = bytes.readUInt8(0) & 0x7f
  }

  get isMap(): boolean {
    return this.code === MAP_NOTIFY
  }

  get window(): number {
    return this.bytes.readUInt32LE(8)
  }

  /** In px, where the message tells it. */
  get size(): { width: number; height: number } | null {
    if (this.code !== CREATE_NOTIFY && this.code !== CONFIGURE_NOTIFY) return null
    const at = this.code === CREATE_NOTIFY ? 16 : 20
    return { width: this.bytes.readUInt16LE(at), height: this.bytes.readUInt16LE(at + 2) }
  }
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
}
