/** Harper's kinds of slips and rules that say more than their kind, as one would call them. */
const TITLES: Record<string, string> = {
  AnA: 'Article',
  Agreement: 'Agreement',
  BoundaryError: 'One word or two',
  Capitalization: 'Capitals',
  Eggcorn: 'Mixed-up words',
  Malapropism: 'Mixed-up words',
  Nonstandard: 'Usage',
  Punctuation: 'Punctuation',
  Spelling: 'Spelling',
  Typo: 'Spelling',
  Usage: 'Usage',
  WordChoice: 'Word choice',
  WordOrder: 'Word order'
}

export function titleOf(rule: string, kind: string): string {
  return TITLES[rule] ?? TITLES[kind] ?? 'Grammar'
}

/** Harper quotes as programmers do, and asks whether a word was meant where none is known. */
export function messageFor(rule: string, message: string, typed: string): string {
  if (rule === 'SpellCheck') return `“${typed}” is in no dictionary.`
  return message.replace(/`([^`]*)`/g, '“$1”')
}
