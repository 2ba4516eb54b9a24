import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { figureOf, type Measured } from '../figures'
import { PROJECT } from '../runtime/electron'

/** The native module cannot be bundled; Electron gives itself. */
const ALLOWED = ['electron', 'better-sqlite3']

/** How many modules the built main process loads from outside its bundle; to be none. */
export function measureBundle(): Measured[] {
  const main = readFileSync(join(PROJECT, 'out/main/index.cjs'), 'utf8')
  const foreign = requiredBy(main).filter((name) => !isBuiltin(name) && !ALLOWED.includes(name))
  return [
    {
      figure: figureOf('main.unbundled-imports', 'modules', [foreign.length]),
      target: 0,
      remark: foreign.join(', ')
    }
  ]
}

/** What a CommonJS bundle asks for, each once: `require` and `import()` of a plain string. */
export function requiredBy(source: string): string[] {
  const calls = source.matchAll(/\b(?:require|import)\(\s*(["'`])([^"'`\n]+)\1\s*\)/g)
  return [...new Set([...calls].map(([, , name = '']) => name))]
}
