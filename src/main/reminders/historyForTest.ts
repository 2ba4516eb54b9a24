import type { DueView } from '@shared/model/timelineViews'
import type { ThreadEntryView } from '@shared/model/views'
import { plainReminders, type ReminderSettings } from '@shared/model/reminderSettings'
import type { PendingTouchpoint, ScheduledInterview } from '@shared/reminders'
import { nextDay } from '@shared/time/localTime'
import type { Event } from './anyHistories'
import { ReminderMemory } from './ReminderMemory'
import { ReminderService } from './ReminderService'
import type { SaidOf } from './SaidRepository'
import { occasionsOf, type Occasion } from './oracleForTest'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const BEAT = 4 * SECOND

/** A notification as it appeared, and what it said. */
export interface Showing {
  key: string
  /** By the clock on the wall. */
  at: number
  said: { key: string; about: number }[]
}

/** A computer with its clock, its sleep and its crashes, and the program on it. */
export class HistoryForTest {
  readonly showings: Showing[] = []
  /** The keys of notifications whose place another one took. */
  private readonly replaced = new Set<string>()
  readonly problems: string[] = []
  settings: ReminderSettings = plainReminders()
  readonly interviews: (ScheduledInterview & { isCancelled: boolean })[] = []
  readonly touchpoints: (PendingTouchpoint & { isSent: boolean })[] = []
  private now: number
  private zone: string
  private service: ReminderService | null = null
  private crash: { after: 'writing' | 'showing'; minutes: number } | null = null
  private readonly rows = new Map<string, SaidOf>()
  private changes = 0
  /** What there is to say, until something is changed. */
  private known: Occasion[] | null = null
  wasClockSet = false

  constructor(startsIn: number, zone: string) {
    this.now = Date.UTC(2026, 1, 15) + startsIn * MINUTE
    this.zone = zone
    this.start()
  }

  act(event: Event): void {
    switch (event.do) {
      case 'wait':
        return this.wait(event.minutes)
      case 'sleep':
        this.now += event.minutes * MINUTE
        return this.beat()
      case 'off':
        return this.restart(event.minutes)
      case 'crash':
        this.crash = event
        return
      case 'set the clock':
        this.wasClockSet = true
        this.now += event.minutes * MINUTE
        return this.beat()
      case 'travel':
        this.zone = event.zone
        this.known = null
        return this.beat()
      case 'log':
      case 'move':
      case 'cancel':
      case 'jot':
      case 'send':
      case 'ask later':
      case 'snooze':
      case 'owe a follow-up':
      case 'choose':
      case 'do not disturb':
        this.edit(event)
        this.changes++
        this.known = null
        return this.beat()
    }
  }

  private edit(
    event: Exclude<Event, { do: 'wait' | 'sleep' | 'off' | 'crash' | 'set the clock' | 'travel' }>
  ) {
    switch (event.do) {
      case 'log':
        return this.log(event.inMinutes, event.minutes)
      case 'move':
        return this.move(event.which, event.byMinutes, event.minutes)
      case 'cancel':
      case 'jot': {
        const interview = this.interviews[event.which]
        if (interview && event.do === 'cancel') interview.isCancelled = true
        if (interview && event.do === 'jot') interview.isJotted = true
        return
      }
      case 'send': {
        const touchpoint = this.touchpoints[event.which]
        if (touchpoint) touchpoint.isSent = true
        return
      }
      case 'ask later': {
        const interview = this.interviews[event.which]
        if (interview && interview.endsAt < this.now)
          interview.askAgainAt = this.now + event.forMinutes * MINUTE
        return
      }
      case 'snooze': {
        const touchpoint = this.touchpoints[event.which]
        if (touchpoint) touchpoint.snoozedUntil = this.now + event.forMinutes * MINUTE
        return
      }
      case 'owe a follow-up': {
        const opensAt = this.now + event.inMinutes * MINUTE
        this.owe('follow-up', null, {
          opensAt,
          dueAt: opensAt + 8 * HOUR,
          overdueAt: opensAt + 2 * DAY,
          lapsesAt: null
        })
        return
      }
      case 'choose':
        this.settings = { ...this.settings, ...event.settings }
        return
      case 'do not disturb':
        this.settings = {
          ...this.settings,
          doNotDisturbUntil: this.now + event.forMinutes * MINUTE
        }
    }
  }

