import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import type { FormDraftRepository } from './FormDraftRepository'

/** A posting of a million characters and everything beside it; characters of JSON. */
const LONGEST = 2_000_000

/** Keeps what is in the fields of a form through a closed window and a crash. */
export class FormDraftService {
  constructor(
    private readonly clock: Clock,
    private readonly drafts: FormDraftRepository
  ) {}

  read(form: string): { fields: unknown } | null {
    return this.drafts.read(form)
  }

  /** Null lets go of what was kept. */
  keep(form: string, fields: unknown): Outcome<null> {
    if (fields === null) {
      this.drafts.drop(form)
      return done(null)
    }
    const text = JSON.stringify(fields)
    if (text.length > LONGEST) {
      return refused('INVALID_INPUT', 'This form holds more than Afterword can keep. Shorten it.')
    }
    this.drafts.keep(form, text, this.clock.now())
    return done(null)
  }
}
