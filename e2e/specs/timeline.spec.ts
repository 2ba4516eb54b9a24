import type { Page } from '@playwright/test'
import type { RouteRequest } from '../../src/shared/ipc/contract'
import { ask } from '../ask'
import { moveClock } from '../launch'
import { goTo } from '../pages/sections'
import { Timeline } from '../pages/Timeline'
import { expect, test } from '../test'

type Logged = RouteRequest<'interviews.log'>

/** Tuesday, two in the afternoon in London; the interviews end then. */
const END = '2026-03-03T14:00:00Z'
test.use({ now: END })

const INTERVIEW: Logged = {
  company: 'Northwind Traders',
  role: 'Staff Engineer',
  startLocal: '2026-03-03T13:00',
  timeZone: 'Europe/London',
  minutes: 60,
  round: 'Panel',
  kind: 'panel',
  place: '',
  people: [
    {
      name: 'Dana Whitfield',
      email: 'dana@northwind.example',
      title: 'Engineering Manager',
      thankYou: 'wanted'
    }
  ]
}

/** One interview, and what names the messages of its person. */
async function log(page: Page, change: Partial<Logged> = {}) {
  const logged = await ask(page, 'interviews.log', { ...INTERVIEW, ...change })
  const { people } = await ask(page, 'interviews.read', { id: logged.interviewId })
  return { ...logged, personId: people[0]?.id ?? 0 }
}

test('a thank-you says how it stands at every hour, on the thread and on its card', async ({
  start
}) => {
  const { app, page } = await start({ now: '2026-03-03T12:00:00Z' })
  const timeline = new Timeline(page)
  const message = await log(page)
  const chip = timeline.entry('Northwind Traders').getByRole('button')

  await expect(chip).toContainText('Thank by Wed 14:00')
  for (const [at, words] of [
    ['2026-03-03T14:00:00Z', 'Due in 24 h'],
    ['2026-03-04T13:30:00Z', 'Due in 30 min'],
    ['2026-03-04T14:00:00Z', 'Last call · 24 h left'],
    ['2026-03-05T09:00:00Z', 'Last call · 5 h left'],
    ['2026-03-05T14:00:00Z', 'Late · still worth sending'],
    ['2026-03-17T14:00:00Z', 'Not sent']
  ] as const) {
    await moveClock(app, at)
    await expect(chip).toContainText(words)
  }

  await moveClock(app, '2026-03-04T12:00:00Z')
  await expect(timeline.card('Thank Dana Whitfield, Northwind Traders')).toContainText(
    'Due today · 2 h left'
  )
  await ask(page, 'letters.open', {
    kind: 'thank-you',
    applicationId: message.applicationId,
    interviewId: message.interviewId,
    personId: message.personId
  })
  await goTo(page, 'Letters')
  await goTo(page, 'Timeline')
  await expect(chip).toContainText('Draft · due in 2 h')

  await timeline.choose(chip, 'Snooze', '1 hour')
  await expect(chip).toContainText('Snoozed until 13:00')
  await expect(page.getByText('Nothing due.')).toBeVisible()
  await moveClock(app, '2026-03-04T13:00:00Z')
  await expect(chip).toContainText('Draft · due in 1 h')

  await timeline.choose(chip, 'Skip it')
  await expect(chip).toContainText('Skipped')
  await timeline.undo()
  await timeline.choose(chip, 'No thank-you wanted')
  await expect(chip).toContainText('Not wanted')
  await timeline.choose(chip, 'Thank them after all')
  await expect(chip).toContainText('Draft · due in 1 h')

  await timeline.choose(chip, 'Mark sent…')
  await timeline.confirmSent()
  await expect(chip).toContainText('Sent 13:00')
  await moveClock(app, '2026-03-06T09:00:00Z')
  await expect(chip).toContainText('Sent Wed')
  await moveClock(app, '2026-03-20T09:00:00Z')
  await expect(chip).toContainText('Sent 4 Mar')
})

