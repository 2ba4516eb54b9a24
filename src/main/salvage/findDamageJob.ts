import { z } from 'zod'
import { done } from '@shared/outcome'
import { damagesOf, openForReading } from '../database'
import { job } from '../side'

const input = z.object({ file: z.string() })

/** Reads the file as a whole, and says what is damaged in it; it may be in use meanwhile. */
export const findDamageJob = job(input, ({ file }) => {
  const db = openForReading(file)
  try {
    return done(damagesOf(db))
  } finally {
    db.close()
  }
})
