import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stateAt } from '@shared/cadence'
import {
  EVERYTHING,
  type ThreadIndexView,
  type ThreadItemView,
  type ThreadRef,
  type TimelineFilter
} from '@shared/model/timelineViews'
import { STAGES, TOUCHPOINT_KINDS } from '@shared/model/words'
import { anySteps, need, openForTest, panel, STEPS, type Bench, type Step } from '../testing'

const NOW = '2026-03-04T20:00:00Z'

function indexOf({ services }: Bench, filter: Partial<TimelineFilter> = {}, of?: number[]) {
  return services.timeline.index({ filter: { ...EVERYTHING, ...filter }, applications: of ?? null })
}

function refsOf({ types, ids }: ThreadIndexView): ThreadRef[] {
  return Array.from(ids, (id, place) => ({
    type: types[place] === 1 ? 'asking' : 'interview',
    id
  }))
}

/** The index, with the words of its items. */
function itemsOf(bench: Bench, filter: Partial<TimelineFilter> = {}): ThreadItemView[] {
  return bench.services.timeline.items(refsOf(indexOf(bench, filter)))
}

function companies(items: readonly ThreadItemView[]): string[] {
  return items.map((item) => (item.type === 'asking' ? item.application.company : item.company))
}

/** Northwind a day ago with Dana and Priya, Contoso in two days with Ada. */
function twoInterviews(): Bench & { northwind: number; contoso: number } {
  const bench = openForTest(NOW)
  const log = (change: Parameters<typeof panel>[0]) =>
    need(bench.services.interviews.log(panel(change))).applicationId
  const northwind = log({})
  const contoso = log({
    company: 'Contoso',
    startLocal: '2026-03-06T10:00',
    people: [{ name: 'Ada Pryce', email: null, title: '', thankYou: 'wanted' }]
  })
  return { ...bench, northwind, contoso }
}

describe('the thread in order', () => {
  it('has nothing of nothing', () => {
    const bench = openForTest(NOW)
    expect(indexOf(bench).ids).toHaveLength(0)
    expect(bench.services.timeline.read()).toMatchObject({ items: [], due: [], coming: null })
  })

  it('puts what is pending on its own day, over the interviews, newest first', () => {
    const bench = twoInterviews()
    const items = itemsOf(bench)
    // Contoso's interview is on Friday, and both are followed up five working days later.
    expect(items.map((item) => [item.type, companies([item])[0]])).toEqual([
      ['asking', 'Contoso'],
      ['asking', 'Northwind Traders'],
      ['interview', 'Contoso'],
      ['interview', 'Northwind Traders']
    ])
    expect(indexOf(bench)).toMatchObject({
      people: new Uint16Array([1, 1, 1, 2]),
      askings: new Uint16Array([1, 1, 0, 0]),
      isPromised: new Uint8Array(4)
    })
  })

  it('marks a follow-up that a promised answer may make needless, until its day has come', () => {
    const bench = twoInterviews()
    const { services, northwind, clock } = bench
    const interviewId = itemsOf(bench).find(
      (item) => item.type === 'interview' && item.applicationId === northwind
    )
    if (interviewId?.type !== 'interview') throw new Error('No interview')
    const promise = { by: '2026-03-13', text: 'end of next week', personId: null }
    need(services.debrief.writePromise({ interviewId: interviewId.id, promise }))
    expect(indexOf(bench, {}, [northwind]).isPromised).toEqual(new Uint8Array([1, 0]))
    clock.freezeAt(Date.parse('2026-03-16T14:00:00Z'))
    expect(indexOf(bench, {}, [northwind]).isPromised).toEqual(new Uint8Array([0, 0]))
  })

  it('tells until when an offer is to be answered, at the interview that led to it', () => {
    const bench = twoInterviews()
    const { services, northwind } = bench
    const before = { decideBy: null }
    need(
      services.applicationChanges.change({
        id: northwind,
        changes: { decideBy: '2026-03-12' },
        before
      })
    )
    const decideBy = () =>
      itemsOf(bench, { company: 'Northwind Traders' }).map((item) =>
        item.type === 'interview' ? item.decideBy : 'asking'
      )
    expect(decideBy()).toEqual(['asking', null])
    need(services.applicationChanges.setStage(northwind, 'offer'))
    expect(decideBy()).toEqual(['2026-03-12'])
  })

  it('leaves out what is gone when it is asked for by name', () => {
    const bench = twoInterviews()
    const refs = refsOf(indexOf(bench))
    need(bench.services.applicationChanges.remove(bench.contoso))
    expect(companies(bench.services.timeline.items(refs))).toEqual([
      'Northwind Traders',
      'Northwind Traders'
    ])
  })
})

