import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InvitedEvent } from '../model/invitations'
import { APPLE, calendarWith, CALENDLY, GOOGLE, OUTLOOK_TEAMS, ZOOM } from './samples'
import { decodedText, readCalendar, type CalendarContext } from '.'

const sam: CalendarContext['reader'] = { name: 'Sam Carter', email: 'sam.carter@mail.example' }
const context = { timeZone: 'Europe/London', reader: sam }
const nobody = { timeZone: 'Europe/London', reader: { name: '', email: null } }

function only(text: string, as = context): InvitedEvent {
  const outcome = readCalendar(text, as)
  if (!outcome.ok) throw new Error(outcome.error.message)
  const [event, another] = outcome.data
  if (!event || another) throw new Error(`There are ${outcome.data.length} events.`)
  return event
}

/** The sentence with which a file is refused. */
function refusal(text: string): string {
  const outcome = readCalendar(text, context)
  return outcome.ok ? `It was read: ${JSON.stringify(outcome.data)}` : outcome.error.message
}

describe('an invitation', () => {
  it('by Google', () => {
    expect(only(GOOGLE)).toMatchObject({
      ref: {
        uid: '4r2c9b6l1n7q@google.com',
        recurrence: '',
        sequence: 0,
        stampedAt: Date.parse('2025-11-20T09:30:15Z')
      },
      isCancelled: false,
      title: '2nd interview, Product Analyst (Sam Carter)',
      round: '2nd interview',
      date: '2025-11-28',
      time: '14:00',
      timeZone: 'Europe/London',
      minutes: 45,
      kind: 'video',
      place: 'LON-4-Kestrel (6) · https://meet.google.com/kcj-rtwq-ufn',
      people: [
        { name: 'Mirela Dimov', email: 'mirela.dimov@ondine.example' },
        { name: 'Anselm Krueger', email: 'anselm.krueger@ondine.example' }
      ],
      doubts: []
    })
  })

  it('has its words as plain text, without what calendars draw around them', () => {
    expect(only(GOOGLE).preparation).toBe(
      '2nd interview, Product Analyst (Sam Carter)\n\nHi Sam,\nwe look forward to meeting you. ' +
        'Please bring one example of your work & your questions.\n\n' +
        'Join with Google Meet: https://meet.google.com/kcj-rtwq-ufn'
    )
  })

  it('by Outlook, for Teams', () => {
    expect(only(OUTLOOK_TEAMS)).toMatchObject({
      ref: { sequence: 2 },
      title: 'Technical interview - Platform Engineer',
      round: 'Technical interview',
      date: '2025-12-01',
      time: '16:30',
      timeZone: 'Europe/Berlin',
      minutes: 60,
      kind: 'video',
      place:
        'MUC Raum Isar · https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%7d',
      people: [
        { name: 'Jana Fiala', email: 'jana.fiala@northwind.example' },
        { name: 'Anselm Krüger', email: 'anselm.krueger@northwind.example' }
      ]
    })
  })

  it('by Apple', () => {
    expect(only(APPLE)).toMatchObject({
      date: '2025-12-05',
      time: '10:00',
      timeZone: 'America/New_York',
      minutes: 90,
      kind: 'on-site',
      place: 'Hollowbrook House 12 Harbor Street, Boston, MA',
      people: [{ name: 'Grace Okafor', email: 'grace@hollowbrook.example' }]
    })
  })

  it('by Zoom', () => {
    expect(only(ZOOM)).toMatchObject({
      title: 'Recruiter screen with Fennel & Rook',
      round: 'Phone screen',
      time: '09:00',
      timeZone: 'America/Los_Angeles',
      minutes: 30,
      kind: 'video',
      place: 'https://us02web.zoom.us/j/84512345678?pwd=QUJD.1',
      people: []
    })
  })

  it('by Calendly, for a call', () => {
    expect(only(CALENDLY)).toMatchObject({
      time: '15:00',
      minutes: 30,
      kind: 'phone',
      place: '+44 20 7946 0812',
      people: [{ name: 'Rosalind Peake', email: 'r.peake@ambleforth.example' }]
    })
  })

  it('is off by its method or its status', () => {
    const off = GOOGLE.replace('METHOD:REQUEST', 'METHOD:CANCEL')
    expect(only(off).isCancelled).toBe(true)
    expect(only(GOOGLE.replace('CONFIRMED', 'CANCELLED')).isCancelled).toBe(true)
    const titled = off.replace('SUMMARY:Invitation', 'SUMMARY:Canceled: Updated invitation')
    expect(only(titled).title).toBe('2nd interview, Product Analyst (Sam Carter)')
  })
})

