// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { startKey } from '@renderer/app/session.store'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testStart } from '@renderer/ipc/testViews'
import { testDesk } from '@renderer/ui/testDesk'
import type { DesktopAbilities } from '@shared/ipc/desktop'
import type { NextReminderView } from '@shared/model/reminderViews'
import type { SettingsView } from '@shared/model/settingsViews'
import { done, refused } from '@shared/outcome'
import ReminderSettings from './ReminderSettings.vue'

const NOW = Date.UTC(2025, 10, 26, 14)
const ABLE: DesktopAbilities = {
  tray: true,
  notifications: true,
  notificationActions: true,
  loginItem: true,
  startsAtLogin: false,
  quickCapture: 'on'
}

/** The main process's side: keeps the settings, and what the system was asked for. */
async function show(
  change: { abilities?: Partial<DesktopAbilities>; next?: NextReminderView[] } = {},
  answers: Answers = {}
) {
  let settings: SettingsView = testStart().settings
  let abilities: DesktopAbilities = { ...ABLE, ...change.abilities }
  const bridge = installFakeBridge({
    'desktop.abilities': () => done(abilities),
    'desktop.startAtLogin': ({ on }) => {
      abilities = { ...abilities, startsAtLogin: on }
      return done(abilities)
    },
    'reminders.next': () => done(change.next ?? []),
    'reminders.test': () => done(null),
    'settings.change': ({ reminders, desktop }) => {
      settings = {
        ...settings,
        reminders: { ...settings.reminders, ...(reminders as object) },
        desktop: { ...settings.desktop, ...(desktop as object) }
      }
      return done(settings)
    },
    ...answers
  })
  const { global } = testDesk()
  const view = mount(ReminderSettings, {
    global: {
      ...global,
      plugins: [...global.plugins, createPinia()],
      provide: { [startKey as symbol]: testStart({ now: NOW }) }
    },
    attachTo: document.body
  })
  await flushPromises()
  const named = (name: string) => view.get<HTMLElement>(`[aria-label^="${name}"]`)
  const select = (label: string) => {
    const found = view.findAll('label').find((one) => one.text().startsWith(label))
    return view.get<HTMLSelectElement>(`[id="${found?.attributes('for')}"]`)
  }
  const button = (text: string) => view.findAll('button').find((one) => one.text() === text)
  return { view, bridge, named, select, button, kept: () => settings }
}

describe('each kind of reminder', () => {
  it('is switched on and off by itself', async () => {
    const { named, kept } = await show()
    await named('The day before').trigger('click')
    await named('Thank-you notes').trigger('click')
    await named('Follow-ups').trigger('click')
    await named('When something is late').trigger('click')
    await flushPromises()
    expect(kept().reminders).toEqual({
      ...testStart().settings.reminders,
      dayBefore: false,
      thankYous: false,
      followUps: false,
      overdue: false
    })
    expect(named('Follow-ups').attributes('aria-checked')).toBe('false')
  })

  it('is said as early as chosen, or not at all', async () => {
    const { select, kept } = await show()
    await select('Before an interview').setValue('1')
    await select('Ask how an interview went').setValue('4')
    await select('Before a window closes').setValue('3')
    await flushPromises()
    expect(kept().reminders).toMatchObject({
      soonBefore: 15,
      afterInterview: null,
      lastCallBefore: 360
    })
  })

  it('has no last call without thank-yous', async () => {
    const { named, select } = await show()
    expect(select('Before a window closes').element.disabled).toBe(false)
    await named('Thank-you notes').trigger('click')
    await flushPromises()
    expect(select('Before a window closes').element.disabled).toBe(true)
  })

  it('says what was refused, and shows what counts', async () => {
    const { view, select } = await show(
      {},
      { 'settings.change': () => refused('READ_ONLY', 'The file cannot be written.') }
    )
    await select('Before an interview').setValue('0')
    await flushPromises()
    expect(view.text()).toContain('The file cannot be written.')
    expect(select('Before an interview').element.selectedIndex).toBe(3)
  })
})