describe('a filter', () => {
  it.each([
    ['of a stage', { stages: ['applied' as const] }, []],
    ['of a company, whatever its capitals', { company: 'CONTOSO' }, ['Contoso', 'Contoso']],
    ['of a kind', { kinds: ['no-show' as const] }, []]
  ])('%s', (_name, filter, found) => {
    expect(companies(itemsOf(twoInterviews(), filter))).toEqual(found)
  })

  it('of a tag', () => {
    const bench = twoInterviews()
    need(bench.services.applicationLists.changeMany({ ids: [bench.contoso], addTags: ['Rail'] }))
    expect(companies(itemsOf(bench, { tags: ['rail', 'sea'] }))).toEqual(['Contoso', 'Contoso'])
    expect(itemsOf(bench, { tags: ["'; DROP TABLE application; --"] })).toEqual([])
  })

  it('of a person leaves the interviews with them and the messages to them', () => {
    const bench = twoInterviews()
    const [dana, priya] =
      itemsOf(bench).flatMap((item) => (item.type === 'interview' ? [item.people] : []))[1] ?? []
    const found = (personId = 0) => itemsOf(bench, { personId }).map(({ type }) => type)
    // The follow-up goes to Dana.
    expect(found(dana?.id)).toEqual(['asking', 'interview'])
    expect(found(priya?.id)).toEqual(['interview'])
    expect(found(99)).toEqual([])
  })

  it('leaves out of the due cards what it leaves out of the thread, and counts both', () => {
    const bench = twoInterviews()
    const { services, clock } = bench
    clock.freezeAt(Date.parse('2026-03-07T10:00:00Z'))
    const read = (filter: Partial<TimelineFilter>) =>
      services.timeline.read({ ...EVERYTHING, ...filter })
    expect(read({})).toMatchObject({ dueCount: 2, dueMatching: 2 })
    const contoso = read({ company: 'Contoso' })
    expect(contoso).toMatchObject({ dueCount: 2, dueMatching: 1 })
    expect(contoso.due.map(({ application }) => application.company)).toEqual(['Contoso'])
    expect(contoso.coming).toMatchObject({ company: 'Contoso', kind: 'follow-up' })
    expect(read({ kinds: ['check-in'] })).toMatchObject({ dueMatching: 0, coming: null, items: [] })
  })
})

describe('what there is to choose from', () => {
  it('has a word that begins as it was typed, with the tags used most on top', () => {
    const bench = twoInterviews()
    const { services, northwind, contoso } = bench
    const { applicationLists } = services
    need(applicationLists.changeMany({ ids: [northwind, contoso], addTags: ['rail'] }))
    need(applicationLists.changeMany({ ids: [contoso], addTags: ['board'] }))
    expect(services.timeline.filterChoices('')).toMatchObject({
      tags: ['rail', 'board'],
      companies: ['Contoso', 'Northwind Traders'],
      people: [{ name: 'Ada Pryce' }, { name: 'Dana Whitfield' }, { name: 'Priya Raman' }]
    })
    expect(services.timeline.filterChoices('north').companies).toEqual(['Northwind Traders'])
    expect(services.timeline.filterChoices('whit d').people).toMatchObject([
      { name: 'Dana Whitfield', title: 'Engineering Manager' }
    ])
    expect(services.timeline.filterChoices('%').companies).toEqual([])
  })
})

