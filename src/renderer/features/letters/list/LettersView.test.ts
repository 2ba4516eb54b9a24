// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testTouchpoint } from '@renderer/ipc/testViews'
import { testDesk } from '@renderer/ui/testDesk'
import { useToasts } from '@renderer/ui/useToasts'
import type {
  LetterPageView,
  LetterVersionTextView,
  ListedLetterView
} from '@shared/model/letterViews'
import { done, refused } from '@shared/outcome'
import LettersView from './LettersView.vue'

const HOUR = 3_600_000
const { desk, plugin, global } = testDesk()

function row(id: number, change: Partial<ListedLetterView> = {}): ListedLetterView {
  return {
    id,
    kind: 'thank-you',
    subject: `Subject ${id}`,
    isLost: false,
    recipient: `Person ${id}`,
    applicationId: 1,
    company: 'Larkfield Transit',
    interviewId: 7,
    personId: id,
    updatedAt: desk.now,
    sentAt: null,
    touchpoint: null,
    timeZone: null,
    ...change
  }
}

function pageOf({ id, sentAt, subject, recipient, ...occasion }: ListedLetterView): LetterPageView {
  const { kind, applicationId, interviewId, personId, company } = occasion
  return {
    letter: {
      id,
      kind,
      applicationId,
      interviewId,
      personId,
      subject,
      body: `Dear ${recipient},\n\nThank you.`,
      sources: [],
      formality: null,
      variant: 0,
      isLost: occasion.isLost,
      revision: 3,
      updatedAt: desk.now,
      sent: sentAt === null ? null : { id: 5, sentAt, way: 'email' }
    },
    application: { id: applicationId, company, role: 'Analyst', stage: 'interviewing' },
    interview: null,
    person: null,
    recipient: { name: recipient, email: 'p@larkfield.example' },
    touchpoint: occasion.touchpoint,
    words: 2
  }
}

const FIRST: LetterVersionTextView = {
  id: 40,
  cause: 'seeded',
  savedAt: desk.now - 2 * HOUR,
  words: 3,
  notes: 4,
  change: null,
  isCurrent: false,
  subject: 'Thanks',
  body: 'Dear Person,\n\nMany thanks.'
}

async function show(letters: ListedLetterView[], path = '/letters', change: Answers = {}) {
  const bridge = installFakeBridge({
    'letters.list': ({ show: which }) => {
      const drafts = letters.filter(({ sentAt }) => sentAt === null)
      const sent = letters.filter(({ sentAt }) => sentAt !== null)
      const counts = { all: letters.length, drafts: drafts.length, sent: sent.length }
      return done({ letters: { all: letters, drafts, sent }[which], counts })
    },
    'letters.read': ({ id }) => {
      const found = letters.find((one) => one.id === id)
      return found ? done(pageOf(found)) : refused('NOT_FOUND', 'This letter is no longer there.')
    },
    'letters.versions': () => done([FIRST]),
    'letters.version': () => done(FIRST),
    ...change
  })
  const screen = { template: '<p></p>' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/letters/:id(\\d+)?', name: 'letters', component: screen },
      { path: '/letters/:kind/:applicationId(\\d+)', name: 'composer', component: screen },
      { path: '/applications/:id', name: 'application', component: screen }
    ]
  })
  await router.push(path)
  const view = mount(LettersView, { global: { ...global, plugins: [plugin, router] } })
  await flushPromises()
  const button = (name: string) => {
    const found = view.findAll('button').find((one) => one.text().includes(name))
    if (!found) throw new Error(`No button ${name}`)
    return found
  }
  return { view, bridge, router, button }
}

// There is no top layer where these tests run.
Object.assign(HTMLElement.prototype, { showPopover: () => undefined })
afterEach(() => useToasts().dismiss())

