import { mkdtempSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const PROJECT = resolve(import.meta.dirname, '..')

/** Bundles the worker into a folder of its own, since hundreds of them are started. */
export async function bundleWorker(): Promise<{ folder: string; worker: string }> {
  // Within the project, so that the native module is found.
  const cache = join(PROJECT, 'node_modules', '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'torture-'))
  await build({
    configFile: false,
    logLevel: 'error',
    root: PROJECT,
    resolve: {
      alias: { '@shared': join(PROJECT, 'src/shared'), '@main': join(PROJECT, 'src/main') }
    },
    ssr: { noExternal: true, external: ['better-sqlite3', 'date-holidays'] },
    build: {
      ssr: join(PROJECT, 'torture/worker.ts'),
      outDir: folder,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'worker.mjs' } }
    }
  })
  return { folder, worker: join(folder, 'worker.mjs') }
}
