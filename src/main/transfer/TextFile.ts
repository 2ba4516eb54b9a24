import { open, type FileHandle } from 'node:fs/promises'

/** How much is gathered before it is written, characters. */
const GATHERED = 256 * 1024

/** A new text file that is written bit by bit. */
export class TextFile {
  private text = ''

  private constructor(private readonly handle: FileHandle) {}

  /** @throws the system's error when there is no writing here */
  static async make(path: string): Promise<TextFile> {
    return new TextFile(await open(path, 'w'))
  }

  /**
   * @returns whether something went to the disk, so that others had a turn
   * @throws the system's error, such as ENOSPC
   */
  async write(text: string): Promise<boolean> {
    this.text += text
    if (this.text.length < GATHERED) return false
    await this.flush()
    return true
  }

  /** Everything is on the disk for good when this resolves. */
  async close(): Promise<void> {
    try {
      await this.flush()
      await this.handle.sync()
    } finally {
      await this.handle.close()
    }
  }

  /** For what is not wanted any more. */
  async abandon(): Promise<void> {
    await this.handle.close()
  }

  private async flush(): Promise<void> {
    const { text } = this
    this.text = ''
    await this.handle.writeFile(text)
  }
}
