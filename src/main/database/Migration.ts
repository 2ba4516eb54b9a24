/**
 * One step of the schema. Runs inside the migrator's transaction, once for each file, and is never
 * edited after a release: what has to change comes as the next step.
 */
export interface Migration {
  /** The `user_version` that the file has after this step; steps count up by one from 1. */
  version: number
  /** As in the file's name, for the log. */
  name: string
  sql: string
}
