import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { figureOf, type Measured } from '../figures'
import { AFTERWORD } from '../runtime/electron'
import { Profiles } from '../runtime/profile'
import { withPage } from '../runtime/withPage'
import {
  changeElsewhere,
  leaveLanes,
  openLanes,
  showFirst,
  sizeOfLanes,
  turnWheel
} from './inLanes'

/** Some seven hundred applications. */
const INTERVIEWS = 2_000

const OPENED = 10
const FRAMES = 450
const CHANGES = 15

/** Long enough for what was begun to be over; ms. */
const REST = 400

/** What a frame may take, and how soon a change is to be seen; ms. */
const FRAME = 20
const CHANGE = 100

const PANNING = `return { deltaX: nth % 300 < 150 ? -37 : 37 }`
const ZOOMING = `return { ctrlKey: true, deltaY: nth % 100 < 50 ? 22 : -22 }`
const SCROLLING = `return { down: nth % 300 < 150 ? 61 : -61 }`

const numbers = z.array(z.number())

/** The lanes on the screen: how soon they are there, how smoothly they move, how soon a change shows. */
export async function measureLanes(): Promise<Measured[]> {
  const profiles = await Profiles.warmedUp(INTERVIEWS)
  try {
    return await profiles.with(AFTERWORD, inProgram)
  } finally {
    profiles.remove()
  }
}

async function inProgram(folder: string): Promise<Measured[]> {
  return withPage(folder, async (page) => {
    const opened: number[] = []
    for (let nth = 0; nth < OPENED; nth += 1) {
      opened.push(z.number().parse(await page.evaluate(openLanes)))
      await wait(REST)
      await page.evaluate(leaveLanes)
      await wait(REST)
    }
    await page.evaluate(openLanes)
    await wait(REST)
    // Six months across, as far as the wheel goes.
    await page.evaluate(turnWheel(30, `return { ctrlKey: true, deltaY: 60 }`))
    const { rows, days } = z
      .object({ rows: z.number(), days: z.number() })
      .parse(await page.evaluate(sizeOfLanes))
    const remark = `${rows} rows, ${days} days across`
    const frames = async (name: string, turn: string): Promise<Measured> => {
      await wait(REST)
      const spent = numbers.parse(await page.evaluate(turnWheel(FRAMES, turn)))
      return { figure: figureOf(name, 'ms', spent), target: FRAME, targetFor: 'p95', remark }
    }
    const moved = [
      await frames('lanes.pan', PANNING),
      await frames('lanes.scroll', SCROLLING),
      await frames('lanes.zoom', ZOOMING)
    ]
    await page.evaluate(showFirst)
    await wait(REST)
    const changed: number[] = []
    for (let nth = 0; nth < CHANGES; nth += 1) {
      changed.push(z.number().parse(await page.evaluate(changeElsewhere)))
      await wait(REST)
    }
    return [
      {
        figure: figureOf('lanes.open', 'ms', opened.slice(1)),
        remark: `from the agenda; the first of all, with its code: ${Math.round(opened[0] ?? 0)} ms`
      },
      ...moved,
      {
        figure: figureOf('lanes.change', 'ms', changed),
        target: CHANGE,
        targetFor: 'p95',
        remark: 'from asking for a change until the row is painted with it'
      }
    ]
  })
}