describe('the time', () => {
  const at = (lines: string, ofCalendar = '') => {
    const { date, time, timeZone, minutes, doubts } = only(calendarWith(lines, ofCalendar))
    return { when: `${date} ${time} ${timeZone}`, minutes, doubts }
  }

  it.each([
    ['DTSTART:20250701T090000Z', '2025-07-01 10:00 Europe/London'],
    ['DTSTART:20251128T233000', '2025-11-28 23:30 Europe/London'],
    ['DTSTART;TZID=Europe/Berlin:20251128T140000', '2025-11-28 14:00 Europe/Berlin'],
    ['DTSTART;TZID="Eastern Standard Time":20250701T090000', '2025-07-01 09:00 America/New_York'],
    ['DTSTART;TZID=Eastern Daylight Time:20250701T090000', '2025-07-01 09:00 America/New_York'],
    [
      'DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20251128T140000',
      '2025-11-28 14:00 Europe/Berlin'
    ],
    [
      'DTSTART;TZID=/freeassociation.sourceforge.net/America/Indiana/Knox:20251128T140000',
      '2025-11-28 14:00 America/Indiana/Knox'
    ],
    ['DTSTART;TZID=GMT:20250701T090000', '2025-07-01 10:00 Europe/London'],
    [
      'DTSTART;TZID=(UTC) Coordinated Universal Time:20250701T090000',
      '2025-07-01 10:00 Europe/London'
    ]
  ])('%s is %s', (line, when) => {
    expect(at(line)).toEqual({ when, minutes: 60, doubts: [] })
  })

  it('of a calendar that says its zone once is there', () => {
    const { when } = at('DTSTART:20251128T140000', 'X-WR-TIMEZONE:Asia/Kathmandu')
    expect(when).toBe('2025-11-28 14:00 Asia/Kathmandu')
  })

  it('in a zone that only the file knows is right, on the user’s own clock', () => {
    const zone = `BEGIN:VTIMEZONE
TZID:Customized Time Zone 1
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE`
    const line = 'DTSTART;TZID=Customized Time Zone 1'
    expect(at(`${line}:20251128T090000`, zone).when).toBe('2025-11-28 14:00 Europe/London')
    // In the week when America has changed its clocks and Europe has not.
    expect(at(`${line}:20260316T090000`, zone).when).toBe('2026-03-16 13:00 Europe/London')
  })

  it('in a zone that nobody knows is worth a word', () => {
    const { when, doubts } = at('DTSTART;TZID=Mars/Olympus Mons:20251128T140000')
    expect(when).toBe('2025-11-28 14:00 Europe/London')
    expect(doubts).toEqual([
      'Its time zone “Mars/Olympus Mons” is not known here, so your own was taken. Check the time.'
    ])
  })

  it.each([
    ['DTEND:20251128T100000Z', 60],
    ['DTEND;TZID=Europe/Berlin:20251128T113000', 90],
    ['DURATION:PT1H30M', 90],
    ['DURATION:P1DT1H', null],
    ['DTEND:20251128T080000Z', 60],
    ['DTEND:20251130T090000Z', null]
  ])('with %s lasts %s minutes', (line, minutes) => {
    expect(at(`DTSTART:20251128T090000Z\n${line}`).minutes).toBe(minutes)
  })

  it('of a whole day is asked for', () => {
    const { when, doubts } = at('DTSTART;VALUE=DATE:20251128\nDTEND;VALUE=DATE:20251129')
    expect(when).toBe('2025-11-28  Europe/London')
    expect(doubts).toEqual(['It names a day and no time. Say when it begins.'])
  })

  it('of one that repeats is its first, with a word', () => {
    const { when, doubts } = at('DTSTART:20251128T090000Z\nRRULE:FREQ=SECONDLY')
    expect(when).toBe('2025-11-28 09:00 Europe/London')
    expect(doubts).toEqual(['It repeats. Only its first date stands here.'])
  })
})

