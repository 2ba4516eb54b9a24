import type { LetterFacts } from './facts'

/** "the Rota Planner role at Larkfield Transit", with what is known. */
export function roleAtCompany({ role, company }: LetterFacts['application']): string {
  const [title, house] = [role.trim(), company.trim()]
  const named =
    title === ''
      ? 'the role'
      : /\b(?:role|position|post|job)$/i.test(title)
        ? `the ${title}`
        : `the ${title} role`
  return house === '' ? named : `${named} at ${house}`
}

const CUTS = [/\s+[-–—/|]\s+|[,(;:]/, /\s+(?:for|at|within|with)\s+/i, /\s+(?:in|of)\s+/i]

/** A role for a subject line: first without what follows a comma or dash, then a "for", then an "of". */
export function shorterAndShorter(role: string): string[] {
  const title = role.replace(/\s+/g, ' ').trim()
  const roles = CUTS.reduce<string[]>(
    (shorter, cut) => [...shorter, (shorter.at(-1) ?? title).split(cut)[0]?.trim() ?? ''],
    []
  )
  return [...new Set(roles)].filter((one) => one !== '')
}
