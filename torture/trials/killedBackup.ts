import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { readyFile } from '../../src/main/backups/readyFile'
import { NOW, openDesk } from '../desk'
import { fileOf, flawsOf } from '../inspect'
import { KillTime } from '../KillTime'
import type { Trial } from '../Trial'
import { Victim } from '../Victim'

/** So many of the newest are looked into after each round; the older ones were before. */
const LOOKED_INTO = 3

/** Longer than the backups of one round reach, ms. */
const BETWEEN_ROUNDS = 60 * 24 * 3_600_000

/** A backup, or the removal of old ones, is killed: what is listed is whole, the newest is there. */
export const killedBackup: Trial = {
  name: 'kill -9 in the middle of a backup or a rotation',
  rounds: { short: 25, long: 1000 },
  run: async (rounds, { folder, worker, random }) => {
    const failures: string[] = []
    let made = 0
    const time = new KillTime(random, 200)
    for (let round = 0; round < rounds; round += 1) {
      const data = join(folder, String(Math.floor(round / 50)))
      mkdirSync(data, { recursive: true })
      // The clock goes on from round to round: what was made last is what is kept longest.
      const from = NOW + round * BETWEEN_ROUNDS
      const victim = new Victim(worker, ['backup', data, `r${round}`, String(from)])
      await victim.said(1)
      await victim.killAfter(time.next())
      const names = victim.all('backup')
      made += names.length
      time.told(names.length > 1)
      const flaws = judge(data, names.at(-1), join(folder, `look-${round}`))
      failures.push(...flaws.map((flaw) => `Round ${round}: ${flaw}`))
      if (victim.complaints) failures.push(`Round ${round}: ${victim.complaints}`)
    }
    return { tried: rounds, seen: `${made} backups made`, failures }
  }
}

function judge(folder: string, newest: string | undefined, work: string): string[] {
  const desk = openDesk(folder)
  try {
    const { backups } = desk.backups.list()
    const flaws = flawsOf(fileOf(folder))
    if (newest !== undefined && !backups.some(({ name }) => name === newest)) {
      flaws.push(`${newest} was made and is gone`)
    }
    for (const [index, { name }] of backups.slice(0, LOOKED_INTO).entries()) {
      const into = join(work, String(index))
      mkdirSync(into, { recursive: true })
      const ready = readyFile({ file: join(desk.backups.folder, name), into })
      if (!ready.ok) flaws.push(`${name}: ${ready.error.message}`)
    }
    return flaws
  } finally {
    desk.data.close()
  }
}