const anyFilter: fc.Arbitrary<TimelineFilter> = fc.record({
  stages: fc.subarray([...STAGES], { maxLength: 3 }),
  tags: fc.subarray(['tag 0', 'TAG 1', 'tag 2'], { maxLength: 2 }),
  company: fc.constantFrom('', '', 'northwind', 'Contoso'),
  personId: fc.constantFrom(null, null, 1, 2, 3),
  kinds: fc.subarray([...TOUCHPOINT_KINDS], { maxLength: 2 }),
  onlyMine: fc.boolean()
})

/** The rule in plain words, asked of each item on its own. */
function isLeft(item: ThreadItemView, filter: TimelineFilter, bench: Bench): boolean {
  const id = item.type === 'asking' ? item.application.id : item.applicationId
  const application = need(bench.services.applicationReader.read(id))
  const tags = application.tags.map((tag) => tag.toLowerCase())
  const messages =
    item.type === 'asking'
      ? [item.touchpoint]
      : application.history.touchpoints.filter(({ interviewId }) => interviewId === item.id)
  const isMet =
    item.type === 'interview' && item.people.some((person) => person.id === filter.personId)
  const isOfPerson = (personId: number | null) =>
    filter.personId === null || filter.personId === personId
  const asks = filter.kinds.length > 0 || filter.onlyMine
  return (
    (filter.stages.length === 0 || filter.stages.includes(application.stage)) &&
    (filter.tags.length === 0 || filter.tags.some((tag) => tags.includes(tag.toLowerCase()))) &&
    (filter.company === '' || application.company.toLowerCase() === filter.company.toLowerCase()) &&
    ((!asks && (filter.personId === null || isMet)) ||
      messages.some(
        (message) =>
          isOfPerson(message.personId) &&
          (filter.kinds.length === 0 || filter.kinds.includes(message.kind)) &&
          (!filter.onlyMine ||
            (message.closed === null && stateAt(message, bench.clock.now()) !== 'lapsed'))
      ))
  )
}

function afterSteps(steps: readonly Step[]): Bench {
  const bench = openForTest(NOW)
  STEPS.log(bench, 2, 3)
  STEPS.log(bench, 4, 4)
  for (const [name, a, b] of steps) STEPS[name](bench, a, b)
  return bench
}

describe('whatever happened', () => {
  it(
    'the thread has what the filter leaves, in order, whole or in parts',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(anySteps, anyFilter, (steps, filter) => {
          const bench = afterSteps(steps)
          const everything = itemsOf(bench)
          const index = indexOf(bench, filter)
          const items = itemsOf(bench, filter)
          expect(items).toEqual(everything.filter((item) => isLeft(item, filter, bench)))
          expect([...index.at]).toEqual([...index.at].toSorted((a, b) => b - a))
          expect(Array.from(index.people)).toEqual(
            items.map((item) =>
              item.type === 'interview' ? item.people.length : Number(item.person !== null)
            )
          )
          expect(bench.services.timeline.read(filter).items).toEqual(items)

          const [some = 0] = index.applicationIds
          const inside = indexOf(bench, filter, [some])
          expect(refsOf(inside)).toEqual(
            refsOf(index).filter((_ref, place) => index.applicationIds[place] === some)
          )
        }),
        { numRuns: 40 }
      )
    }
  )

  it('what is nearest to now is shown first where there is much', () => {
    const bench = openForTest(NOW)
    for (let n = 0; n < 120; n++) {
      const day = new Date(Date.parse('2026-01-20T10:00Z') + n * 86_400_000)
      need(
        bench.services.interviews.log(
          panel({ company: `C${n}`, startLocal: day.toISOString().slice(0, 16), people: [] })
        )
      )
    }
    const refs = refsOf(indexOf(bench))
    const shown = bench.services.timeline.read().items
    const ahead = shown.filter(
      (item) => (item.type === 'asking' ? item.at : item.startsAt) > bench.clock.now()
    )
    expect(shown).toHaveLength(80)
    expect(ahead).toHaveLength(30)
    const from = refs.findIndex(({ type, id }) => {
      const [first] = shown
      return (
        first?.type === type && (first.type === 'asking' ? first.touchpoint.id : first.id) === id
      )
    })
    expect(bench.services.timeline.items(refs.slice(from, from + 80))).toEqual(shown)
  })
})
