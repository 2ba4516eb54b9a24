import { harperChecker } from '@shared/language'
import { knownWordsOf, review, type ReviewFacts } from '@shared/letter/review'
import { figureOf, type Measured } from '../figures'
import { timed } from '../timing'

const PASSES = 500
const LANGUAGE_PASSES = 100

/** What the review of a long letter costs, with everything that a busy user has going on. */
export async function measureReview(): Promise<Measured[]> {
  const rules = Array.from({ length: PASSES }, (_, nth) => timed(() => review(letter(nth), FACTS)))
  return [
    {
      figure: figureOf('review', 'ms', rules),
      target: 10,
      targetFor: 'p95',
      remark: `every check but language, ${wordsOf(BODY)} words, ${FACTS.tracked.length} applications tracked`
    },
    ...(await language())
  ]
}

/** Harper blocks the thread that it runs in, so the app keeps it in a worker. */
async function language(): Promise<Measured[]> {
  const checker = harperChecker()
  const options = { english: 'US' as const, knownWords: knownWordsOf(FACTS, '') }
  const check = async (nth: number): Promise<number> => {
    const begun = performance.now()
    await checker.check(letter(nth).body, options)
    return performance.now() - begun
  }
  const memoryBefore = process.memoryUsage().rss
  const first = await check(0)
  const held = process.memoryUsage().rss - memoryBefore
  const passes: number[] = []
  for (let nth = 1; nth <= LANGUAGE_PASSES; nth++) passes.push(await check(nth))
  return [
    {
      figure: figureOf('review.language.start', 'ms', [first]),
      remark: `Harper woken, the first pass included; it then holds ${Math.round(held / 1e6)} MB`
    },
    { figure: figureOf('review.language', 'ms', passes), remark: 'a pass over the same letter' }
  ]
}

const PEOPLE = ['Dana Whitfield', 'Priya Raman', 'Tomás Oliveira', 'Lena Fischer'].map(
  (name, at) => ({ id: `p${at + 1}`, name })
)

const FACTS: ReviewFacts = {
  kind: 'thank-you',
  today: '2026-03-10',
  profile: { name: 'Maya Ellison', formality: 'hi' },
  application: { company: 'Larkfield Transit', role: 'Service Planner' },
  interview: { id: 'i1', date: '2026-03-09', time: '10:00', round: 'Panel' },
  recipient: { id: 'p1', name: 'Dana Whitfield', honorific: null, email: null },
  people: PEOPLE,
  notes: [
    ['discussed', 'the night timetable after the depot move', 'p1'],
    ['shared', 'planners still merge four spreadsheets by hand', 'p2'],
    ['shared', 'she rides one route end to end every month', 'p1'],
    ['excited', 'planning that starts from what passengers notice', null],
    [
      'showed',
      'build a headway model: at Brindle Coaches late departures fell by 18 per cent',
      null
    ],
    ['missed', 'how I taught drivers to read the headway board', null],
    ['concern', 'no union rosters so far', null],
    ['value', 'I have driven buses myself', null],
    ['thanks', 'took me along on the early shift', 'p1']
  ].map(([kind, text, person], at) => ({
    id: at,
    kind: kind as ReviewFacts['notes'][number]['kind'],
    text: text ?? '',
    answer: kind === 'concern' ? "I agreed break rules with the drivers' committee" : null,
    person: person ?? null
  })),
  promise: { by: '2026-03-13', text: 'by Friday', person: 'p1' },
  sent: [],
  others: PEOPLE.slice(1).map(({ id, name }) => ({
    person: id,
    body: `Hi ${name},\n\nThank you for your time on Monday. Four spreadsheets merged by hand are three too many, and I should like to be there when the last of them goes. Our talk about the early shift has stayed with me.\n\nBest regards,\nMaya Ellison`
  })),
  tracked: Array.from({ length: 200 }, (_, at) => ({
    company: `Fabrikam ${String.fromCharCode(65 + (at % 26))}${at} Ltd.`,
    role: `Data Analyst ${at}`
  })),
  maxFollowUps: 2
}

/** A letter of some 200 words. */
export const BODY = `Hi Dana,

Thank you for making the time on Monday, and for taking me along on the early shift afterwards. I had read about the depot, but standing in the yard at five in the morning told me more than any plan on paper could.

The night timetable has stayed with me. Now that the depot has moved, the first bus out of Quarry Street runs empty for eleven minutes, and you said that nobody has found those minutes yet. That you ride one route from end to end every month explains how you knew.

I remain very interested in the role of Service Planner at Larkfield Transit. Planning that starts from what passengers notice is what I hope to do for the rest of my working life. As I mentioned, I built a headway model at Brindle Coaches, and late departures fell by 18 per cent within a season. What I did not get to say is how I taught the drivers to read the headway board.

On rosters: I agreed the break rules with the drivers' committee, line by line. I have also driven buses myself.

I look forward to hearing from you by Friday 13 March.

Best regards,
Maya Ellison`

/** The letter after so many keystrokes: never twice the same text. */
function letter(nth: number): { subject: string; body: string } {
  const typed = 'and I would gladly show you the model at work '.slice(0, nth % 46)
  return {
    subject: 'Thank you for the Service Planner interview',
    body: BODY.replace('line by line', `line by line ${typed}${nth}`)
  }
}

function wordsOf(body: string): number {
  return body.split(/\s+/).length
}
