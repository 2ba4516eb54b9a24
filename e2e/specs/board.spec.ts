import { findings } from '../findings'
import { addApplications, Applications } from '../pages/Applications'
import { expect, test } from '../test'

test.use({ now: '2025-11-26T14:00:00Z' })

const THREE = [
  { company: 'Osprey Ferries', stage: 'applied' },
  { company: 'Hexley Instruments', stage: 'applied' },
  { company: 'Velum Press', stage: 'applied' },
  { company: 'Kestrel Loop', stage: 'offer' }
]

test('cards are dragged into another column and within one, and stay there', async ({ start }) => {
  const { app, page } = await start()
  await addApplications(page, THREE)
  const board = new Applications(page)
  await board.open()
  expect(await board.cardsOf('Applied')).toEqual([
    'Velum Press',
    'Hexley Instruments',
    'Osprey Ferries'
  ])

  const top = await board.card('Velum Press').boundingBox()
  await board.drag('Osprey Ferries', { x: (top?.x ?? 0) + 60, y: (top?.y ?? 0) - 4 })
  const order = ['Osprey Ferries', 'Velum Press', 'Hexley Instruments']
  await expect.poll(() => board.cardsOf('Applied')).toEqual(order)

  const column = await board.column('Interviewing').boundingBox()
  await board.drag('Velum Press', { x: (column?.x ?? 0) + 80, y: (column?.y ?? 0) + 300 })
  await expect.poll(() => board.cardsOf('Interviewing')).toEqual(['Velum Press'])
  await expect(page.getByText('Velum Press: Interviewing')).toBeVisible()

  await app.close()
  const again = new Applications((await start()).page)
  await again.open()
  expect(await again.cardsOf('Applied')).toEqual(['Osprey Ferries', 'Hexley Instruments'])
  expect(await again.cardsOf('Interviewing')).toEqual(['Velum Press'])
})

test('a card is lifted, carried, dropped and put back by keyboard', async ({ start }) => {
  const { page } = await start()
  await addApplications(page, THREE)
  const board = new Applications(page)
  await board.open()
  const hexley = board.card('Hexley Instruments')

  await board.card('Velum Press').focus()
  await page.keyboard.press('ArrowDown')
  await expect(hexley).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByText('Lifted Hexley Instruments. Applied, 2 of 3.')).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await expect(hexley).toBeFocused()
  expect(await board.cardsOf('Interviewing')).toEqual(['Hexley Instruments'])
  await page.keyboard.press('Escape')
  await expect(hexley).toBeFocused()
  await expect.poll(() => board.cardsOf('Interviewing')).toEqual([])

  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Space')
  await expect(page.getByText('Dropped Hexley Instruments. Applied, 1 of 3.')).toBeAttached()
  await expect(hexley).toBeFocused()
  await expect
    .poll(() => board.cardsOf('Applied'))
    .toEqual(['Hexley Instruments', 'Velum Press', 'Osprey Ferries'])

  await page.keyboard.press('Control+z')
  await expect
    .poll(() => board.cardsOf('Applied'))
    .toEqual(['Velum Press', 'Hexley Instruments', 'Osprey Ferries'])

  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/applications\/2$/)
})

test('closing asks how it ended, and can be called off and undone', async ({ start }) => {
  const { page } = await start()
  await addApplications(page, THREE)
  const board = new Applications(page)
  await board.open()
  const column = await board.column('Closed').boundingBox()
  const closed = { x: (column?.x ?? 0) + 80, y: (column?.y ?? 0) + 200 }

  await board.drag('Velum Press', closed)
  await expect(page.getByRole('menu', { name: 'How did it end with Velum Press?' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect.poll(() => board.cardsOf('Closed')).toEqual([])

  await board.drag('Velum Press', closed)
  await page.getByRole('menuitem', { name: 'No reply' }).click()
  await expect(board.column('Closed')).toContainText('No reply, closed Wed 26 Nov')
  await board.toast.click()
  await expect.poll(() => board.cardsOf('Closed')).toEqual([])
  expect(await board.cardsOf('Applied')).toHaveLength(3)

  await board.card('Kestrel Loop').focus()
  await page.getByRole('button', { name: 'More about Kestrel Loop' }).click()
  await page.getByRole('menuitem', { name: 'Close: accepted' }).click()
  await expect(board.column('Closed')).toContainText('Accepted Wed 26 Nov')
  await expect(board.card('Kestrel Loop')).toBeFocused()
})

for (const look of ['light', 'dark'] as const) {
  test(`axe finds nothing on the board, ${look}`, async ({ start }) => {
    const { page } = await start()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.evaluate(
      (chosen) => window.afterword.request('settings.change', { look: chosen }),
      look
    )
    await addApplications(page, [...THREE, { company: 'Wren & Tally', stage: 'rejected' }])
    const board = new Applications(page)
    await board.open()
    await board.card('Velum Press').focus()
    expect(await findings(page)).toEqual([])
  })
}
