import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomFrom } from '../bench/data/random'
import { bundleWorker } from './bundle'
import { bitFlips } from './trials/bitFlips'
import { fullDisk } from './trials/fullDisk'
import { fuzzedFiles } from './trials/fuzzedFiles'
import { killedBackup } from './trials/killedBackup'
import { killedMigration } from './trials/killedMigration'
import { killedImport, killedRestore } from './trials/killedReplacing'
import { killedWriter } from './trials/killedWriter'
import { mangledFiles } from './trials/mangledFiles'
import { twoProcesses } from './trials/twoProcesses'
import type { Trial, Verdict } from './Trial'
import { endAllVictims } from './Victim'

/**
 * Hurts the data in every way we know of, and expects nothing to be lost. `--short` as in
 * `npm test`; `--report=FILE` keeps the counts and what failed, `--rounds=N` sets how often; other
 * arguments choose trials by a part of their name.
 */
const trials: readonly Trial[] = [
  killedWriter,
  killedMigration,
  killedBackup,
  killedRestore,
  killedImport,
  bitFlips,
  fullDisk,
  twoProcesses,
  mangledFiles,
  fuzzedFiles
]

const isShort = process.argv.includes('--short')
const ownRounds = Number(option('rounds') ?? 0)
const parts = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const chosen = trials.filter(
  ({ name }) => parts.length === 0 || parts.some((part) => name.includes(part))
)
const home = mkdtempSync(join(tmpdir(), 'afterword-torture-'))
const seed = Number(process.env['AFTERWORD_TORTURE_SEED'] ?? Date.now() % 1_000_000)
const bundled = await bundleWorker()

process.on('exit', () => {
  endAllVictims()
  rmSync(home, { recursive: true, force: true })
  rmSync(bundled.folder, { recursive: true, force: true })
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => process.exit(1))
}

console.log(`Seed ${seed}`)
const verdicts: (Verdict & { name: string })[] = []
for (const [index, trial] of chosen.entries()) {
  const usual = isShort ? trial.rounds.short : trial.rounds.long
  const rounds = usual > 0 && ownRounds > 0 ? ownRounds : usual
  if (rounds > 0) {
    verdicts.push({ name: trial.name, ...(await run(trial, rounds, index)) })
  }
}
const failed = verdicts.filter(({ failures }) => failures.length > 0)
keepReport()
process.exitCode = failed.length > 0 || verdicts.length === 0 ? 1 : 0

function keepReport(): void {
  const passed = verdicts.length - failed.length
  console.log(`${passed} of ${verdicts.length} trials found nothing`)
  const file = option('report')
  if (file === undefined) return
  const counts = { passed, failed: failed.length, skipped: 0 }
  const failures = failed.map((verdict) => `${verdict.name}, seed ${seed}: ${verdict.failures[0]}`)
  writeFileSync(file, JSON.stringify({ counts, failures }))
}

/** What stands behind `--name=`. */
function option(name: string): string | undefined {
  const start = `--${name}=`
  return process.argv.find((argument) => argument.startsWith(start))?.slice(start.length)
}

async function run(trial: Trial, rounds: number, index: number): Promise<Verdict> {
  const folder = join(home, String(index))
  mkdirSync(folder)
  const begun = performance.now()
  const workshop = { folder, worker: bundled.worker, random: randomFrom(seed + index) }
  const verdict = await trial.run(rounds, workshop).catch((error: unknown): Verdict => {
    return { tried: 0, seen: 'broken off', failures: [String((error as Error).stack)] }
  })
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  const word = verdict.failures.length > 0 ? 'FAILED' : 'ok'
  console.log(
    `${word.padEnd(7)}${trial.name}: ${verdict.tried} rounds, ${verdict.seen} (${seconds} s)`
  )
  for (const failure of verdict.failures.slice(0, 10)) console.log(`  ${failure}`)
  rmSync(folder, { recursive: true, force: true })
  return verdict
}