describe('who takes part', () => {
  const START = 'DTSTART:20251128T090000Z'
  const names = (lines: string, as = context) =>
    only(calendarWith(`${START}\n${lines}`), as).people.map(({ name }) => name)

  it.each([
    ['ATTENDEE;CN="Whitfield, Dana":mailto:d@x.example', ['Dana Whitfield']],
    ['ATTENDEE;CN=Dana Whitfield (Northwind):mailto:d@x.example', ['Dana Whitfield']],
    ["ATTENDEE;CN='d.whitfield@x.example':mailto:d.whitfield@x.example", ['D Whitfield']],
    ['ATTENDEE:mailto:dana_whitfield@x.example', ['Dana Whitfield']],
    ['ATTENDEE;CN=李明:mailto:li@x.example', ['李明']],
    ['ATTENDEE;CN=<b>Dana</b>:mailto:d@x.example', ['<b>Dana']],
    ['ATTENDEE;CUTYPE=ROOM;CN=Kestrel:mailto:k@x.example', []],
    ['ATTENDEE;CUTYPE=GROUP;CN=All of us:mailto:all@x.example', []],
    ['ATTENDEE;PARTSTAT=DECLINED;CN=Dana:mailto:d@x.example', []],
    ['ORGANIZER;CN=Google Calendar:mailto:calendar-notification@google.com', []],
    ['ORGANIZER;CN=Hiring:mailto:abc123@group.calendar.google.com', []],
    ['ORGANIZER;CN=Talent:mailto:noreply@greenhouse.example', []],
    ['ATTENDEE;CN=SAM CARTER:mailto:another@x.example', []],
    ['ATTENDEE;CN=Me:mailto:SAM.CARTER@mail.example', []]
  ])('%s: %j', (line, expected) => {
    expect(names(line)).toEqual(expected)
  })

  it('leaves the user out who is alone invited, whatever their address', () => {
    const lines = 'ORGANIZER;CN=Dana:mailto:d@x.example\nATTENDEE;CN=S:mailto:s@y.example'
    expect(names(lines, nobody)).toEqual(['Dana'])
  })

  it('says so where the user may be among several', () => {
    const lines =
      'ORGANIZER;CN=Dana:mailto:d@x.example\nATTENDEE;CN=S:mailto:s@y.example\nATTENDEE;CN=P:mailto:p@x.example'
    const event = only(calendarWith(`${START}\n${lines}`), nobody)
    expect(event.people).toHaveLength(3)
    expect(event.mayHoldReader).toBe(true)
  })

  it('is thirty at most', () => {
    const many = Array.from({ length: 45 }, (_, n) => `ATTENDEE;CN=P ${n}:mailto:p${n}@x.example`)
    const event = only(calendarWith([START, ...many].join('\n')))
    expect(event.people).toHaveLength(30)
    expect(event.doubts[0]).toBe('It names 45 people. The first 30 stand here.')
  })
})

describe('where one meets', () => {
  const meeting = (lines: string) => {
    const { place, kind } = only(calendarWith(`DTSTART:20251128T090000Z\n${lines}`))
    return [place, kind]
  }

  it.each([
    ['LOCATION:Microsoft Teams Meeting', '', null],
    ['LOCATION:Online\nURL:https://zoom.us/j/123', 'https://zoom.us/j/123', 'video'],
    ['LOCATION:12 High Street\\, London', '12 High Street, London', 'on-site'],
    ['LOCATION:https://meet.ondine.example/r/4471', 'https://meet.ondine.example/r/4471', 'video'],
    ['DESCRIPTION:See https://ondine.example/team and come', '', null],
    ['SUMMARY:Phone call with Dana', '', 'phone'],
    ['SUMMARY:Panel\nLOCATION:Room 4', 'Room 4', 'panel'],
    [
      'DESCRIPTION:Join: https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwhereby.com%2Fondine&data=05',
      'https://whereby.com/ondine',
      'video'
    ],
    ['X-GOOGLE-CONFERENCE:javascript:alert(1)', '', null]
  ])('%s', (lines, place, kind) => {
    expect(meeting(lines)).toEqual([place, kind])
  })
})