describe('quiet hours', () => {
  it('are written as times', async () => {
    const { named, kept } = await show()
    await named('Quiet hours from').setValue('22:30')
    await named('Quiet hours to').setValue('07:00')
    await flushPromises()
    expect(kept().reminders.quiet).toEqual({ from: '22:30', to: '07:00' })
    expect(named('Quiet hours end').attributes('aria-valuetext')).toBe('07:00')
  })

  it('move with the keys, and are kept when the key is let go', async () => {
    const { named, kept } = await show()
    const end = named('Quiet hours end')
    await end.trigger('keydown', { key: 'ArrowRight' })
    await end.trigger('keydown', { key: 'ArrowRight' })
    expect(kept().reminders.quiet).toEqual({ from: '21:00', to: '08:00' })
    await end.trigger('keyup')
    await named('Quiet hours begin').trigger('keydown', { key: 'PageDown' })
    await named('Quiet hours begin').trigger('blur')
    await flushPromises()
    expect(kept().reminders.quiet).toEqual({ from: '20:00', to: '08:30' })
    expect((named('Quiet hours to').element as HTMLInputElement).value).toBe('08:30')
  })

  it('move with the pointer: the nearer handle, by quarters of an hour', async () => {
    const { view, bridge, kept } = await show()
    const bar = view.get<HTMLElement>('.bar')
    bar.element.getBoundingClientRect = () => new DOMRect(100, 0, 960, 14)
    bar.element.setPointerCapture = () => undefined
    const changes = () => bridge.asked.filter(({ route }) => route === 'settings.change')
    await bar.trigger('pointerdown', { clientX: 100 + 340, button: 0 })
    await bar.trigger('pointermove', { clientX: 100 + 303 })
    expect(changes()).toHaveLength(0)
    await bar.trigger('pointerup')
    await flushPromises()
    expect(kept().reminders.quiet).toEqual({ from: '21:00', to: '07:30' })
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Quiet hours end')
    await bar.trigger('pointermove', { clientX: 700 })
    await bar.trigger('pointerup')
    expect(changes()).toHaveLength(1)
    // The other handle has the focus of the first now, and goes with the pointer as well.
    await bar.trigger('pointerdown', { clientX: 100 + 840, button: 0 })
    await bar.trigger('pointermove', { clientX: 100 + 880 })
    await bar.trigger('pointerup')
    await flushPromises()
    expect(kept().reminders.quiet).toEqual({ from: '22:00', to: '07:30' })
  })

  it('are switched off, and come back as they were', async () => {
    const { view, named, kept } = await show()
    await named('Quiet hours to').setValue('07:00')
    await view.get('[role=switch][aria-label="Quiet hours"]').trigger('click')
    await flushPromises()
    expect(kept().reminders.quiet).toBeNull()
    expect(view.find('[role=slider]').exists()).toBe(false)
    await view.get('[role=switch][aria-label="Quiet hours"]').trigger('click')
    await flushPromises()
    expect(kept().reminders.quiet).toEqual({ from: '21:00', to: '07:00' })
  })

  it('say beside the times what is wrong with them', async () => {
    const message = 'Let them end at another time than they begin.'
    const { named, view } = await show(
      {},
      {
        'settings.change': () =>
          refused('INVALID_INPUT', 'Something needs another look.', {
            fields: [{ path: 'reminders.quiet.to', message }]
          })
      }
    )
    const to = named('Quiet hours to')
    await to.setValue('21:00')
    await flushPromises()
    expect(view.get(`[id="${to.attributes('aria-describedby')}"]`).text()).toBe(message)
    expect(to.attributes('aria-invalid')).toBe('true')
    expect((to.element as HTMLInputElement).value).toBe('21:00')
  })

  it('follow what the tray or another window changed', async () => {
    const { named, bridge, kept } = await show()
    const reminders = { ...kept().reminders, quiet: { from: '20:00', to: '09:00' } }
    bridge.tell('settings.changed', { ...kept(), reminders })
    await flushPromises()
    expect((named('Quiet hours from').element as HTMLInputElement).value).toBe('20:00')
  })
})

it('is silent until tomorrow, and speaks again when told to', async () => {
  const { view, button, kept } = await show()
  await button('Until tomorrow')?.trigger('click')
  await flushPromises()
  expect(kept().reminders.doNotDisturbUntil).toBe(Date.UTC(2025, 10, 27, 8))
  expect(view.text()).toContain('Nothing is said until tomorrow 08:00.')
  await button('Remind me again')?.trigger('click')
  await flushPromises()
  expect(kept().reminders.doNotDisturbUntil).toBeNull()
})

describe('what comes next', () => {
  it('is named with its time and why', async () => {
    const { view } = await show({
      next: [
        { at: NOW + 2 * 3_600_000, about: 'Dana Whitfield', reason: 'Last call ends at 19:00' },
        {
          at: Date.UTC(2025, 10, 27, 8),
          about: '2 for Copperline',
          reason: 'Due 09:00, held by quiet hours'
        }
      ]
    })
    const rows = view.findAll('aside li').map((row) => row.text())
    expect(rows[0]).toContain('Dana Whitfield, 16:00')
    expect(rows[0]).toContain('Last call ends at 19:00')
    expect(rows[1]).toContain('2 for Copperline, Thu 08:00')
  })

  it('is read again after a change of the settings', async () => {
    const { named, bridge } = await show()
    const asked = () => bridge.asked.filter(({ route }) => route === 'reminders.next').length
    const before = asked()
    await named('Follow-ups').trigger('click')
    await flushPromises()
    expect(asked()).toBe(before + 1)
  })

  it('is nothing where nothing is due', async () => {
    const { view } = await show()
    expect(view.get('aside').text()).toContain('Nothing to remind you of.')
  })

  it('can be tried with a test', async () => {
    const { view, button, bridge } = await show()
    await button('Send a test')?.trigger('click')
    await flushPromises()
    expect(bridge.asked).toContainEqual({ route: 'reminders.test', input: null })
    expect(view.get('aside [role=status]').text()).toMatch(/^Sent\./)
  })
})

