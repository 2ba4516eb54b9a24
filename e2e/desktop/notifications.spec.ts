import { join } from 'node:path'
import { launch, moveClock } from '../launch'
import { Composer } from '../pages/Composer'
import { Debrief } from '../pages/Debrief'
import { FakeClock } from './FakeClock'
import { CALLUM, jotDown, logInterview, PANEL } from './loggedInterview'
import { expect, test } from './test'

// A Wednesday, in London.
const NOW = '2026-11-25T09:59:00Z'
const LATER = '2026-11-25T10:00:00Z'
test.use({ now: NOW })

test('asks how it went, and a button leads to the place to write it down', async ({
  start,
  desktop
}) => {
  const { app, page } = await start()
  await logInterview(page, CALLUM, '2026-11-25T09:00')
  await moveClock(app, LATER)
  const note = await desktop.notifications.waitFor('How did it go?')
  expect(note).toMatchObject({
    program: 'Afterword',
    body: 'Jot it down while it is fresh. Northmere Rail, phone screen with Callum Reyes.',
    actions: { default: 'Open', jot: 'Jot it down', later: 'Later' }
  })
  desktop.closeWindows()
  await expect.poll(() => desktop.windows()).toEqual([])
  await desktop.notifications.press('Jot it down')
  await expect.poll(() => desktop.windows()).toEqual(['Afterword'])
  await new Debrief(page).promise.waitFor()
  await expect.poll(() => desktop.notifications.closed).toContain(note.id)
})

test('speaks of thanks together and once, and a click opens the letter', async ({
  start,
  desktop
}) => {
  const { app, page } = await start()
  await jotDown(page, await logInterview(page, PANEL, '2026-11-25T09:00'))
  await moveClock(app, '2026-11-25T10:45:00Z')
  const note = await desktop.notifications.waitFor(/^Thank 2 people/)
  expect(note.body).toContain('Dana Whitfield and Samuel Adeyemi. Larkfield Transit, panel today.')
  expect(note.actions).toMatchObject({ write: 'Write', 'snooze-hour': 'Snooze 1 hour' })
  await moveClock(app, '2026-11-25T11:00:00Z')
  await desktop.notifications.click()
  await new Composer(page).letter.waitFor()
  expect(desktop.notifications.seen).toHaveLength(1)
})

test('says what was put off again when its time comes, and not before', async ({
  start,
  desktop
}) => {
  const { app, page } = await start()
  await jotDown(page, await logInterview(page, PANEL, '2026-11-25T09:00'))
  await moveClock(app, '2026-11-25T10:45:00Z')
  await desktop.notifications.waitFor(/^Thank 2 people/)
  await desktop.notifications.press('Snooze 1 hour')
  await expect.poll(() => desktop.notifications.shownCount()).toBe(0)
  await moveClock(app, '2026-11-25T11:40:00Z')
  await moveClock(app, '2026-11-25T11:46:00Z')
  await expect.poll(() => desktop.notifications.shownCount()).toBe(1)
  expect(desktop.notifications.seen).toHaveLength(2)
})

test('takes away what is done meanwhile', async ({ start, desktop }) => {
  const { app, page } = await start()
  const id = await logInterview(page, CALLUM, '2026-11-25T09:00')
  await moveClock(app, LATER)
  await desktop.notifications.waitFor('How did it go?')
  await jotDown(page, id)
  await expect.poll(() => desktop.notifications.shownCount()).toBe(0)
})

test('does not say it again after a crash', async ({ start, desktop }) => {
  const first = await start()
  await logInterview(first.page, CALLUM, '2026-11-25T09:00')
  await moveClock(first.app, LATER)
  await desktop.notifications.waitFor('How did it go?')
  const gone = new Promise<void>((resolve) => first.app.once('close', () => resolve()))
  first.app.process().kill('SIGKILL')
  await gone
  const { app } = await start({ now: '2026-11-25T10:05:00Z' })
  await moveClock(app, '2026-11-25T10:46:00Z')
  await desktop.notifications.waitFor(/^Thank Callum Reyes/)
  expect(desktop.notifications.seen).toHaveLength(2)
})

