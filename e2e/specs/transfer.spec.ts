import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { findings } from '../findings'
import { dataFile, firstWindow, launch } from '../launch'
import { expect, test } from '../test'

test.use({ now: '2026-03-04T14:00:00Z' })

async function log(page: Page, company: string): Promise<void> {
  const outcome = await page.evaluate(
    (name) =>
      window.afterword.request('interviews.log', {
        company: name,
        role: 'Staff Engineer',
        startLocal: '2026-03-04T09:00',
        timeZone: 'Europe/London',
        minutes: 60,
        round: 'Panel',
        kind: 'video',
        place: '',
        people: [
          {
            name: 'Dana Whitfield',
            email: 'dana@northwind.example',
            title: '',
            thankYou: 'wanted'
          },
          { name: 'Priya Raman', email: '', title: 'Staff Engineer', thankYou: 'not-wanted' }
        ]
      }),
    company
  )
  expect(outcome).toMatchObject({ ok: true })
}

async function openData(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Data' }).click()
  await expect(page.getByRole('heading', { name: 'Take it out, bring it in' })).toBeVisible()
}

/** The next dialogs of the system answer with this path. */
async function willChoose(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, path)
}

const SCREENS = [/^Timeline/, /^Applications/, /^Letters/]

async function show(page: Page, screen: RegExp): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: screen }).first().click()
  await expect(page.getByRole('main').getByText('Northwind Traders').first()).toBeVisible()
}

test('everything goes out of one data folder and into another, and every screen is the same', async ({
  start,
  dataDir
}) => {
  const { app, page } = await start()
  await log(page, 'Northwind Traders')
  const letter = await page.evaluate(() =>
    window.afterword.request('letters.open', {
      kind: 'thank-you',
      applicationId: 1,
      interviewId: 1,
      personId: 1
    })
  )
  expect(letter).toMatchObject({ ok: true })
  await page.reload()
  const there: string[] = []
  for (const screen of SCREENS) {
    await show(page, screen)
    there.push(await page.getByRole('main').innerText())
  }
  expect(there[0]).toContain('Draft')

  const file = join(dataDir, 'all of it.json')
  await willChoose(app, file)
  await openData(page)
  await page.getByRole('button', { name: 'Export everything …' }).click()
  await expect(page.getByText('Exported: all of it.json')).toBeVisible()
  expect(existsSync(`${file}.part`)).toBe(false)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    format: 'afterword-export',
    applications: [{ company: 'Northwind Traders' }]
  })
  await app.close()

  const other = await launch({
    dataDir: `${dataDir}-other`,
    now: '2026-03-04T14:00:00Z',
    timeZone: 'Europe/London'
  })
  const otherPage = await firstWindow(other)
  await willChoose(other, file)
  await openData(otherPage)
  await otherPage.getByRole('button', { name: 'Choose a file …' }).click()
  await expect(otherPage.getByText(/It holds 1 application, 1 interview, 1 letter\./)).toBeVisible()
  await expect(otherPage.getByText('Your file is empty so far')).toBeVisible()
  await expect(otherPage.getByRole('button', { name: 'Bring it in' })).toBeFocused()
  await otherPage.keyboard.press('Enter')
  await expect(
    otherPage.getByText('Brought in. Your data is now what the file holds.')
  ).toBeVisible()
  for (const [at, screen] of SCREENS.entries()) {
    await show(otherPage, screen)
    await expect.poll(() => otherPage.getByRole('main').innerText()).toBe(there[at])
  }
  expect(existsSync(join(`${dataDir}-other`, 'import-work'))).toBe(false)
  await other.close()
})

