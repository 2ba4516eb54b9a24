// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { dayQuestion } from '@renderer/app/dayDialog'
import { heardAbout } from '@renderer/app/heardBack'
import { testStart } from '@renderer/ipc/testViews'
import { useToasts } from '@renderer/ui/useToasts'
import { done, refused } from '@shared/outcome'
import { asking, buttonOf, due, onEmptyPage, showDue } from './showDue'

const { toast } = useToasts()

onEmptyPage()

async function openMenu(view: ReturnType<typeof showDue>, name: string): Promise<string[]> {
  await buttonOf(view, name).trigger('click')
  await flushPromises()
  return view.findAll('[role=menuitem]').map((one) => one.text())
}

describe('everything else', () => {
  it('says why, and offers what can be done about a thank-you', async () => {
    const view = showDue([due(1)])
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
    const view = showDue([asking('follow-up')])
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
    expect(await openMenu(showDue([due(1)]), 'More')).not.toContain('Move to another day…')
    expect(await openMenu(showDue([asking('close-out')]), 'More')).not.toContain(
      'Move to another day…'
    )
  })

  it('takes back that a thank-you is not wanted', async () => {
    const view = showDue([due(1)], null, {
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
    const view = showDue([asking('follow-up')], null, {
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
    const view = showDue([asking('follow-up')])
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
    const view = showDue([asking('follow-up')], null, {
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
    const view = showDue([due(1)], null, { 'touchpoints.snooze': () => done(null) })
    const entries = await openMenu(view, 'Snooze')
    expect(entries[2]).toBe('Tomorrow morningafter last call')
    await view.findAll('[role=menuitem]')[2]?.trigger('click')
    expect(view.bridge.asked).toEqual([])
  })

  it('passes over the public holidays that were chosen, asking for them once', async () => {
    const start = testStart()
    const cadence = { ...start.settings.cadence, country: 'US' }
    const answers = { 'settings.holidays': () => done({ dates: ['2025-11-27', '2025-12-25'] }) }
    const view = showDue([asking('follow-up')], null, answers, {
      ...start,
      settings: { ...start.settings, cadence }
    })
    const entries = await openMenu(view, 'Snooze')
    expect(entries).toContain('Tomorrow morningThu 09:00')
    expect(entries).toContain('Next working dayFri 09:00')
    await openMenu(view, 'Snooze')
    await openMenu(view, 'Snooze')
    expect(view.bridge.asked).toEqual([{ route: 'settings.holidays', input: { year: 2025 } }])
  })

  it('opens the same choices from the menu of everything', async () => {
    const view = showDue([asking('follow-up')])
    await openMenu(view, 'More')
    await buttonOf(view, 'SnoozeZ').trigger('click')
    await flushPromises()
    expect(view.findAll('[role=menuitem]').map((one) => one.text())).toContain('Pick a time…')
  })
})
