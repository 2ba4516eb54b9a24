import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { figureOf, type Measured } from '../figures'
import { DEVTOOLS_SWITCH, devToolsPort, evaluateInPage } from '../runtime/DevTools'
import { AFTERWORD, start } from '../runtime/electron'
import { Profiles } from '../runtime/profile'
import { readPaint } from './inPage'

const ROUNDS = 9
const INTERVIEWS = 2_000

/** Whoever pressed the keys begins to type about then, ms. */
const TARGET = 500

/** Long after the program has come up, ms. */
const AT_REST = 4_000

/** Long after the small window has come up; only then is it asked when it was, ms. */
const UNTOUCHED = 2_500

/** Asks for the small window as its keys do; the instant before, ms. */
const OPEN = `(async () => {
  const asked = performance.timeOrigin + performance.now()
  await window.afterword.request('quick.open', null)
  return asked
})()`

const paint = z.object({ firstPaint: z.number(), usable: z.number() })

/** From the keys of the quick note to its field, in a program that is at rest. */
export async function measureQuickNote(): Promise<Measured[]> {
  const profiles = await Profiles.warmedUp(INTERVIEWS)
  try {
    const opened: { firstPaint: number; usable: number }[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      opened.push(await profiles.with(AFTERWORD, openOnce))
    }
    return [
      {
        figure: figureOf(
          'quick-note.usable',
          'ms',
          opened.map(({ usable }) => usable)
        ),
        target: TARGET,
        remark: 'from the request to the field that one types in'
      },
      {
        figure: figureOf(
          'quick-note.first-paint',
          'ms',
          opened.map(({ firstPaint }) => firstPaint)
        )
      }
    ]
  } finally {
    profiles.remove()
  }
}

async function openOnce(folder: string): Promise<{ firstPaint: number; usable: number }> {
  const running = start(AFTERWORD, folder, [DEVTOOLS_SWITCH])
  try {
    const port = await devToolsPort(running)
    await wait(AT_REST)
    const asked = z.number().parse(await evaluateInPage(port, OPEN, 'index.html'))
    await wait(UNTOUCHED)
    const page = paint.parse(await evaluateInPage(port, readPaint, 'quick.html'))
    return { firstPaint: page.firstPaint - asked, usable: page.usable - asked }
  } finally {
    await running.stop()
  }
}
