import type { Db } from '../../database'

export interface ApplicationLine {
  id: number
  company: string
  role: string
  stage: string
  appliedOn: string | null
  source: string
  link: string
  place: string
  workMode: string | null
  /** In the currency's unit. */
  salaryLow: number | null
  salaryHigh: number | null
  salaryCurrency: string | null
  salaryPeriod: string | null
  priority: string
  tags: string | null
  closesOn: string | null
  decideBy: string | null
  notes: string
  contact: string | null
  contactEmail: string | null
  interviewCount: number
  lastInterview: string | null
  createdAt: number
  updatedAt: number
}

export interface InterviewLine {
  id: number
  applicationId: number
  company: string
  role: string
  startLocal: string
  timeZone: string
  minutes: number
  kind: string
  round: string
  place: string
  preparation: string
  status: string
  people: string | null
  notes: string | null
  promisedBy: string | null
  promise: string | null
}

export interface LetterLine {
  kind: string
  company: string
  role: string
  recipient: string | null
  email: string | null
  interviewStart: string | null
  subject: string
  body: string
  writtenAt: number | null
  sentAt: number | null
  way: string | null
}

export interface TouchpointLine {
  kind: string
  company: string
  role: string
  recipient: string | null
  interviewStart: string | null
  opensAt: number
  dueAt: number
  overdueAt: number
  lapsesAt: number | null
  closed: string | null
  closedAt: number | null
  snoozedUntil: number | null
  because: string
}

/** Reads what a person wants to see in a spreadsheet, a line at a time, as it stands at one moment. */
export class CsvRepository {
  constructor(private readonly db: Db) {}

  /** From here on all is read as it is now, whatever others write. */
  begin(): void {
    this.db.exec('BEGIN')
    // A snapshot is taken by the first that is read.
    this.db.pragma('user_version')
  }

  applications(): Iterable<ApplicationLine> {
    return this.db
      .prepare<[], ApplicationLine>(
        `SELECT a.id, a.company, a.role, a.stage, a.applied_on AS appliedOn, a.source, a.link,
           a.place, a.work_mode AS workMode, a.salary_low / 100.0 AS salaryLow,
           a.salary_high / 100.0 AS salaryHigh, a.salary_currency AS salaryCurrency,
           a.salary_period AS salaryPeriod, a.priority,
           (SELECT group_concat(tag, '; ') FROM (SELECT tag FROM application_tag
             WHERE application_id = a.id ORDER BY position)) AS tags,
           a.closes_on AS closesOn, a.decide_by AS decideBy, a.notes, p.name AS contact,
           p.email AS contactEmail,
           (SELECT count(*) FROM interview i WHERE i.application_id = a.id) AS interviewCount,
           (SELECT i.start_local FROM interview i WHERE i.application_id = a.id
             ORDER BY i.starts_at DESC LIMIT 1) AS lastInterview,
           a.created_at AS createdAt, a.updated_at AS updatedAt
         FROM application a LEFT JOIN person p ON p.id = a.contact_id ORDER BY a.id`
      )
      .iterate()
  }

  interviews(): Iterable<InterviewLine> {
    return this.db
      .prepare<[], InterviewLine>(
        `SELECT i.id, a.id AS applicationId, a.company, a.role, i.start_local AS startLocal,
           i.time_zone AS timeZone, i.minutes, i.kind, i.round, i.place, i.preparation, i.status,
           (SELECT group_concat(who, '; ') FROM (
             SELECT p.name || CASE WHEN p.title = '' THEN '' ELSE ' (' || p.title || ')' END AS who
             FROM interview_person ip JOIN person p ON p.id = ip.person_id
             WHERE ip.interview_id = i.id ORDER BY ip.position, p.id)) AS people,
           (SELECT group_concat(line, char(10)) FROM (
             SELECT n.kind || ': ' || n.text
               || CASE WHEN n.answer IS NULL THEN '' ELSE ' / ' || n.answer END AS line
             FROM note n WHERE n.interview_id = i.id ORDER BY n.position, n.id)) AS notes,
           r.by_date AS promisedBy, r.text AS promise
         FROM interview i JOIN application a ON a.id = i.application_id
           LEFT JOIN promise r ON r.interview_id = i.id
         ORDER BY i.starts_at, i.id`
      )
      .iterate()
  }

  /** Every letter with its last sending, then what was sent without one. */
  letters(): Iterable<LetterLine> {
    return this.db
      .prepare<[], LetterLine>(
        `SELECT l.kind, a.company, a.role, ifnull(p.name, s.recipient_name) AS recipient,
           ifnull(s.recipient_email, p.email) AS email, i.start_local AS interviewStart,
           l.subject, l.body, l.updated_at AS writtenAt, s.sent_at AS sentAt, s.way
         FROM letter l JOIN application a ON a.id = l.application_id
           LEFT JOIN person p ON p.id = l.person_id
           LEFT JOIN interview i ON i.id = l.interview_id
           LEFT JOIN sending s ON s.id = (
             SELECT x.id FROM sending x JOIN letter_version v ON v.id = x.letter_version_id
             WHERE v.letter_id = l.id ORDER BY x.sent_at DESC, x.id DESC LIMIT 1)
         UNION ALL
         SELECT s.kind, a.company, a.role, ifnull(p.name, s.recipient_name), s.recipient_email,
           i.start_local, '', '', NULL, s.sent_at, s.way
         FROM sending s JOIN application a ON a.id = s.application_id
           LEFT JOIN person p ON p.id = s.person_id
           LEFT JOIN interview i ON i.id = s.interview_id
         WHERE s.letter_version_id IS NULL`
      )
      .iterate()
  }

  touchpoints(): Iterable<TouchpointLine> {
    return this.db
      .prepare<[], TouchpointLine>(
        `SELECT t.kind, a.company, a.role, p.name AS recipient, i.start_local AS interviewStart,
           t.opens_at AS opensAt, t.due_at AS dueAt, t.overdue_at AS overdueAt,
           t.lapses_at AS lapsesAt, t.closed, t.closed_at AS closedAt,
           t.snoozed_until AS snoozedUntil, t.because
         FROM touchpoint t JOIN application a ON a.id = t.application_id
           LEFT JOIN person p ON p.id = t.person_id
           LEFT JOIN interview i ON i.id = t.interview_id
         ORDER BY t.due_at, t.id`
      )
      .iterate()
  }
}
