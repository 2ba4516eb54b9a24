/**
 * The one change that makes one text of another, as short as their common beginning and end let it
 * be: `insert` takes the place of what stands from `from` to `to`; UTF-16 offsets.
 */
export function difference(
  before: string,
  after: string
): { from: number; to: number; insert: string } {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from)) from++
  let behind = 0
  while (
    behind < most - from &&
    before.charCodeAt(before.length - 1 - behind) === after.charCodeAt(after.length - 1 - behind)
  ) {
    behind++
  }
  return {
    from,
    to: before.length - behind,
    insert: after.slice(from, after.length - behind)
  }
}
