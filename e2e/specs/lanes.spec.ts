import type { Page } from '@playwright/test'
import { ask } from '../ask'
import { findings } from '../findings'
import { moveClock } from '../launch'
import { Lanes } from '../pages/Lanes'
import { Timeline } from '../pages/Timeline'
import { expect, test } from '../test'

// A Wednesday afternoon.
test.use({ now: '2025-11-26T14:00:00Z' })

const ZONE = 'Europe/London'

/** Logs an interview of an hour; answers the ids of it and of its application. */
async function log(
  page: Page,
  company: string,
  startLocal: string,
  people: string[],
  round = 'Panel'
): Promise<{ interviewId: number; applicationId: number }> {
  return ask(page, 'interviews.log', {
    company,
    role: 'Analyst',
    startLocal,
    timeZone: ZONE,
    minutes: 60,
    round,
    kind: 'panel',
    place: '',
    people: people.map((name) => ({ name, email: null, title: '', thankYou: 'wanted' }))
  })
}

/** Last call, a window that has just opened, a follow-up to come, one that is late, and an offer. */
async function fiveApplications(page: Page): Promise<void> {
  const larkfield = await log(page, 'Larkfield Transit', '2025-11-24T18:30', [
    'Dana Whitfield',
    'Priya Raman'
  ])
  const promise = { by: '2025-11-28', text: 'by Friday', personId: null }
  await ask(page, 'promises.write', { interviewId: larkfield.interviewId, promise })
  await log(page, 'Northmere Rail', '2025-11-26T12:30', ['Jo Park'], 'Phone screen')
  await log(page, 'Ambleforth Trust', '2025-11-27T15:00', ['Bea Lund'], 'Final')
  const hollow = await log(page, 'Hollowbrook Energy', '2025-11-05T11:00', ['Ada Quist'])
  await ask(page, 'promises.write', {
    interviewId: hollow.interviewId,
    promise: { ...promise, by: '2025-11-19' }
  })
  const kestrel = await log(page, 'Kestrel Loop', '2025-11-10T09:30', [])
  await ask(page, 'replies.heard', {
    applicationId: kestrel.applicationId,
    answer: 'offer',
    text: 'We would love to have you.',
    personId: null,
    heardOn: null,
    promise: null,
    decideBy: '2025-12-02'
  })
}

test('each row shows what stands along its time, and minutes pass on it', async ({ start }) => {
  const { app, page } = await start()
  await fiveApplications(page)
  const lanes = new Lanes(page)
  await lanes.open()

  expect(await lanes.order()).toEqual([
    'Hollowbrook Energy',
    'Larkfield Transit',
    'Northmere Rail',
    'Ambleforth Trust',
    'Kestrel Loop'
  ])
  await expect(lanes.row('Hollowbrook Energy')).toContainText('Follow up, 6 days late')
  await expect(lanes.row('Larkfield Transit')).toContainText('2 to send, 5 h left')
  await expect(lanes.row('Larkfield Transit')).toContainText('Mon 1 Dec')
  await expect(lanes.row('Northmere Rail')).toContainText('23 h left')
  await expect(lanes.row('Kestrel Loop')).toContainText('Decide by Tue 2 Dec')
  await expect(
    lanes.mark('Ambleforth Trust', 'Final, panel, Thu 27 Nov, 15:00. Bea Lund')
  ).toBeVisible()

  await moveClock(app, '2025-11-26T15:45:00Z')
  await expect(lanes.row('Larkfield Transit')).toContainText('2 to send, 3 h left')
  await moveClock(app, '2025-11-26T19:30:01Z')
  await expect(lanes.row('Larkfield Transit')).toContainText('2 to send, still worth sending')
  await expect
    .poll(() => lanes.order())
    .toEqual([
      'Hollowbrook Energy',
      'Northmere Rail',
      'Larkfield Transit',
      'Ambleforth Trust',
      'Kestrel Loop'
    ])
})

test('a card tells about a mark, and what is done there shows at once', async ({ start }) => {
  const { page } = await start()
  await fiveApplications(page)
  const lanes = new Lanes(page)
  const timeline = new Timeline(page)
  await lanes.open()

  const panel = lanes.mark('Larkfield Transit', /^Panel, Mon 24 Nov/)
  await panel.hover()
  await expect(lanes.card).toContainText('Larkfield Transit, Panel')
  await expect(lanes.card).toContainText('Reply promised by Fri 28 Nov')
  await expect(lanes.card).toContainText('follow up Mon 1 Dec')
  await expect(lanes.card.getByRole('link', { name: 'Write to Dana' })).toBeVisible()
  // It stays while the pointer goes on to it, and goes with the pointer.
  await lanes.card.hover()
  await timeline.choose(
    lanes.card.getByRole('button', { name: /^Last call.*Priya Raman/ }),
    'Mark sent…'
  )
  await timeline.confirmSent()
  await expect(lanes.row('Larkfield Transit')).toContainText('1 of 2 sent, 5 h left')
  await timeline.undo()
  await expect(lanes.row('Larkfield Transit')).toContainText('2 to send, 5 h left')

  await page.mouse.move(20, 400)
  await expect(lanes.card).toHaveCount(0)
  await lanes.mark('Hollowbrook Energy', /^Follow-up to Ada Quist/).hover()
  await expect(lanes.card).toContainText('Follow up with Ada Quist')
  await expect(lanes.card).toContainText('They said by Wed 19 Nov')
})

