import { describe, expect, it } from 'vitest'
import { localOf } from '@shared/time/zonedTime'
import { need, openReminders, servicesElsewhere } from '../testing'
import { ReminderDesk } from './ReminderDesk'

/** Monday 2 March 2026, 9:00 in New York; interviews are on Tuesday at 13:00, over at 14:00. */
const MONDAY = '2026-03-02T14:00:00Z'

/** A desk with an interview on Tuesday from 13:00 to 14:00 in New York. */
function withInterview(people?: readonly string[]) {
  const bench = openReminders(MONDAY)
  bench.choose({ overdue: true })
  const interviewId = bench.log('2026-03-03T13:00', people)
  const person = () => bench.services.detailOf(interviewId)?.people[0]?.id ?? 0
  const thankYou = () => ({
    kind: 'thank-you' as const,
    applicationId: bench.services.detailOf(interviewId)?.applicationId ?? 0,
    interviewId,
    personId: person()
  })
  return { ...bench, interviewId, thankYou }
}

/** The same desk after what would come before has been told and done with. */
function afterInterview(people?: readonly string[]) {
  const bench = withInterview(people)
  bench.choose({ dayBefore: false, soonBefore: 0, afterInterview: null })
  return bench
}

describe('before an interview', () => {
  it('speaks of it on the evening before and an hour before, each once', () => {
    const { at, shown } = withInterview()
    expect(at('2026-03-02T22:59:59Z')).toEqual([])
    expect(at('2026-03-02T23:00:00Z')).toEqual(['Interview tomorrow at 13:00'])
    expect(at('2026-03-02T23:00:04Z')).toEqual([])
    expect(at('2026-03-03T16:59:59Z')).toEqual([])
    expect(at('2026-03-03T17:00:00Z')).toEqual(['Interview today at 13:00'])
    expect(at('2026-03-03T17:30:00Z')).toEqual([])
    expect(shown[0]?.body).toBe('Northwind Traders, panel with Dana Whitfield.')
    expect(shown[0]?.destination).toEqual({ at: 'application', applicationId: 1 })
  })

  it('tells of it late where the computer slept, but not after it began', () => {
    expect(withInterview().at('2026-03-03T17:20:00Z')).toEqual(['Interview in 40 min'])
    expect(withInterview().at('2026-03-03T18:00:00Z')).toEqual([])
  })

  it('does not remind of what was written down just now', () => {
    const { at, log } = openReminders('2026-03-03T17:30:00Z')
    log('2026-03-03T13:00')
    expect(at('2026-03-03T17:30:04Z')).toEqual([])
    expect(at('2026-03-03T19:15:00Z')).toEqual(['How did it go?'])
  })

  it('speaks again when it is moved to another day', () => {
    const { at, services, interviewId } = withInterview()
    at('2026-03-02T23:00:00Z')
    need(
      services.interviewChanges.move({
        interviewId,
        startLocal: '2026-03-05T10:00',
        timeZone: 'America/New_York',
        minutes: 60
      })
    )
    expect(at('2026-03-02T23:00:04Z')).toEqual([])
    expect(at('2026-03-04T23:00:00Z')).toEqual(['Interview tomorrow at 10:00'])
  })

  it('says nothing of one that was called off', () => {
    const { at, services, interviewId } = withInterview()
    need(services.interviewChanges.setStatus({ interviewId, status: 'cancelled' }))
    expect(at('2026-03-02T23:00:00Z')).toEqual([])
  })

  it('speaks before the quiet hours of one that begins in them or soon after', () => {
    const { at, choose, log } = openReminders(MONDAY)
    choose({ dayBefore: false })
    log('2026-03-03T08:30')
    expect(at('2026-03-03T01:44:59Z')).toEqual([])
    expect(at('2026-03-03T01:45:00Z')).toEqual([])
    expect(at('2026-03-03T13:00:00Z')).toEqual(['Interview in 30 min'])
    const early = openReminders(MONDAY)
    early.choose({ dayBefore: false })
    early.log('2026-03-03T07:30')
    expect(early.at('2026-03-03T01:45:00Z')).toEqual(['Interview tomorrow at 07:30'])
  })
})

