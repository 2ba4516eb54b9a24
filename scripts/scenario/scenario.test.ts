import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { answerLines } from './answerLines'
import { dueScenario } from './dueScenario'
import { promiseScenario } from './promiseScenario'

async function answers(
  input: string | Buffer[],
  answer: (scenario: unknown) => object
): Promise<{ lines: unknown[]; badLines: number }> {
  let written = ''
  const output = new Writable({
    write(chunk: Buffer, _encoding, taken) {
      written += chunk.toString()
      taken()
    }
  })
  const chunks = typeof input === 'string' ? [Buffer.from(input)] : input
  const { badLines } = await answerLines(Readable.from(chunks), output, answer)
  const lines = written.split('\n').slice(0, -1)
  return { lines: lines.map((line): unknown => JSON.parse(line)), badLines }
}

const error = { error: expect.any(String) as unknown }

/** The example of the rules. */
const PANEL = {
  now: '2026-03-04T20:00:00Z',
  settings: {
    timeZone: 'America/New_York',
    country: 'US',
    region: null,
    weekend: [6, 7],
    followUp: { afterPromise: 1, noPromise: 5, second: 5, closeOut: 10, max: 2 },
    checkInAfter: 10
  },
  profile: { name: 'Sam Okafor' },
  application: {
    company: 'Northwind Traders',
    role: 'Staff Engineer',
    stage: 'interviewing',
    appliedOn: '2026-02-10',
    contact: null
  },
  interviews: [
    {
      id: 'i1',
      round: 'Panel',
      start: '2026-03-03T13:00',
      timeZone: 'America/New_York',
      minutes: 60,
      status: 'scheduled',
      people: [
        { id: 'p1', name: 'Dana Whitfield', email: null, title: '', thankYou: 'wanted' },
        { id: 'p2', name: 'Priya Raman', email: null, title: '', thankYou: 'not-wanted' }
      ],
      promise: { by: '2026-03-13', text: 'by the end of next week', person: 'p1' },
      notes: []
    }
  ],
  events: [
    {
      kind: 'sent',
      touchpoint: 'thank-you',
      interview: 'i1',
      person: 'p1',
      at: '2026-03-04T15:10:00Z'
    }
  ]
}

describe('the lines', () => {
  const echo = (given: unknown): object => ({ given })

  it('are answered one by one and in order, a bad one with an error in its place', async () => {
    expect(await answers('1\nnonsense\n\n3\n', echo)).toEqual({
      lines: [{ given: 1 }, error, error, { given: 3 }],
      badLines: 2
    })
  })

  it('may end with or without a line break, in either style, or be none', async () => {
    expect((await answers('1\r\n2', echo)).lines).toEqual([{ given: 1 }, { given: 2 }])
    expect((await answers('1\n\n\n', echo)).lines).toEqual([{ given: 1 }])
    expect(await answers('', echo)).toEqual({ lines: [], badLines: 0 })
  })

  it('end at a line feed alone, wherever the stream was cut', async () => {
    const bytes = Buffer.from('{"a":"\u2028ü"}\n\r2\n')
    const cut = [...bytes].map((byte) => Buffer.of(byte))
    expect((await answers(cut, echo)).lines).toEqual([{ given: { a: '\u2028ü' } }, { given: 2 }])
  })

  it('may begin with a byte order mark, and must be UTF-8', async () => {
    expect((await answers('\ufeff1\n', echo)).lines).toEqual([{ given: 1 }])
    expect((await answers([Buffer.from('"\xff"\n2', 'latin1')], echo)).lines).toEqual([
      error,
      { given: 2 }
    ])
  })
})

