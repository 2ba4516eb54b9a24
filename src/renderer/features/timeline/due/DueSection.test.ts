// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { sentQuestion } from '@renderer/app/sentDialog'
import { testEntry } from '@renderer/ipc/testViews'
import type { ComingView } from '@shared/model/timelineViews'
import { asking, buttonOf, desk, due, HOUR, onEmptyPage, showDue } from './showDue'

onEmptyPage()

describe('what is due', () => {
  it('says whom to thank for what, and leads to the letter', () => {
    const card = showDue([due(1)]).get('article')
    expect(card.attributes('aria-label')).toBe('Thank Dana Whitfield, Larkfield Transit')
    expect(card.text()).toContain('Engineering Manager')
    expect(card.text()).toContain('Larkfield Transit')
    expect(card.text()).toContain('Last call · 5 h left')
    expect(card.get('a').attributes('href')).toBe('/letters/thank-you/1?interview=1&person=1')
    expect(card.get('a').attributes('aria-label')).toBe('Write to Dana Whitfield')
  })

  it('asks how and when a letter was sent', async () => {
    await buttonOf(showDue([due(1)]).get('article'), 'Mark sent').trigger('click')
    expect(sentQuestion.value).toMatchObject({
      occasion: { kind: 'thank-you', applicationId: 1, interviewId: 1, personId: 1 },
      to: 'Dana Whitfield',
      company: 'Larkfield Transit'
    })
  })

  it('shows five, but of more only four until one asks', async () => {
    expect(showDue([1, 2, 3, 4, 5].map(due)).findAll('article')).toHaveLength(5)
    const many = showDue([1, 2, 3, 4, 5, 6, 7].map(due))
    expect(many.findAll('article')).toHaveLength(4)
    const more = many.get('button.more')
    expect(more.text()).toBe('3 more')
    await more.trigger('click')
    expect(many.findAll('article')).toHaveLength(7)
    const fifth = many.findAll('article')[4]
    expect(fifth?.element.contains(document.activeElement)).toBe(true)
  })

  it('says how many more there are than it was given', async () => {
    const many = showDue([1, 2, 3, 4, 5, 6].map(due))
    await many.setProps({ dueCount: 60 })
    expect(many.get('.count').text()).toBe('60, most urgent first')
    expect(many.get('button.more').text()).toBe('56 more')
    await many.get('button.more').trigger('click')
    expect(many.text()).toContain('and 54 more')
  })

  it('goes on with the next card when the one with the focus is done with', async () => {
    const view = showDue([due(1), due(2)])
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
    const card = showDue([asking(kind)]).get('article')
    expect(card.attributes('aria-label')).toBe(label)
    expect(card.get('a.primary').attributes('href')).toBe(`/letters/${kind}/1?interview=1&person=1`)
  })

  it('names the company where nobody is known', () => {
    const card = showDue([asking('follow-up', { personId: null, personName: null })]).get('article')
    expect(card.attributes('aria-label')).toBe('Follow up with Northwind')
    expect(card.get('a.primary').attributes('aria-label')).toBe('Write to Northwind')
  })

  it('needs no interview to check in', () => {
    const card = showDue([asking('check-in', { interviewId: null })]).get('article')
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
    const track = showDue([{ ...overdue, interview }]).get('.track')
    expect(track.attributes('aria-label')).toBe(
      'Overdue · 2 days. An answer was promised by Fri 21 Nov. The follow-up was due Mon 24 Nov.'
    )
    expect(track.get('.scale').text()).toBe('13 NovPromised 21Due 24')
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
    expect(showDue([], coming).text().replace(/\s+/gu, ' ')).toBe(
      'Nothing due. Next are 2 notes to Copperline Freight, best by tomorrow 09:00.'
    )
    expect(showDue([], { ...coming, count: 1 }).text()).toContain('Next is 1 note to')
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
    const said = showDue([], { ...coming, kind, count: 1, opensAt }).text()
    expect(said.replace(/\s+/gu, ' ')).toBe(`Nothing due. ${words}`)
  })

  it('says only that when nothing comes', () => {
    expect(showDue([]).text()).toBe('Nothing due.')
  })
})
