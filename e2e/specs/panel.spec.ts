import Database from 'better-sqlite3'
import { dataFile } from '../launch'
import { LogDialog } from '../pages/LogDialog'
import { expect, test } from '../test'

/** Wednesday 26 November 2025, 14:00 in London. */
test.use({ now: '2025-11-26T14:00:00Z' })

interface StoredInterview {
  start_local: string
  time_zone: string
  minutes: number
  round: string
  people: string
}

function interviewsIn(dataDir: string): StoredInterview[] {
  const db = new Database(dataFile(dataDir), { readonly: true })
  const all = db
    .prepare<[], StoredInterview>(
      `SELECT start_local, time_zone, minutes, round, (SELECT group_concat(name, ', ') FROM (
         SELECT p.name FROM interview_person ip JOIN person p ON p.id = ip.person_id
         WHERE ip.interview_id = i.id ORDER BY ip.position)) AS people
       FROM interview i ORDER BY starts_at`
    )
    .all()
  db.close()
  return all
}

test('a panel of three is logged by keyboard alone, in words', async ({ start, dataDir }) => {
  const { page } = await start()
  const { dialog, when } = new LogDialog(page)
  await page.getByRole('button', { name: /^Log interview/ }).focus()
  await page.keyboard.press('Enter')
  await dialog.waitFor()
  await expect(dialog.getByLabel('Company')).toBeFocused()
  const { keyboard } = page
  await keyboard.type('Northwind Traders')
  await keyboard.press('Tab')
  await keyboard.type('Staff Engineer')
  await keyboard.press('Tab')
  await keyboard.type('Fri 2pm Berlin, 45 min')
  await expect(when).toHaveAccessibleDescription(/Fri 28 Nov, 14:00–14:45 · Berlin, 13:00 for you/)
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  // From video to panel.
  await keyboard.press('ArrowRight')
  await keyboard.press('ArrowRight')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.type('Dana Whitfield <dana@northwind.example>; Priya Raman – Staff Engineer')
  await keyboard.press('Enter')
  await keyboard.type('Lee Okoro, Recruiter')
  await keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'hidden' })
  await expect(page.getByText('Logged with Northwind Traders')).toBeVisible()
  expect(interviewsIn(dataDir)).toEqual([
    {
      start_local: '2025-11-28T14:00',
      time_zone: 'Europe/Berlin',
      minutes: 45,
      round: '1st interview',
      people: 'Dana Whitfield, Priya Raman, Lee Okoro'
    }
  ])
})

test('two rounds back to back are logged in one step and undone in one', async ({
  start,
  dataDir
}) => {
  const { app, page } = await start()
  const log = new LogDialog(page)
  await log.open()
  await log.dialog.getByLabel('Company').fill('Ondine Audio')
  await log.dialog.getByLabel('Role').fill('Product Analyst')
  await log.when.fill('Fri 2pm')
  await app.evaluate(({ clipboard }) => {
    void clipboard.writeText(
      '"Dimov, Mirela" <mirela@ondine.example>\nAnselm Krüger\tData Lead\n- Jana Fiala (Research)'
    )
  })
  await log.who.focus()
  await page.keyboard.press('Control+V')
  await expect(log.dialog.getByRole('button', { name: /change$/ })).toHaveCount(3)
  await log.dialog.getByRole('button', { name: 'Remove Jana Fiala' }).click()
  await log.dialog.getByRole('button', { name: 'Add another round right after' }).click()
  const second = log.dialog.getByRole('region', { name: 'Round 2' })
  await expect(second.getByText('Fri 28 Nov, 15:00–16:00 · London')).toBeVisible()
  await second.getByLabel('When, round 2').fill('4pm Berlin, 45 min')
  await expect(second.getByText('16:00–16:45 · Berlin, 15:00 for you')).toBeVisible()
  await second.getByRole('combobox', { name: /Who you will meet/ }).fill('Jana Fiala')
  await page.keyboard.press('Enter')
  const plan = log.dialog.getByRole('complementary')
  await expect(plan).toContainText('Meet Mirela and Anselm, then Jana')
  await expect(plan).toContainText('best by Sat 29 Nov, 15:00 and 15:45')
  await expect(plan).toContainText('Fri 5 Dec, if they name no date')
  await log.log()
  expect(interviewsIn(dataDir).map(({ round, people }) => [round, people])).toEqual([
    ['1st interview', 'Mirela Dimov, Anselm Krüger'],
    ['2nd interview', 'Jana Fiala']
  ])
  const toast = page.locator('.toast', { hasText: 'Logged with Ondine Audio' })
  await toast.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Undone: interview logged')).toBeVisible()
  expect(interviewsIn(dataDir)).toEqual([])
})

test('what is not understood is said beside the field, and never guessed', async ({ start }) => {
  const { page } = await start()
  const log = new LogDialog(page)
  await log.open()
  for (const [text, message] of [
    ['30 Feb 2pm', /There is no 30 February/],
    ['2pm IST', /may be the time of Kolkata, Dublin or Jerusalem/],
    ['Friday at 3', /in the morning or in the afternoon/],
    ['Fri 3pm-2pm', /ends before it starts/],
    ['Fri 2pm, 25 hours', /at most a day/],
    ['soon', /Write it like “Fri 2pm”/]
  ] as const) {
    await log.when.fill(text)
    await expect(log.when).toHaveAccessibleDescription(message)
  }
})