  private log(inMinutes: number, minutes: number): void {
    const startsAt = this.now + inMinutes * MINUTE
    const endsAt = startsAt + minutes * MINUTE
    const id = this.interviews.length + 1
    const rest = { isJotted: false, askAgainAt: null, isCancelled: false }
    this.interviews.push({ id, startsAt, endsAt, loggedAt: this.now, ...rest })
    for (let person = 0; person < 2; person++)
      this.owe('thank-you', id, windowOf(endsAt), id * 2 + person)
  }

  private move(at: number, byMinutes: number, minutes: number): void {
    const interview = this.interviews[at]
    if (interview === undefined) return
    interview.startsAt += byMinutes * MINUTE
    interview.endsAt = interview.startsAt + minutes * MINUTE
    for (const touchpoint of this.touchpoints) {
      if (touchpoint.interviewId === interview.id)
        Object.assign(touchpoint, windowOf(interview.endsAt))
    }
  }

  private owe(
    kind: 'thank-you' | 'follow-up',
    interviewId: number | null,
    times: Pick<PendingTouchpoint, 'opensAt' | 'dueAt' | 'overdueAt' | 'lapsesAt'>,
    personId: number | null = null
  ): void {
    const id = this.touchpoints.length + 1
    // Each follow-up is of an application of its own.
    const rest = { applicationId: id, interviewId, personId, snoozedUntil: null, isSent: false }
    this.touchpoints.push({ id, kind, ...times, ...rest })
  }

  /** Awake and running: a beat every few seconds, of which those are lived through that may matter. */
  private wait(minutes: number): void {
    const end = this.now + minutes * MINUTE
    const phase = this.now % BEAT
    const onBeat = (at: number): number => Math.ceil((at - phase) / BEAT) * BEAT + phase
    while (this.now < end) {
      const from = this.now
      const next = this.turns()
        .flatMap((at) => [onBeat(at) - BEAT, onBeat(at)])
        .filter((at) => at > from && at < end)
      this.now = Math.min(end, ...next)
      this.beat()
    }
  }

  /** When something may become true, or end. */
  private turns(): number[] {
    return this.occasions().flatMap(({ turns }) => turns)
  }

  private beat(): void {
    const taken = this.service?.take()
    const note = taken?.say
    if (note) {
      const said = [...this.rows.values()].filter(
        (row) => row.note === note.key && row.saidAt === this.now && !row.isShown
      )
      const crash = this.crash
      this.crash = null
      for (const key of taken.replaced) this.replaced.add(key)
      if (crash?.after === 'writing') return this.restart(crash.minutes)
      this.show(note.key, said)
      if (crash?.after === 'showing') return this.restart(crash.minutes)
      this.service?.shown(note.key)
    }
    this.demandNothingMissed()
  }

  private show(key: string, said: readonly SaidOf[]): void {
    const occasions = this.occasions()
    for (const { key: what, about } of said) {
      const occasion = occasions.find((one) => one.key === what && one.about === about)
      if (!occasion?.isSayable(this.now)) this.problem(`${what} was said, but is not true now`)
      const before = this.showings.filter(
        (one) => one.key !== key && !this.replaced.has(one.key) && has(one, what, about)
      )
      if (before.length > 0) this.problem(`${what} was said twice`)
      if (occasion && !this.wasClockSet && this.isSaidSince(occasion, key)) {
        this.problem(`${what} was said again after a small change`)
      }
    }
    this.showings.push({
      key,
      at: this.now,
      said: said.map(({ key: what, about }) => ({ key: what, about }))
    })
  }

