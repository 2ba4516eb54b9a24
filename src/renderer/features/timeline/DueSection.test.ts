// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import { testEntry, testPerson, testTouchpoint } from '@renderer/ipc/testViews'
import { testDesk } from '@renderer/ui/testDesk'
import type { ComingView, DueView } from '@shared/model/views'
import { done } from '@shared/outcome'
import DueSection from './DueSection.vue'

const HOUR = 3_600_000
const { desk, plugin, global } = testDesk()

function due(number: number): DueView {
  const interview = testEntry(desk.now - 44 * HOUR, { id: 7, company: 'Larkfield Transit' })
  return {
    touchpoint: testTouchpoint(interview.endsAt, { id: number, personId: number }),
    person: testPerson({ id: number, name: `Person ${number}` }),
    interview
  }
}

function show(letters: DueView[], coming: ComingView | null = null) {
  const screen = { template: '<p></p>' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: screen },
      { path: '/letters/:kind/:interviewId/:personId', name: 'composer', component: screen }
    ]
  })
  return mount(DueSection, {
    props: { due: letters, coming },
    global: { ...global, plugins: [plugin, router] },
    attachTo: document.body
  })
}

describe('what is due', () => {
  it('says whom to thank for what, and leads to the letter', () => {
    const card = show([due(1)]).get('article')
    expect(card.get('h3').text()).toBe('Thank Person 1')
    expect(card.text()).toContain('Engineering Manager')
    expect(card.text()).toContain('Larkfield Transit')
    expect(card.text()).toContain('Last call · 5 h left')
    expect(card.get('a').attributes('href')).toBe('/letters/thank-you/7/1')
    expect(card.get('a').attributes('aria-label')).toBe('Write to Person 1')
  })

  it('marks a letter as sent', async () => {
    const bridge = installFakeBridge({
      'touchpoints.markSent': () => done({ id: 3, sentAt: desk.now, way: 'email' })
    })
    await show([due(1)])
      .get('button')
      .trigger('click')
    expect(bridge.asked).toEqual([
      {
        route: 'touchpoints.markSent',
        input: { kind: 'thank-you', interviewId: 7, personId: 1, way: 'email' }
      }
    ])
  })

  it('shows five, but of more only four until one asks', async () => {
    expect(show([1, 2, 3, 4, 5].map(due)).findAll('article')).toHaveLength(5)
    const many = show([1, 2, 3, 4, 5, 6, 7].map(due))
    expect(many.findAll('article')).toHaveLength(4)
    const more = many.get('button.more')
    expect(more.text()).toBe('3 more')
    await more.trigger('click')
    expect(many.findAll('article')).toHaveLength(7)
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Write to Person 5')
  })
})

describe('nothing due', () => {
  const coming = {
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

  it('says only that when nothing comes', () => {
    expect(show([]).text()).toBe('Nothing due.')
  })
})
