import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { contentsOf, fileOf, flawsOf, missingOf } from '../inspect'
import type { Trial } from '../Trial'
import { Victim } from '../Victim'

/** Two programs write into one file at once, and one of them is killed. */
export const twoProcesses: Trial = {
  name: 'two processes on one file, one killed',
  rounds: { short: 4, long: 200 },
  run: async (rounds, { folder, worker, random }) => {
    const failures: string[] = []
    let acknowledged = 0
    let waited = 0
    for (let round = 0; round < rounds; round += 1) {
      const data = join(folder, String(round))
      mkdirSync(data)
      const one = new Victim(worker, ['write', data, 'one'])
      await one.said(1)
      const other = new Victim(worker, ['write', data, 'other'])
      await other.said(4)
      await one.killAfter(random.whole(50, 400))
      await other.killAfter(random.whole(50, 200))
      const saved = [one, other].flatMap(({ lines }) =>
        lines.filter((line) => /^(interview|note|letter) /.test(line))
      )
      acknowledged += saved.length
      waited += [...one.lines, ...other.lines].filter((line) => line === 'busy').length
      const flaws = flawsOf(fileOf(data))
      flaws.push(...missingOf(saved, contentsOf(fileOf(data))).map((line) => `lost: ${line}`))
      flaws.push(...[one, other].map(({ complaints }) => complaints).filter(Boolean))
      failures.push(...flaws.map((flaw) => `Round ${round}: ${flaw}`))
    }
    return {
      tried: rounds,
      seen: `${acknowledged} changes acknowledged, ${waited} refused as busy`,
      failures
    }
  }
}
