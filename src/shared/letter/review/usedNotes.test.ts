import { describe, expect, it } from 'vitest'
import { seed } from '../seed'
import { factsWith, notesOf } from '../testing/facts'
import { readThrough } from '.'
import { letterOf } from './testing/letterOf'
import { reviewFacts } from './testing/reviewFacts'

const notes = notesOf(
  ['discussed', 'the night timetable after the depot move', { person: 'p1' }],
  ['showed', 'cut late departures: at Brindle Coaches they fell by 18 per cent'],
  [
    'concern',
    'no union rosters so far',
    { answer: 'I agreed break rules with the drivers’ committee' }
  ],
  ['other', 'her daughter plays the cello']
)

function usedIn(main: string): unknown[] {
  return readThrough(letterOf(main), reviewFacts({ notes })).usedNotes
}

describe('the notes that stand in a letter', () => {
  it('are found in whatever words', () => {
    expect(usedIn('Moving the depot changed every night timetable.')).toEqual(['n1'])
    expect(usedIn('Brindle Coaches had 18 per cent fewer late departures with me.')).toEqual(['n2'])
    expect(usedIn('Thank you for your time.')).toEqual([])
  })

  it('have a concern used by its answer, not by repeating it', () => {
    expect(usedIn('I agreed the break rules with a committee of drivers.')).toEqual(['n3'])
    expect(usedIn('I have seen no union rosters so far.')).toEqual([])
  })

  it('never have what is for the user alone', () => {
    expect(usedIn('I hope your daughter enjoys the cello.')).toEqual([])
  })

  it('have every note that a seeded letter came from', () => {
    const facts = factsWith({ notes })
    const { sources, ...draft } = seed(facts)
    const { usedNotes } = readThrough(draft, reviewFacts({ notes }))
    expect(usedNotes).toEqual(expect.arrayContaining(sources.map(({ note }) => note)))
  })
})