test('an import replaces what is there after a backup, and is undone', async ({
  start,
  dataDir
}) => {
  const { app, page } = await start()
  await log(page, 'Northwind Traders')
  const file = join(dataDir, 'northwind.json')
  await willChoose(app, file)
  await openData(page)
  await page.getByRole('button', { name: 'Export everything …' }).click()
  await expect(page.getByText('Exported: northwind.json')).toBeVisible()
  await log(page, 'Globex')

  await page.getByRole('button', { name: 'Choose a file …' }).click()
  await expect(page.getByText(/It takes the place of 2 applications, 2 interviews/)).toBeVisible()
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(page.getByRole('button', { name: 'Replace everything' })).toBeHidden()

  await page.getByRole('button', { name: 'Choose a file …' }).click()
  await page.getByRole('button', { name: 'Replace everything' }).click()
  await expect(page.getByText('Brought in. Your data is now what the file holds.')).toBeVisible()
  const applications = page.getByRole('navigation').getByRole('link', { name: /^Applications/ })
  await applications.click()
  await expect(page.getByText('Northwind Traders').first()).toBeVisible()
  await expect(page.getByText('Globex')).toBeHidden()
  expect(readdirSync(join(dataDir, 'backups')).join()).toContain('before-import')

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(/^Undone\./)).toBeVisible()
  await applications.click()
  await expect(page.getByText('Globex').first()).toBeVisible()
})

test('a file that cannot be brought in changes nothing, and the place is named', async ({
  start,
  dataDir
}) => {
  const { app, page } = await start()
  await log(page, 'Northwind Traders')
  await openData(page)
  const file = join(dataDir, 'wrong.json')
  await willChoose(app, file)
  const choose = page.getByRole('button', { name: 'Choose a file …' })

  writeFileSync(file, '{"shopping": ["milk"]}')
  await choose.click()
  await expect(page.getByRole('alert')).toContainText('It is not an export of Afterword.')
  await page.getByRole('button', { name: 'Export everything …' }).click()
  await expect(page.getByText('Exported: wrong.json')).toBeVisible()
  await expect(page.getByRole('alert')).toBeHidden()
  const right = readFileSync(file, 'utf8')

  writeFileSync(file, right.replace(/"version": \d+/, '"version": 999'))
  await choose.click()
  await expect(page.getByRole('alert')).toContainText('by a newer version of Afterword')
  writeFileSync(file, right.replace('2026-03-04T09:00"', '2026-02-30T09:00"'))
  await choose.click()
  await expect(page.getByRole('alert')).toContainText(
    'In “interviews”, entry 1, startLocal: That date and time do not exist.'
  )
  expect(await findings(page)).toEqual([])
  await expect(choose).toBeFocused()
  expect(existsSync(join(dataDir, 'import-work'))).toBe(false)
})

/** Puts this many people more into an export. */
function enlarge(file: string, count: number): void {
  const [head = '', rest = ''] = readFileSync(file, 'utf8').split('"people": [\n')
  const people = Array.from({ length: count }, (_, at) => {
    const person = {
      id: at + 10,
      name: `Person ${at}`,
      email: null,
      title: '',
      honorific: null,
      formality: null,
      greeting: null,
      thankYou: 'wanted'
    }
    return JSON.stringify({
      ...person,
      createdAt: '2026-03-04T14:00:00.000Z',
      updatedAt: '2026-03-04T14:00:00.000Z'
    })
  })
  writeFileSync(file, `${head}"people": [\n${people.join(',\n')},\n${rest}`)
}

test('a program that is killed in the middle of an import has the data as it was', async ({
  start,
  dataDir
}) => {
  const { app, page } = await start()
  await log(page, 'Northwind Traders')
  await openData(page)
  const file = join(dataDir, 'all.json')
  await willChoose(app, file)
  await page.getByRole('button', { name: 'Export everything …' }).click()
  await expect(page.getByText('Exported: all.json')).toBeVisible()
  await log(page, 'Globex')
  enlarge(file, 400_000)
  await page.getByRole('button', { name: 'Choose a file …' }).click()
  const bar = page.getByRole('progressbar', { name: 'Reading the file' })
  await expect.poll(() => bar.evaluate((it: HTMLProgressElement) => it.value)).toBeGreaterThan(0)
  expect(existsSync(join(dataDir, 'import-work', 'afterword.db'))).toBe(true)
  const gone = new Promise<void>((resolve) => app.once('close', () => resolve()))
  app.process().kill('SIGKILL')
  await gone

  const again = await start()
  await again.page
    .getByRole('navigation')
    .getByRole('link', { name: /^Applications/ })
    .click()
  await expect(again.page.getByText('Northwind Traders').first()).toBeVisible()
  await expect(again.page.getByText('Globex').first()).toBeVisible()
  expect(existsSync(join(dataDir, 'import-work'))).toBe(false)
})