describe('what the system cannot do', () => {
  it('is said of notifications, and no test is offered', async () => {
    const { view, button } = await show({ abilities: { notifications: false } })
    expect(view.text()).toContain('Your system shows no notifications')
    expect(button('Send a test')).toBeUndefined()
  })

  it('is said of their buttons', async () => {
    const { view } = await show({ abilities: { notificationActions: false } })
    expect(view.get('aside').text()).toContain('without buttons')
  })

  it('is said of the tray', async () => {
    const { view } = await show({ abilities: { tray: false } })
    expect(view.text()).toContain('Shown by your system, and listed in the timeline.')
    expect(view.text()).toContain('Your desktop has no tray now')
  })

  it('is said of the start at login', async () => {
    const { view } = await show({ abilities: { loginItem: false } })
    expect(view.find('[aria-label="Start Afterword at login"]').exists()).toBe(false)
    expect(view.text()).toContain('Your system offers no way to ask for it.')
  })

  it('is said of the keys, with what to do instead', async () => {
    const { view } = await show({ abilities: { quickCapture: 'unsupported' } })
    expect(view.get('code').text()).toBe('afterword --quick-note')
    expect(view.find('[aria-label^="Keys of the quick note"]').exists()).toBe(false)
  })
})

describe('in the background', () => {
  it('the program is started at login as the system then says', async () => {
    const { named } = await show()
    const login = named('Start Afterword at login')
    expect(login.attributes('aria-checked')).toBe('false')
    await login.trigger('click')
    await flushPromises()
    expect(login.attributes('aria-checked')).toBe('true')
  })

  it('what was changed in the system is seen on coming back', async () => {
    let startsAtLogin = false
    const { named } = await show(
      {},
      { 'desktop.abilities': () => done({ ...ABLE, startsAtLogin }) }
    )
    startsAtLogin = true
    window.dispatchEvent(new Event('focus'))
    await flushPromises()
    expect(named('Start Afterword at login').attributes('aria-checked')).toBe('true')
  })

  it('it stays in the tray, or does not', async () => {
    const { view, named, kept } = await show()
    await named('Stay in the tray').trigger('click')
    await flushPromises()
    expect(kept().desktop.staysInTray).toBe(false)
    expect(view.text()).toContain('Closing the window ends Afterword and its reminders.')
  })
})

describe('the keys of the quick note', () => {
  const press = { key: 'j', code: 'KeyJ', ctrlKey: true, shiftKey: true }

  it('are pressed to be chosen', async () => {
    const { named, kept } = await show()
    const keys = named('Keys of the quick note')
    expect(keys.text()).toBe('Ctrl+Alt+N')
    await keys.trigger('click')
    expect(keys.text()).toBe('Press the keys …')
    await keys.trigger('keydown', { key: 'Control', ctrlKey: true })
    await keys.trigger('keydown', press)
    await flushPromises()
    expect(kept().desktop.quickCapture).toBe('CommandOrControl+Shift+J')
    expect(keys.text()).toBe('Ctrl+Shift+J')
  })

  it('are only heard while they are being chosen, and Escape leaves them as they were', async () => {
    const { named, kept } = await show()
    const keys = named('Keys of the quick note')
    await keys.trigger('keydown', press)
    await keys.trigger('click')
    await keys.trigger('keydown', { key: 'Escape' })
    await keys.trigger('keydown', press)
    await keys.trigger('click')
    await keys.trigger('blur')
    await keys.trigger('keydown', press)
    await flushPromises()
    expect(kept().desktop.quickCapture).toBe('CommandOrControl+Alt+N')
  })

  it('need more than one key', async () => {
    const { view, named, kept } = await show()
    await named('Keys of the quick note').trigger('click')
    await named('Keys of the quick note').trigger('keydown', { key: 'j', code: 'KeyJ' })
    expect(view.text()).toContain('Press a key together with Ctrl or Alt.')
    expect(kept().desktop.quickCapture).toBe('CommandOrControl+Alt+N')
  })

  it('are left out', async () => {
    const { view, named, kept } = await show()
    await view.get('.shortcut .linkbtn').trigger('click')
    await flushPromises()
    expect(kept().desktop.quickCapture).toBeNull()
    expect(named('Keys of the quick note').text()).toBe('Choose keys')
    expect(view.find('.shortcut .linkbtn').exists()).toBe(false)
  })

  it('may be taken, which is said', async () => {
    const { view } = await show({ abilities: { quickCapture: 'taken' } })
    expect(view.text()).toContain('Another program has these keys. Choose others.')
  })
})
