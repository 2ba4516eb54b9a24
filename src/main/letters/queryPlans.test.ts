import { expect, it } from 'vitest'
import { openForTest } from '../testing'
import { TOUCHPOINT_COLUMNS } from '../touchpoints'
import { LIST_LETTERS, WAITS } from './LetterListRepository'
import { FIND_FOR } from './LetterRepository'

const OCCASION = { kind: 'check-in', applicationId: 1, interviewId: null, personId: null }
const ONE = `SELECT ${TOUCHPOINT_COLUMNS} FROM touchpoint t WHERE t.application_id = 1`
const BY_OCCASION = 'letter_of_occasion (application_id=? AND kind=? AND <expr>=? AND <expr>=?)'

it.each([
  ['the letter of an occasion', FIND_FOR, OCCASION, [], [BY_OCCASION]],
  ['the draft of a touchpoint', ONE, [], [], [BY_OCCASION]],
  ['what drafts wait for', WAITS, ['[1]'], ['SCAN these VIRTUAL TABLE INDEX 1:'], []],
  ['all letters', LIST_LETTERS, [], ['SCAN l'], []]
])('%s is found by keys', (_, sql, values, walks, indexes) => {
  const { db } = openForTest('2026-03-03T20:00:00Z')
  const steps = db
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(values)
    .map(({ detail }) => detail)
  const walked = steps.filter((step) => step.startsWith('SCAN'))
  expect(walked.map((step) => step.replace(/ USING.*/, ''))).toEqual(walks)
  for (const index of indexes) expect(steps.join('\n')).toContain(index)
})
