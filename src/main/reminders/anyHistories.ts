import fc from 'fast-check'
import type { ReminderSettings } from '@shared/model/reminderSettings'

export const ZONES = [
  'America/New_York',
  'Europe/Berlin',
  'Asia/Kathmandu',
  'Australia/Lord_Howe'
] as const

/** None begins or ends at an hour that some clock shows twice or never. */
const QUIETS: ReminderSettings['quiet'][] = [
  { from: '21:00', to: '08:00' },
  { from: '23:30', to: '06:15' },
  { from: '12:00', to: '14:00' },
  { from: '17:30', to: '17:00' },
  null
]

export type Event =
  | { do: 'wait' | 'sleep' | 'off'; minutes: number }
  /** The program ends between writing down and showing, or between showing and confirming. */
  | { do: 'crash'; after: 'writing' | 'showing'; minutes: number }
  | { do: 'set the clock'; minutes: number }
  | { do: 'travel'; zone: (typeof ZONES)[number] }
  | { do: 'log'; inMinutes: number; minutes: number }
  | { do: 'move'; which: number; byMinutes: number; minutes: number }
  | { do: 'cancel' | 'jot' | 'send'; which: number }
  | { do: 'ask later' | 'snooze'; which: number; forMinutes: number }
  | { do: 'owe a follow-up'; inMinutes: number }
  | { do: 'choose'; settings: Partial<ReminderSettings> }
  | { do: 'do not disturb'; forMinutes: number }

const upTo = (minutes: number) => fc.integer({ min: 1, max: minutes })
const around = (minutes: number) => fc.integer({ min: -minutes, max: minutes })
const which = fc.nat({ max: 5 })
const DAYS = 24 * 60

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: upTo(2 * DAYS) })
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('sleep' as const, 'off' as const),
      minutes: upTo(3 * DAYS)
    })
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('crash' as const),
      after: fc.constantFrom('writing' as const, 'showing' as const),
      minutes: upTo(10 * 60)
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('set the clock' as const), minutes: around(2 * DAYS) })
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('travel' as const), zone: fc.constantFrom(...ZONES) })
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('log' as const),
      inMinutes: fc.integer({ min: -DAYS, max: 3 * DAYS }),
      minutes: fc.constantFrom(15, 45, 60, 480)
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      which,
      byMinutes: fc.oneof(around(60), around(4 * DAYS)),
      minutes: fc.constantFrom(15, 45, 60, 480)
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('cancel' as const, 'jot' as const, 'send' as const),
      which
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('ask later' as const, 'snooze' as const),
      which,
      forMinutes: upTo(2 * DAYS)
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('owe a follow-up' as const),
      inMinutes: fc.integer({ min: -2 * DAYS, max: 2 * DAYS })
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('choose' as const),
      settings: fc.oneof(
        fc.record({ quiet: fc.constantFrom(...QUIETS) }),
        fc.record({
          soonBefore: fc.constantFrom(0 as const, 15 as const, 60 as const, 180 as const)
        }),
        fc.record({ afterInterview: fc.constantFrom(0 as const, 15 as const, null) }),
        fc.record({ lastCallBefore: fc.constantFrom(60 as const, 180 as const, 360 as const) }),
        fc.record({ dayBefore: fc.boolean(), overdue: fc.boolean() }),
        fc.record({ thankYous: fc.boolean(), followUps: fc.boolean() })
      )
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('do not disturb' as const), forMinutes: upTo(DAYS) })
  }
)

/** What there is to be reminded of to begin with. */
const beginning = fc.oneof(
  fc.record({
    do: fc.constant('log' as const),
    inMinutes: fc.integer({ min: 0, max: 2 * DAYS }),
    minutes: fc.constantFrom(45, 60)
  }),
  fc.record({
    do: fc.constant('owe a follow-up' as const),
    inMinutes: fc.integer({ min: 0, max: DAYS })
  })
)

export const histories = fc.record({
  /** Around the clock changes of the zones; minutes. */
  startsIn: fc.integer({ min: 0, max: 60 * DAYS }),
  zone: fc.constantFrom(...ZONES),
  events: fc
    .tuple(
      fc.array(beginning, { minLength: 1, maxLength: 2 }),
      fc.array(event, { minLength: 3, maxLength: 9 })
    )
    .map(([before, after]): Event[] => [...before, ...after])
})
