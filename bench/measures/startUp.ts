import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { figureOf, type Measured } from '../figures'
import { DEVTOOLS_SWITCH, devToolsPort, evaluateInPage } from '../runtime/DevTools'
import { start, type Program } from '../runtime/electron'
import { inTurn, type Pair } from '../runtime/inTurn'
import { Profiles } from '../runtime/profile'
import { WindowWatch } from '../runtime/WindowWatch'
import { askOverIpc, readPaint } from './inPage'

const ROUNDS = 9
const INTERVIEWS = 2_000
const TARGET = 1.5

/** After this long, ms, either program is up; only then is its page asked when it was. */
const UNTOUCHED = 4_000

const paint = z.object({
  /** Instants, ms. */
  firstPaint: z.number(),
  largestPaint: z.number(),
  usable: z.number(),
  signal: z.string()
})

interface Started {
  /** From making the process, ms. */
  shown: number | null
  firstPaint: number
  largestPaint: number
  usable: number
  signal: string
  /** Milliseconds of each `timeline.read` asked by the page afterwards. */
  asked: number[]
}

/** From making the process to a window that is shown and holds its first screen. */
export async function measureStartUp(): Promise<Measured[]> {
  const profiles = await Profiles.warmedUp(INTERVIEWS)
  const watch = await WindowWatch.open()
  try {
    const pairs = await inTurn(ROUNDS, (program) =>
      profiles.with(program, (folder) => startOnce(program, folder, watch))
    )
    return figures(pairs)
  } finally {
    watch?.close()
    profiles.remove()
  }
}

async function startOnce(
  program: Program,
  folder: string,
  watch: WindowWatch | null
): Promise<Started> {
  const shownAt = watch?.nextShown()
  const running = start(program, folder, [DEVTOOLS_SWITCH])
  try {
    const port = await devToolsPort(running)
    await wait(UNTOUCHED)
    const page = paint.parse(await evaluateInPage(port, readPaint))
    const isAfterword = program.name === 'afterword'
    const asked = isAfterword ? await evaluateInPage(port, askOverIpc(100)) : []
    const since = (instant: number): number => instant - running.begunAt
    const shown = shownAt === undefined ? null : since(await withinReason(shownAt))
    return {
      shown,
      firstPaint: since(page.firstPaint),
      largestPaint: since(page.largestPaint),
      usable: Math.max(since(page.usable), shown ?? 0),
      signal: page.signal,
      asked: z.array(z.number()).parse(asked)
    }
  } finally {
    await running.stop()
  }
}

/** A window that is up has been shown; else something is wrong, and nobody should wait for it. */
function withinReason(shownAt: Promise<number>): Promise<number> {
  const late = wait(10_000, undefined, { ref: false }).then(() => {
    throw new Error('The page is painted, and no window was seen')
  })
  return Promise.race([shownAt, late])
}

function figures(pairs: readonly Pair<Started>[]): Measured[] {
  const of = (
    program: keyof Pair<Started>,
    what: 'shown' | 'firstPaint' | 'largestPaint' | 'usable'
  ): number[] => pairs.map((pair) => pair[program][what] ?? Number.NaN)
  const ratios = pairs.map(({ afterword, empty }) => afterword.usable / empty.usable)
  const signal = `by ${pairs[0]?.afterword.signal ?? ''}`
  const isWatched = pairs.every(({ afterword, empty }) => afterword.shown && empty.shown)
  const shown: Measured[] = isWatched
    ? [
        { figure: figureOf('start.shown.afterword', 'ms', of('afterword', 'shown')) },
        { figure: figureOf('start.shown.empty', 'ms', of('empty', 'shown')) }
      ]
    : []
  return [
    { figure: figureOf('start.usable.ratio', 'ratio', ratios), target: TARGET, remark: signal },
    { figure: figureOf('start.usable.afterword', 'ms', of('afterword', 'usable')) },
    { figure: figureOf('start.usable.empty', 'ms', of('empty', 'usable')) },
    ...shown,
    { figure: figureOf('start.first-paint.afterword', 'ms', of('afterword', 'firstPaint')) },
    {
      figure: figureOf('start.largest-paint.afterword', 'ms', of('afterword', 'largestPaint')),
      remark: 'on the screen; holds the mark to its word'
    },
    { figure: figureOf('start.first-paint.empty', 'ms', of('empty', 'firstPaint')) },
    {
      figure: figureOf(
        'start.ipc.timeline.read.2000',
        'ms',
        pairs.flatMap(({ afterword }) => afterword.asked)
      ),
      remark: 'asked by the page, in the real app'
    }
  ]
}
