import { CALLUM, logInterview } from './loggedInterview'
import { expect, test } from './test'

// A Wednesday in London; the phone screen ended a quarter of an hour ago.
test.use({ now: '2026-11-25T10:00:00Z' })

const KEYS = 'ctrl+alt+n'

test('the keys open the small window from anywhere, with no other window open, to be typed in', async ({
  start,
  desktop
}) => {
  const { app, page } = await start()
  await logInterview(page, CALLUM, '2026-11-25T09:00')
  desktop.closeWindows()
  await expect.poll(() => desktop.windows()).toEqual([])

  const opened = app.waitForEvent('window')
  desktop.xdotool(['key', KEYS])
  const quick = await opened
  const sentence = quick.getByRole('textbox', { name: 'We talked about', exact: true })
  await expect(sentence).toBeFocused()
  await expect
    .poll(() => desktop.xdotool(['getactivewindow', 'getwindowname']).trim())
    .toBe('Quick note · Afterword')
  desktop.xdotool(['type', '--delay', '20', 'how the timetable is made'])
  await expect(sentence).toHaveValue('how the timetable is made')
  const closed = quick.waitForEvent('close')
  desktop.xdotool(['key', 'Escape'])
  await closed

  // The program lives on, and so do the keys.
  const again = app.waitForEvent('window')
  desktop.xdotool(['key', KEYS])
  await expect((await again).getByText('how the timetable is made')).toBeVisible()
  expect(desktop.windows()).toEqual([])
})

test('keys that another program has are told to be taken, and others open it', async ({
  start,
  desktop
}) => {
  const { app, page } = await start()
  /** Chooses these keys in the settings; how they then stand. */
  const choose = (quickCapture: string | null): Promise<string> =>
    page.evaluate(async (keys) => {
      await window.afterword.request('settings.change', { desktop: { quickCapture: keys } })
      const abilities = await window.afterword.request('desktop.abilities', null)
      return abilities.ok ? abilities.data.quickCapture : abilities.error.code
    }, quickCapture)

  // The window manager closes windows by them.
  expect(await choose('Alt+F4')).toBe('taken')
  expect(await choose(null)).toBe('off')
  expect(await choose('CommandOrControl+Shift+J')).toBe('on')
  const opened = app.waitForEvent('window')
  desktop.xdotool(['key', 'ctrl+shift+j'])
  await expect((await opened).getByRole('heading', { name: 'New interview' })).toBeVisible()
})
