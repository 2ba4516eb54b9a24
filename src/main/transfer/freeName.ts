import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A path in this folder at which nothing is yet: "name", else "name (2)" and so on. */
export function freeName(folder: string, name: string): string {
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? name : `${name} (${count})`)
    if (!existsSync(path)) return path
  }
}
