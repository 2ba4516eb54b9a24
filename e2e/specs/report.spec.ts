import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { findings } from '../findings'
import { expect, test } from '../test'

test.use({ now: '2026-03-20T14:00:00Z' })

/** Two interviews of March, one of them thanked for, with a private note. */
async function search(page: Page): Promise<void> {
  const problem = await page.evaluate(async () => {
    const ask = window.afterword.request
    const log = (company: string, startLocal: string) =>
      ask('interviews.log', {
        company,
        role: 'Head of Operations',
        startLocal,
        timeZone: 'Europe/London',
        minutes: 60,
        round: '1st interview',
        kind: 'on-site',
        place: '',
        people: [{ name: 'Grace Okafor', email: '', title: 'VP Operations', thankYou: 'wanted' }]
      })
    const first = await log('Hollowbrook Energy', '2026-03-17T10:00')
    await log('<b>Juniper Row</b> Clinics', '2026-03-18T10:00')
    if (!first.ok) return first.error
    const { interviewId, applicationId } = first.data
    const entry = await ask('interviews.read', { id: interviewId })
    if (!entry.ok) return entry.error
    const personId = entry.data.people[0]?.id ?? null
    const sent = await ask('touchpoints.markSent', {
      kind: 'thank-you',
      applicationId,
      interviewId,
      personId,
      way: 'email',
      sentAt: null
    })
    if (!sent.ok) return sent.error
    const note = await ask('notes.write', {
      id: null,
      after: null,
      interviewId,
      kind: 'concern',
      text: 'A private worry',
      answer: null,
      personId
    })
    return note.ok ? null : note.error
  })
  expect(problem).toBeNull()
}

async function willSaveTo(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === '', filePath: chosen })
  }, path)
}

/** Everything drawn that is neither black, white nor grey. */
async function coloursIn(pdf: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<string[]> {
  const { OPS } = await getResolvedPDFJS()
  const found: string[] = []
  for (let at = 1; at <= pdf.numPages; at++) {
    const { fnArray, argsArray } = await (await pdf.getPage(at)).getOperatorList()
    for (const [nth, operation] of fnArray.entries()) {
      if (operation !== OPS.setFillRGBColor && operation !== OPS.setStrokeRGBColor) continue
      const colour = String(argsArray[nth])
      if (!/^#(..)\1\1$/.test(colour)) found.push(colour)
    }
  }
  return found
}

test('the report is reached, chosen by date and saved as PDF', async ({ start, dataDir }) => {
  const { app, page } = await start()
  await search(page)
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Data' }).click()
  await page.getByRole('link', { name: 'Open the report' }).click()

  const paper = page.getByRole('article', { name: 'My search' })
  await expect(paper).toContainText('2 applications, 2 interviews held, 1 message sent, 0 replies')
  await expect(paper.getByRole('heading', { name: '<b>Juniper Row</b> Clinics' })).toBeVisible()
  await expect(paper).toContainText('Thank-you note to Grace Okafor, by email')
  expect(await findings(page)).toEqual([])

  // A time in which nothing happened, and one that does not exist.
  await page.getByLabel('From', { exact: true }).fill('2026-01-01')
  await page.getByLabel('to', { exact: true }).fill('2026-01-31')
  await expect(page.getByText('Nothing happened in this time.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save as PDF…' })).toBeDisabled()
  await page.getByLabel('From', { exact: true }).fill('2026-02-01')
  await expect(page.getByText('Choose a last day that is not before the first.')).toBeVisible()
  await page.getByRole('button', { name: 'Choose a time' }).click()
  await page.getByRole('menuitem', { name: 'This month' }).click()
  await expect(paper.getByText('from 1 Mar 2026 to 31 Mar 2026')).toBeVisible()

  const save = page.getByRole('button', { name: 'Save as PDF…' })
  await willSaveTo(app, '')
  await save.click()
  await expect(save).toBeEnabled()
  expect(readdirSync(dataDir).filter((name) => name.endsWith('.pdf'))).toEqual([])

  const file = join(dataDir, 'search.pdf')
  // Linux's dialogs add no ending.
  await willSaveTo(app, join(dataDir, 'search'))
  await save.click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved: search.pdf' })).toBeVisible()
  expect(existsSync(`${file}.part`)).toBe(false)

  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)))
  const { text } = await extractText(pdf, { mergePages: true })
  const plain = text.replace(/\s+/g, ' ')
  expect(plain).toContain('My search')
  expect(plain).toContain('from 1 Mar 2026 to 31 Mar 2026')
  expect(plain).toContain('Hollowbrook Energy')
  expect(plain).toContain('<b>Juniper Row</b> Clinics')
  expect(plain).toContain('Grace Okafor (VP Operations)')
  expect(plain).toContain('17 Mar 2026, 10:00')
  expect(plain).toMatch(/1 \/ 1/)
  // Neither what is private nor anything of the screen around it.
  expect(plain).not.toContain('private')
  expect(plain).not.toContain('Log interview')
  expect(plain).not.toContain('Save as PDF')
})

