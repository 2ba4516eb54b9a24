import { stateAt } from '@shared/cadence'
import type { ClosedState } from '@shared/model/words'
import { localOf } from '@shared/time/zonedTime'
import type { CsvRepository } from './CsvRepository'

type Cell = string | number | null

/** One file: its name, the names of its columns, and its lines one by one. */
export interface CsvTable {
  file: string
  columns: readonly string[]
  lines: (rows: CsvRepository) => Iterable<readonly Cell[]>
}

/** The tables as they are at this instant, with moments as the clocks of this zone show them. */
export function csvTables(now: number, timeZone: string): CsvTable[] {
  const moment = (instant: number | null): Cell =>
    instant === null ? null : spaced(localOf(instant, timeZone))
  return [
    {
      file: 'applications.csv',
      columns: [
        'Id',
        'Company',
        'Role',
        'Stage',
        'Applied on',
        'Contact',
        'Contact email',
        'Interviews',
        'Last interview',
        'Source',
        'Link',
        'Place',
        'Work mode',
        'Salary from',
        'Salary to',
        'Currency',
        'Salary per',
        'Priority',
        'Tags',
        'Closes on',
        'Decide by',
        'Notes',
        'Written',
        'Changed'
      ],
      *lines(rows) {
        for (const line of rows.applications()) {
          yield [
            line.id,
            line.company,
            line.role,
            line.stage,
            line.appliedOn,
            line.contact,
            line.contactEmail,
            line.interviewCount,
            spaced(line.lastInterview),
            line.source,
            line.link,
            line.place,
            line.workMode,
            line.salaryLow,
            line.salaryHigh,
            line.salaryCurrency,
            line.salaryPeriod,
            line.priority,
            line.tags,
            line.closesOn,
            line.decideBy,
            line.notes,
            moment(line.createdAt),
            moment(line.updatedAt)
          ]
        }
      }
    },
    {
      file: 'interviews.csv',
      columns: [
        'Id',
        'Application id',
        'Company',
        'Role',
        'Start',
        'Time zone',
        'Minutes',
        'Kind',
        'Round',
        'Place',
        'Preparation',
        'Status',
        'People',
        'Notes',
        'Reply promised by',
        'Promise'
      ],
      *lines(rows) {
        for (const line of rows.interviews()) {
          yield [
            line.id,
            line.applicationId,
            line.company,
            line.role,
            spaced(line.startLocal),
            line.timeZone,
            line.minutes,
            line.kind,
            line.round,
            line.place,
            line.preparation,
            line.status,
            line.people,
            line.notes,
            line.promisedBy,
            line.promise
          ]
        }
      }
    },
    {
      file: 'letters.csv',
      columns: [
        'Kind',
        'Company',
        'Role',
        'To',
        'Email',
        'Interview',
        'Subject',
        'Letter',
        'Changed',
        'Sent',
        'Sent by'
      ],
      *lines(rows) {
        for (const line of rows.letters()) {
          yield [
            line.kind,
            line.company,
            line.role,
            line.recipient,
            line.email,
            spaced(line.interviewStart),
            line.subject,
            line.body,
            moment(line.writtenAt),
            moment(line.sentAt),
            line.way
          ]
        }
      }
    },
    {
      file: 'touchpoints.csv',
      columns: [
        'Kind',
        'Company',
        'Role',
        'To',
        'Interview',
        'State',
        'Opens',
        'Due',
        'Overdue from',
        'Lapses',
        'Closed',
        'Snoozed until',
        'Because'
      ],
      *lines(rows) {
        for (const line of rows.touchpoints()) {
          yield [
            line.kind,
            line.company,
            line.role,
            line.recipient,
            spaced(line.interviewStart),
            // The table holds no other words than these.
            stateAt({ ...line, closed: line.closed as ClosedState | null }, now),
            moment(line.opensAt),
            moment(line.dueAt),
            moment(line.overdueAt),
            moment(line.lapsesAt),
            moment(line.closedAt),
            moment(line.snoozedUntil),
            line.because
          ]
        }
      }
    }
  ]
}

/** As spreadsheets know a date and time: with a space in between. */
function spaced(local: string | null): string | null {
  return local?.replace('T', ' ') ?? null
}
