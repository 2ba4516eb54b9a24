// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import type { DOMWrapper } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { dayQuestion } from '@renderer/app/dayDialog'
import { heardAbout } from '@renderer/app/heardBack'
import { sentQuestion } from '@renderer/app/sentDialog'
import { startKey } from '@renderer/app/session.store'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testDue, testEntry, testPerson, testStart, testTouchpoint } from '@renderer/ipc/testViews'
import { testDesk } from '@renderer/ui/testDesk'
import { useToasts } from '@renderer/ui/useToasts'
import type { ComingView, DueView } from '@shared/model/timelineViews'
import type { TouchpointView } from '@shared/model/views'
import type { TouchpointKind } from '@shared/model/words'
import { done, refused } from '@shared/outcome'
import DueSection from './DueSection.vue'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const { desk, plugin, global } = testDesk()
const { toast, dismiss } = useToasts()

function due(number: number): DueView {
  const interview = testEntry(desk.now - 44 * HOUR, { id: 7, company: 'Larkfield Transit' })
  return {
    touchpoint: testTouchpoint(interview.endsAt, { id: number, personId: number }),
    application: { id: 1, company: 'Larkfield Transit', role: 'Analyst', stage: 'interviewing' },
    person: testPerson({ id: number, name: `Person ${number}` }),
    interview
  }
}

/** One that asks how things stand: open since this morning, overdue in two days. */
function asking(kind: TouchpointKind, change: Partial<TouchpointView> = {}): DueView {
  return testDue(
    testTouchpoint(0, {
      kind,
      opensAt: desk.now - 5 * HOUR,
      dueAt: desk.now + 3 * HOUR,
      overdueAt: desk.now + 3 * HOUR + 2 * DAY,
      lapsesAt: null,
      ...change
    })
  )
}

function show(letters: DueView[], coming: ComingView | null = null, answers: Answers = {}) {
  const bridge = installFakeBridge(answers)
  const screen = { template: '<p></p>' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: screen },
      { path: '/letters/:kind/:applicationId', name: 'composer', component: screen }
    ]
  })
  const view = mount(DueSection, {
    props: { due: letters, dueCount: letters.length, coming },
    global: {
      ...global,
      plugins: [plugin, router, createPinia()],
      provide: { [startKey as symbol]: testStart() }
    },
    attachTo: document.body
  })
  return Object.assign(view, { bridge })
}

function buttonOf(card: { findAll: (selector: string) => DOMWrapper<Element>[] }, name: string) {
  const found = card
    .findAll('button, [role=menuitem]')
    .find((one) => one.text() === name || one.attributes('aria-label')?.startsWith(name))
  if (!found) throw new Error(`There is no button "${name}".`)
  return found
}

// There is no top layer where these tests run.
beforeEach(() => {
  Object.assign(HTMLElement.prototype, {
    showPopover: () => undefined,
    hidePopover: () => undefined
  })
})
afterEach(() => {
  dismiss()
  document.body.replaceChildren()
})

describe('what is due', () => {
  it('says whom to thank for what, and leads to the letter', () => {
    const card = show([due(1)]).get('article')
    expect(card.attributes('aria-label')).toBe('Thank Dana Whitfield, Larkfield Transit')
    expect(card.text()).toContain('Engineering Manager')
    expect(card.text()).toContain('Larkfield Transit')
    expect(card.text()).toContain('Last call · 5 h left')
    expect(card.get('a').attributes('href')).toBe('/letters/thank-you/1?interview=1&person=1')
    expect(card.get('a').attributes('aria-label')).toBe('Write to Dana Whitfield')
  })

  it('asks how and when a letter was sent', async () => {
    await buttonOf(show([due(1)]).get('article'), 'Mark sent').trigger('click')
    expect(sentQuestion.value).toMatchObject({
      occasion: { kind: 'thank-you', applicationId: 1, interviewId: 1, personId: 1 },
      to: 'Dana Whitfield',
      company: 'Larkfield Transit'
    })
  })

  it('shows five, but of more only four until one asks', async () => {
    expect(show([1, 2, 3, 4, 5].map(due)).findAll('article')).toHaveLength(5)
    const many = show([1, 2, 3, 4, 5, 6, 7].map(due))
    expect(many.findAll('article')).toHaveLength(4)
    const more = many.get('button.more')
    expect(more.text()).toBe('3 more')
    await more.trigger('click')
    expect(many.findAll('article')).toHaveLength(7)
    const fifth = many.findAll('article')[4]
    expect(fifth?.element.contains(document.activeElement)).toBe(true)
  })

  it('says how many more there are than it was given', async () => {
    const many = show([1, 2, 3, 4, 5, 6].map(due))
    await many.setProps({ dueCount: 60 })
    expect(many.get('.count').text()).toBe('60, most urgent first')
    expect(many.get('button.more').text()).toBe('56 more')
    await many.get('button.more').trigger('click')
    expect(many.text()).toContain('and 54 more')
  })

  it('goes on with the next card when the one with the focus is done with', async () => {
    const view = show([due(1), due(2)])
    const [first] = view.findAll('article')
    first?.get<HTMLElement>('.acts .btn').element.focus()
    await view.setProps({ due: [due(2)], dueCount: 1 })
    expect(view.get('article').element.contains(document.activeElement)).toBe(true)
  })
})

