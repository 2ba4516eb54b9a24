import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openDesk } from '../desk'
import { contentsOf, fileOf, flawsOf, missingOf, staleTouchpoints } from '../inspect'
import type { Trial } from '../Trial'
import { Victim } from '../Victim'

/** The file is begun anew after so many rounds, so that the last look does not take for ever. */
const ROUNDS_A_FILE = 25

/** A writer is killed at any moment: whatever it was told to be saved is there, and nothing half. */
export const killedWriter: Trial = {
  name: 'kill -9 of a writer',
  rounds: { short: 50, long: 1000 },
  run: async (rounds, { folder, worker, random }) => {
    const failures: string[] = []
    let acknowledged = 0
    for (let round = 0; round < rounds; round += 1) {
      const data = join(folder, String(Math.floor(round / ROUNDS_A_FILE)))
      mkdirSync(data, { recursive: true })
      const victim = new Victim(worker, ['write', data, `r${round}`])
      await victim.said(random.chance(0.1) ? 0 : 1)
      await victim.killAfter(random.whole(0, 120))

      const saved = victim.lines.filter((line) => line !== 'begun')
      acknowledged += saved.length
      failures.push(...(await judge(data, saved)).map((flaw) => `Round ${round}: ${flaw}`))
      if (victim.complaints) failures.push(`Round ${round}: ${victim.complaints}`)
    }
    return { tried: rounds, seen: `${acknowledged} changes acknowledged`, failures }
  }
}

async function judge(folder: string, saved: readonly string[]): Promise<string[]> {
  const desk = openDesk(folder)
  try {
    if (desk.data.trouble !== null) return [`the file cannot be opened: ${desk.data.trouble.code}`]
    const file = fileOf(folder)
    const contents = contentsOf(file)
    const stale = desk.data.services.recalculation.isBehind ? 0 : await staleTouchpoints(desk)
    return [
      ...flawsOf(file),
      ...missingOf(saved, contents).map((line) => `lost: ${line}`),
      ...(stale === 0 ? [] : [`${stale} applications have touchpoints of other facts`])
    ]
  } finally {
    desk.data.close()
  }
}