describe('after an interview', () => {
  it('asks fifteen minutes later how it went, and leads to the debrief', () => {
    const { at, shown, desk, opened, interviewId } = withInterview()
    at('2026-03-03T18:00:00Z')
    expect(at('2026-03-03T19:14:59Z')).toEqual([])
    expect(at('2026-03-03T19:15:00Z')).toEqual(['How did it go?'])
    expect(shown[0]?.body).toBe(
      'Jot it down while it is fresh. Northwind Traders, panel with Dana Whitfield.'
    )
    expect(shown[0]?.actions.map(({ label }) => label)).toEqual(['Jot it down', 'Later'])
    desk.pressed(shown[0]?.key ?? '', 'jot')
    expect(opened).toEqual([{ at: 'debrief', interviewId }])
  })

  it('asks again after an hour where one says "Later", and not where something was noted', () => {
    const bench = withInterview()
    bench.choose({ thankYous: false })
    const { at, desk, shown, services, interviewId } = bench
    at('2026-03-03T19:15:00Z')
    desk.pressed(shown[0]?.key ?? '', 'later')
    expect(at('2026-03-03T19:15:04Z')).toEqual([])
    expect(at('2026-03-03T20:15:00Z')).toEqual(['How did it go?'])
    desk.pressed(shown[1]?.key ?? '', 'later')
    need(
      services.debrief.writeNote({
        id: null,
        after: null,
        interviewId,
        kind: 'shared',
        text: 'The roadmap',
        answer: null,
        personId: null
      })
    )
    expect(at('2026-03-03T21:15:00Z')).toEqual([])
  })
})

describe('a thank-you', () => {
  it('is spoken of an hour after the end, three hours before 48 are over, and once when late', () => {
    const { at } = afterInterview()
    expect(at('2026-03-03T19:59:59Z')).toEqual([])
    expect(at('2026-03-03T20:00:00Z')).toEqual(['Thank Dana Whitfield — by tomorrow 14:00'])
    expect(at('2026-03-04T19:00:00Z')).toEqual([])
    expect(at('2026-03-05T15:59:59Z')).toEqual([])
    expect(at('2026-03-05T16:00:00Z')).toEqual(['Thank Dana Whitfield — 3 h left'])
    expect(at('2026-03-05T18:59:59Z')).toEqual([])
    expect(at('2026-03-05T19:00:00Z')).toEqual(['Thank Dana Whitfield — late, still worth sending'])
    expect(at('2026-03-06T19:00:00Z')).toEqual([])
    expect(at('2026-03-09T19:00:00Z')).toEqual([])
  })

  it('waits for 8:00 where its good moment falls into the quiet hours', () => {
    const { at, choose, log } = openReminders(MONDAY)
    choose({ dayBefore: false, soonBefore: 0, afterInterview: null })
    log('2026-03-03T19:30')
    expect(at('2026-03-04T02:30:00Z')).toEqual([])
    expect(at('2026-03-04T12:59:59Z')).toEqual([])
    expect(at('2026-03-04T13:00:00Z')).toEqual(['Thank Dana Whitfield — by 20:30'])
  })

  it('has its last call before the quiet hours where its window closes in them', () => {
    const { at, choose, log } = openReminders(MONDAY)
    choose({ dayBefore: false, soonBefore: 0, afterInterview: null, lastCallBefore: 60 })
    log('2026-03-03T22:00')
    at('2026-03-04T13:00:00Z')
    // The 48 hours end on Thursday at 23:00.
    expect(at('2026-03-06T01:44:59Z')).toEqual([])
    expect(at('2026-03-06T01:45:00Z')).toEqual(['Thank Dana Whitfield — 2 h left'])
  })

  it('is said in the quiet hours where nobody could hear it before and later were too late', () => {
    const { at, choose, log } = openReminders(MONDAY)
    choose({ dayBefore: false, soonBefore: 0, afterInterview: null, lastCallBefore: 60 })
    log('2026-03-03T22:00')
    at('2026-03-04T13:00:00Z')
    expect(at('2026-03-06T03:10:00Z')).toEqual(['Thank Dana Whitfield — 50 min left'])
  })

  it('is one notification for a panel', () => {
    const { at, shown } = afterInterview(['Dana Whitfield', 'Priya Raman', 'Tom Lee', 'Ana Sá'])
    expect(at('2026-03-03T20:00:00Z')).toEqual(['Thank 4 people — by tomorrow 14:00'])
    expect(shown[0]?.body).toBe(
      'Dana Whitfield, Priya Raman, Tom Lee and Ana Sá. Northwind Traders, panel today.'
    )
    expect(shown[0]?.destination).toMatchObject({ at: 'letter', kind: 'thank-you' })
  })

  it('is not spoken of when it was sent, skipped or is not wanted', () => {
    const { at, services, thankYou } = afterInterview()
    need(services.actions.skip(thankYou()))
    expect(at('2026-03-03T20:00:00Z')).toEqual([])
  })

  it('is taken off the screen once it was written', () => {
    const { at, services, thankYou, shown, closed } = afterInterview()
    at('2026-03-03T20:00:00Z')
    need(services.letters.markSent({ ...thankYou(), way: 'email', sentAt: null }))
    at('2026-03-03T20:00:04Z')
    expect(closed).toEqual([shown[0]?.key])
  })

  it('tells in its place that the draft is ready', () => {
    const { at, services, thankYou, shown, clock } = afterInterview()
    clock.freezeAt(Date.parse('2026-03-03T19:30:00Z'))
    need(services.letters.open(thankYou()))
    at('2026-03-03T20:00:00Z')
    expect(shown[0]?.body).toBe('Northwind Traders, panel today. Your draft is ready to finish.')
  })

  it('is said again neither when the end is put right nor when it is removed and put back', () => {
    const { at, services, interviewId } = afterInterview()
    at('2026-03-03T20:00:00Z')
    const move = { interviewId, startLocal: '2026-03-03T13:00', timeZone: 'America/New_York' }
    need(services.interviewChanges.move({ ...move, minutes: 75 }))
    expect(at('2026-03-03T20:15:00Z')).toEqual([])
    need(
      services.undo.step('interviews.remove', () => services.interviewChanges.remove(interviewId))
    )
    at('2026-03-03T20:16:00Z')
    need(services.undo.undo(null))
    expect(at('2026-03-03T20:16:04Z')).toEqual([])
  })
})

