import type { SendingView } from '@shared/model/views'
import type { SendingWay } from '@shared/model/words'
import type { Db } from '../database'
import type { Occasion } from './ChoiceRepository'

export interface NewSending extends Occasion {
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
