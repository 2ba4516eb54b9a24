import type { PromiseView } from '@shared/model/views'
import type { Answer } from '@shared/model/words'
import type { Db } from '../database'

export interface NewReply {
  applicationId: number
  /** Instant, ms. */
  heardAt: number
  answer: Answer
  /** What they said. */
  text: string
  /** Who was in touch; null where that is nobody known. */
  personId: number | null
  /** A new date for hearing more; null where they named none. */
  promise: PromiseView | null
}

/** The table `reply_heard`: what came back from a company. */
export class ReplyRepository {
  constructor(private readonly db: Db) {}

  add({ promise, ...reply }: NewReply): number {
    const { lastInsertRowid } = this.db
      .prepare<
        Omit<NewReply, 'promise'> & {
          by: string | null
          promiseText: string
          promisePersonId: number | null
        }
      >(
        `INSERT INTO reply_heard (application_id, heard_at, answer, text, person_id, promise_by,
           promise_text, promise_person_id)
         VALUES (:applicationId, :heardAt, :answer, :text, :personId, :by, :promiseText,
           :promisePersonId)`
      )
      .run({
        ...reply,
        by: promise?.by ?? null,
        promiseText: promise?.text ?? '',
        promisePersonId: promise?.personId ?? null
      })
    return Number(lastInsertRowid)
  }
}
