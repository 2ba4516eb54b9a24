import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extractFromTarball } from './tarball.mjs'
import { temporaryFolder } from './temporaryFolder.mjs'

const content = randomBytes(100_000)
const sha256 = createHash('sha256').update(content).digest('hex')
const entry = 'package/runtime.zip'

/** A folder with a.tgz, which holds `entry`. */
async function folderWithTarball() {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'package'))
  await writeFile(join(folder, entry), content)
  execFileSync('tar', ['-czf', 'a.tgz', entry], { cwd: folder })
  return folder
}

describe('taking a file out of a tarball', () => {
  it('gives exactly that file', async () => {
    const folder = await folderWithTarball()
    const target = join(folder, 'out')
    await extractFromTarball(join(folder, 'a.tgz'), { entry, sha256 }, target)
    expect(content.equals(await readFile(target))).toBe(true)
  })

  it('refuses one that was cut short', async () => {
    const folder = await folderWithTarball()
    const whole = await readFile(join(folder, 'a.tgz'))
    await writeFile(join(folder, 'a.tgz'), whole.subarray(0, whole.length / 2))
    const work = extractFromTarball(join(folder, 'a.tgz'), { entry, sha256 }, join(folder, 'out'))
    await expect(work).rejects.toThrow('tar could not read')
  })

  it('refuses another file under the right name', async () => {
    const folder = await folderWithTarball()
    const other = { entry, sha256: '0'.repeat(64) }
    const work = extractFromTarball(join(folder, 'a.tgz'), other, join(folder, 'out'))
    await expect(work).rejects.toThrow('is not what it should be')
  })
})
