import { randomBytes } from 'node:crypto'

/** A short id that a person can read out, such as 7F3A-19C2. */
export function errorId(): string {
  const hex = randomBytes(4).toString('hex').toUpperCase()
  return `${hex.slice(0, 4)}-${hex.slice(4)}`
}
