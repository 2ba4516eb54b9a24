import Database from 'better-sqlite3'
import type { Page } from '@playwright/test'
import { findings } from '../findings'
import { dataFile, moveClock } from '../launch'
import { ApplicationPage } from '../pages/ApplicationPage'
import { Composer } from '../pages/Composer'
import { expect, test } from '../test'

/** Wednesday 26 November 2025, 14:00 in London. */
test.use({ now: '2025-11-26T14:00:00Z' })

const NAMES = ['Dana Whitfield', 'Priya Raman', 'Tomás Oliveira'] as const

interface Panel {
  applicationId: number
  interviewId: number
  /** Of Dana, Priya and Tomás. */
  people: [number, number, number]
}

/** A panel of three on Monday evening, jotted down. */
async function logged(page: Page): Promise<Panel> {
  const main = new ApplicationPage(page)
  await main.ask('settings.change', { profile: { name: 'Maya Ellison', formality: 'hi' } })
  const { applicationId, interviewId } = await main.ask('interviews.log', {
    company: 'Larkfield Transit',
    role: 'Service Planner',
    startLocal: '2025-11-25T17:30',
    timeZone: 'Europe/London',
    minutes: 90,
    round: 'Panel interview',
    kind: 'panel',
    place: '',
    people: NAMES.map((name) => ({
      name,
      email: `${name.slice(0, 4).toLowerCase()}@larkfield.example`,
      title: '',
      thankYou: 'wanted' as const
    }))
  })
  const { people } = await main.ask('interviews.read', { id: interviewId })
  const [dana = 0, priya = 0, tomas = 0] = people.map(({ id }) => id)
  const notes = [
    ['discussed', 'the night timetable after the depot move', dana],
    ['shared', 'she rides one route end to end every month', dana],
    ['discussed', 'why the 14 bunches at Quarry Street', priya],
    ['shared', 'planners still merge four spreadsheets by hand', priya],
    ['discussed', 'how drivers swap their shifts', tomas],
    ['showed', 'build a headway model: at Brindle Coaches late departures fell by 18 %', null],
    ['excited', 'planning from what riders notice', null],
    ['other', 'her daughter plays the cello', dana]
  ] as const
  for (const [kind, text, personId] of notes) {
    const note = { id: null, after: null, interviewId, answer: null }
    await main.ask('notes.write', { ...note, kind, text, personId })
  }
  return { applicationId, interviewId, people: [dana, priya, tomas] }
}

