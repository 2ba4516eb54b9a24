import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { figureOf, type Measured } from '../figures'
import { PROJECT } from '../runtime/electron'

/** The native module cannot be bundled; Electron gives itself. */
const ALLOWED = ['electron', 'better-sqlite3']

/** How many modules the built main process loads from outside its bundle; to be none. */
export function measureBundle(): Measured[] {
  const foreign = [...requiredFrom('index.cjs')].filter(
    (name) => !isBuiltin(name) && !ALLOWED.includes(name)
  )
  return [
    {
      figure: figureOf('main.unbundled-imports', 'modules', [foreign.length]),
      target: 0,
      remark: foreign.join(', ')
    }
  ]
}

/** What a file of the bundle asks for from outside of it, by way of the bundle's other files too. */
function requiredFrom(file: string, seen = new Set([file])): Set<string> {
  const asked = requiredBy(readFileSync(join(PROJECT, 'out/main', file), 'utf8'))
  const own = asked.filter((name) => name.startsWith('./')).map((name) => name.slice(2))
  const outside = new Set(asked.filter((name) => !name.startsWith('./')))
  for (const next of own) {
    if (seen.has(next)) continue
    seen.add(next)
    for (const name of requiredFrom(next, seen)) outside.add(name)
  }
  return outside
}

/** What a CommonJS bundle asks for, each once: `require` and `import()` of a plain string. */
export function requiredBy(source: string): string[] {
  const calls = source.matchAll(/\b(?:require|import)\(\s*(["'`])([^"'`\n]+)\1\s*\)/g)
  return [...new Set([...calls].map(([, , name = '']) => name))]
}
