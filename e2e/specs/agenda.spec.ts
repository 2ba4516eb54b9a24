import type { Page } from '@playwright/test'
import { findings } from '../findings'
import { moveClock } from '../launch'
import { goTo } from '../pages/sections'
import { Timeline } from '../pages/Timeline'
import { expect, test } from '../test'

/** Wednesday 26 November, two in the afternoon in London. */
const NOW = '2025-11-26T14:00:00Z'
test.use({ now: NOW })

const DAY = 24 * 3_600_000

async function openSample(page: Page): Promise<Timeline> {
  await page.getByRole('button', { name: /Try it with sample data/ }).click()
  await expect(page.getByText('Larkfield Transit').first()).toBeVisible()
  return new Timeline(page)
}

/** An interview a day with somebody, on either side of now; named by how many days away it is. */
async function logDays(page: Page, from: number, to: number): Promise<void> {
  await page.evaluate(
    async ({ first, last, now, day }) => {
      for (let away = first; away <= last; away += 1) {
        await window.afterword.request('interviews.log', {
          company: `Firm ${away}`,
          role: 'Analyst',
          startLocal: new Date(now + away * day - 3_600_000).toISOString().slice(0, 16),
          timeZone: 'Europe/London',
          minutes: 30,
          round: '',
          kind: 'video',
          place: '',
          people: Array.from({ length: Math.abs(away) % 4 }, (_, at) => ({
            name: `Person ${away} ${at}`,
            email: null,
            title: '',
            thankYou: 'wanted' as const
          }))
        })
      }
    },
    { first: from, last: to, now: Date.parse(NOW), day: DAY }
  )
}

test.describe('a long thread', () => {
  test('opens at now, is there in both directions without a jump, and leads back', async ({
    start
  }) => {
    const { page } = await start()
    const timeline = new Timeline(page)
    await logDays(page, -120, 60)
    await goTo(page, 'Letters')
    await goTo(page, 'Timeline')
    const now = page.getByText(/^Now 14:/)
    await expect(now).toBeInViewport()
    await expect(timeline.entry('Firm 0,')).toBeInViewport()

    const agenda = timeline.agenda
    const height = await agenda.evaluate((element) => element.scrollHeight)
    await test.step('the past', async () => {
      await agenda.evaluate((element) => element.scrollTo(0, element.scrollHeight))
      await expect(timeline.entry('Firm -120,')).toBeInViewport()
    })
    await test.step('the future', async () => {
      await agenda.evaluate((element) => element.scrollTo(0, 0))
      await expect(timeline.entry('Firm 60,')).toBeVisible()
    })
    // What was read on the way changed nothing of where things are, and little of it is drawn.
    expect(await agenda.evaluate((element) => element.scrollHeight)).toBe(height)
    expect(await timeline.thread.getByRole('article').count()).toBeLessThan(40)
    await expect(timeline.thread.getByRole('listitem').first()).toHaveAttribute(
      'aria-setsize',
      /.+/
    )

    await page.keyboard.press('t')
    await expect(now).toBeInViewport()
    await expect(timeline.entry('Firm 0,')).toBeInViewport()
  })

  test('stays where it is when something is logged above it, and as rows come into sight', async ({
    start
  }) => {
    const { page } = await start()
    const timeline = new Timeline(page)
    await logDays(page, -60, 3)
    await goTo(page, 'Letters')
    await goTo(page, 'Timeline')
    await timeline.agenda.evaluate((element) => element.scrollTo(0, 1500))
    const entry = timeline.thread.getByRole('article').nth(12)
    await expect(entry).toBeVisible()
    const name = (await entry.getAttribute('aria-label')) ?? ''
    const named = timeline.thread.getByRole('article', { name, exact: true })
    const before = (await named.boundingBox())?.y
    await logDays(page, 20, 20)
    await expect
      .poll(() => timeline.agenda.evaluate((element) => element.scrollTop))
      .toBeGreaterThan(1500)
    expect((await named.boundingBox())?.y).toBe(before)
  })
})

