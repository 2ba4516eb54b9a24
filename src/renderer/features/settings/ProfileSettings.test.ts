// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { expect, it } from 'vitest'
import { startKey } from '@renderer/app/session.store'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testProfile } from '@renderer/ipc/testViews'
import { testDesk } from '@renderer/ui/testDesk'
import type { SettingsView, StartView } from '@shared/model/views'
import { done, refused } from '@shared/outcome'
import ProfileSettings from './ProfileSettings.vue'

const settings: SettingsView = {
  profile: testProfile,
  look: 'system',
  cadence: {
    country: null,
    region: null,
    weekend: [6, 7],
    followUp: { afterPromise: 1, noPromise: 5, second: 5, closeOut: 10, max: 2 },
    checkInAfter: 10
  }
}
const start: StartView = {
  now: 0,
  timeZone: 'Europe/London',
  locale: 'en-GB',
  platform: 'linux',
  version: '0.1.0',
  dataSet: 'own',
  dataFile: '/home/sam/afterword.db',
  settings,
  trouble: null,
  notices: { isReadOnly: false, isDamaged: false, folder: null }
}

function show(answers: Answers) {
  const bridge = installFakeBridge(answers)
  const { global } = testDesk()
  const view = mount(ProfileSettings, {
    global: {
      ...global,
      plugins: [...global.plugins, createPinia()],
      provide: { [startKey as symbol]: start }
    }
  })
  return { bridge, view, name: view.get<HTMLInputElement>('#profile-name') }
}

it('keeps the name when one leaves the field, and asks nothing for the same name', async () => {
  const { bridge, name } = show({ 'settings.change': () => done(settings) })
  await name.setValue('Sam Okafor ')
  expect(bridge.asked).toEqual([])
  await name.setValue('Sam O.')
  expect(bridge.asked).toEqual([
    {
      route: 'settings.change',
      input: { profile: { name: 'Sam O.' } }
    }
  ])
})

it('says beside the field what is wrong, and keeps what was typed', async () => {
  const { view, name } = show({
    'settings.change': () =>
      refused('INVALID_INPUT', 'Some fields need another look.', {
        fields: [{ path: 'profile.name', message: 'Use at most 200 characters.' }]
      })
  })
  await name.setValue('x'.repeat(201))
  await flushPromises()
  expect(view.get('#profile-name-message').text()).toBe('Use at most 200 characters.')
  expect(name.attributes('aria-invalid')).toBe('true')
  expect(name.element.value).toHaveLength(201)
})

it('keeps the greeting chosen', async () => {
  const { bridge, view } = show({
    'settings.change': () =>
      done({ ...settings, profile: { ...settings.profile, formality: 'dear' } })
  })
  await view.get('input[value="dear"]').setValue()
  await flushPromises()
  expect(bridge.asked).toMatchObject([{ input: { profile: { formality: 'dear' } } }])
  expect(view.get<HTMLInputElement>('input[value="dear"]').element.checked).toBe(true)
})
