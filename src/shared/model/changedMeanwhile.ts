/**
 * The fields that are to be changed and are not any more as the user saw them: somebody else, or
 * the same user in another window, changed them in between.
 * @param current what is stored, by field
 * @param before what the user saw, for each field that is to be changed
 */
export function changedMeanwhile(
  current: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>
): string[] {
  return Object.keys(before).filter(
    (field) => JSON.stringify(current[field] ?? null) !== JSON.stringify(before[field] ?? null)
  )
}
