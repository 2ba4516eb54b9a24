import { existsSync } from 'node:fs'

/**
 * Where a file is to be saved that is known for what it is only by its ending: Linux's dialogs add
 * none.
 * @param ending such as '.pdf'
 */
export function withEnding(path: string, ending: string): string {
  const ended = path + ending
  // Nobody was asked whether that one may be overwritten.
  return path.toLowerCase().endsWith(ending) || existsSync(ended) ? path : ended
}
