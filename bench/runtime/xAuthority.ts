import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** How a client of the X server says who it is. */
export interface XCredential {
  name: Buffer
  data: Buffer
}

/** What the user's Xauthority file holds for the display of this number; null: nothing. */
export function credentialFor(display: string): XCredential | null {
  const file = process.env['XAUTHORITY'] || join(homedir(), '.Xauthority')
  if (!existsSync(file)) return null
  const bytes = readFileSync(file)
  // Each entry: family, then four fields (address, display, name, data), each after its length.
  for (let at = 0; at + 2 < bytes.length;) {
    at += 2
    const fields = Array.from({ length: 4 }, () => {
      const end = at + 2 + bytes.readUInt16BE(at)
      const field = bytes.subarray(at + 2, end)
      at = end
      return field
    })
    const [, number, name, data] = fields
    if (number && name && data && number.toString() === display) return { name, data }
  }
  return null
}