test('everything is reached by keys', async ({ start }) => {
  const { page } = await start()
  await fiveApplications(page)
  const lanes = new Lanes(page)
  await lanes.open()

  await lanes.grid.getByRole('rowheader').first().getByRole('link').focus()
  await page.keyboard.press('ArrowDown')
  await expect(lanes.row('Larkfield Transit').getByRole('link')).toBeFocused()
  await expect(lanes.card).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  const panel = lanes.mark('Larkfield Transit', /^Panel/)
  await expect(panel).toBeFocused()
  await expect(lanes.card).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(lanes.card.getByRole('button', { name: /^Last call.*Dana Whitfield/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toBeFocused()
  await expect(lanes.card).toHaveCount(0)

  await page.keyboard.press('ArrowRight')
  const flag = lanes.mark('Larkfield Transit', /^Follow-up/)
  await expect(flag).toBeFocused()
  await expect(lanes.card).toContainText('Follow up with')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('j')
  await expect(lanes.mark('Northmere Rail', /^Phone screen/)).toBeFocused()

  await page.keyboard.press('z')
  await page.getByRole('menuitem', { name: '1 hour' }).click()
  await expect(lanes.row('Northmere Rail')).toContainText('Snoozed until 15:00')
  await page.keyboard.press('Escape')
  await lanes.mark('Northmere Rail', /^Phone screen/).focus()
  await page.keyboard.press('s')
  await new Timeline(page).confirmSent()
  await expect(lanes.mark('Northmere Rail', /Thank-yous sent$/)).toBeVisible()

  await panel.focus()
  await page.keyboard.press('w')
  await expect(page).toHaveURL(/letters\/thank-you/)
})

test('time is dragged, turned and zoomed, and T leads back to now', async ({ start }) => {
  const { app, page } = await start()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await fiveApplications(page)
  const lanes = new Lanes(page)
  await lanes.open()
  const box = await lanes.grid.boundingBox()
  const x = (box?.x ?? 0) + 600
  const y = (box?.y ?? 0) + 30
  const begin = await lanes.measures()

  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 100, y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => (await lanes.measures()).pan).toBe(begin.pan + 100)
  await page.keyboard.down('Shift')
  await page.mouse.wheel(0, 40)
  await page.keyboard.up('Shift')
  await expect.poll(async () => (await lanes.measures()).pan).toBe(begin.pan + 60)
  await page.keyboard.press('t')
  // A minute may have turned, by which now is a little further on.
  const away = async (): Promise<number> => Math.abs((await lanes.measures()).pan - begin.pan)
  await expect.poll(away).toBeLessThanOrEqual(1)

  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -400)
  await page.keyboard.up('Control')
  await expect.poll(async () => (await lanes.measures()).day).toBeGreaterThan(begin.day * 1.5)
  await lanes.choose(/^Time shown/, '6 months')
  await expect.poll(async () => (await lanes.measures()).day).toBeLessThan(begin.day / 4)
  await page.keyboard.press('+')
  await expect.poll(async () => (await lanes.measures()).day).toBeGreaterThan(begin.day / 5)
  const { pan } = await lanes.measures()
  await page.getByRole('button', { name: 'Earlier' }).click()
  await expect.poll(async () => (await lanes.measures()).pan).toBeGreaterThan(pan + 100)
  await lanes.choose(/^Order/, 'By company')
  const byName = [
    'Ambleforth Trust',
    'Hollowbrook Energy',
    'Kestrel Loop',
    'Larkfield Transit',
    'Northmere Rail'
  ]
  await expect.poll(() => lanes.order()).toEqual(byName)
  const { day } = await lanes.measures()
  await app.close()

  // The view, the order and the zoom are kept.
  const again = new Lanes((await start()).page)
  await again.grid.getByRole('row').first().waitFor()
  expect(await again.order()).toEqual(byName)
  expect((await again.measures()).day).toBeCloseTo(day, 1)
})

test('a filter that nothing matches can be taken away', async ({ start }) => {
  const { page } = await start()
  await fiveApplications(page)
  const lanes = new Lanes(page)
  await lanes.open()
  await page.getByRole('button', { name: /^Filter/ }).click()
  await page.getByRole('dialog', { name: 'Filter' }).getByText('Wishlist').click()
  await page.keyboard.press('Escape')
  await expect(page.getByText('Nothing matches this filter.')).toBeVisible()
  await page.getByRole('button', { name: 'Show all applications' }).click()
  await expect(lanes.grid.getByRole('row')).toHaveCount(5)
})

for (const look of ['light', 'dark'] as const) {
  test(`axe finds nothing in the lanes, ${look}`, async ({ start }) => {
    const { page } = await start()
    await ask(page, 'settings.change', { look })
    await fiveApplications(page)
    const lanes = new Lanes(page)
    await lanes.open()
    await lanes.mark('Larkfield Transit', /^Panel/).focus()
    await expect(lanes.card).toBeVisible()
    expect(await findings(page)).toEqual([])
  })
}
