import { cpus, loadavg } from 'node:os'
import { removeScratch } from './data/dataFile'
import type { Measured } from './figures'
import { measures, type MeasureName } from './measures'
import { endAll } from './runtime/electron'
import { jsonLines, keep, table } from './report'

/**
 * Runs the measures named as arguments, or all. A missed target is told, never an error: what fails
 * a build must not depend on how busy a computer was.
 */
process.on('exit', () => {
  endAll()
  removeScratch()
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => process.exit(1))
}

const asked = process.argv.slice(2)
const names = Object.keys(measures)
const isName = (name: string): name is MeasureName => names.includes(name)
const unknown = asked.filter((name) => !isName(name))

if (unknown.length > 0) {
  console.error(`No such measure: ${unknown.join(', ')}. There are: ${names.join(', ')}.`)
  process.exitCode = 2
} else {
  const begun = new Date()
  const results: Measured[] = []
  tellLoad('before')
  for (const name of (asked.length > 0 ? asked : names).filter(isName)) {
    console.log(`Measuring ${name} …`)
    results.push(...(await measures[name]()))
  }
  tellLoad('after')
  console.log(`\n${table(results)}\n\n${jsonLines(results)}`)
  keep(results, begun)
}

/** Figures from a busy computer are no figures; whoever reads them must be able to tell. */
function tellLoad(when: string): void {
  console.log(`Load ${when}: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`)
}
