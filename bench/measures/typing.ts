import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { closeDatabase, openDatabase } from '@main/database'
import { BENCH_NOW } from '../data/moment'
import { randomFrom } from '../data/random'
import { figureOf, type Measured } from '../figures'
import { AFTERWORD } from '../runtime/electron'
import type { PageSession } from '../runtime/PageSession'
import { Profiles } from '../runtime/profile'
import { withPage } from '../runtime/withPage'
import { firstSlip, openComposer, keysPainted, watchKeys, writeLetter } from './inComposer'
import { settled } from './memory'
import { BODY } from './review'

const INTERVIEWS = 2_000
const OPENED = 20
const KEYS = 400

/** Long enough for a screen to be left, and for Harper to be gone; ms. */
const LEAVING = 600
const ENDING = 15_000

/** Typed on and on; with slips, so that hints come and go. */
const TYPED = ' and I recieved your note, so that we was glad of it as we spoke of the depot'

const painted = z.array(z.object({ work: z.number(), whole: z.number() }))

/** Opening a letter and typing into it with everything live, and what the language checker takes. */
export async function measureTyping(): Promise<Measured[]> {
  const profiles = await Profiles.warmedUp(INTERVIEWS)
  try {
    const { opened, keys, harper, memory } = await profiles.with(AFTERWORD, inProgram)
    return [
      {
        figure: figureOf('composer.open', 'ms', opened.slice(1)),
        target: 150,
        targetFor: 'p95',
        remark: `the first of all, with its code: ${Math.round(opened[0] ?? 0)} ms`
      },
      {
        figure: figureOf(
          'typing.key-to-paint',
          'ms',
          keys.map(({ work }) => work)
        ),
        target: 16,
        targetFor: 'p95',
        remark: 'everything live'
      },
      {
        figure: figureOf(
          'typing.key-to-paint.whole',
          'ms',
          keys.map(({ whole }) => whole)
        ),
        remark: 'with the wait for the next frame of 60 a second'
      },
      {
        figure: figureOf('typing.language.start', 'ms', [harper]),
        remark: 'from the focus to the first slip underlined'
      },
      ...memoryFigures(memory)
    ]
  } finally {
    profiles.remove()
  }
}

interface Seen {
  /** Milliseconds. */
  opened: number[]
  keys: z.infer<typeof painted>
  harper: number
  /** Bytes of the whole program at rest; null where the system does not tell. */
  memory: { before: number; during: number; after: number } | null
}

async function inProgram(folder: string): Promise<Seen> {
  const letters = addressesIn(join(folder, 'afterword.db'))
  return withPage(folder, async (page, root) => {
    const opened: number[] = []
    for (const address of letters) {
      opened.push(z.number().parse(await page.evaluate(openComposer(address))))
      await leave(page)
    }
    const [address] = letters
    if (address === undefined) throw new Error('There is no letter to be written')
    await page.evaluate(writeLetter(address, BODY.replace('interested', 'intrested')))
    const hold = async (): Promise<number> => (await settled(root)).bytes
    const isTold = process.platform === 'linux'
    const before = isTold ? await hold() : 0
    await page.evaluate(openComposer(address))
    const keys = await type(page)
    const during = isTold ? await hold() : 0
    await leave(page)
    await wait(ENDING)
    const after = isTold ? await hold() : 0
    return { opened, ...keys, memory: isTold ? { before, during, after } : null }
  })
}

async function leave(page: PageSession): Promise<void> {
  await page.evaluate(`location.hash = '#/'`)
  await wait(LEAVING)
}

/** Types as people do: in bursts, with rests in which the letter is saved, reviewed and checked. */
async function type(page: PageSession): Promise<Pick<Seen, 'keys' | 'harper'>> {
  const random = randomFrom(1)
  const begun = performance.now()
  await page.evaluate(firstSlip)
  const harper = performance.now() - begun
  await page.press('Home', { withControl: true })
  for (let line = 0; line < 4; line += 1) await page.press('ArrowDown')
  await page.press('End')
  await page.evaluate(watchKeys)
  for (let nth = 0; nth < KEYS; nth += 1) {
    await page.press(TYPED[nth % TYPED.length] ?? ' ')
    await wait(random.chance(0.08) ? 300 + 700 * random.fraction() : 40 + 80 * random.fraction())
  }
  return { harper, keys: painted.parse(await page.evaluate(keysPainted)) }
}

function memoryFigures(memory: Seen['memory']): Measured[] {
  if (memory === null) return []
  const { before, during, after } = memory
  const figure = (name: string, bytes: number, remark: string): Measured => ({
    figure: figureOf(`typing.memory.${name}`, 'MB', [bytes / 1e6]),
    remark
  })
  return [
    figure('language', during - before, 'Harper awake'),
    figure('left-over', after - before, 'after the letter was left')
  ]
}

/** Letters that are to be written now and were not begun. */
function addressesIn(file: string): string[] {
  const db = openDatabase(file)
  try {
    return db
      .prepare<[number, number], { application: number; interview: number; person: number }>(
        `SELECT t.application_id AS application, t.interview_id AS interview, t.person_id AS person
         FROM touchpoint t WHERE t.kind = 'thank-you' AND t.closed IS NULL AND t.opens_at <= ?
           AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.interview_id = t.interview_id
             AND l.person_id = t.person_id)
         ORDER BY t.opens_at DESC LIMIT ?`
      )
      .all(BENCH_NOW, OPENED)
      .map(
        ({ application, interview, person }) =>
          `#/letters/thank-you/${application}?interview=${interview}&person=${person}`
      )
  } finally {
    closeDatabase(db)
  }
}
