import { setTimeout as wait } from 'node:timers/promises'
import { figureOf, type Measured } from '../figures'
import { start, type Program } from '../runtime/electron'
import { inTurn } from '../runtime/inTurn'
import { pssOf, treeOf } from '../runtime/processTree'
import { Profiles } from '../runtime/profile'

const ROUNDS = 7
const INTERVIEWS = 2_000
const TARGET = 1.6

/** Long after either program is usable, ms. */
const STARTING = 4_000

/** Settled: within 1 % over this many readings, taken this far apart (ms); given up after some. */
const READINGS = 8
const BETWEEN = 500
const AT_MOST = 80

export interface Settled {
  bytes: number
  processes: number
  isSettled: boolean
}

/** What all processes of each program hold together, once started and at rest. */
export async function measureMemory(): Promise<Measured[]> {
  if (process.platform !== 'linux') {
    console.log('Only Linux tells the proportional set size; memory is not measured here.')
    return []
  }
  const profiles = await Profiles.warmedUp(INTERVIEWS)
  try {
    const pairs = await inTurn(ROUNDS, (program) =>
      profiles.with(program, (folder) => memoryOf(program, folder))
    )
    const ratios = pairs.map(({ afterword, empty }) => afterword.bytes / empty.bytes)
    const unsettled = pairs.filter((pair) => !pair.afterword.isSettled || !pair.empty.isSettled)
    const remark = unsettled.length > 0 ? `${unsettled.length} pairs never settled` : ''
    const figureFor = (program: Program['name']): Measured => ({
      figure: figureOf(
        `memory.${program}`,
        'MB',
        pairs.map((pair) => pair[program].bytes / 1e6)
      ),
      remark: `${pairs[0]?.[program].processes} processes`
    })
    return [
      { figure: figureOf('memory.ratio', 'ratio', ratios), target: TARGET, remark },
      figureFor('afterword'),
      figureFor('empty')
    ]
  } finally {
    profiles.remove()
  }
}

async function memoryOf(program: Program, folder: string): Promise<Settled> {
  const running = start(program, folder)
  running.child.stderr?.resume()
  try {
    await wait(STARTING)
    const root = running.child.pid
    if (root === undefined || running.child.exitCode !== null) {
      throw new Error(`The program ${program.name} is not running`)
    }
    return await settled(root)
  } finally {
    await running.stop()
  }
}

/** What the process and its descendants hold, once that stays the same. */
export async function settled(root: number): Promise<Settled> {
  const readings: number[] = []
  for (;;) {
    const processes = treeOf(root)
    readings.push(processes.reduce((sum, id) => sum + pssOf(id), 0))
    const last = readings.slice(-READINGS)
    const bytes = Math.max(...last)
    const isSettled = last.length === READINGS && bytes - Math.min(...last) <= bytes * 0.01
    if (isSettled || readings.length === AT_MOST) {
      return { bytes: last.at(-1) ?? bytes, processes: processes.length, isSettled }
    }
    await wait(BETWEEN)
  }
}
