import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { LARGEST_INVITATION } from '@shared/model/invitations'
import { done, refused, type Outcome } from '@shared/outcome'

export interface WaitingFile {
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

const TOO_LARGE = refused(
  'INVALID_INPUT',
  'That file is larger than an invitation ever is (1 MB), so it was not read.'
)
const UNREADABLE = refused(
  'NOT_FOUND',
  'That file could not be read. Look whether it is still there.'
)

/**
 * The file that the system opened with the program, until the page looks at it. It is read only
 * then; of several the last counts.
 */
export class InvitationInbox {
  private path: string | null = null

  /** @param path of a calendar file or a mail */
  take(path: string): void {
    this.path = path
  }

  /** What waits, once; null where nothing does. */
  async next(): Promise<Outcome<WaitingFile | null>> {
    const path = this.path
    this.path = null
    return path === null ? done(null) : readSmall(path)
  }
}

async function readSmall(path: string): Promise<Outcome<WaitingFile>> {
  try {
    // Looked at before it is opened: a pipe would wait for somebody to write into it.
    const found = await stat(path)
    if (!found.isFile()) return UNREADABLE
    if (found.size > LARGEST_INVITATION) return TOO_LARGE
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(LARGEST_INVITATION), {
        position: 0
      })
      return done({ name: basename(path), bytes: new Uint8Array(buffer.subarray(0, bytesRead)) })
    } finally {
      await file.close()
    }
  } catch {
    return UNREADABLE
  }
}
