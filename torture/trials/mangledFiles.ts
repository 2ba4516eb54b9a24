import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Random } from '../../bench/data/random'
import { openDesk, workOnce } from '../desk'
import { fileOf } from '../inspect'
import { judgeFiles } from '../judging'
import type { Trial } from '../Trial'

const PAGE = 4096

/** Our own files, mangled in every way a disk can: no crash, no hang, and what is saved is sound. */
export const mangledFiles: Trial = {
  name: 'mangled files, restored from and saved from',
  rounds: { short: 80, long: 2000 },
  run: async (rounds, { folder, worker, random }) => {
    const data = join(folder, 'data')
    mkdirSync(data)
    const desk = openDesk(data)
    for (let count = 0; count < 60; count += 1) workOnce(desk, `c-${count}`, () => undefined)
    desk.data.close()
    const good = readFileSync(fileOf(data))
    const files = Array.from({ length: rounds }, (_, round) => {
      const file = join(folder, `mangled-${round}.db`)
      writeFileSync(file, mangled(good, random))
      return file
    })
    const { looked, saved, failures } = await judgeFiles(files, join(folder, 'work'), worker)
    return {
      tried: rounds,
      seen: `restore took ${looked.taken} and refused ${looked.refused + looked.thrown}; salvage got something out of ${saved.taken}`,
      failures
    }
  }
}

function mangled(good: Buffer, random: Random): Buffer {
  const bytes = Buffer.from(good)
  const pages = bytes.length / PAGE
  const page = (): number => random.whole(0, pages - 1) * PAGE
  const ways = [
    () => {
      for (let count = random.whole(1, 40); count > 0; count -= 1) {
        bytes[random.whole(0, bytes.length - 1)] = random.whole(0, 255)
      }
    },
    () => bytes.fill(0, ...span(page())),
    () => bytes.fill(random.whole(1, 255), ...span(page())),
    () => bytes.copy(bytes, page(), ...span(page())),
    // The head of a page says what the rest of it is.
    () => {
      const at = page()
      for (let count = 0; count < 6; count += 1)
        bytes[at + random.whole(0, 60)] = random.whole(0, 255)
    }
  ]
  random.pick(ways)()
  return random.chance(0.15) ? bytes.subarray(0, random.whole(0, bytes.length)) : bytes
}

function span(from: number): [from: number, to: number] {
  return [from, from + PAGE]
}