test('a long export and a long import are stopped half way and leave nothing behind', async ({
  start,
  dataDir
}) => {
  const { app, page } = await start()
  await log(page, 'Northwind Traders')
  await openData(page)
  const folder = join(dataDir, 'out')
  mkdirSync(folder)
  const file = join(folder, 'all.json')
  await willChoose(app, file)
  await page.getByRole('button', { name: 'Export everything …' }).click()
  await expect(page.getByText('Exported: all.json')).toBeVisible()
  enlarge(file, 400_000)

  await page.getByRole('button', { name: 'Choose a file …' }).click()
  const bar = page.getByRole('progressbar', { name: 'Reading the file' })
  await expect(bar).toBeVisible()
  await expect(page.getByRole('button', { name: 'Export everything …' })).toBeDisabled()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(bar).toBeHidden()
  await expect(page.getByRole('alert')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Choose a file …' })).toBeFocused()
  expect(existsSync(join(dataDir, 'import-work'))).toBe(false)

  await page.getByRole('button', { name: 'Choose a file …' }).click()
  await page.getByRole('button', { name: 'Replace everything' }).click({ timeout: 60_000 })
  await expect(page.getByText('Brought in. Your data is now what the file holds.')).toBeVisible()
  await openData(page)
  const again = join(folder, 'again.json')
  await willChoose(app, again)
  await page.getByRole('button', { name: 'Export everything …' }).click()
  await expect(page.getByRole('progressbar', { name: 'Exporting everything' })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('button', { name: 'Export everything …' })).toBeFocused()
  expect(readdirSync(folder)).toEqual(['all.json'])
})

test('the tables come into a new folder each time', async ({ start, dataDir }) => {
  const { app, page } = await start()
  await log(page, 'Northwind Traders')
  await openData(page)
  await willChoose(app, dataDir)
  const button = page.getByRole('button', { name: 'Export tables …' })
  await button.click()
  await expect(page.getByText('Exported: Afterword 2026-03-04')).toBeVisible()
  await button.click()
  await expect(page.getByText('Exported: Afterword 2026-03-04 (2)')).toBeVisible()
  const text = readFileSync(join(dataDir, 'Afterword 2026-03-04', 'interviews.csv'), 'utf8')
  expect(text).toMatch(/^\uFEFFId,/)
  expect(text).toContain('Northwind Traders,Staff Engineer,2026-03-04 09:00,Europe/London,60,video')
})

test('the sample can be taken out but not replaced', async ({ start, dataDir }) => {
  const { app, page } = await start()
  await page.getByRole('button', { name: /Try it with sample data/ }).click()
  await expect(page.getByText('Larkfield Transit').first()).toBeVisible()
  await openData(page)
  await expect(page.getByRole('button', { name: 'Choose a file …' })).toBeDisabled()
  await expect(page.getByText('Clear the sample first.')).toBeVisible()
  const file = join(dataDir, 'sample.json')
  await willChoose(app, file)
  await page.getByRole('button', { name: 'Export everything …' }).click()
  await expect(page.getByText('Exported: sample.json')).toBeVisible()
  expect(readFileSync(file, 'utf8')).toContain('Larkfield Transit')
  expect(existsSync(dataFile(dataDir))).toBe(true)
})
