export type { Db } from './Db'
export { closeDatabase, openDatabase } from './openDatabase'
export { DatabaseFromTheFuture, MigrationFailed } from './migrate'
export { problemOf, sqliteCode } from './problemOf'