describe('a file', () => {
  it('with several events gives them in the order of time, each once, in its last version', () => {
    const event = (uid: string, hour: string, more = '') =>
      `BEGIN:VEVENT\nUID:${uid}\nDTSTART:20251128T${hour}0000Z\n${more}\nEND:VEVENT\n`
    const text = `BEGIN:VCALENDAR\n${event('b', '15')}${event('a', '09', 'SEQUENCE:1')}${event('a', '08')}END:VCALENDAR`
    const outcome = readCalendar(text, context)
    expect(outcome.ok && outcome.data.map(({ time, ref }) => [ref?.uid, time])).toEqual([
      ['a', '09:00'],
      ['b', '15:00']
    ])
  })

  it('tells the dates of one that repeats apart', () => {
    const event = (recurrence: string) =>
      `BEGIN:VEVENT\nUID:a\nDTSTART:20251128T090000Z\nRECURRENCE-ID:${recurrence}\nEND:VEVENT\n`
    const text = `BEGIN:VCALENDAR\n${event('20251128T090000Z')}${event('20251205T090000Z')}END:VCALENDAR`
    const outcome = readCalendar(text, context)
    expect(outcome.ok && outcome.data.map(({ ref }) => ref?.recurrence)).toEqual([
      String(Date.parse('2025-11-28T09:00Z')),
      String(Date.parse('2025-12-05T09:00Z'))
    ])
  })

  it('that is a little broken is read as it was meant', () => {
    const text = `BEGIN:VCALENDAR
BEGIN:VEVENT
UID:a
DTSTART:20251128T090000Z
SUMMARY:Meet Dana
DESCRIPTION:Hello Sam,
this line was never folded
ATTENDEE;CN="Dana:mailto:dana@x.example
ATTENDEE;CN=Priya:mailto:priya@x.example`
    expect(only(text)).toMatchObject({
      preparation: 'Meet Dana\n\nHello Sam,\nthis line was never folded',
      people: [{ name: 'Priya' }]
    })
  })

  it.each([
    ['', 'That is no invitation.'],
    ['Dear Sam, see you on Friday.', 'That is no invitation.'],
    ['<html>BEGIN:VCALENDAR</html>', 'That is no invitation.'],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR', 'has no dates Afterword can read'],
    ['BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VTODO\nEND:VCALENDAR', 'has no dates Afterword can read'],
    [calendarWith('DTSTART:garbage'), 'has no dates Afterword can read'],
    [calendarWith('DTSTART:20250230T090000Z'), 'has no dates Afterword can read'],
    [calendarWith('DTSTART:99991231T090000Z'), 'has no dates Afterword can read'],
    [GOOGLE.replace('METHOD:REQUEST', 'METHOD:REPLY'), 'somebody’s answer'],
    [
      `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nDTSTART:20251128T090000Z\nEND:VEVENT\n'.repeat(43)}`,
      '43 events'
    ]
  ])('%j is refused', (text, sentence) => {
    expect(refusal(text)).toContain(sentence)
  })

  it('never makes it throw, and gives nothing that the form would refuse', () => {
    const word = fc.constantFrom(
      ...[
        'BEGIN:VEVENT',
        'END:VEVENT',
        'DTSTART:20251128T090000Z',
        'DTSTART;TZID=X:20251128T090000'
      ],
      ...['BEGIN:VTIMEZONE', 'END:VTIMEZONE', 'TZID:X', 'BEGIN:STANDARD', 'TZOFFSETTO:+9959'],
      ...['RRULE:FREQ=YEARLY', 'DTEND:x', 'DURATION:P9999999999W', 'SEQUENCE:-1e99', 'UID:'],
      ...['ATTENDEE;CN=:mailto:', 'ORGANIZER:x', 'LOCATION:\u0000', 'DTSTAMP:', 'END:VCALENDAR']
    )
    const line = fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: fc.string() })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const outcome = readCalendar(['BEGIN:VCALENDAR', ...lines].join('\r\n'), context)
        for (const event of outcome.ok ? outcome.data : []) {
          expect(event.minutes === null || (event.minutes >= 1 && event.minutes <= 1440)).toBe(true)
          expect(event.place.length).toBeLessThanOrEqual(500)
          expect(event.people.every(({ name }) => name.trim() !== '')).toBe(true)
          expect(event.date).toMatch(/^(?:19|20|21|22)\d\d-\d\d-\d\d$/u)
        }
      })
    )
  })

  it('of a megabyte of anything is done with before anybody minds', () => {
    const begun = performance.now()
    for (const filler of ['A:', ';', 'ATTENDEE;CN=', '1-', '<a href="', 'X,\n']) {
      const text = filler.repeat(Math.floor(1_000_000 / filler.length))
      readCalendar(calendarWith(`DTSTART:20251128T090000Z\nLOCATION:${text}`), context)
      readCalendar(calendarWith(`DTSTART:20251128T090000Z\nDESCRIPTION:${text}`), context)
    }
    expect(performance.now() - begun).toBeLessThan(20_000)
  }, 30_000)
})

it('takes the text of a file in the encoding that it has', () => {
  const text = 'SUMMARY:Gespräch – 李'
  expect(decodedText(new TextEncoder().encode(text))).toBe(text)
  expect(decodedText(new TextEncoder().encode(`\uFEFF${text}`))).toBe(text)
  expect(decodedText(new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')))).toBe(text)
  expect(decodedText(new Uint8Array([0x47, 0x65, 0x73, 0x70, 0x72, 0xe4, 0x63, 0x68]))).toBe(
    'Gespräch'
  )
})
