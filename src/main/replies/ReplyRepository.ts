import type { PromiseView } from '@shared/model/views'
import type { Db } from '../database'

export interface NewReply {
  applicationId: number
  /** Instant, ms. */
  heardAt: number
  /** What they said. */
  text: string
  /** A new date for hearing more; null where they named none. */
  promise: PromiseView | null
}

/** The table `reply_heard`: what came back from a company. */
export class ReplyRepository {
  constructor(private readonly db: Db) {}

  add({ applicationId, heardAt, text, promise }: NewReply): number {
    const { lastInsertRowid } = this.db
      .prepare<[number, number, string, string | null, string, number | null]>(
        `INSERT INTO reply_heard (application_id, heard_at, text, promise_by, promise_text,
           promise_person_id) VALUES (?, ?, ?, ?, ?, ?)`
      )
      .run(
        applicationId,
        heardAt,
        text,
        promise?.by ?? null,
        promise?.text ?? '',
        promise?.personId ?? null
      )
    return Number(lastInsertRowid)
  }
}
