// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { startKey } from '@renderer/app/session.store'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testStart } from '@renderer/ipc/testViews'
import { testDesk } from '@renderer/ui/testDesk'
import type { SettingsView } from '@shared/model/settingsViews'
import { done, refused } from '@shared/outcome'
import CadenceSettings from './CadenceSettings.vue'

const COUNTRIES = [
  { code: 'DE', name: 'Germany' },
  { code: 'US', name: 'United States' }
]

/** The main process's side: keeps the settings, and refuses what `wrong` names. */
async function show(change: Answers = {}) {
  let settings: SettingsView = testStart().settings
  const bridge = installFakeBridge({
    'settings.places': ({ country }) =>
      done({
        countries: COUNTRIES,
        regions: country === 'DE' ? [{ code: 'BY', name: 'Bavaria' }] : []
      }),
    'settings.change': ({ cadence }) => {
      if (cadence && !(cadence.followUp.second >= 1)) {
        return refused('INVALID_INPUT', 'Some fields need another look.', {
          fields: [
            {
              path: 'cadence.followUp.second',
              message: 'Write a whole number from 1 to 260.'
            }
          ]
        })
      }
      settings = { ...settings, ...(cadence ? { cadence } : {}) }
      return done(settings)
    },
    ...change
  })
  const { global } = testDesk()
  const view = mount(CadenceSettings, {
    global: {
      ...global,
      plugins: [...global.plugins, createPinia()],
      provide: { [startKey as symbol]: testStart() }
    },
    attachTo: document.body
  })
  await flushPromises()
  const field = (label: string) => {
    const found = view.findAll('label').find((one) => one.text().startsWith(label))
    return view.get<HTMLInputElement>(`[id="${found?.attributes('for')}"]`)
  }
  return { view, bridge, field, kept: () => settings.cadence }
}

describe('the numbers', () => {
  it('are kept when one leaves the field', async () => {
    const { field, kept } = await show()
    await field('Second follow-up').setValue('7')
    await flushPromises()
    expect(kept().followUp).toEqual({
      afterPromise: 1,
      noPromise: 5,
      second: 7,
      closeOut: 10,
      max: 2
    })
    await field('Check in').setValue('0')
    await flushPromises()
    expect(kept().checkInAfter).toBe(0)
  })

  it.each(['x', '', '0', '-3'])(
    'say beside the field that %o is none, and keep it',
    async (typed) => {
      const { view, field, kept } = await show()
      const second = field('Second follow-up')
      await second.setValue(typed)
      await flushPromises()
      const described = second.attributes('aria-describedby')?.split(' ') ?? []
      const says = described.map((id) => view.get(`[id="${id}"]`).text()).join(' ')
      expect(says).toContain('Write a whole number from 1 to 260.')
      expect(second.element.value).toBe(typed)
      expect(second.attributes('aria-invalid')).toBe('true')
      expect(kept().followUp.second).toBe(5)
      expect(field('Suggest closing').attributes('aria-invalid')).toBe('false')
    }
  )

  it('lose none of two changes that come at once', async () => {
    const { field, kept } = await show()
    void field('Second follow-up').setValue('7')
    void field('Suggest closing').setValue('15')
    await flushPromises()
    expect(kept().followUp).toMatchObject({ second: 7, closeOut: 15 })
  })

  it('speak of one day as one', async () => {
    const { view } = await show()
    expect(view.text()).toContain('working day after it')
    expect(view.text()).toContain('working days after the interview')
  })
})

it('keeps how many follow-ups there are', async () => {
  const { view, kept } = await show()
  await view.get('input[value="0"]').setValue()
  await flushPromises()
  expect(kept().followUp.max).toBe(0)
})

describe('public holidays', () => {
  it('are those of a country, and of its region where it has some', async () => {
    const { view, kept } = await show()
    const [country] = view.findAll('select')
    expect(country?.findAll('option').map((one) => one.text())).toEqual([
      'None',
      'Germany',
      'United States'
    ])
    await country?.setValue('DE')
    await flushPromises()
    expect(kept()).toMatchObject({ country: 'DE', region: null })
    await view.findAll('select')[1]?.setValue('BY')
    await flushPromises()
    expect(kept()).toMatchObject({ country: 'DE', region: 'BY' })

    await country?.setValue('US')
    await flushPromises()
    expect(kept()).toMatchObject({ country: 'US', region: null })
    expect(view.findAll('select')).toHaveLength(1)
    await country?.setValue('')
    await flushPromises()
    expect(kept().country).toBeNull()
  })
})

it('keeps the days of the weekend in order', async () => {
  const { view, kept } = await show()
  const day = (name: string) => view.get(`button[title="${name}"]`)
  expect(day('Saturday').attributes('aria-pressed')).toBe('true')
  await day('Sunday').trigger('click')
  await day('Friday').trigger('click')
  await flushPromises()
  expect(kept().weekend).toEqual([5, 6])
  expect(day('Sunday').attributes('aria-pressed')).toBe('false')
})

describe('checking every date', () => {
  it('says how far it is, and what was found', async () => {
    let finish: () => void = () => undefined
    const { view, bridge } = await show({
      'touchpoints.check': () =>
        new Promise((resolve) => {
          finish = () => resolve(done({ total: 412, done: 412, corrected: 3, failed: 0 }))
        })
    })
    const button = view.findAll('button').find((one) => one.text() === 'Check every date now')
    await button?.trigger('click')
    bridge.tell('touchpoints.recalculating', { total: 412, done: 200, corrected: 0, failed: 0 })
    await flushPromises()
    expect(view.text()).toContain('Working out all dates again: 200 of 412')
    expect(button?.attributes('disabled')).toBeDefined()
    bridge.tell('touchpoints.recalculating', null)
    finish()
    await flushPromises()
    expect(view.text()).not.toContain('Working out')
    expect(view.get('[role=status]').text()).toBe('3 applications were put right.')
  })

  it('shows the work that a change began', async () => {
    const { view, bridge } = await show()
    bridge.tell('touchpoints.recalculating', { total: 5000, done: 1200, corrected: 0, failed: 0 })
    await flushPromises()
    expect(view.text()).toContain('Working out all dates again: 1,200 of 5,000')
  })
})
