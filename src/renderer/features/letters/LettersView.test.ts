// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import { testDesk } from '@renderer/ui/testDesk'
import type { LettersView, ListedLetterView } from '@shared/model/letterViews'
import { done } from '@shared/outcome'
import LettersPage from './LettersView.vue'

const DAY = 24 * 3_600_000
const { desk, plugin, global } = testDesk()

function row(id: number, change: Partial<ListedLetterView> = {}): ListedLetterView {
  return {
    id,
    kind: 'thank-you',
    subject: `Subject ${id}`,
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

const listed = (letters: ListedLetterView[]): LettersView => ({
  letters,
  counts: { all: letters.length, drafts: letters.length, sent: 0 }
})

async function show(letters: ListedLetterView[]) {
  const bridge = installFakeBridge({ 'letters.list': () => done(listed(letters)) })
  const screen = { template: '<p></p>' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: screen },
      { path: '/letters/:kind/:applicationId', name: 'composer', component: screen }
    ]
  })
  const view = mount(LettersPage, { global: { ...global, plugins: [plugin, router] } })
  await flushPromises()
  return { view, bridge }
}

describe('the list of letters', () => {
  it('has the drafts first, then what was sent, newest first', async () => {
    const { view } = await show([
      row(1, { sentAt: desk.now - 8 * DAY }),
      row(2, { updatedAt: desk.now - DAY }),
      row(3, { sentAt: desk.now - DAY }),
      row(4)
    ])
    const groups = view.findAll('section').map((group) => ({
      title: group.get('h2').text(),
      rows: group.findAll('li').map((item) => item.get('b').text())
    }))
    expect(groups).toEqual([
      { title: 'Drafts2', rows: ['Person 4', 'Person 2'] },
      { title: 'Sent2', rows: ['Person 3', 'Person 1'] }
    ])
    const rows = view.findAll('li').map((item) => item.text())
    expect(rows[0]).toContain('Draft')
    expect(rows[2]).toContain('Sent Tue')
    expect(rows[3]).toContain('Sent 18 Nov')
  })

  it('leads to the letter, where there still is an interview and a person', async () => {
    const { view } = await show([row(1), row(2, { personId: null, updatedAt: 0 })])
    expect(view.findAll('a').map((link) => link.attributes('href'))).toEqual([
      '/letters/thank-you/1?interview=7&person=1'
    ])
    expect(view.text()).toContain('Person 2')
  })

  it('says what comes next when there is none, and reads again when something changed', async () => {
    const { view, bridge } = await show([])
    expect(view.text()).toContain('No letters yet.')

    const later = installFakeBridge({ 'letters.list': () => done(listed([row(1)])) })
    bridge.tell('data.changed', { applications: null })
    await flushPromises()
    expect(later.asked).toHaveLength(1)
    expect(view.findAll('li')).toHaveLength(1)
  })
})
