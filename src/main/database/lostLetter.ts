/**
 * SQL, 0 or 1: of a `letter l`, whether what it was about or whom it was to is gone. Such a letter is
 * not found by its occasion any more, and is only read.
 */
export const LETTER_IS_LOST = `(l.interview_id IS NULL AND l.is_without_interview = 0
  OR l.person_id IS NULL AND l.is_without_person = 0)`
