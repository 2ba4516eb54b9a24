import { z } from 'zod'
import { figureOf, type Measured } from '../figures'
import { AFTERWORD } from '../runtime/electron'
import { Profiles } from '../runtime/profile'
import { withPage } from '../runtime/withPage'
import { askIndex, changeElsewhere, firstRows, rowsDrawn, scrollFrames, toNow } from './inTimeline'
import { settled } from './memory'

const INTERVIEWS = 10_000
const STARTS = 5

/** Frames scrolled in each direction, and pixels a frame: a fast flick of a wheel. */
const FRAMES = 450
const STEP = 160

/** How much farther is scrolled to see whether memory grows with it. */
const FARTHER = 4

const numbers = z.array(z.number())
const drawn = z.object({ rows: z.number(), bare: z.number() })

/** The agenda with 10,000 interviews and 30,000 touchpoints, on the real program. */
export async function measureTimeline(): Promise<Measured[]> {
  const profiles = await Profiles.warmedUp(INTERVIEWS)
  try {
    const opened: number[] = []
    for (let nth = 1; nth < STARTS; nth += 1) {
      opened.push(await profiles.with(AFTERWORD, openOnce))
    }
    const seen = await profiles.with(AFTERWORD, inProgram)
    return figures([...opened, seen.opened], seen)
  } finally {
    profiles.remove()
  }
}

async function openOnce(folder: string): Promise<number> {
  return withPage(folder, async (page) => z.number().parse(await page.evaluate(firstRows)))
}

interface Seen {
  /** Milliseconds. */
  opened: number
  asked: number[]
  past: number[]
  back: number[]
  changed: number[]
  rows: z.infer<typeof drawn>
  /** Bytes of the whole program at rest; null where the system does not tell. */
  memory: { before: number; scrolled: number; farther: number } | null
}

async function inProgram(folder: string): Promise<Seen> {
  return withPage(folder, async (page, root) => {
    const frames = async (count: number, by: number): Promise<number[]> =>
      numbers.parse(await page.evaluate(scrollFrames(count, by)))
    const isTold = process.platform === 'linux'
    const hold = async (): Promise<number> => {
      await page.collectGarbage()
      return isTold ? (await settled(root)).bytes : 0
    }
    const opened = z.number().parse(await page.evaluate(firstRows))
    const asked = numbers.parse(await page.evaluate(askIndex(50)))
    const changed = numbers.parse(await page.evaluate(changeElsewhere(3, 4)))
    const before = await hold()
    const past = await frames(FRAMES, STEP)
    const rows = drawn.parse(await page.evaluate(rowsDrawn))
    const back = await frames(FRAMES, -STEP)
    const scrolled = await hold()
    for (let nth = 0; nth < FARTHER; nth += 1) await frames(FRAMES, STEP)
    await page.evaluate(toNow)
    const farther = await hold()
    const memory = isTold ? { before, scrolled, farther } : null
    return { opened, asked, past, back, changed, rows, memory }
  })
}

function figures(opened: readonly number[], seen: Seen): Measured[] {
  const { memory, rows } = seen
  const frame = (name: string, spent: readonly number[]): Measured[] => {
    const figure = figureOf(`timeline.scroll.${name}`, 'ms', spent)
    const remark = `${FRAMES} frames of ${STEP} px`
    return [
      { figure, target: 17, targetFor: 'p95', remark },
      { figure: { ...figure, name: `${figure.name}.worst` }, target: 50, targetFor: 'max' }
    ]
  }
  return [
    {
      figure: figureOf('timeline.first-rows', 'ms', opened),
      target: 400,
      targetFor: 'max',
      remark: 'from the first paint of the window to the rows with their words'
    },
    {
      figure: figureOf('timeline.index.ipc', 'ms', seen.asked),
      target: 30,
      targetFor: 'p95',
      remark: `the order of ${INTERVIEWS} interviews and what is pending, asked by the page`
    },
    ...frame('past', seen.past),
    ...frame('back', seen.back),
    {
      figure: figureOf('timeline.change-elsewhere', 'ms', seen.changed),
      target: 100,
      targetFor: 'max',
      remark: 'marked as sent and taken back; from the request to its paint, the list left standing'
    },
    {
      figure: figureOf('timeline.rows-drawn', 'rows', [rows.rows]),
      remark: `after the scrolling into the past; ${rows.bare} without words yet`
    },
    ...(memory === null
      ? []
      : [
          {
            figure: figureOf('timeline.memory.scrolled', 'MB', [
              (memory.scrolled - memory.before) / 1e6
            ]),
            remark: `more than before, after ${2 * FRAMES} frames`
          },
          {
            figure: figureOf('timeline.memory.farther', 'MB', [
              (memory.farther - memory.scrolled) / 1e6
            ]),
            target: 5,
            remark: `more again, after ${FARTHER * FRAMES} further frames`
          }
        ])
  ]
}
