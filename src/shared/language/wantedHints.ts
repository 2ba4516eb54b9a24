/**
 * Which of Harper's kinds of hints are slips. What is left out is a matter of taste (style,
 * readability, redundancy, the Oxford comma) or seen elsewhere (words written twice).
 */
const SLIPS: ReadonlySet<string> = new Set([
  'Agreement',
  'BoundaryError',
  'Capitalization',
  'Eggcorn',
  'Grammar',
  'Malapropism',
  'Nonstandard',
  'Punctuation',
  'Spelling',
  'Typo',
  'Usage',
  'WordChoice',
  'WordOrder'
])

/** Rules of other kinds that find slips all the same. */
const SLIPS_TOO: ReadonlySet<string> = new Set(['AnA'])

/** Rules that take what is right for a slip, each seen in a good letter. */
const MISTAKEN: ReadonlySet<string> = new Set([
  // "Sam" is no abbreviation of surface-to-air missiles.
  'OrthographicConsistency',
  // "some 3,000 people"
  'QuantifierNumeralConflict',
  // "rollback", "a walk through"
  'PhrasalVerbAsCompoundNoun',
  // "roadmap"
  'RoadMap',
  // "de-escalation"
  'DisjointPrefixes'
])

export function isSlip(rule: string, kind: string): boolean {
  return !MISTAKEN.has(rule) && (SLIPS.has(kind) || SLIPS_TOO.has(rule))
}
