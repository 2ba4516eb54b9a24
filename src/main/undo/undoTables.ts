/** A table whose rows can be put back, with what tells its rows apart. */
export interface UndoTable {
  table: string
  key: readonly string[]
}

const byId = (table: string): UndoTable => ({ table, key: ['id'] })

/**
 * Everything a user writes, parents before children. Touchpoints follow from it; settings and what
 * is in an unfinished form are no changes to the search.
 */
export const UNDO_TABLES: readonly UndoTable[] = [
  byId('person'),
  byId('application'),
  byId('stage_change'),
  { table: 'posting', key: ['application_id'] },
  { table: 'application_tag', key: ['application_id', 'tag'] },
  byId('interview'),
  { table: 'interview_person', key: ['interview_id', 'person_id'] },
  { table: 'invitation', key: ['interview_id'] },
  byId('note'),
  { table: 'promise', key: ['interview_id'] },
  byId('letter'),
  byId('letter_version'),
  byId('sending'),
  byId('reply_heard'),
  byId('skip'),
  byId('snooze'),
  byId('pin'),
  { table: 'own_word', key: ['word'] },
  byId('own_wording'),
  byId('own_template')
]
