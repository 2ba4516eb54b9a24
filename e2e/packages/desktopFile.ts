import { readFileSync } from 'node:fs'

const PLACE = '/usr/share/applications/afterword.desktop'

/** The entries of the installed desktop file's first group. */
export function desktopEntry(): Record<string, string> {
  const [, main = ''] = readFileSync(PLACE, 'utf8').split(/^\[.*\]$/m)
  const pairs = main.split('\n').flatMap((line) => {
    const at = line.indexOf('=')
    return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 1)]]
  })
  return Object.fromEntries(pairs) as Record<string, string>
}

/** What a desktop runs when its user clicks on the program, or on a link or a file that it opens. */
export function startCommand(uri?: string): string[] {
  const words = (desktopEntry()['Exec'] ?? '').split(' ')
  return words.flatMap((word) => (word !== '%U' ? [word] : uri === undefined ? [] : [uri]))
}
