import { tellingTexts } from './evidence'
import { type CheckRange, type Finding, gravest, passed, warned } from './check'
import { doubledWords } from './doubledWords'
import type { ReviewFacts } from './facts'
import type { Rule } from './rule'
import { signatureFindings } from './signatureCheck'
import { type Spot, spotsIn } from './spots'

const FILL_IN = (found: string): string => `Fill in or take out “${short(found)}”.`

const LEFT_OVER: readonly Spot[] = [
  { pattern: /\[[^[\]\n]*\p{L}[^[\]\n]*\]/gu, grave: true, say: FILL_IN },
  { pattern: /\$?\{\{?[^{}\n]{0,60}\}?\}|%\w+%|\$\p{Lu}[\p{Lu}_]+\b/gu, grave: true, say: FILL_IN },
  {
    pattern: /<{1,2}\s*\/?\p{L}[^<>\n@]{0,60}>{1,2}/gu,
    grave: true,
    say: FILL_IN,
    isMeant: (found) => /:\/\//.test(found)
  },
  { pattern: /\b[Xx]{3,}\b|\bXX\b(?!\s*(?:century|chromosome))/g, grave: true, say: FILL_IN },
  {
    pattern: /\b(?:TODO|TBD|TBC|TBA|FIXME|TK|TKTK)\b|\btodo\s*:|\blorem ipsum\b/gi,
    grave: true,
    say: FILL_IN,
    isMeant: (found) => /^t\p{Ll}+$/u.test(found)
  },
  { pattern: /_{3,}|\.{6,}/g, grave: true, say: FILL_IN },
  {
    pattern:
      /\binsert\s+(?:(?:the|a|an|your|their|his|her|my|specific|some|one|relevant|interviewer['’]?s?)\s+)*(?:company|name|role|title|position|date|day|details?|examples?|points?|something|topic|projects?|interviewer|person|skills?|achievements?|reason|team|number|sentence|text|quote|here)(?:\s+(?:name|title|here))*\b|\binsert\b[^.\n]{0,40}\bhere\b|[([<{]\s*insert\b[^\n\])>}]*[\])>}]?/gi,
    grave: true,
    say: FILL_IN
  },
  {
    pattern:
      /\b(?:Your|My|Company|Recipient(?:['’]s)?|Interviewer(?:['’]s)?|First|Last) Name\b|\b(?:Company|Job Title|Role|Position|Date) Here\b|\bABC (?:Company|Corp|Inc)\b|\b(?:Hiring Manager|Interviewer)['’]s Name\b/g,
    grave: true,
    say: FILL_IN
  }
]

function short(found: string): string {
  return found.length > 40 ? `${found.slice(0, 40).replace(/[\uD800-\uDBFF]$/, '')}…` : found
}

/** Nothing is left to fill in, no word stands twice, brackets are closed, and it is signed once. */
export const placeholders: Rule = ({ letter, facts }) => {
  const { body, subject, verbatim } = letter
  const isNoted = notedIn(facts)
  const code = verbatim.filter(({ start }) => /^[`hw]/.test(body.slice(start, start + 1)))
  const found = [
    ...spotsIn(body, 'body', LEFT_OVER, code),
    ...spotsIn(subject, 'subject', LEFT_OVER),
    ...doubledWords(body, 'body'),
    ...doubledWords(subject, 'subject'),
    ...unbalanced(body, 'body', code),
    ...unbalanced(subject, 'subject', []),
    ...signatureFindings(letter, facts)
  ]
  return gravest(
    found.filter(({ ranges }) => !ranges.some((range) => isNoted(textAt(range, letter)))),
    passed('Nothing is left to fill in, and it is signed.')
  )
}

function textAt(
  { in: where, start, end }: CheckRange,
  letter: { body: string; subject: string }
): string {
  return (where === 'body' ? letter.body : letter.subject).slice(start, end)
}

/** What the user wrote into the notes themselves is meant: "arr[i]", "the TODO app". */
function notedIn(facts: ReviewFacts): (text: string) => boolean {
  const { company, role } = facts.application
  const texts = [...tellingTexts(facts.notes), company, role]
  return (text) => text.length > 1 && texts.some((note) => note.includes(text))
}

const PAIRS: Record<string, string> = { ')': '(', ']': '[', '}': '{' }

/** Brackets that are never closed or never opened; "a)" and ":)" are none. */
function unbalanced(
  text: string,
  where: CheckRange['in'],
  except: readonly { start: number; end: number }[]
): Finding[] {
  const open: { bracket: string; at: number }[] = []
  const wrong: number[] = []
  for (const { 0: bracket, index } of text.matchAll(/[()[\]{}]/g)) {
    if (except.some(({ start, end }) => index >= start && index < end)) continue
    const opening = PAIRS[bracket]
    if (opening === undefined) {
      if (!isSmiley(text, index)) open.push({ bracket, at: index })
    } else if (open.at(-1)?.bracket === opening) open.pop()
    else if (!isSmiley(text, index) && !isListMark(text, index)) wrong.push(index)
  }
  return [...wrong, ...open.map(({ at }) => at)].map((at) =>
    warned(`Close or take out the bracket “${text[at] ?? ''}”.`, [
      { in: where, start: at, end: at + 1 }
    ])
  )
}

function isSmiley(text: string, at: number): boolean {
  return /(?:^|\s)[:;=8]['’]?-?$/.test(text.slice(Math.max(0, at - 4), at))
}

function isListMark(text: string, at: number): boolean {
  return /(?:^|[\s(])(?:\d{1,2}|\p{L}|[ivx]{1,4})$/iu.test(text.slice(Math.max(0, at - 5), at))
}
