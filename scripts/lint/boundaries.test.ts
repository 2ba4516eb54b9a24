import { resolve } from 'node:path'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

/** Lints a text as if it stood in that file; the file must exist, its own text does not matter. */
async function rulesBroken(file: string, text: string): Promise<string[]> {
  const eslint = new ESLint({ cwd: resolve(import.meta.dirname, '../..') })
  const [result] = await eslint.lintText(text, { filePath: file })
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message)
}

const PATHS = 'import-x/no-restricted-paths'
const NAMES = 'no-restricted-imports'
const WINDOW_NAMES = '@typescript-eslint/no-restricted-imports'
const SYNTAX = 'no-restricted-syntax'

describe('the boundaries of the architecture are errors', () => {
  it.each([
    ['shared knows main', 'src/shared/outcome.ts', `import '@main/log'`, PATHS],
    ['shared knows the window', 'src/shared/outcome.ts', `import '@renderer/ui/dates'`, PATHS],
    ['shared knows Node', 'src/shared/outcome.ts', `import 'node:fs'`, NAMES],
    ['shared knows Electron', 'src/shared/outcome.ts', `import 'electron'`, NAMES],
    ['the preload knows main', 'src/preload/index.ts', `import '@main/log'`, PATHS],
    ['main knows the window', 'src/main/data/index.ts', `import '@renderer/ui/dates'`, PATHS],
    ['the window knows main', 'src/renderer/ui/dates.ts', `import '@main/log'`, PATHS],
    ['the window knows Node', 'src/renderer/ui/dates.ts', `import 'node:fs'`, WINDOW_NAMES],
    ['the window knows Electron', 'src/renderer/ui/dates.ts', `import 'electron'`, WINDOW_NAMES],
    [
      'the window loads the contract',
      'src/renderer/ui/dates.ts',
      `import { contract } from '@shared/ipc/contract'\nexport { contract }`,
      WINDOW_NAMES
    ],
    ['ui knows a feature', 'src/renderer/ui/dates.ts', `import '../features/timeline'`, PATHS],
    [
      'one feature of the window reaches into another',
      'src/renderer/features/settings/index.ts',
      `import '../timeline/routes'`,
      PATHS
    ],
    [
      'one feature of main reaches into another',
      'src/main/letters/index.ts',
      `import '../touchpoints/TouchpointRepository'`,
      PATHS
    ],
    [
      'a feature knows the desktop',
      'src/main/letters/index.ts',
      `import '../desktop/appOrigin'`,
      PATHS
    ],
    ['a feature knows Electron', 'src/main/letters/index.ts', `import 'electron'`, NAMES],
    ['a feature opens a file', 'src/main/letters/index.ts', `import 'better-sqlite3'`, NAMES],
    ['a feature knows the wiring', 'src/main/letters/index.ts', `import '../data'`, PATHS],
    ['the database knows a feature', 'src/main/database/Db.ts', `import '../letters'`, PATHS],
    [
      'a service speaks SQL',
      'src/main/letters/LetterService.ts',
      `import type { Db } from '../database'\nexport const x = (db: Db): unknown => db.prepare('SELECT 1')`,
      SYNTAX
    ],
    [
      'a repository builds SQL from values',
      'src/main/letters/LetterRepository.ts',
      `import type { Db } from '../database'
       export const x = (db: Db, id: number): unknown => db.prepare(\`SELECT \${id}\`)`,
      SYNTAX
    ]
  ])('%s', { timeout: 60_000 }, async (_what, file, text, rule) => {
    expect(await rulesBroken(file, text)).toContain(rule)
  })

  it.each([
    ['the index of another feature', 'src/main/letters/index.ts', `import '../touchpoints'`],
    ['shared from the window', 'src/renderer/ui/dates.ts', `import '@shared/time/zonedTime'`],
    [
      'types of the contract in the window',
      'src/renderer/ui/dates.ts',
      `import type { RouteName } from '@shared/ipc/contract'\nexport type { RouteName }`
    ],
    ['electron in the desktop', 'src/main/desktop/openLink.ts', `import 'electron'`]
  ])('but not %s', { timeout: 60_000 }, async (_what, file, text) => {
    const broken = await rulesBroken(file, text)
    expect(broken.filter((rule) => [PATHS, NAMES, WINDOW_NAMES, SYNTAX].includes(rule))).toEqual([])
  })
})
