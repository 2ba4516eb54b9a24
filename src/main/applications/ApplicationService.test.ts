import type { RouteInput } from '@shared/ipc/contract'
import type { ApplicationView } from '@shared/model/applications'
import { describe, expect, it } from 'vitest'
import { need, openForTest, panel } from '../testing'

type New = RouteInput<'applications.add'>
type Change = RouteInput<'applications.change'>

function withOne(changes: Partial<New> = {}) {
  const bench = openForTest('2026-03-03T20:00:00Z')
  const { services } = bench
  const add = (more: Partial<New> = {}): number =>
    need(
      services.applicationChanges.add({
        company: 'Larkfield Transit',
        role: 'Service Planning Analyst',
        stage: 'wishlist',
        appliedOn: null,
        link: '',
        source: '',
        place: '',
        posting: '',
        ...more
      })
    ).id
  const id = add(changes)
  const read = (): ApplicationView => need(services.applicationReader.read(id))
  const change = (set: Change['changes'], before: Change['before']) =>
    services.applicationChanges.change({ id, changes: set, before })
  return { ...bench, add, id, read, change, edits: services.applicationChanges }
}

describe('adding an application', () => {
  it('needs a company and a role, and keeps all else that was given', () => {
    const { read } = withOne({
      stage: 'applied',
      appliedOn: '2026-03-01',
      link: 'https://larkfield.example/jobs/spa',
      source: 'Transit Jobs Weekly',
      place: 'Larkfield',
      posting: 'We plan buses.\nYou will too.'
    })
    expect(read()).toMatchObject({
      stage: 'applied',
      appliedOn: '2026-03-01',
      source: 'Transit Jobs Weekly',
      workMode: null,
      salary: null,
      priority: 'normal',
      contact: null,
      tags: [],
      posting: { words: 6, keptAt: Date.parse('2026-03-03T20:00:00Z') }
    })
  })

  it('plans the check-in at once', () => {
    const { read } = withOne({ stage: 'applied', appliedOn: '2026-03-01' })
    expect(read().history.touchpoints).toMatchObject([{ kind: 'check-in', closed: null }])
  })

  it('puts it on top of its column, and so does another stage', () => {
    const { services, clock, add, id } = withOne()
    clock.freezeAt(Date.parse('2026-03-03T21:00:00Z'))
    const newer = add({ company: 'Ondine Audio' })
    const order = () => services.applicationLists.list().map((row) => row.id)
    expect(order()).toEqual([newer, id])
    clock.freezeAt(Date.parse('2026-03-03T22:00:00Z'))
    need(services.applicationChanges.setStage(newer, 'offer'))
    clock.freezeAt(Date.parse('2026-03-03T23:00:00Z'))
    need(services.applicationChanges.setStage(id, 'offer'))
    expect(order()).toEqual([id, newer])
  })
})