describe('put off', () => {
  it('is said again when the snooze is over, and by its other stages not before', () => {
    const { at, desk, shown } = afterInterview()
    at('2026-03-05T16:00:00Z')
    expect(shown[0]?.actions.map(({ id }) => id)).toEqual(['write', 'snooze-hour', 'snooze-until'])
    desk.pressed(shown[0]?.key ?? '', 'snooze-hour')
    expect(at('2026-03-05T16:30:00Z')).toEqual([])
    expect(at('2026-03-05T17:00:00Z')).toEqual(['Thank Dana Whitfield — 2 h left'])
    expect(at('2026-03-05T18:00:00Z')).toEqual([])
  })

  it('leads to where any other time is chosen', () => {
    const { at, desk, shown, opened } = afterInterview()
    at('2026-03-03T20:00:00Z')
    desk.pressed(shown[0]?.key ?? '', 'snooze-until')
    expect(opened).toMatchObject([{ at: 'snooze', kind: 'thank-you', interviewId: 1 }])
  })

  it('waits as long as was chosen elsewhere', () => {
    const { at, services, thankYou } = afterInterview()
    const until = Date.parse('2026-03-04T15:00:00Z')
    need(services.actions.snooze({ ...thankYou(), until }))
    expect(at('2026-03-03T20:00:00Z')).toEqual([])
    expect(at('2026-03-04T15:00:00Z')).toEqual(['Thank Dana Whitfield — by 14:00'])
    expect(at('2026-03-04T15:00:04Z')).toEqual([])
  })

  it('can be undone like any other step', () => {
    const { at, desk, shown, services } = afterInterview()
    at('2026-03-03T20:00:00Z')
    desk.pressed(shown[0]?.key ?? '', 'snooze-hour')
    expect(services.dueList.read().count).toBe(0)
    need(services.undo.undo(null))
    at('2026-03-04T16:00:00Z')
    expect(services.dueList.read().count).toBe(1)
  })

  it('says nothing until do-not-disturb is over, and then what is still true', () => {
    const { at, choose } = afterInterview()
    choose({ doNotDisturbUntil: Date.parse('2026-03-04T13:00:00Z') })
    expect(at('2026-03-03T20:00:00Z')).toEqual([])
    expect(at('2026-03-04T13:00:00Z')).toEqual(['Thank Dana Whitfield — by 14:00'])
  })
})

describe('a follow-up', () => {
  it('is spoken of on its morning, and once when it is overdue', () => {
    const { at, services, thankYou } = afterInterview()
    need(services.actions.skip(thankYou()))
    expect(at('2026-03-10T12:59:59Z')).toEqual([])
    // Five working days later; the clocks went forward on Sunday.
    expect(at('2026-03-10T13:00:00Z')).toEqual(['Follow up with Dana Whitfield — today'])
    expect(at('2026-03-11T13:00:00Z')).toEqual([])
    expect(at('2026-03-12T21:00:00Z')).toEqual(['Follow up with Dana Whitfield — 2 days overdue'])
    expect(at('2026-04-12T21:00:00Z')).toEqual([])
  })

  it('says why', () => {
    const { at, services, thankYou, shown } = afterInterview()
    need(services.actions.skip(thankYou()))
    at('2026-03-10T13:00:00Z')
    expect(shown[0]?.body).toMatch(/^Northwind Traders, panel on Tue 3 Mar\. .*5 working days/)
  })
})