describe('the letters', () => {
  it('begin with the first of the list, shown beside it', async () => {
    const { view, router } = await show([row(1), row(2)])
    expect(router.currentRoute.value.path).toBe('/letters/1')
    expect(view.get('[aria-label="Letter to Person 1"]').text()).toContain('Dear Person 1,')
  })

  it('are counted as drafts and as sent', async () => {
    const { view, bridge } = await show([row(1), row(2), row(3, { sentAt: desk.now - HOUR })])
    const tabs = view.findAll('fieldset label').map((tab) => tab.text().replace(/\s+/g, ' '))
    expect(tabs).toEqual(['All3', 'Drafts2', 'Sent1'])
    await view.get('input[value="sent"]').setValue()
    await flushPromises()
    expect(bridge.asked.at(-1)).toEqual({
      route: 'letters.list',
      input: { search: '', show: 'sent' }
    })
    await view.get('input[value="all"]').setValue()
  })

  it('are searched by what is typed', async () => {
    const { view, bridge } = await show([row(1)])
    await view.get('input[type=search]').setValue('quarry')
    await flushPromises()
    expect(bridge.asked.at(-1)?.input).toEqual({ search: 'quarry', show: 'all' })
  })

  it('say what will be here while there is none', async () => {
    const { view } = await show([])
    expect(view.get('[role=status]').text()).toContain('No letters yet.')
    expect(view.find('aside').exists()).toBe(false)
  })
})

describe('a letter that one reads', () => {
  it('is written on from here while it is a draft', async () => {
    const touchpoint = testTouchpoint(desk.now - 5 * HOUR, { hasDraft: true })
    const { view } = await show([row(1, { touchpoint })])
    expect(view.get('.bar').text()).toContain('Due in 19 h')
    expect(view.get('a.write').attributes('href')).toContain('/letters/thank-you/1?')
  })

  it('can only be read where what it was about is gone', async () => {
    const { view } = await show([row(1, { interviewId: null, isLost: true })])
    expect(view.find('a.write').exists()).toBe(false)
    expect(view.get('aside').text()).toContain('can only be read and copied')
  })

  it('says when and how it was sent', async () => {
    const { view } = await show([row(1, { sentAt: desk.now - HOUR })])
    expect(view.get('.bar').text()).toContain('Sent Wed 26 Nov, 13:00')
    expect(view.get('aside').text()).toContain('email')
    expect(view.get('aside').text()).toContain('Kept as it was sent.')
  })

  it('shows an earlier version, and what is different now', async () => {
    const { view, button } = await show([row(1)])
    await button('First draft').trigger('click')
    await flushPromises()
    expect(view.get('.letter').text()).toContain('Many thanks.')
    await view.get('.compare input').setValue(true)
    expect(view.findAll('.letter del').map((one) => one.text())).toContain('Only there: Many')
    await button('As it stands').trigger('click')
    expect(view.get('.letter').text()).toContain('Thank you.')
  })

  it('is as in a version again when that is restored, and says so', async () => {
    const { view, bridge, button } = await show([row(1)], '/letters', {
      'letters.restore': () => done({ ...pageOf(row(1)).letter, ...FIRST, id: 1, sent: null })
    })
    await button('First draft').trigger('click')
    await flushPromises()
    await button('Restore').trigger('click')
    await flushPromises()
    expect(bridge.asked.find(({ route }) => route === 'letters.restore')?.input).toEqual({
      id: 1,
      revision: 3,
      versionId: 40
    })
    expect(useToasts().toast.value?.message).toContain('Restored')
    expect(view.get('.letter').text()).toContain('Dear Person 1,')
  })

  it('is never restored over once it was sent', async () => {
    const { view, button } = await show([row(1, { sentAt: desk.now - HOUR })])
    await button('First draft').trigger('click')
    await flushPromises()
    expect(view.findAll('button').some((one) => one.text() === 'Restore')).toBe(false)
  })

  it('can be discarded as a draft', async () => {
    const { view, bridge, router } = await show([row(1)], '/letters', {
      'letters.remove': () => ({ ...done(null), step: 4 })
    })
    await view.get('[aria-label="More about this letter"]').trigger('click')
    const discard = view.findAll('[role=menuitem]').find((one) => one.text().includes('Discard'))
    await discard?.trigger('click')
    await flushPromises()
    expect(bridge.asked.some(({ route }) => route === 'letters.remove')).toBe(true)
    expect(router.currentRoute.value.path).toBe('/letters')
    expect(useToasts().toast.value?.undo).toBeDefined()
  })
})