describe('changing an application', () => {
  it('sets one field and leaves the rest', () => {
    const { read, change } = withOne({ place: 'Larkfield' })
    const salary = { low: 4_400_000, high: 5_000_000, currency: 'GBP', period: 'year' } as const
    need(change({ salary }, { salary: null }))
    need(change({ workMode: 'hybrid', priority: 'high' }, { workMode: null, priority: 'normal' }))
    expect(read()).toMatchObject({
      salary,
      place: 'Larkfield',
      workMode: 'hybrid',
      priority: 'high'
    })
    need(change({ salary: null }, { salary }))
    expect(read().salary).toBeNull()
  })

  it('refuses what was changed in the meantime, and changes nothing then', () => {
    const { read, change } = withOne({ place: 'Larkfield' })
    expect(change({ place: 'York', source: 'A friend' }, { place: 'Leeds', source: '' })).toEqual({
      ok: false,
      error: { code: 'CONFLICT', message: 'The place was changed in the meantime.' }
    })
    expect(read()).toMatchObject({ place: 'Larkfield', source: '' })
  })

  it('gives it tags, whatever the capitals, in the order given', () => {
    const { read, change, services, add } = withOne()
    need(change({ tags: ['transport', 'Public', 'TRANSPORT'] }, { tags: [] }))
    expect(read().tags).toEqual(['transport', 'Public'])
    const other = add({ company: 'Ondine Audio' })
    need(
      services.applicationChanges.change({
        id: other,
        changes: { tags: ['Public'] },
        before: { tags: [] }
      })
    )
    expect(services.applicationReader.tags()).toEqual(['Public', 'transport'])
    expect(change({ tags: [] }, { tags: ['transport'] })).toMatchObject({
      error: { message: 'The tags were changed in the meantime.' }
    })
  })

  it('moves the check-in with the day of applying', () => {
    const { read, change } = withOne({ stage: 'applied', appliedOn: '2026-03-01' })
    const opens = () => read().history.touchpoints[0]?.opensAt ?? 0
    const before = opens()
    need(change({ appliedOn: '2026-03-10' }, { appliedOn: '2026-03-01' }))
    expect(opens()).toBeGreaterThan(before)
  })

  it('keeps notes pause by pause, each on what stood there', () => {
    const { read, edits, id } = withOne()
    need(edits.writeNotes({ id, text: 'The depot', before: '' }))
    need(edits.writeNotes({ id, text: 'The depot moves.', before: 'The depot' }))
    expect(edits.writeNotes({ id, text: 'Other', before: 'The depot' })).toMatchObject({
      error: { code: 'CONFLICT' }
    })
    expect(read().notes).toBe('The depot moves.')
  })

  it('has somebody known, somebody new or nobody as its contact', () => {
    const { read, edits, id, services } = withOne()
    need(
      services.interviews.log(
        panel({ company: 'Larkfield Transit', role: 'Service Planning Analyst' })
      )
    )
    const [dana, priya] = read().people
    expect([dana?.name, priya?.name]).toEqual(['Dana Whitfield', 'Priya Raman'])
    need(edits.setContact({ id, contact: { personId: priya?.id ?? 0 }, before: null }))
    expect(read().contact?.name).toBe('Priya Raman')
    const tomas = { name: 'Tomás Oliveira', email: 'tomas@larkfield.example', title: '' }
    expect(edits.setContact({ id, contact: tomas, before: null })).toMatchObject({
      error: { code: 'CONFLICT' }
    })
    need(edits.setContact({ id, contact: tomas, before: priya?.id ?? 0 }))
    expect(read().contact).toMatchObject(tomas)
    need(edits.setContact({ id, contact: null, before: read().contactId }))
    expect(read().contact).toBeNull()
    expect(edits.setContact({ id, contact: { personId: 99 }, before: null })).toMatchObject({
      error: { code: 'NOT_FOUND' }
    })
  })

  it('keeps the posting and lets go of it', () => {
    const { read, edits, id, services } = withOne()
    const long = 'We plan buses. '.repeat(66_666)
    need(edits.keepPosting({ id, text: long, before: null }))
    expect(read().posting?.words).toBe(3 * 66_666)
    expect(services.applicationReader.readPosting(id)).toEqual({ text: long })
    expect(edits.keepPosting({ id, text: 'Other', before: null })).toMatchObject({
      error: { code: 'CONFLICT' }
    })
    need(edits.removePosting(id))
    expect(services.applicationReader.readPosting(id)).toBeNull()
    expect(edits.removePosting(id)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it('moves it to a stage only from the one that was seen', () => {
    const { read, edits, id } = withOne()
    need(edits.setStage(id, 'applied', 'wishlist'))
    expect(edits.setStage(id, 'offer', 'wishlist')).toMatchObject({
      error: { code: 'CONFLICT', message: 'The stage was changed in the meantime.' }
    })
    expect(read().history.stages).toMatchObject([
      { from: null, to: 'wishlist' },
      { from: 'wishlist', to: 'applied' }
    ])
  })

  it('is refused where the application is no longer there', () => {
    const { edits } = withOne()
    const gone = { error: { code: 'NOT_FOUND', message: 'This application is no longer there.' } }
    expect(edits.change({ id: 99, changes: {}, before: {} })).toMatchObject(gone)
    expect(edits.setStage(99, 'offer')).toMatchObject(gone)
    expect(edits.remove(99)).toMatchObject(gone)
  })
})

it('is deleted with all that hangs on it, and comes back with all of it', () => {
  const { services, read, edits, id } = withOne({ posting: 'We plan buses.' })
  need(edits.change({ id, changes: { tags: ['transport'] }, before: { tags: [] } }))
  need(
    services.interviews.log(
      panel({ company: 'Larkfield Transit', role: 'Service Planning Analyst' })
    )
  )
  const before = read()
  const removed = services.undo.step('applications.remove', () => edits.remove(id))
  expect(services.applicationReader.read(id)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  need(services.undo.undo(removed.ok ? (removed.step ?? null) : null))
  const ids = (view: ApplicationView) => ({
    ...view,
    history: { ...view.history, touchpoints: [], interviews: view.history.interviews.length }
  })
  expect(ids(read())).toEqual(ids(before))
})

describe('applying again', () => {
  it('finds the same company and role, whatever the capitals, accents and spaces', () => {
    const { services, add, id } = withOne({ appliedOn: '2025-10-30' })
    const other = add({ role: 'Depot Manager' })
    add({ company: 'Larkfield' })
    need(services.applicationChanges.setStage(id, 'rejected'))
    const alike = services.applicationReader.alike({
      company: '  LÁRKFIELD   transit ',
      role: 'service planning  analyst',
      except: null
    })
    expect(alike).toMatchObject([
      { id, isSameRole: true, stage: 'rejected', appliedOn: '2025-10-30' },
      { id: other, isSameRole: false }
    ])
  })

  it('is not itself, and nothing is like a company not named yet', () => {
    const { services, id } = withOne()
    const alike = (company: string, except: number | null) =>
      services.applicationReader.alike({ company, role: '', except })
    expect(alike('Larkfield Transit', id)).toEqual([])
    expect(alike(' ', null)).toEqual([])
  })
})
