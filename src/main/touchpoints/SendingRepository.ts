import type { SendingView } from '@shared/model/letterViews'
import type { LetterKind, SendingWay, TouchpointKind } from '@shared/model/words'
import type { Occasion } from '@shared/model/occasion'
import type { Db } from '../database'

export interface NewSending extends Occasion<LetterKind> {
  /** The letter as it was sent; null where it was written elsewhere. */
  letterVersionId: number | null
  way: SendingWay
  recipientName: string
  recipientEmail: string | null
  sentAt: number
}

const VIEW = 's.id, s.sent_at AS sentAt, s.way'

/** The table `sending`: what left, when and how. */
export class SendingRepository {
  constructor(private readonly db: Db) {}

  add(sending: NewSending, now: number): SendingView {
    const { lastInsertRowid } = this.db
      .prepare<NewSending & { now: number }>(
        `INSERT INTO sending (kind, application_id, interview_id, person_id, letter_version_id,
           way, recipient_name, recipient_email, sent_at, recorded_at)
         VALUES (:kind, :applicationId, :interviewId, :personId, :letterVersionId,
           :way, :recipientName, :recipientEmail, :sentAt, :now)`
      )
      .run({ ...sending, now })
    return { id: Number(lastInsertRowid), sentAt: sending.sentAt, way: sending.way }
  }

  /** The application it belonged to, or null where there is no such sending. */
  remove(id: number): number | null {
    const row = this.db
      .prepare<[number], { applicationId: number }>(
        `DELETE FROM sending WHERE id = ? RETURNING application_id AS applicationId`
      )
      .get(id)
    return row?.applicationId ?? null
  }

  /** What was sent about an interview, or about the application where it is null; oldest first. */
  about(
    applicationId: number,
    interviewId: number | null
  ): { kind: TouchpointKind; person: number | null; sentAt: number }[] {
    return this.db
      .prepare<
        [number, number | null],
        { kind: TouchpointKind; person: number | null; sentAt: number }
      >(
        `SELECT kind, person_id AS person, sent_at AS sentAt FROM sending
         WHERE application_id = ? AND interview_id IS ? AND kind <> 'rejection-reply'
         ORDER BY sent_at, id`
      )
      .all(applicationId, interviewId)
  }

  /** To whom it went, as they were called then; null where there is no such sending. */
  recipientOf(id: number): { name: string; email: string | null } | null {
    return (
      this.db
        .prepare<[number], { name: string; email: string | null }>(
          `SELECT recipient_name AS name, recipient_email AS email FROM sending WHERE id = ?`
        )
        .get(id) ?? null
    )
  }

  /** The last sending of this letter, or null while it is a draft. */
  ofLetter(letterId: number): SendingView | null {
    return (
      this.db
        .prepare<[number], SendingView>(
          `SELECT ${VIEW} FROM letter_version v JOIN sending s ON s.letter_version_id = v.id
           WHERE v.letter_id = ? ORDER BY s.sent_at DESC, s.id DESC LIMIT 1`
        )
        .get(letterId) ?? null
    )
  }
}
