// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { expect, it } from 'vitest'
import { startKey } from '@renderer/app/session.store'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testStart } from '@renderer/ipc/testViews'
import { testDesk } from '@renderer/ui/testDesk'
import { useToasts } from '@renderer/ui/useToasts'
import { done, refused } from '@shared/outcome'
import ProfileSettings from './ProfileSettings.vue'

const start = testStart()
const { settings } = start

function show(answers: Answers, words: string[] = []) {
  const bridge = installFakeBridge({ 'words.list': () => done(words), ...answers })
  const { global } = testDesk()
  const view = mount(ProfileSettings, {
    global: {
      ...global,
      plugins: [...global.plugins, createPinia()],
      provide: { [startKey as symbol]: start }
    }
  })
  const field = (label: string) => {
    const found = view.findAll('label').find((one) => one.text().startsWith(label))
    return view.get<HTMLInputElement>(`#${found?.attributes('for') ?? 'none'}`)
  }
  const asked = () => bridge.asked.filter(({ route }) => route !== 'words.list')
  return { bridge, view, field, asked }
}

it('keeps the name when one leaves the field, and asks nothing for the same name', async () => {
  const { field, asked } = show({ 'settings.change': () => done(settings) })
  await field('Your name').setValue('Sam Okafor ')
  expect(asked()).toEqual([])
  await field('Your name').setValue('Sam O.')
  expect(asked()).toEqual([
    {
      route: 'settings.change',
      input: { profile: { name: 'Sam O.' } }
    }
  ])
})

it('says beside the field what is wrong, and keeps what was typed', async () => {
  const { view, field } = show({
    'settings.change': () =>
      refused('INVALID_INPUT', 'Some fields need another look.', {
        fields: [{ path: 'profile.name', message: 'Use at most 200 characters.' }]
      })
  })
  const name = field('Your name')
  await name.setValue('x'.repeat(201))
  await flushPromises()
  const message = view.get(`#${name.attributes('aria-describedby') ?? ''}`)
  expect(message.text()).toBe('Use at most 200 characters.')
  expect(name.attributes('aria-invalid')).toBe('true')
  expect(name.element.value).toHaveLength(201)
})

it('says it no longer once it is being mended, and again where it was not', async () => {
  const { view, field } = show({
    'settings.change': () =>
      refused('INVALID_INPUT', 'Some fields need another look.', {
        fields: [{ path: 'profile.name', message: 'Use at most 200 characters.' }]
      })
  })
  const name = field('Your name')
  const message = () => view.get(`#${name.attributes('aria-describedby') ?? ''}`).text()
  await name.setValue('x'.repeat(201))
  await flushPromises()
  name.element.value = 'x'.repeat(202)
  await name.trigger('input')
  expect(message()).toBe('')
  expect(name.attributes('aria-invalid')).toBe('false')
  await name.trigger('change')
  await flushPromises()
  expect(message()).toBe('Use at most 200 characters.')
})

it('keeps the greeting chosen', async () => {
  const { asked, view } = show({
    'settings.change': () =>
      done({ ...settings, profile: { ...settings.profile, formality: 'dear' } })
  })
  await view.get('input[value="dear"]').setValue()
  await flushPromises()
  expect(asked()).toMatchObject([{ input: { profile: { formality: 'dear' } } }])
  expect(view.get<HTMLInputElement>('input[value="dear"]').element.checked).toBe(true)
})

it('keeps each link of the list, and shows what was kept of it', async () => {
  const links = ['linkedin.com/in/sam', 'sam.example']
  const { field, asked } = show({
    'settings.change': () => done({ ...settings, profile: { ...settings.profile, links } })
  })
  await field('Links').setValue('linkedin.com/in/sam\n\nsam.example\n')
  await flushPromises()
  expect(asked()).toMatchObject([
    { input: { profile: { links: ['linkedin.com/in/sam', '', 'sam.example', ''] } } }
  ])
  expect(field('Links').element.value).toBe('linkedin.com/in/sam\nsam.example')
})

it('keeps the English that one writes', async () => {
  const { view, asked } = show({ 'settings.change': () => done(settings) })
  await view.get('input[value="GB"]').setValue()
  expect(asked()).toMatchObject([{ input: { profile: { english: 'GB' } } }])
})

it('lists the dictionary, from which words are removed and to which they are added', async () => {
  const { view, field, asked } = show(
    { 'words.remove': () => ({ ...done(null), step: 3 }), 'words.add': () => done(null) },
    ['kubectl', 'Larkfield']
  )
  await flushPromises()
  expect(view.findAll('li bdi').map((word) => word.text())).toEqual(['kubectl', 'Larkfield'])
  await view.get('[aria-label="Remove kubectl"]').trigger('click')
  await flushPromises()
  expect(useToasts().toast.value?.message).toBe('“kubectl” removed')
  await field('Your dictionary').setValue('helm')
  await view.get('form').trigger('submit')
  expect(asked()).toEqual([
    { route: 'words.remove', input: { word: 'kubectl' } },
    { route: 'words.add', input: { word: 'helm' } }
  ])
})
