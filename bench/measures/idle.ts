import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Desktop } from '../../e2e/desktop/Desktop'
import { isInstalled } from '../../e2e/desktop/isInstalled'
import { until } from '../../e2e/desktop/until'
import { figureOf, type Measured } from '../figures'
import { AFTERWORD, start } from '../runtime/electron'
import { ownMemoryOf, treeOf, workOf, type Work } from '../runtime/processTree'
import { Profiles } from '../runtime/profile'
import { settled, type Settled } from './memory'

const ROUNDS = 2
const INTERVIEWS = 2_000

/** Long after the program is usable, ms. */
const STARTING = 8_000

/** By then its page was let go; ms. */
const LETTING_GO = 70_000

/** How long nothing is done to it, ms. */
const IDLE = 60_000

/** Of one core, in percent. */
const CPU_TARGET = 0.5
/** Of the memory with the window open. */
const MEMORY_TARGET = 0.6

/** Of all processes: with the pages of files, and their own alone; bytes. */
type Held = Settled & { own: number }

interface Round {
  open: Held
  closed: Held
  /** Over a minute in the tray. */
  work: Work
}

/** What the program costs while it is in the tray and nobody uses it. */
export async function measureIdle(): Promise<Measured[]> {
  if (process.platform !== 'linux' || !isInstalled()) {
    console.log('There is no small desktop with a tray to start here; idling is not measured.')
    return []
  }
  const profiles = await Profiles.warmedUp(INTERVIEWS)
  try {
    const rounds: Round[] = []
    for (let nth = 0; nth < ROUNDS; nth += 1) {
      rounds.push(await profiles.with(AFTERWORD, (folder) => onDesktop(folder)))
    }
    return figures(rounds)
  } finally {
    profiles.remove()
  }
}

function figures(rounds: readonly Round[]): Measured[] {
  const each = (of: (round: Round) => number): number[] => rounds.map(of)
  const unsettled = rounds.filter(({ open, closed }) => !open.isSettled || !closed.isSettled)
  return [
    {
      figure: figureOf(
        'idle.cpu',
        '% of a core',
        each(({ work }) => (work.cpu / IDLE) * 100)
      ),
      target: CPU_TARGET
    },
    {
      figure: figureOf(
        'idle.wake-ups',
        'a second',
        each(({ work }) => work.wakeUps / (IDLE / 1_000))
      )
    },
    {
      figure: figureOf(
        'idle.memory-ratio',
        'ratio',
        each(({ open, closed }) => closed.bytes / open.bytes)
      ),
      target: MEMORY_TARGET,
      remark: unsettled.length > 0 ? `${unsettled.length} rounds never settled` : ''
    },
    {
      figure: figureOf(
        'idle.own-memory-ratio',
        'ratio',
        each(({ open, closed }) => closed.own / open.own)
      ),
      remark: 'without the pages of files'
    },
    {
      figure: figureOf(
        'idle.memory',
        'MB',
        each(({ closed }) => closed.bytes / 1e6)
      ),
      remark: `${rounds[0]?.closed.processes} processes`
    },
    {
      figure: figureOf(
        'idle.memory-open',
        'MB',
        each(({ open }) => open.bytes / 1e6)
      ),
      remark: `${rounds[0]?.open.processes} processes`
    }
  ]
}

/** One program on a desktop of its own: open, closed to the tray, and left alone there. */
async function onDesktop(data: string): Promise<Round> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-desktop-'))
  const desktop = await Desktop.start(folder)
  const running = start(AFTERWORD, data, [], desktop.env)
  running.child.stderr?.resume()
  try {
    await wait(STARTING)
    const root = running.child.pid
    if (root === undefined || running.child.exitCode !== null) {
      throw new Error('The program is not running')
    }
    const open = await heldBy(root)
    desktop.closeWindows()
    await until('a hidden window', () => (desktop.windows().length === 0 ? true : null))
    await wait(LETTING_GO)
    const closed = await heldBy(root)
    const before = workOfTree(root)
    await wait(IDLE)
    const after = workOfTree(root)
    return {
      open,
      closed,
      work: { cpu: after.cpu - before.cpu, wakeUps: after.wakeUps - before.wakeUps }
    }
  } finally {
    await running.stop()
    await desktop.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function heldBy(root: number): Promise<Held> {
  const all = await settled(root)
  return { ...all, own: treeOf(root).reduce((sum, id) => sum + ownMemoryOf(id), 0) }
}

function workOfTree(root: number): Work {
  const works = treeOf(root).map((id) => workOf(id))
  return {
    cpu: works.reduce((sum, { cpu }) => sum + cpu, 0),
    wakeUps: works.reduce((sum, { wakeUps }) => sum + wakeUps, 0)
  }
}