test('it is black on white in the dark as well, goes over many pages, and can be printed', async ({
  start,
  dataDir
}) => {
  const { app, page } = await start()
  await page.evaluate(async () => {
    const ask = window.afterword.request
    await ask('settings.change', { look: 'dark' })
    for (let n = 0; n < 60; n++) {
      await ask('interviews.log', {
        company: `Company ${n} ${'of a very long name '.repeat(n % 7)}`.trim(),
        role: 'Analyst',
        startLocal: `2026-03-${String(1 + (n % 28)).padStart(2, '0')}T10:00`,
        timeZone: 'Europe/London',
        minutes: 45,
        round: '',
        kind: 'video',
        place: '',
        people: [{ name: `Person ${n}`, email: '', title: '', thankYou: 'wanted' }]
      })
    }
  })
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox').fill('report')
  await page.getByRole('option', { name: /Report on my search/ }).click()
  const paper = page.getByRole('article', { name: 'My search' })
  await expect(paper).toContainText('60 applications')
  expect(await findings(page, '.page-scroll')).toEqual([])

  await willSaveTo(app, join(dataDir, 'search.pdf'))
  await page.getByRole('button', { name: 'Save as PDF…' }).click()
  await expect(page.getByText('Saved: search.pdf')).toBeVisible()
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(dataDir, 'search.pdf'))))
  expect(pdf.numPages).toBeGreaterThan(5)
  const { text } = await extractText(pdf, { mergePages: false })
  for (const [at, words] of text.entries()) {
    expect(words.replace(/\s+/g, ' ')).toContain(`${at + 1} / ${pdf.numPages}`)
  }
  // The head of the table of applications stands on every page that it goes on.
  expect(text[1]).toContain('Company')
  expect(await coloursIn(pdf)).toEqual([])
  // A4 in points, as the dates are written the British way.
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view
  expect(Math.abs(width - 595)).toBeLessThan(2)
  expect(Math.abs(height - 842)).toBeLessThan(2)

  // What the system's dialog would be given.
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (!window) throw new Error('No window')
    window.webContents.print = (options, callback) => {
      Object.assign(globalThis, { printed: options })
      callback?.(false, 'Print job canceled')
    }
  })
  await page.getByRole('button', { name: 'Print…' }).click()
  await expect(page.getByRole('button', { name: 'Print…' })).toBeEnabled()
  const printed = await app.evaluate((): unknown => Reflect.get(globalThis, 'printed'))
  expect(printed).toMatchObject({
    pageSize: 'A4',
    header: 'My search, 2026-01-01 to 2026-03-31'
  })
  await expect(page.getByRole('alert').filter({ hasText: 'printer' })).toHaveCount(0)
})