function rows<Row>(dataDir: string, sql: string): Row[] {
  const db = new Database(dataFile(dataDir), { readonly: true })
  const all = db.prepare<[], Row>(sql).all()
  db.close()
  return all
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

function letterTo(
  { applicationId, interviewId }: Panel,
  person: number,
  kind = 'thank-you'
): string {
  return `#/letters/${kind}/${applicationId}?interview=${interviewId}&person=${person}`
}

test('a panel of three is thanked one after another, each in other words', async ({
  start,
  dataDir
}) => {
  const { page } = await start()
  const panel = await logged(page)
  const composer = new Composer(page)
  await page.getByRole('link', { name: 'Write to Dana Whitfield' }).first().click()
  const letters: string[] = []
  for (const name of NAMES) {
    await expect(composer.tab(name)).toHaveAttribute('aria-current', 'page')
    const [given = ''] = name.split(' ')
    await expect.poll(() => composer.body()).toMatch(new RegExp(`^Hi ${given},`))
    await expect(composer.line(`Greets ${given} by name`)).toContainText('Well')
    await expect(composer.review.getByRole('status')).toHaveText('nothing to look at')
    if (letters.length > 0) await expect(composer.line(/^Well: Unlike the note to/)).toBeVisible()
    letters.push(await composer.body())
    await composer.markSent()
    await expect(page.getByText(`Marked as sent to ${given}`)).toBeVisible()
    await expect(composer.tab(name)).toContainText('Sent 14:00')
    await page.keyboard.press('Alt+ArrowDown')
  }
  const sentences = letters.map((body) =>
    body.split(/(?<=[.!?])\s+|\n+/).filter((one) => one.split(' ').length > 7)
  )
  const all = sentences.flat()
  expect(all.length).toBeGreaterThan(9)
  expect(new Set(all).size).toBe(all.length)
  expect(letters.join()).not.toContain('cello')
  expect(
    rows(dataDir, `SELECT closed FROM touchpoint WHERE kind = 'thank-you' ORDER BY person_id`)
  ).toEqual([{ closed: 'sent' }, { closed: 'sent' }, { closed: 'sent' }])
  expect(
    rows<{ body: string }>(
      dataDir,
      `SELECT v.body FROM sending s JOIN letter_version v ON v.id = s.letter_version_id ORDER BY s.id`
    ).map(({ body }) => body)
  ).toEqual(letters)
  await goTo(page, '#/')
  await expect(page.getByRole('article', { name: /^Thank / })).toHaveCount(0)
  expect(panel.people).toHaveLength(3)
})

test('a follow-up is asked about before its promise, and written from its day on', async ({
  start,
  dataDir
}) => {
  const { app, page } = await start()
  const panel = await logged(page)
  const [dana] = panel.people
  const main = new ApplicationPage(page)
  await main.ask('promises.write', {
    interviewId: panel.interviewId,
    promise: { by: '2025-11-28', text: 'by Friday', personId: dana }
  })
  const composer = new Composer(page)
  await goTo(page, letterTo(panel, dana, 'follow-up'))
  const early = page.getByRole('group', { name: 'They said Friday; that is in two days.' })
  await expect(early).toContainText('Write anyway?')
  await expect(early.getByRole('button', { name: 'Back' })).toBeFocused()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible()
  expect(rows(dataDir, 'SELECT * FROM letter')).toEqual([])

  await goTo(page, letterTo(panel, dana, 'follow-up'))
  await early.getByRole('button', { name: 'Write anyway' }).click()
  await expect.poll(() => composer.body()).toMatch(/^Hi Dana,/)
  await expect(composer.line('Not before its day')).toContainText('Wrong')
  await expect(composer.line('Not before its day')).toContainText('Friday 28 November')

  await goTo(page, '#/')
  await moveClock(app, '2025-12-01T12:00:00Z')
  await goTo(page, letterTo(panel, dana, 'follow-up'))
  await expect(composer.line('Not before its day')).toContainText('Well')
  expect(await findings(page)).toEqual([])
})

test('the review finds another company, and mends what is missing from the notes', async ({
  start
}) => {
  const { page } = await start()
  const panel = await logged(page)
  await new ApplicationPage(page).added('Fabrikam Rail', 'Data Analyst')
  const composer = new Composer(page)
  const [dana] = panel.people
  await goTo(page, letterTo(panel, dana))
  await expect.poll(() => composer.body()).toMatch(/^Hi Dana,/)
  await composer.letter.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(
    'Hi Dana,\n\nThank you for your time. I am keen to join Fabrikam Rail.\n\nBest regards,\nMaya Ellison'
  )
  const company = composer.line('Right company')
  await expect(company).toContainText('Wrong')
  await expect(company).toContainText('Fabrikam Rail')
  await company.getByRole('button', { name: 'Show: Right company' }).click()
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('Fabrikam Rail')
  await page.keyboard.type('Larkfield Transit')
  await expect(composer.line('Right company and role')).toContainText('Well')

  const point = composer.line('Key point')
  await expect(composer.note('Build a headway model')).not.toContainText('Used')
  await point.getByRole('button', { name: 'Insert: Key point' }).click()
  await expect(composer.letter).toContainText('Brindle Coaches')
  await expect(point).toContainText('Well')
  await expect(composer.note('Build a headway model')).toContainText('Used')
  await composer
    .note('The night timetable')
    .getByRole('button', { name: /^Insert/ })
    .click()
  await expect(composer.letter).toContainText('night timetable after the depot move')
  await expect(composer.note('Her daughter').getByRole('button')).toHaveCount(0)
  const body = await composer.body()
  expect(body).toMatch(/Maya Ellison$/)
  expect(await findings(page)).toEqual([])

  await page.keyboard.press('ControlOrMeta+Z')
  await expect(composer.letter).not.toContainText('night timetable')
})

test('a note is dragged to where its sentence is wanted', async ({ start }) => {
  const { page } = await start()
  const panel = await logged(page)
  const composer = new Composer(page)
  await goTo(page, letterTo(panel, panel.people[0]))
  await expect.poll(() => composer.body()).toMatch(/^Hi Dana,/)
  const paragraph = composer.letter.locator('.cm-line').nth(2)
  await composer.note('Planners still merge').dragTo(paragraph)
  await expect(paragraph).toContainText('four spreadsheets by hand')
})

test('a sentence and the whole come in other words, and in another greeting', async ({ start }) => {
  const { page } = await start()
  const panel = await logged(page)
  const composer = new Composer(page)
  await goTo(page, letterTo(panel, panel.people[0]))
  await expect.poll(() => composer.body()).toMatch(/^Hi Dana,/)
  const first = await composer.body()
  await composer.letter
    .locator('.cm-line')
    .nth(2)
    .click({ position: { x: 40, y: 8 } })
  const other = page.getByRole('button', { name: 'Another wording of this sentence' })
  await expect(other).toBeVisible()
  await page.keyboard.press('F7')
  await expect.poll(() => composer.body()).not.toBe(first)
  const second = await composer.body()
  expect(second.split('\n').slice(4)).toEqual(first.split('\n').slice(4))
  await page.keyboard.press('ControlOrMeta+Z')
  await expect.poll(() => composer.body()).toBe(first)

  await composer.choose('Another wording of all')
  await expect(page.getByText('Written in other words')).toBeVisible()
  const third = await composer.body()
  expect(third.split('\n')[2]).not.toBe(first.split('\n')[2])
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect.poll(() => composer.body()).toBe(first)

  await composer.choose('Greet by')
  await page.getByRole('menuitem', { name: 'Dear' }).click()
  await expect.poll(() => composer.body()).toMatch(/^Dear Dana,/)
  expect(await composer.body()).toMatch(/With kind regards,\nMaya Ellison$/)
})

test('what was typed a second before the program was killed is there again', async ({
  start,
  dataDir
}) => {
  const { app, page } = await start()
  const panel = await logged(page)
  const composer = new Composer(page)
  const [dana] = panel.people
  await goTo(page, letterTo(panel, dana))
  await expect.poll(() => composer.body()).toMatch(/^Hi Dana,/)
  await composer.addAtEnd('\n\nPS: the 14 is my bus, too')
  // Typing that never rests is saved all the same.
  const saved = () => rows<{ body: string }>(dataDir, 'SELECT body FROM letter')[0]?.body ?? ''
  let typed = ''
  while (!saved().includes('too and') && typed.length < 400) {
    typed += ' and on'
    await page.keyboard.type(' and on', { delay: 20 })
  }
  expect(saved()).toContain('PS: the 14 is my bus, too and')
  const process = app.process()
  const ended = new Promise((done) => process.once('exit', (_code, signal) => done(signal)))
  process.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')

  const again = await start()
  await goTo(again.page, letterTo(panel, dana))
  await expect
    .poll(() => new Composer(again.page).body())
    .toContain('PS: the 14 is my bus, too and')
})

test('letters of every kind are written, also to nobody known', async ({ start }) => {
  const { page } = await start()
  const panel = await logged(page)
  const main = new ApplicationPage(page)
  const composer = new Composer(page)
  const { id } = await main.ask('applications.add', {
    company: 'Quillmark <b>&amp;</b> Söhne',
    role: 'Editor',
    stage: 'applied',
    appliedOn: '2025-11-01',
    link: '',
    source: '',
    place: '',
    posting: ''
  })
  await goTo(page, `#/letters/check-in/${id}`)
  await expect.poll(() => composer.body()).toContain('hiring team,')
  await expect(page.getByRole('link', { name: 'Nobody named yet' })).toBeVisible()
  await expect(composer.notes).toContainText('There was no interview yet')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quillmark <b>&amp;</b> Söhne')
  expect(await findings(page)).toEqual([])

  const [dana] = panel.people
  for (const kind of ['close-out', 'second-follow-up', 'no-show', 'rejection-reply']) {
    await goTo(page, letterTo(panel, dana, kind))
    await expect.poll(() => composer.body(), { message: kind }).toMatch(/^Hi Dana,/)
    await expect(composer.line('Right company and role')).toContainText('Well')
  }
})
