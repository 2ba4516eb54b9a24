import type { InvitationRef } from '@shared/model/invitations'
import type { KnownApplicationView } from '@shared/model/views'
import type { Db } from '../database'

/** An interview that an invitation is about, with the version of it that is known. */
export interface StoredInvitation {
  interviewId: number
  sequence: number
  stampedAt: number | null
}

/** The table `invitation`, and what it takes to recognise what one is about. */
export class InvitationRepository {
  constructor(private readonly db: Db) {}

  /** The interview came with this version of an invitation. */
  keep(interviewId: number, ref: InvitationRef): void {
    this.db
      .prepare<InvitationRef & { interviewId: number }>(
        `INSERT INTO invitation (interview_id, uid, recurrence, sequence, stamped_at)
         VALUES (:interviewId, :uid, :recurrence, :sequence, :stampedAt)
         ON CONFLICT (interview_id) DO UPDATE SET uid = excluded.uid,
           recurrence = excluded.recurrence, sequence = excluded.sequence,
           stamped_at = excluded.stamped_at`
      )
      .run({ ...ref, interviewId })
  }

  /** The interview of an invitation; of several, one that still takes place, the newest. */
  find(uid: string, recurrence: string): StoredInvitation | null {
    return (
      this.db
        .prepare<[string, string], StoredInvitation>(
          `SELECT v.interview_id AS interviewId, v.sequence, v.stamped_at AS stampedAt
           FROM invitation v JOIN interview i ON i.id = v.interview_id
           WHERE v.uid = ? AND v.recurrence = ?
           ORDER BY i.status = 'cancelled', v.interview_id DESC LIMIT 1`
        )
        .get(uid, recurrence) ?? null
    )
  }

  /** The scheduled interviews that begin at this instant and came with no invitation. */
  startingAt(instant: number): number[] {
    return this.db
      .prepare<[number], { id: number }>(
        `SELECT i.id FROM interview i
         WHERE i.starts_at = ? AND i.status = 'scheduled'
           AND NOT EXISTS (SELECT 1 FROM invitation v WHERE v.interview_id = i.id)
         ORDER BY i.id`
      )
      .all(instant)
      .map(({ id }) => id)
  }

  /** Every application that still runs, the newest first. */
  running(): KnownApplicationView[] {
    return this.db
      .prepare<[], KnownApplicationView>(
        `SELECT id, company, role, stage FROM application
         WHERE stage NOT IN ('accepted', 'rejected', 'withdrawn', 'no-response')
         ORDER BY id DESC`
      )
      .all()
  }

  /** The applications that still run in which somebody with one of these addresses takes part. */
  ofPeople(emails: readonly string[]): number[] {
    return this.db
      .prepare<{ emails: string }, { id: number }>(
        `WITH known AS (SELECT id FROM person WHERE email COLLATE NOCASE IN
           (SELECT value FROM json_each(:emails)))
         SELECT a.id FROM application a
         WHERE a.stage NOT IN ('accepted', 'rejected', 'withdrawn', 'no-response')
           AND (a.contact_id IN (SELECT id FROM known) OR EXISTS (
             SELECT 1 FROM interview i JOIN interview_person ip ON ip.interview_id = i.id
             WHERE i.application_id = a.id AND ip.person_id IN (SELECT id FROM known)))
         ORDER BY a.id DESC`
      )
      .all({ emails: JSON.stringify(emails) })
      .map(({ id }) => id)
  }
}
