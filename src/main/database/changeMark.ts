import type { Db } from './Db'

/** Another text after whatever was written to the file, by this connection or another program. */
export function changeMarkOf(db: Db): string {
  const own = db.prepare<[], number>('SELECT total_changes()').pluck().get() ?? 0
  return `${own}/${String(db.pragma('data_version', { simple: true }))}`
}
