import type { RouteInput } from '@shared/ipc/contract'
import type { ReportEntryView, ReportView } from '@shared/model/reportViews'
import type { Clock } from '@shared/time/Clock'
import { nextDay } from '@shared/time/localTime'
import { instantOf, localDateOf } from '@shared/time/zonedTime'
import type { ReportedApplication, ReportRepository, ReportTime } from './ReportRepository'

/** Puts together what somebody did to find work. */
export class ReportService {
  constructor(
    private readonly clock: Clock,
    /** The user's IANA zone now. */
    private readonly timeZone: () => string,
    private readonly name: () => string,
    private readonly rows: ReportRepository
  ) {}

  read({ from, to }: RouteInput<'report.read'>): ReportView {
    const zone = this.timeZone()
    const time: ReportTime = {
      from,
      to,
      start: instantOf(`${from}T00:00`, zone),
      end: instantOf(`${nextDay(to)}T00:00`, zone)
    }
    const entries = Map.groupBy(this.entries(time), ({ applicationId }) => applicationId)
    const applications = this.rows.applications(time).map((application) => ({
      ...application,
      entries: [
        ...appliedIn(application, time, zone),
        ...(entries.get(application.id) ?? [])
          .map(({ entry }) => entry)
          .filter((entry) => !isSaidBy(application, entry, zone))
      ].toSorted((a, b) => a.at - b.at || rank(a) - rank(b))
    }))
    return {
      from,
      to,
      name: this.name(),
      madeAt: this.clock.now(),
      applications: applications
        .filter((application) => application.entries.length > 0)
        .toSorted((a, b) => begunAt(a) - begunAt(b) || a.id - b.id)
    }
  }

  private entries(time: ReportTime): { applicationId: number; entry: ReportEntryView }[] {
    const people = Map.groupBy(this.rows.people(time), ({ interviewId }) => interviewId)
    return [
      ...this.rows.stages(time).map(({ applicationId, ...entry }) => ({
        applicationId,
        entry: { what: 'stage' as const, ...entry }
      })),
      ...this.rows.interviews(time).map(({ applicationId, id, ...entry }) => ({
        applicationId,
        entry: {
          what: 'interview' as const,
          ...entry,
          people: (people.get(id) ?? []).map(({ name, title }) => ({ name, title }))
        }
      })),
      ...this.rows.sendings(time).map(({ applicationId, ...entry }) => ({
        applicationId,
        entry: { what: 'sent' as const, ...entry }
      })),
      ...this.rows.replies(time).map(({ applicationId, ...entry }) => ({
        applicationId,
        entry: { what: 'reply' as const, ...entry }
      }))
    ]
  }
}

/** The day on which one applied is a day, not a moment: it begins that day. */
function appliedIn(
  { appliedOn }: ReportedApplication,
  { from, to }: ReportTime,
  zone: string
): ReportEntryView[] {
  if (appliedOn === null || appliedOn < from || appliedOn > to) return []
  return [{ what: 'applied', at: instantOf(`${appliedOn}T00:00`, zone) }]
}

/** When it came to the stage is when it was noted; the day on which one applied says more. */
function isSaidBy({ appliedOn }: ReportedApplication, entry: ReportEntryView, zone: string) {
  if (entry.what !== 'stage' || entry.stage !== 'applied' || appliedOn === null) return false
  return appliedOn <= localDateOf(entry.at, zone)
}

function begunAt({ entries }: { entries: readonly ReportEntryView[] }): number {
  return entries[0]?.at ?? 0
}

/** Of two things at once, the one that led to the other comes first. */
function rank({ what }: ReportEntryView): number {
  return ['applied', 'reply', 'stage', 'interview', 'sent'].indexOf(what)
}
