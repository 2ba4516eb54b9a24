import { schemaVersions } from '../src/main/database'

/** A step of the schema that takes long enough to be killed in the middle. */
export const heavyStep = {
  version: schemaVersions.length + 1,
  name: 'heavy',
  sql: `CREATE TABLE torture_copy (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
    INSERT INTO torture_copy (text)
      SELECT a.text || b.text FROM note a, (SELECT text FROM note LIMIT 40) b;
    CREATE INDEX torture_copy_by_text ON torture_copy (text);
    UPDATE note SET text = text || ' ', position = position + 1;
    UPDATE note SET text = trim(text), position = position - 1;`
}