describe('due', () => {
  it('answers the example of the rules', () => {
    const common = {
      kind: 'thank-you',
      interview: 'i1',
      opensAt: '2026-03-03T19:00:00.000Z',
      dueAt: '2026-03-04T19:00:00.000Z',
      overdueAt: '2026-03-05T19:00:00.000Z',
      lapsesAt: '2026-03-17T19:00:00.000Z'
    }
    expect(dueScenario(PANEL)).toEqual({
      touchpoints: [
        {
          ...common,
          person: 'p1',
          state: 'sent',
          because: 'You thanked Dana Whitfield for this interview.'
        },
        {
          ...common,
          person: 'p2',
          state: 'not-wanted',
          because: 'No thank-you to Priya Raman is wanted.'
        },
        {
          kind: 'follow-up',
          interview: 'i1',
          person: 'p1',
          opensAt: '2026-03-16T13:00:00.000Z',
          dueAt: '2026-03-16T21:00:00.000Z',
          overdueAt: '2026-03-18T21:00:00.000Z',
          state: 'waiting',
          because: 'Dana said by Fri 13 Mar; follow up the next working day.'
        }
      ]
    })
  })

  it('says until when a touchpoint is snoozed only while it is', () => {
    const snooze = {
      ...PANEL.events[0],
      kind: 'snoozed',
      touchpoint: 'follow-up',
      until: '2026-03-17T08:00:00Z'
    }
    const during = dueScenario({ ...PANEL, events: [snooze] }).touchpoints
    expect(during[2]).toMatchObject({ snoozedUntil: '2026-03-17T08:00:00.000Z' })
    const after = dueScenario({ ...PANEL, now: '2026-03-17T08:00:00Z', events: [snooze] })
    expect(after.touchpoints[2]).not.toHaveProperty('snoozedUntil')
  })

  const [interview] = PANEL.interviews
  const settings = (changes: object) => ({ ...PANEL, settings: { ...PANEL.settings, ...changes } })
  const meeting = (changes: object) => ({ ...PANEL, interviews: [{ ...interview, ...changes }] })

  it.each([
    ['an unknown zone', meeting({ timeZone: 'Mars/Olympus' })],
    ['an abbreviated zone', settings({ timeZone: 'BST' })],
    ['a date that does not exist', meeting({ start: '2026-02-30T13:00' })],
    ['an end before the start', meeting({ minutes: -30 })],
    ['an interview of no length', meeting({ minutes: 0 })],
    ['a country that is none', settings({ country: 'XX' })],
    ['a region that is none', settings({ region: 'ZZ' })],
    ['a region without a country', settings({ country: null, region: 'BY' })],
    ['a week without a business day', settings({ weekend: [1, 2, 3, 4, 5, 6, 7] })],
    ['an unknown stage', { ...PANEL, application: { ...PANEL.application, stage: 'hired' } }],
    ['an interview twice', { ...PANEL, interviews: [interview, interview] }],
    [
      'word of a reply without saying what they promised',
      {
        ...PANEL,
        events: [{ kind: 'heard', at: '2026-03-05T00:00:00Z' }]
      }
    ],
    ['a local time for an instant', { ...PANEL, now: '2026-03-04T20:00' }],
    ['nothing', null],
    ['a list', [PANEL]]
  ])('refuses %s', async (_, scenario) => {
    expect(await answers(JSON.stringify(scenario), dueScenario)).toEqual({
      lines: [error],
      badLines: 1
    })
  })

  it('knows a region by its code, with or without its country', () => {
    // Epiphany: a holiday in Bavaria, not in Berlin.
    const opens = (region: string): unknown => {
      const scenario = settings({ country: 'DE', region })
      const [panel] = scenario.interviews
      const promised = { ...panel, promise: { by: '2027-01-05', text: '', person: null } }
      return dueScenario({ ...scenario, interviews: [promised] }).touchpoints.at(-1)
    }
    expect(opens('by')).toMatchObject({ opensAt: '2027-01-07T14:00:00.000Z' })
    expect(opens('DE-BY')).toEqual(opens('BY'))
    expect(opens('BE')).toMatchObject({ opensAt: '2027-01-06T14:00:00.000Z' })
  })
})

describe('promise', () => {
  it('answers with the date, or null where no time is named', async () => {
    const lines = [
      { text: 'end of next week', from: '2026-03-03' },
      { text: 'soon', from: '2026-03-03' },
      { text: 'Friday', from: '2026-02-30' },
      { text: 7, from: '2026-03-03' }
    ]
    const input = lines.map((line) => JSON.stringify(line)).join('\n')
    expect(await answers(input, promiseScenario)).toEqual({
      lines: [{ by: '2026-03-13' }, { by: null }, error, error],
      badLines: 2
    })
  })
})
