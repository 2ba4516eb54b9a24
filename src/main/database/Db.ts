import type BetterSqlite3 from 'better-sqlite3'

/** One open SQLite file. Only repositories and this folder speak SQL to it. */
export type Db = BetterSqlite3.Database
