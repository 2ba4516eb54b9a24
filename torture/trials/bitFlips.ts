import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { labelFile } from '../../src/main/backups/label'
import { readyFile } from '../../src/main/backups/readyFile'
import { need, openDesk, workOnce } from '../desk'
import type { Trial } from '../Trial'

/** One bit of a backup turns: it is noticed before the backup takes the place of anything. */
export const bitFlips: Trial = {
  name: 'one bit of a backup turned',
  rounds: { short: 150, long: 10_000 },
  run: async (rounds, { folder, random }) => {
    const desk = openDesk(join(folder, 'data'))
    for (const name of ['one', 'two', 'three']) workOnce(desk, name, () => undefined)
    const { name } = need(await desk.backups.make())
    const good = join(desk.backups.folder, name)
    desk.data.close()

    const bytes = readFileSync(good)
    const file = join(folder, name)
    copyFileSync(labelFile(good), labelFile(file))
    const isRefused = (): boolean => {
      const into = join(folder, 'into')
      rmSync(into, { recursive: true, force: true })
      mkdirSync(into)
      return !readyFile({ file, into }).ok
    }
    const failures: string[] = []
    copyFileSync(good, file)
    if (isRefused()) failures.push('The backup was refused as it was made.')
    for (let round = 0; round < rounds; round += 1) {
      const bit = random.whole(0, bytes.length * 8 - 1)
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      writeFileSync(file, flipped)
      if (!isRefused()) failures.push(`Bit ${bit} of ${bytes.length * 8} was not noticed.`)
    }
    return { tried: rounds, seen: `${rounds - failures.length} noticed`, failures }
  }
}
