import type { PieceName } from './notation'

/** What a piece stands for, and what it may say, as whoever writes a wording is shown it. */
export interface PieceExplained {
  says: string
  example: string
}

/** In the letter of an example; every letter puts its own words there. */
export const PIECES_EXPLAINED: Readonly<Record<PieceName, PieceExplained>> = {
  role: {
    says: 'the role and the company',
    example: 'the Service Planner role at Larkfield Transit'
  },
  company: { says: 'the company', example: 'Larkfield Transit' },
  when: { says: 'the day, left out where it is not known', example: 'on Monday' },
  dated: { says: 'the day that you applied', example: 'of Tuesday 10 February' },
  day: { says: 'the day that they named', example: 'Friday 13 March' },
  name: { says: 'a colleague’s first name', example: 'Priya' },
  earlier: { says: 'your first follow-up', example: 'my note of Monday 16 March' },
  point: {
    says: 'what the doubt was about, where that can be said',
    example: 'my experience with rail'
  },
  topic: { says: 'a thing, behind “about” or “for”', example: 'the night timetable' },
  deed: { says: 'what was done, behind “for” or “is”', example: 'walking me round the depot' },
  fact: { says: 'a whole statement, behind “that”', example: 'the depot moves in spring' },
  what: { says: 'anything, behind “is”', example: 'planning that starts from passengers' },
  reason: { says: 'your own words, as a sentence', example: 'I love timetables' },
  story: { says: 'what happened, as a sentence', example: 'I asked about the rota' },
  note: { says: 'any words, behind a colon', example: 'night timetable, spring' }
}

/** The wording with the example's words in it; a piece that does not exist stays as it is. */
export function withExamples(wording: string): string {
  return wording.replace(/\{([^{}]*)\}/g, (piece, name: string) => {
    const explained = Object.entries(PIECES_EXPLAINED).find(([known]) => known === name.trim())
    return explained?.[1].example ?? piece
  })
}
