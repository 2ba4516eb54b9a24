import type { Page } from '@playwright/test'
import { findings } from '../findings'
import { Debrief } from '../pages/Debrief'
import { LogDialog } from '../pages/LogDialog'
import { goTo } from '../pages/sections'
import { expect, test } from '../test'

/** Wednesday 26 November 2025, 14:00 in London: an hour after the interview. */
test.use({ now: '2025-11-26T14:00:00Z' })

async function logged(page: Page): Promise<void> {
  const log = new LogDialog(page)
  await log.open()
  await log.fill({
    company: 'Northwind Traders',
    role: 'Staff Engineer',
    day: '2025-11-26',
    start: '12:00',
    minutes: '60',
    kind: 'Video',
    people: [{ name: 'Dana Whitfield', title: 'Manager' }]
  })
  await log.log()
}

/** Takes back what the toast with these words is about. */
async function undo(page: Page, words: string): Promise<void> {
  const toast = page.locator('.toast', { hasText: words })
  await toast.getByRole('button', { name: 'Undo' }).click()
}

test('an interview is changed, with what follows from it, and undone', async ({ start }) => {
  const { page } = await start()
  await logged(page)
  const debrief = new Debrief(page)
  await debrief.choose('Change it …')
  const dialog = page.getByRole('dialog', { name: 'Change the interview' })
  await expect(dialog.getByLabel('When')).toHaveValue('Wed 26 Nov, 12:00–13:00')
  expect(await findings(page), 'changing').toEqual([])
  await dialog.getByLabel('When').fill('today 11-12:30')
  await dialog.getByRole('combobox', { name: 'Who is there' }).fill('Lee Okoro – Recruiter')
  await page.keyboard.press('Enter')
  await dialog.getByLabel('Preparation').fill('Ask about the night shift.')
  await page.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'hidden' })
  await expect(page.getByText('Interview changed')).toBeVisible()
  const aside = page.getByRole('complementary', { name: 'People and what happens next' })
  await expect(aside).toContainText('Lee Okoro')
  await expect(aside).toContainText('best by Thu 27 Nov, 12:30')
  await expect(aside).toContainText('Ask about the night shift.')
  await undo(page, 'Interview changed')
  await expect(aside).not.toContainText('Lee Okoro')
  await expect(aside).toContainText('best by Thu 27 Nov, 13:00')
})

test('an interview is deleted with its notes, and both come back', async ({ start }) => {
  const { page } = await start()
  await logged(page)
  const debrief = new Debrief(page)
  const note = page.getByRole('textbox', { name: 'They told me that, note 1' })
  await note.fill('they’re moving order events to Kafka')
  await debrief.choose('Delete it')
  await expect(page.getByText('Interview with Northwind Traders deleted')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Northwind Traders/ })).toHaveCount(0)
  await undo(page, 'deleted')
  await debrief.open('Northwind Traders')
  await expect(note).toHaveValue('they’re moving order events to Kafka')
})

test('cancelled and not attended are noted, and what follows goes with it', async ({ start }) => {
  const { page } = await start()
  await logged(page)
  const debrief = new Debrief(page)
  const aside = page.getByRole('complementary', { name: 'People and what happens next' })
  await expect(aside).toContainText('Thank Dana')
  await debrief.choose('It was cancelled')
  await expect(aside).not.toContainText('Thank Dana')
  await debrief.choose('Scheduled after all')
  await expect(aside).toContainText('Thank Dana')
  await debrief.choose('They did not come')
  await expect(aside).toContainText('write by')
  await undo(page, 'Noted: they did not come')
  await expect(aside).toContainText('Thank Dana')
})

test('what was typed into the forms is there after the program was killed', async ({ start }) => {
  const first = await start()
  const log = new LogDialog(first.page)
  await log.open()
  await log.dialog.getByLabel('Company').fill('Half a Company')
  await log.when.fill('Fri 2pm')
  await log.who.fill('Mirela Dimov, Head of Product')
  await log.who.press('Enter')
  await log.who.fill('half a na')
  await expect(log.dialog.getByText('Fri 28 Nov, 14:00–15:00 · London')).toBeVisible()
  const kept = (): Promise<string> =>
    first.page.evaluate(async () => {
      const outcome = await window.afterword.request('forms.read', { form: 'log-interview' })
      return JSON.stringify(outcome)
    })
  await expect.poll(kept).toContain('half a na')
  const gone = first.app.waitForEvent('close')
  first.app.process().kill('SIGKILL')
  await gone

  const { page } = await start()
  const again = new LogDialog(page)
  await again.open()
  await expect(again.dialog.getByLabel('Company')).toHaveValue('Half a Company')
  await expect(again.when).toHaveValue('Fri 2pm')
  await expect(again.person('Mirela Dimov')).toBeVisible()
  await expect(again.who).toHaveValue('half a na')
  expect(await findings(page), 'the form, filled').toEqual([])
})

test('a note written elsewhere at the same time is shown or asked about', async ({ start }) => {
  const { page } = await start()
  await logged(page)
  const note = page.getByRole('textbox', { name: 'They told me that, note 1' })
  const other = page.getByRole('textbox', { name: 'We talked about, note 1' })
  await note.fill('mine at first')
  await other.focus()
  await expect(page.getByText('Saved as you type')).toBeVisible()

  // Somebody else: the same program, past this page.
  const write = (text: string): Promise<unknown> =>
    page.evaluate(async (words) => {
      interface Bridge {
        request(route: string, input: unknown): Promise<{ data: { notes: { id: number }[] } }>
      }
      const { afterword } = window as unknown as { afterword: Bridge }
      const interviewId = Number(location.hash.split('/').at(-1))
      const { data } = await afterword.request('interviews.read', { id: interviewId })
      const base = { interviewId, after: null, kind: 'shared', answer: null, personId: null }
      return afterword.request('notes.write', { ...base, id: data.notes[0]?.id, text: words })
    }, text)

  await write('theirs')
  await expect(note).toHaveValue('theirs')
  await note.focus()
  await write('theirs again')
  await note.fill('mine')
  const conflict = page.getByRole('alert').filter({ hasText: 'theirs again' })
  await expect(conflict).toBeVisible()
  await expect(note).toHaveValue('mine')
  expect(await findings(page), 'a note in conflict').toEqual([])
  await conflict.getByRole('button', { name: 'Keep mine' }).click()
  await expect(page.getByText('Saved as you type')).toBeVisible()
  await goTo(page, 'Timeline')
  await new Debrief(page).open('Northwind Traders')
  await expect(note).toHaveValue('mine')
  await note.fill('')
  await other.focus()
  await expect(page.getByText('Note removed')).toBeVisible()
  await undo(page, 'Note removed')
  await expect(note).toHaveValue('mine')
})