describe('after a week away', () => {
  it('says in one notification what is still true, and nothing of what is not', () => {
    const { at, log, shown } = withInterview(['Dana Whitfield', 'Priya Raman'])
    log('2026-03-04T10:00', ['Ana Sá', 'Tom Lee', 'Bo Ek'])
    expect(at('2026-03-10T14:00:00Z')).toEqual(['5 reminders'])
    const [note] = shown
    expect(note?.body.split('\n')).toHaveLength(4)
    expect(note?.body).toContain('and 2 more')
    expect(note?.body).not.toContain('Interview')
    expect(note?.actions[0]?.id).toBe('open')
    expect(note?.destination).toEqual({ at: 'timeline' })
    expect(at('2026-03-10T14:00:04Z')).toEqual([])
  })

  it('says it once, however the clock is set', () => {
    const { at } = afterInterview()
    at('2026-03-03T20:00:00Z')
    expect(at('2026-03-03T18:00:00Z')).toEqual([])
    expect(at('2026-03-03T20:00:00Z')).toEqual([])
    expect(at('2026-03-03T21:00:00Z')).toEqual([])
  })

  it('keeps what was said from those in another zone', () => {
    const bench = afterInterview()
    bench.at('2026-03-03T20:00:00Z')
    const titles: string[] = []
    const elsewhere = servicesElsewhere(bench, { timeZone: () => 'Asia/Tokyo' })
    const desk = new ReminderDesk({
      service: () => elsewhere.reminders,
      notifier: { show: ({ title }) => titles.push(title), close: () => undefined },
      open: () => undefined,
      changed: () => undefined,
      clock: bench.clock,
      log: { info: () => undefined, error: () => undefined }
    })
    desk.tick()
    expect(titles).toEqual([])
  })
})

describe('a crash', () => {
  it('between writing it down and showing it shows it with the next start, in its own place', () => {
    const bench = afterInterview()
    bench.clock.freezeAt(Date.parse('2026-03-03T20:00:00Z'))
    const taken = bench.services.reminders.take()
    const again = servicesElsewhere(bench, {})
    const note = again.reminders.take()?.say
    expect(note).toEqual(taken?.say)
    again.reminders.shown(note?.key ?? '')
    expect(servicesElsewhere(bench, {}).reminders.take()?.say).toBeNull()
  })

  it('and another one for something else end in one notification, in the place of both', () => {
    const bench = afterInterview()
    bench.clock.freezeAt(Date.parse('2026-03-03T20:00:00Z'))
    const dana = bench.services.reminders.take()?.say?.key
    bench.log('2026-03-03T10:30', ['Ana Sá'])
    // By a clock that was set back Dana's good moment is still to come.
    bench.clock.freezeAt(Date.parse('2026-03-03T18:50:00Z'))
    const ana = servicesElsewhere(bench, {}).reminders.take()?.say
    expect(ana?.key).not.toBe(dana)
    bench.clock.freezeAt(Date.parse('2026-03-03T20:30:00Z'))
    const both = servicesElsewhere(bench, {}).reminders.take()
    expect(both?.say?.body).toMatch(/Dana[^]*Ana|Ana[^]*Dana/)
    expect([both?.say?.key, ...(both?.replaced ?? [])].sort()).toEqual([dana, ana?.key].sort())
  })

  it('shows at once what is new since then as well', () => {
    const bench = afterInterview()
    bench.clock.freezeAt(Date.parse('2026-03-03T20:00:00Z'))
    const key = bench.services.reminders.take()?.say?.key
    bench.log('2026-03-03T13:30', ['Ana Sá'])
    bench.clock.freezeAt(Date.parse('2026-03-03T20:30:00Z'))
    const note = servicesElsewhere(bench, {}).reminders.take()?.say
    expect(note?.title).toBe('2 reminders')
    expect(note?.key).toBe(key)
  })
})