  private isSaidSince({ key, since }: Occasion, note: string | null): boolean {
    return this.showings.some(
      (one) => one.key !== note && one.at >= since && one.said.some((said) => said.key === key)
    )
  }

  private demandNothingMissed(): void {
    for (const occasion of this.occasions()) {
      if (!occasion.isSayable(this.now)) continue
      const isSaid = this.showings.some((one) => has(one, occasion.key, occasion.about))
      if (!isSaid && !this.isSaidSince(occasion, null)) this.problem(`${occasion.key} was missed`)
    }
  }

  private problem(text: string): void {
    this.problems.push(`${new Date(this.now).toISOString()} in ${this.zone}: ${text}`)
  }

  private restart(minutes: number): void {
    this.service = null
    this.now += minutes * MINUTE
    this.start()
    this.beat()
  }

  private start(): void {
    const rows = {
      ofKeys: (keys: readonly string[]) => keys.flatMap((key) => this.rows.get(key) ?? []),
      ofNote: (note: string) => [...this.rows.values()].filter((row) => row.note === note),
      keep: (all: readonly SaidOf[]) => {
        for (const said of all) this.rows.set(said.key, said)
        this.changes++
      }
    }
    this.service = new ReminderService(
      { now: () => this.now },
      () => this.zone,
      () => 'en-GB',
      {
        facts: { read: ({ now, horizon }) => this.pending(now, horizon) },
        subjects: {
          messages: (ids) => new Map(ids.map((id) => [id, messageOf(this.touchpoints[id - 1])])),
          interviews: (ids) => ids.map((id) => interviewOf(this.interviews[id - 1]))
        },
        memory: new ReminderMemory(rows),
        settings: () => this.settings,
        workday: nextDay,
        changeMark: () => String(this.changes),
        snooze: () => undefined,
        askAgain: () => undefined
      }
    )
  }

  private pending(now: number, horizon: number) {
    return {
      interviews: this.interviews.filter((one) => !one.isCancelled && one.startsAt <= horizon),
      touchpoints: this.touchpoints.filter(
        (one) =>
          !one.isSent && one.opensAt <= horizon && (one.lapsesAt === null || one.lapsesAt > now)
      )
    }
  }

  private occasions(): Occasion[] {
    this.known ??= occasionsOf(this.pending(-Infinity, Infinity), this.settings, this.zone)
    return this.known
  }
}

function has({ said }: Showing, key: string, about: number): boolean {
  return said.some((one) => one.key === key && one.about === about)
}

function windowOf(endsAt: number) {
  return {
    opensAt: endsAt,
    dueAt: endsAt + DAY,
    overdueAt: endsAt + 2 * DAY,
    lapsesAt: endsAt + 14 * DAY
  }
}

function messageOf(touchpoint: PendingTouchpoint | undefined): DueView {
  if (touchpoint === undefined) throw new Error('There is no such message.')
  return {
    touchpoint: {
      ...touchpoint,
      personName: 'Dana Whitfield',
      closed: null,
      closedAt: null,
      because: 'It is time.',
      promisedBy: null,
      hasDraft: false
    },
    application: { id: 1, company: 'Northwind', role: 'Analyst', stage: 'interviewing' },
    interview: null,
    person: null
  }
}

function interviewOf(interview: ScheduledInterview | undefined): ThreadEntryView {
  if (interview === undefined) throw new Error('There is no such interview.')
  return {
    ...interview,
    applicationId: 1,
    company: 'Northwind',
    role: 'Analyst',
    stage: 'interviewing',
    startLocal: '2026-03-03T13:00',
    timeZone: 'UTC',
    minutes: 60,
    round: '',
    kind: 'video',
    place: '',
    status: 'scheduled',
    people: [],
    noteCount: 0,
    askings: []
  }
}
