import { countWords } from './english/text'
import type { LetterFacts } from './facts'
import { shorterAndShorter } from './role'

const MAX_CHARACTERS = 60
const WORDS = { least: 3, most: 7 }

const NAMING_ROLE: readonly ((role: string) => string)[] = [
  (role) => `Thank you for the ${role} interview`,
  (role) => `Thank you: ${role} interview`,
  (role) => `Thank you – ${role} role`,
  (role) => `${role} interview: thank you`,
  (role) => `Many thanks: ${role} interview`,
  (role) => `With thanks: our ${role} conversation`
]
/** For a role that leaves no room for more. */
const ROLE_ALONE = (role: string): string => `Thank you: ${role}`

/** 3 to 7 words, at most 60 characters; names the role, shortened when it is long. */
export function subject({ application }: LetterFacts, from: number): string {
  const roles = shorterAndShorter(application.role)
  const start = Math.abs(Math.trunc(from)) % NAMING_ROLE.length
  const inTurn = [...NAMING_ROLE.slice(start), ...NAMING_ROLE.slice(0, start)]
  const fitting = roles
    .flatMap((role) => [...inTurn, ROLE_ALONE].map((wording) => wording(role)))
    .find((line) => {
      const words = countWords(line)
      return line.length <= MAX_CHARACTERS && words >= WORDS.least && words <= WORDS.most
    })
  return fitting ?? 'Thank you for the interview'
}