test('is worked by keys alone', async ({ start }) => {
  const { page } = await start()
  const timeline = await openSample(page)
  const cards = page.getByRole('region', { name: 'Due' }).getByRole('article')
  await page.keyboard.press('j')
  await expect(cards.nth(0)).toBeFocused()
  await page.keyboard.press('j')
  await expect(cards.nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await expect(cards.nth(0)).toBeFocused()

  await test.step('z: the times, walked by arrows, and back with Esc', async () => {
    await page.keyboard.press('z')
    await expect(page.getByRole('menuitem', { name: '1 hour' })).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('menuitem', { name: 'This evening' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toBeHidden()
  })

  await test.step('s: sent, with when and how, and the next card has the focus', async () => {
    const count = await cards.count()
    const name = await cards.nth(1).getAttribute('aria-label')
    await cards.nth(0).focus()
    await page.keyboard.press('s')
    await timeline.confirmSent()
    await expect(cards).toHaveCount(count - 1)
    await page.keyboard.press('Control+z')
    await expect(cards).toHaveCount(count)
    expect(await cards.nth(1).getAttribute('aria-label')).toBe(name)
  })

  await test.step('h: what they said', async () => {
    await cards.nth(0).focus()
    await page.keyboard.press('h')
    const dialog = page.getByRole('dialog', { name: 'What did they say?' })
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('j goes on into the thread, the arrows as well; Enter opens, w writes', async () => {
    await cards.last().focus()
    await page.keyboard.press('j')
    const first = timeline.thread.locator('[data-stop]:focus')
    await expect(first).toHaveCount(1)
    const name = await first.getAttribute('aria-label')
    await page.keyboard.press('ArrowDown')
    await expect(timeline.thread.locator('[data-stop]:focus')).not.toHaveAttribute(
      'aria-label',
      name ?? ''
    )
    await page.keyboard.press('ArrowUp')
    await expect(timeline.thread.locator('[data-stop]:focus')).toHaveAttribute(
      'aria-label',
      name ?? ''
    )
    await timeline.entry('Juniper Row Clinics').focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'How did it go?' })).toBeVisible()
    await goTo(page, 'Timeline')
    await timeline.entry('Juniper Row Clinics').focus()
    await page.keyboard.press('w')
    await expect(page.getByRole('textbox', { name: 'Subject' })).toBeVisible()
  })
})

test('a snooze until any time, and what cannot be', async ({ start }) => {
  const { app, page } = await start()
  const timeline = await openSample(page)
  const card = timeline.card(/^Follow up with Grace Okafor/)
  await timeline.choose(card.getByRole('button', { name: /^Snooze/ }), 'Pick a time…')
  const dialog = page.getByRole('dialog', { name: 'Snooze until when?' })
  await dialog.getByLabel('Leave it alone until').fill('yesterday 10:00')
  await expect(dialog).toContainText('That is over.')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeVisible()
  await dialog.getByLabel('Leave it alone until').fill('tomorrow 8am')
  await expect(dialog).toContainText('Thu 08:00')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Snoozed until Thu 08:00').first()).toBeVisible()
  await expect(card).toHaveCount(0)
  const chip = timeline.entry('Follow-up, Hollowbrook Energy').getByRole('button')
  await expect(chip).toContainText('Snoozed until Thu 08:00')
  await moveClock(app, '2025-11-27T08:00:00Z')
  await expect(chip).toContainText('Follow up now')

  const dana = timeline.card(/^Thank Dana Whitfield/)
  await moveClock(app, NOW)
  await dana.getByRole('button', { name: /^Snooze/ }).click()
  const tomorrow = page.getByRole('menuitem', { name: /^Tomorrow morning/ })
  await expect(tomorrow).toBeDisabled()
  await expect(tomorrow).toContainText('after last call')
})

test('a filter narrows both views, is kept between starts, and says when nothing matches', async ({
  start
}) => {
  const { app, page } = await start()
  await logDays(page, -2, 2)
  const timeline = new Timeline(page)
  await expect(timeline.entry('Firm 1,')).toBeVisible()
  await page.keyboard.press('/')
  const panel = page.getByRole('dialog', { name: 'Filter' })
  const find = panel.getByRole('textbox', { name: 'Company, person or tag' })
  await expect(find).toBeFocused()
  await find.fill('firm 1')
  await expect(panel.getByRole('button', { name: /^Firm 1/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('button', { name: 'Remove Firm 1' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(timeline.entry('Firm 1,')).toBeVisible()
  await expect(timeline.entry('Firm 0,')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Filter: Firm 1' })).toBeVisible()

  await page.getByRole('radio', { name: 'Lanes' }).check({ force: true })
  await expect(page.getByRole('button', { name: 'Filter: Firm 1, 1' })).toBeVisible()
  await app.close()

  const again = await start()
  const after = new Timeline(again.page)
  await expect(again.page.getByRole('radio', { name: 'Lanes' })).toBeChecked()
  await again.page.getByRole('radio', { name: 'Agenda' }).check({ force: true })
  await expect(after.entry('Firm 1,')).toBeVisible()
  await expect(after.entry('Firm 0,')).toHaveCount(0)

  await again.page.getByRole('button', { name: /^Filter/ }).click()
  const narrower = again.page.getByRole('dialog', { name: 'Filter' })
  await narrower.getByRole('button', { name: 'Offer', exact: true }).click()
  await again.page.keyboard.press('Escape')
  await expect(again.page.getByText('Nothing matches this filter.')).toBeVisible()
  await again.page.getByRole('button', { name: 'Show all applications' }).click()
  await expect(after.entry('Firm 0,')).toBeVisible()
})

for (const look of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with what opens on it, ${look}`, async ({ start }) => {
    const { page } = await start()
    const timeline = await openSample(page)
    await page.evaluate(
      (chosen) => window.afterword.request('settings.change', { look: chosen }),
      look
    )
    await expect(page.locator('html')).toHaveClass(look === 'dark' ? /dark/ : /^(?!.*dark)/)
    expect(await findings(page), 'agenda').toEqual([])

    await timeline.chip('Due in').first().click()
    await expect(page.getByRole('menu')).toBeVisible()
    expect(await findings(page), 'menu').toEqual([])
    await page.keyboard.press('Escape')

    await page.keyboard.press('/')
    await page.getByRole('textbox', { name: 'Company, person or tag' }).fill('a')
    await expect(page.getByRole('list', { name: 'Found' })).toBeVisible()
    expect(await findings(page), 'filter').toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')

    await timeline.choose(
      timeline.card(/^Follow up/).getByRole('button', { name: /^More/ }),
      'Move to another day…'
    )
    await page.getByLabel('Write on').fill('soon')
    await page.keyboard.press('Enter')
    expect(await findings(page), 'another day').toEqual([])
    await page.keyboard.press('Escape')
  })
}