test('opens the window that was not there since the computer was switched on', async ({
  start,
  desktop,
  dataDir
}) => {
  const first = await start()
  await logInterview(first.page, CALLUM, '2026-11-25T09:00')
  await first.app.close()
  const app = await launch({ dataDir, now: LATER, env: desktop.env, switches: ['--hidden'] })
  await desktop.notifications.waitFor('How did it go?')
  expect(desktop.windows()).toEqual([])
  await desktop.notifications.click()
  const page = await app.firstWindow()
  await new Debrief(page).promise.waitFor()
  await expect.poll(() => desktop.windows()).toEqual(['Afterword'])
  await app.close()
})

test('shows names as they are written', async ({ start, desktop }) => {
  const { app, page } = await start()
  const company = '<b>Tom & Sons</b> <img src=x> 🚉 שלום'
  await logInterview(page, { ...CALLUM, company }, '2026-11-25T09:00')
  await moveClock(app, LATER)
  const { body } = await desktop.notifications.waitFor('How did it go?')
  expect(body).toContain('&lt;b&gt;Tom &amp; Sons&lt;/b&gt; &lt;img src=x&gt; 🚉 שלום')
})

test.describe('a computer that slept', () => {
  test.use({ now: undefined })

  test('hears within seconds of waking what is still true, at once and once', async ({
    start,
    desktop,
    dataDir
  }) => {
    const clock = new FakeClock(join(dataDir, '..'), '2026-11-25T10:00:00Z')
    const { page } = await start({ env: clock.env })
    await logInterview(page, CALLUM, '2026-11-25T10:30')
    await logInterview(page, PANEL, '2026-11-25T11:00')
    // Nobody is reminded of what they wrote down just now: of an interview in half an hour.
    await expect(page.getByText('Northmere Rail').first()).toBeVisible()
    clock.sleep(8)
    const wokenAt = performance.now()
    await expect
      .poll(() => desktop.notifications.seen.length, { timeout: 15_000, intervals: [100] })
      .toBe(1)
    // One second more: so long the program may go on reading the time of before.
    expect(performance.now() - wokenAt).toBeLessThan(6_000)
    // Three thank-yous, and twice how it went.
    expect(desktop.notifications.seen[0]).toMatchObject({ title: '5 reminders' })
    expect(desktop.notifications.seen[0]?.body).not.toContain('Interview')
    await expect(page.getByText(/^Now 18:0/)).toBeVisible()
    clock.sleep(1)
    await expect(page.getByText(/^Now 19:0/)).toBeVisible({ timeout: 15_000 })
    expect(desktop.notifications.seen).toHaveLength(1)
  })
})

test.describe('a desktop without notifications', () => {
  test.use({ parts: { notifications: false } })

  test('breaks nothing, and is used once it has some', async ({ start, desktop }) => {
    const { app, page } = await start()
    await logInterview(page, CALLUM, '2026-11-25T09:00')
    await moveClock(app, LATER)
    await expect(page.getByText('Northmere Rail').first()).toBeVisible()
    const abilities = () => page.evaluate(() => window.afterword.request('desktop.abilities', null))
    expect(await abilities()).toMatchObject({ data: { notifications: false } })
    await desktop.showNotifications()
    expect(await abilities()).toMatchObject({
      data: { notifications: true, notificationActions: true }
    })
    await logInterview(page, PANEL, '2026-11-25T07:00')
    await desktop.notifications.waitFor(/reminders$/)
  })

  test('nor does a session without a bus', async ({ start }) => {
    const { app, page } = await start({ env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' } })
    await logInterview(page, CALLUM, '2026-11-25T09:00')
    await moveClock(app, LATER)
    await expect(page.getByText('Northmere Rail').first()).toBeVisible()
  })
})
