import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { describeError, type Log } from '../log'
import type { WindowPlace } from './windowPlace'

const shape = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean()
})

/** Remembers where the window was, beside the data. Losing it is no loss, so it never throws. */
export class WindowPlaceFile {
  constructor(
    private readonly file: string,
    private readonly log: Log
  ) {}

  read(): WindowPlace | null {
    try {
      return shape.parse(JSON.parse(readFileSync(this.file, 'utf8')))
    } catch {
      return null
    }
  }

  write(place: WindowPlace): void {
    try {
      const half = `${this.file}.new`
      writeFileSync(half, JSON.stringify(place))
      renameSync(half, this.file)
    } catch (error) {
      this.log.error('The window’s place could not be kept', { error: describeError(error) })
    }
  }
}