test('two interviews with one person on a day owe one note, in the later one', async ({
  start
}) => {
  const { page } = await start()
  const timeline = new Timeline(page)
  const { applicationId } = await log(page, { startLocal: '2026-03-03T09:00' })
  await log(page, { applicationId, round: 'Lunch' })
  await expect(timeline.chip('In the later note')).toBeVisible()
  await expect(timeline.chip(/^Due in 2[34] h/)).toBeVisible()
})

test('what asks how things stand says so on its own day, and under its interview once it is done', async ({
  start
}) => {
  const { app, page } = await start()
  const timeline = new Timeline(page)
  const message = await log(page)
  const { applicationId, interviewId, personId } = message
  const own = (noun: string) => timeline.entry(`${noun}, Northwind Traders`).getByRole('button')
  const under = timeline.thread.getByRole('list', { name: 'After it' }).getByRole('button')

  await test.step('without a promise it waits for its day', async () => {
    await expect(own('Follow-up')).toContainText('Follow up Tue 10 Mar')
    await expect(under).toHaveCount(0)
  })

  await test.step('with one it waits for the answer', async () => {
    await ask(page, 'promises.write', {
      interviewId,
      promise: { by: '2026-03-06', text: 'by Friday', personId }
    })
    await expect(own('Follow-up')).toContainText(/^Waiting · reply promised by Fri 6 Mar/)
    await expect(under).toContainText(/^Waiting · reply promised by Fri 6 Mar/)
    await moveClock(app, '2026-03-07T10:00:00Z')
    await expect(own('Follow-up')).toContainText('Follow up Mon 9 Mar')
  })

  await test.step('its day comes, and goes', async () => {
    const card = timeline.card('Follow up with Dana Whitfield, Northwind Traders')
    await moveClock(app, '2026-03-09T08:59:00Z')
    await expect(page.getByText('Now 08:59')).toBeVisible()
    await expect(card).toHaveCount(0)
    await moveClock(app, '2026-03-09T09:00:00Z')
    await expect(own('Follow-up')).toContainText('Follow up today')
    await expect(card).toContainText('Due today · 8 h left')
    await moveClock(app, '2026-03-09T17:00:00Z')
    await expect(own('Follow-up')).toContainText('Follow up now')
    await moveClock(app, '2026-03-12T09:00:00Z')
    await expect(own('Follow-up')).toContainText('Overdue · 3 days')
    await expect(card).toContainText('no reply yet')
    await expect(card.getByRole('img')).toHaveAccessibleName(
      'Overdue · 3 days. An answer was promised by Fri 6 Mar. The follow-up was due Mon 9 Mar.'
    )
  })

  await test.step('moved to another day by hand, and back', async () => {
    await timeline.choose(own('Follow-up'), 'Move to another day…')
    const dialog = page.getByRole('dialog', { name: 'Move it to another day' })
    await dialog.getByLabel('Write on').fill('next Tuesday')
    await expect(dialog).toContainText('Tue 17 Mar')
    await page.keyboard.press('Enter')
    await expect(own('Follow-up')).toContainText('Follow up Tue 17 Mar')
    await timeline.undo()
    await expect(own('Follow-up')).toContainText('Overdue · 3 days')
  })

  await test.step('sent, so the second one follows, then the last', async () => {
    await timeline.choose(own('Follow-up'), 'Mark sent…')
    await timeline.confirmSent()
    await expect(own('Second follow-up')).toContainText('Follow up Thu 19 Mar')
    await expect(under).toContainText('Sent 09:00')
    await moveClock(app, '2026-03-19T10:00:00Z')
    await expect(own('Second follow-up')).toContainText('Follow up today')
    await timeline.choose(own('Second follow-up'), 'Mark sent…')
    await timeline.confirmSent()
    await expect(own('Close-out')).toContainText('Close out Thu 2 Apr')
    await moveClock(app, '2026-04-02T10:00:00Z')
    await expect(own('Close-out')).toContainText('Close out today')
  })

  await test.step('they answer after all', async () => {
    await ask(page, 'replies.heard', {
      applicationId,
      answer: 'words',
      text: 'Still thinking.',
      personId,
      heardOn: null,
      promise: null,
      decideBy: null
    })
    await expect(timeline.chip('Replied 11:00')).toBeVisible()
    await expect(own('Close-out')).toHaveCount(0)
    await moveClock(app, '2026-04-04T10:00:00Z')
    await expect(timeline.chip('Replied Thu')).toBeVisible()
  })

  await test.step('and offer: nothing is owed, and the day to decide by is said', async () => {
    await ask(page, 'replies.heard', {
      applicationId,
      answer: 'offer',
      text: '',
      personId,
      heardOn: null,
      promise: null,
      decideBy: '2026-04-07'
    })
    await expect(timeline.entry('Northwind Traders')).toContainText('Decide by Tue 7 Apr')
  })
})