describe('what asks how things stand', () => {
  it.each([
    ['follow-up', 'Follow up with Dana Whitfield, Northwind'],
    ['second-follow-up', 'Follow up again with Dana Whitfield, Northwind'],
    ['close-out', 'Close out Northwind'],
    ['check-in', 'Check in with Dana Whitfield, Northwind'],
    ['no-show', 'They did not come, Northwind']
  ] as const)('%s', (kind, label) => {
    const card = show([asking(kind)]).get('article')
    expect(card.attributes('aria-label')).toBe(label)
    expect(card.get('a.primary').attributes('href')).toBe(`/letters/${kind}/1?interview=1&person=1`)
  })

  it('names the company where nobody is known', () => {
    const card = show([asking('follow-up', { personId: null, personName: null })]).get('article')
    expect(card.attributes('aria-label')).toBe('Follow up with Northwind')
    expect(card.get('a.primary').attributes('aria-label')).toBe('Write to Northwind')
  })

  it('needs no interview to check in', () => {
    const card = show([asking('check-in', { interviewId: null })]).get('article')
    expect(card.get('.what').text()).toBe('NorthwindAnalyst')
  })

  it('draws the waiting, the promised day and the day that it was due', () => {
    const overdue = asking('follow-up', {
      promisedBy: '2025-11-21',
      opensAt: Date.UTC(2025, 10, 24, 9),
      dueAt: Date.UTC(2025, 10, 24, 17),
      overdueAt: desk.now - 1
    })
    const interview = testEntry(Date.UTC(2025, 10, 13, 10))
    const track = show([{ ...overdue, interview }]).get('.track')
    expect(track.attributes('aria-label')).toBe(
      'Overdue · 2 days. An answer was promised by Fri 21 Nov. The follow-up was due Mon 24 Nov.'
    )
    expect(track.get('.scale').text()).toBe('13 NovPromised 21Due 24')
  })
})

async function openMenu(view: ReturnType<typeof show>, name: string): Promise<string[]> {
  await buttonOf(view, name).trigger('click')
  await flushPromises()
  return view.findAll('[role=menuitem]').map((one) => one.text())
}

describe('everything else', () => {
  it('says why, and offers what can be done about a thank-you', async () => {
    const view = show([due(1)])
    expect(await openMenu(view, 'More')).toEqual([
      'WriteW',
      'Mark sent…S',
      'Heard back…H',
      'SnoozeZ',
      'Skip it',
      'No thank-you wanted',
      'Open the interview',
      'Open the application'
    ])
    const menu = view.get('[role=menu]')
    const why = view.get(`[id="${menu.attributes('aria-describedby')}"]`)
    expect(why.text()).toBe('A thank-you is expected within a day.')
  })

  it('moves a follow-up to another day, and hears back about it', async () => {
    const view = show([asking('follow-up')])
    expect(await openMenu(view, 'More')).toContain('Move to another day…')
    await buttonOf(view, 'Move to another day…').trigger('click')
    expect(dayQuestion.value).toMatchObject({ what: 'pin', company: 'Northwind' })

    await openMenu(view, 'More')
    await buttonOf(view, 'Heard back…H').trigger('click')
    expect(heardAbout.value).toMatchObject({
      applicationId: 1,
      company: 'Northwind',
      person: { id: 1, name: 'Dana Whitfield' },
      timeZone: 'Europe/London'
    })
  })

  it('has no day to move a thank-you or a close-out to', async () => {
    expect(await openMenu(show([due(1)]), 'More')).not.toContain('Move to another day…')
    expect(await openMenu(show([asking('close-out')]), 'More')).not.toContain(
      'Move to another day…'
    )
  })

  it('takes back that a thank-you is not wanted', async () => {
    const view = show([due(1)], null, {
      'interviews.setThankYou': () => ({ ...done(null), step: 6 }),
      'undo.step': () => done({ route: 'interviews.setThankYou' })
    })
    await openMenu(view, 'More')
    await buttonOf(view, 'No thank-you wanted').trigger('click')
    await flushPromises()
    expect(view.bridge.asked[0]).toEqual({
      route: 'interviews.setThankYou',
      input: { interviewId: 1, personId: 1, thankYou: 'not-wanted' }
    })
    expect(toast.value?.message).toBe('No thank-you for Dana')
    await toast.value?.undo?.()
    expect(view.bridge.asked.at(-1)).toEqual({ route: 'undo.step', input: { step: 6 } })
  })

  it('skips, takes it back, and says what could not be taken back', async () => {
    const view = show([asking('follow-up')], null, {
      'touchpoints.skip': () => ({ ...done(null), step: 4 }),
      'undo.step': () => refused('NOT_FOUND', 'This was undone already.')
    })
    await openMenu(view, 'More')
    await buttonOf(view, 'Skip it').trigger('click')
    await flushPromises()
    expect(toast.value?.message).toBe('Skipped: follow-up, Northwind')
    await toast.value?.undo?.()
    expect(toast.value?.message).toBe('This was undone already.')
  })
})

