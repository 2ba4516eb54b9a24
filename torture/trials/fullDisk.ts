import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDesk, workOnce } from '../desk'
import { contentsOf, fileOf, flawsOf, missingOf } from '../inspect'
import type { Trial } from '../Trial'
import { Victim } from '../Victim'

/** A disk of a few megabytes fills while one writes: refused by name, nothing lost, and on it goes. */
export const fullDisk: Trial = {
  name: 'a full disk',
  rounds: { short: 4, long: 60 },
  run: async (rounds, { folder, worker, random }) => {
    const failures: string[] = []
    let acknowledged = 0
    let way = 'a small disk'
    for (let round = 0; round < rounds; round += 1) {
      const disk = join(folder, `disk-${round}`)
      mkdirSync(disk)
      const isMounted = mount(disk, `${random.whole(1400, 3100)}k`)
      if (!isMounted) way = 'a limit on the size of files'
      const ballast = join(disk, 'ballast')
      if (isMounted) writeFileSync(ballast, Buffer.alloc(600_000))
      try {
        const victim = new Victim(worker, ['fill', disk, `r${round}`], isMounted ? '' : LIMIT)
        const isOver = await victim.ends()
        const saved = victim.lines.filter((line) => /^(interview|note|letter) /.test(line))
        acknowledged += saved.length
        const flaws = isOver ? [] : [`the writer ended badly: ${victim.complaints}`]
        if (isMounted) flaws.push(...judgeWords(victim))
        rmSync(ballast, { force: true })
        flaws.push(...judgeData(disk, saved))
        failures.push(...flaws.map((flaw) => `Round ${round}: ${flaw}`))
      } finally {
        if (isMounted) execFileSync('umount', [disk])
      }
    }
    return { tried: rounds, seen: `${acknowledged} changes acknowledged, by ${way}`, failures }
  }
}

/** Only root may mount. Elsewhere files are kept from growing, which SQLite tells as a failed write. */
const LIMIT = "trap '' XFSZ; ulimit -f 1200;"

function mount(disk: string, size: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function judgeWords(victim: Victim): string[] {
  const [begun] = victim.all('begun')
  const [refused] = victim.all('refused')
  const [backup] = victim.all('backup')
  // So small a disk may be full before the first word.
  if (begun === 'DISK_FULL') return []
  return [
    ...(refused === 'DISK_FULL' ? [] : [`refused as ${refused ?? 'nothing'}`]),
    ...(backup === 'DISK_FULL' ? [] : [`the backup was ${backup ?? 'nothing'}`])
  ]
}

/** With some room again: all is there, and one can go on writing. */
function judgeData(disk: string, saved: readonly string[]): string[] {
  const desk = openDesk(disk)
  try {
    if (desk.data.trouble !== null) return [`trouble: ${desk.data.trouble.code}`]
    const flaws = flawsOf(fileOf(disk))
    flaws.push(...missingOf(saved, contentsOf(fileOf(disk))).map((line) => `lost: ${line}`))
    workOnce(desk, 'afterwards', () => undefined)
    const halves = desk.backups.list().backups.filter(({ holds }) => holds === null)
    return [...flaws, ...halves.map(({ name }) => `half a backup: ${name}`)]
  } finally {
    desk.data.close()
  }
}