describe('where nothing can be stored', () => {
  it('says each once all the same, logs it once, and stores it as soon as that is possible', () => {
    const bench = afterInterview()
    const { at, db, failures } = bench
    db.exec(`CREATE TEMP TRIGGER full BEFORE INSERT ON reminder_said
      BEGIN SELECT RAISE(ABORT, 'The disk is full'); END`)
    expect(at('2026-03-03T20:00:00Z')).toHaveLength(1)
    expect(at('2026-03-03T20:00:04Z')).toEqual([])
    expect(at('2026-03-03T20:30:00Z')).toEqual([])
    expect(failures.splice(0)).toEqual([expect.stringContaining('The disk is full')])
    db.exec('DROP TRIGGER full')
    at('2026-03-03T20:30:04Z')
    expect(servicesElsewhere(bench, {}).reminders.take()?.say).toBeNull()
  })
})

describe('what is next', () => {
  it('is named with its time and reason, soonest first', () => {
    const { services, clock } = afterInterview(['Dana Whitfield', 'Priya Raman'])
    clock.freezeAt(Date.parse('2026-03-03T19:30:00Z'))
    expect(services.reminders.next(3)).toEqual([
      {
        at: Date.parse('2026-03-03T20:00:00Z'),
        about: '2 for Northwind Traders',
        reason: 'best by tomorrow 14:00'
      },
      {
        at: Date.parse('2026-03-05T16:00:00Z'),
        about: '2 for Northwind Traders',
        reason: 'last call ends at 14:00'
      },
      {
        at: Date.parse('2026-03-05T19:00:00Z'),
        about: '2 for Northwind Traders',
        reason: 'overdue'
      }
    ])
  })

  it('says what the quiet hours hold back', () => {
    const { services, choose, log, clock } = openReminders(MONDAY)
    choose({ dayBefore: false, soonBefore: 0, afterInterview: null })
    log('2026-03-03T19:30')
    clock.freezeAt(Date.parse('2026-03-04T02:30:00Z'))
    expect(services.reminders.next(1)).toEqual([
      {
        at: Date.parse('2026-03-04T13:00:00Z'),
        about: 'Dana Whitfield',
        reason: 'best by tomorrow 20:30, held by quiet hours'
      }
    ])
  })
})

describe('the list of what is due', () => {
  it('names the most urgent, and puts one or all of them off', () => {
    const { services, clock } = afterInterview(['Dana Whitfield', 'Priya Raman'])
    clock.freezeAt(Date.parse('2026-03-05T14:00:00Z'))
    const { count, items } = services.dueList.read()
    expect(count).toBe(2)
    expect(items.map(({ label }) => label)).toEqual([
      'Thank Dana Whitfield — 5 h left',
      'Thank Priya Raman — 5 h left'
    ])
    const [dana] = items
    expect(dana?.message).toMatchObject({ kind: 'thank-you', interviewId: 1 })
    if (dana === undefined) return
    services.dueList.snooze(dana.message, 'hour')
    expect(services.dueList.read().items.map(({ label }) => label)).toEqual([
      'Thank Priya Raman — 5 h left'
    ])
    services.dueList.snoozeAll('hour')
    expect(services.dueList.read()).toEqual({ count: 0, items: [] })
  })

  it('puts off to the next working day, over a weekend and the public holidays chosen', () => {
    const { db, services, clock } = afterInterview()
    const { settings } = services
    // Good Friday 2026 is 3 April, and the Monday after it is free as well in Germany.
    need(settings.change({ cadence: { ...settings.read().cadence, country: 'DE' } }))
    clock.freezeAt(Date.parse('2026-04-02T14:00:00Z'))
    expect(services.dueList.read().count).toBe(1)
    services.dueList.snoozeAll('working-day')
    expect(services.dueList.read().count).toBe(0)
    const until = db.prepare<[], number>('SELECT until FROM snooze').pluck().get()
    expect(localOf(until ?? 0, 'America/New_York')).toBe('2026-04-07T09:00')
  })

  it('leaves what would miss its last call', () => {
    const { services, clock } = afterInterview()
    clock.freezeAt(Date.parse('2026-03-05T18:30:00Z'))
    services.dueList.snoozeAll('hour')
    expect(services.dueList.read().count).toBe(1)
  })
})

it('shows a test, which leads to its settings', () => {
  const { desk, shown, opened } = openReminders(MONDAY)
  desk.test()
  expect(shown[0]?.title).toBe('This is how Afterword reminds you')
  desk.pressed(shown[0]?.key ?? '', 'open')
  expect(opened).toEqual([{ at: 'settings', section: 'reminders' }])
})

it('leads home where what it spoke of is gone', () => {
  const { at, desk, shown, opened, services, interviewId } = afterInterview()
  at('2026-03-03T20:00:00Z')
  need(services.interviewChanges.remove(interviewId))
  desk.pressed(shown[0]?.key ?? '', 'open')
  expect(opened).toEqual([{ at: 'timeline' }])
})