describe('putting off', () => {
  it('offers times that are still to come, and any other', async () => {
    const view = show([asking('follow-up')])
    expect(await openMenu(view, 'Snooze')).toEqual([
      '1 hour15:00',
      'This evening18:00',
      'Tomorrow morningThu 09:00',
      'Pick a time…'
    ])
    expect(document.activeElement?.textContent).toContain('1 hour')
    await buttonOf(view, 'Pick a time…').trigger('click')
    expect(dayQuestion.value?.what).toBe('snooze')
  })

  it('snoozes, and takes it back', async () => {
    const view = show([asking('follow-up')], null, {
      'touchpoints.snooze': () => ({ ...done(null), step: 9 }),
      'undo.step': () => done({ route: 'touchpoints.snooze' })
    })
    await openMenu(view, 'Snooze')
    await view.findAll('[role=menuitem]')[2]?.trigger('click')
    await flushPromises()
    expect(view.bridge.asked[0]).toEqual({
      route: 'touchpoints.snooze',
      input: {
        kind: 'follow-up',
        applicationId: 1,
        interviewId: 1,
        personId: 1,
        until: Date.UTC(2025, 10, 27, 9)
      }
    })
    expect(toast.value?.message).toBe('Snoozed until Thu 09:00')
    await toast.value?.undo?.()
    expect(view.bridge.asked.at(-1)).toEqual({ route: 'undo.step', input: { step: 9 } })
    expect(toast.value?.message).toBe('Undone: snoozed')
  })

  it('lets no thank-you sleep through its last call', async () => {
    const view = show([due(1)], null, { 'touchpoints.snooze': () => done(null) })
    const entries = await openMenu(view, 'Snooze')
    expect(entries[2]).toBe('Tomorrow morningafter last call')
    await view.findAll('[role=menuitem]')[2]?.trigger('click')
    expect(view.bridge.asked).toEqual([])
  })

  it('opens the same choices from the menu of everything', async () => {
    const view = show([asking('follow-up')])
    await openMenu(view, 'More')
    await buttonOf(view, 'SnoozeZ').trigger('click')
    await flushPromises()
    expect(view.findAll('[role=menuitem]').map((one) => one.text())).toContain('Pick a time…')
  })
})

describe('nothing due', () => {
  const coming: ComingView = {
    kind: 'thank-you',
    applicationId: 1,
    interviewId: 8,
    company: 'Copperline Freight',
    count: 2,
    opensAt: desk.now - 5 * HOUR,
    dueAt: desk.now + 19 * HOUR
  }

  it('names what comes next', () => {
    expect(show([], coming).text().replace(/\s+/gu, ' ')).toBe(
      'Nothing due. Next are 2 notes to Copperline Freight, best by tomorrow 09:00.'
    )
    expect(show([], { ...coming, count: 1 }).text()).toContain('Next is 1 note to')
  })

  it.each([
    ['follow-up', 'Next is a follow-up with Copperline Freight, on Mon 1 Dec.'],
    ['second-follow-up', 'Next is a second follow-up with Copperline Freight, on Mon 1 Dec.'],
    ['close-out', 'Next is a last message to Copperline Freight, on Mon 1 Dec.'],
    ['check-in', 'Next is a check-in with Copperline Freight, on Mon 1 Dec.'],
    [
      'no-show',
      'Next is a message about the missed interview to Copperline Freight, best by tomorrow 09:00.'
    ]
  ] as const)('says what a %s is', (kind, words) => {
    const opensAt = kind === 'no-show' ? coming.opensAt : Date.UTC(2025, 11, 1, 9)
    const said = show([], { ...coming, kind, count: 1, opensAt }).text()
    expect(said.replace(/\s+/gu, ' ')).toBe(`Nothing due. ${words}`)
  })

  it('says only that when nothing comes', () => {
    expect(show([]).text()).toBe('Nothing due.')
  })
})
