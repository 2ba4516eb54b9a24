import { expect, test } from './test'

test('the window is there, and can be closed by its own button', async ({ start, desktop }) => {
  await start()
  await expect.poll(() => desktop.windows()).toEqual(['Afterword'])
  desktop.closeWindows()
  await expect.poll(() => desktop.windows()).toEqual([])
})
