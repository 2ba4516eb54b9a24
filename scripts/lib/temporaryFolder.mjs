import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A fresh folder for one test, removed when the test ends. */
export async function temporaryFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-scripts-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
