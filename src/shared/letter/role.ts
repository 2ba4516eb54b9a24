import type { LetterFacts } from './facts'

/** "at the University of Leeds", but "at Leeds University". */
const TAKES_THE =
  /^(?:bank|cent(?:er|re)|city|college|county|department|faculty|institute|ministry|museum|office|school|university) (?:of|for)\b/i

/** "the Rota Planner role at Larkfield Transit", with what is known. */
export function roleAtCompany({ role, company }: LetterFacts['application']): string {
  const [title, house] = [role, company].map((text) => text.replace(/\s+/g, ' ').trim())
  const named = title ? theRole(title) : 'the role'
  if (!house) return named
  const place = `${TAKES_THE.test(house) ? 'the ' : ''}${house}`
  return named.includes(',') ? `${named}, at ${place}` : `${named} at ${place}`
}

/** "the role at Larkfield Transit", where the role has been named before. */
export function thisRole({ company }: LetterFacts['application']): string {
  return roleAtCompany({ role: '', company })
}

/** "the Rota Planner role", but "the role of Teacher of Physics". */
function theRole(title: string): string {
  if (/\b(?:role|position|post|job)$/i.test(title)) return `the ${title}`
  const isPhrase = /,|\s(?:of|in|for|at|with|and|to)\s/i.test(title)
  return isPhrase ? `the role of ${title}` : `the ${title} role`
}

const CUTS = [/\s+[-–—/|]\s+|[,(;:]/, /\s+(?:for|at|within|with)\s+/i, /\s+(?:in|of)\s+/i]

/** A role for a subject line: first without what follows a comma or dash, then a "for", then an "of". */
export function shorterAndShorter(role: string): string[] {
  const title = role.replace(/\s+/g, ' ').trim()
  const roles = CUTS.reduce<string[]>(
    (shorter, cut) => [...shorter, (shorter.at(-1) ?? title).split(cut)[0]?.trim() ?? ''],
    title === '' ? [] : [title]
  )
  return [...new Set(roles)].filter((one) => one !== '')
}