test('a check-in and a missed interview stand on the thread too', async ({ start }) => {
  const { app, page } = await start()
  const timeline = new Timeline(page)
  await ask(page, 'applications.add', {
    company: 'Fabrikam',
    role: 'Analyst',
    stage: 'applied',
    appliedOn: '2026-02-24',
    source: '',
    link: '',
    place: '',
    posting: ''
  })
  const checkIn = timeline.entry('Check-in, Fabrikam').getByRole('button')
  await expect(checkIn).toContainText('Check in Tue 10 Mar')
  await moveClock(app, '2026-03-10T09:00:00Z')
  await expect(checkIn).toContainText('Check in today')
  await expect(timeline.card('Check in with Fabrikam')).toBeVisible()
  await timeline.choose(checkIn, 'Open the application')
  await expect(page.getByRole('heading', { level: 1, name: 'Fabrikam' })).toBeVisible()

  await moveClock(app, END)
  const { interviewId } = await log(page)
  await ask(page, 'interviews.setStatus', { interviewId, status: 'no-show' })
  await goTo(page, 'Timeline')
  const missed = timeline.entry('Missed interview, Northwind Traders').getByRole('button')
  await expect(missed).toContainText('Write by 15:00')
  await moveClock(app, '2026-03-03T15:00:00Z')
  await expect(missed).toContainText('Write now')
  await moveClock(app, '2026-03-04T13:00:00Z')
  await expect(missed).toContainText('Late · still worth sending')
  await moveClock(app, '2026-03-10T13:00:00Z')
  await expect(timeline.entry('Northwind Traders')).toContainText('Not sent')
})

test('messages that wait for a promised day stand behind the sure one', async ({ start }) => {
  const { page } = await start()
  const timeline = new Timeline(page)
  for (const [company, by] of [
    ['Alder', null],
    ['Birch', '2026-03-09'],
    ['Cedar', '2026-03-09']
  ] as const) {
    const { interviewId, personId } = await log(page, { company })
    if (by === null) continue
    await ask(page, 'promises.write', { interviewId, promise: { by, text: '', personId } })
  }
  await expect(timeline.entry('Follow-up, Alder')).toBeVisible()
  await expect(timeline.entry('Follow-up, Birch')).toHaveCount(0)
  await page.getByRole('button', { name: '2 more if no reply by Mon' }).click()
  await expect(timeline.entry('Follow-up, Birch')).toBeVisible()
  await expect(timeline.entry('Follow-up, Cedar')).toBeVisible()
})

test('what changes elsewhere is on the screen at once, without anything else being drawn anew', async ({
  start
}) => {
  const { page } = await start()
  const timeline = new Timeline(page)
  const dana = await log(page)
  await log(page, { company: 'Contoso', startLocal: '2026-03-02T13:00' })
  const other = timeline.entry('Contoso')
  await expect(other).toBeVisible()
  await other.evaluate((element) => element.setAttribute('data-same', 'yes'))
  await ask(page, 'touchpoints.skip', {
    kind: 'thank-you',
    applicationId: dana.applicationId,
    interviewId: dana.interviewId,
    personId: dana.personId
  })
  await expect(timeline.entry('Northwind Traders').getByRole('button')).toContainText('Skipped')
  await expect(other).toHaveAttribute('data-same', 'yes')
})
