/**
 * Edits between two words: letters added, left out, changed, or two neighbours swapped. Stops
 * counting past `most` and gives `most + 1`.
 */
export function editsBetween(one: string, other: string, most: number): number {
  const [a, b] = [[...one], [...other]]
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = b.map((_, at) => at + 1)
  last.unshift(0)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const shortest = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(isSwap ? Math.min(shortest, (before[j - 2] ?? 0) + 1) : shortest)
    }
    before = last
    last = row
  }
  return Math.min(last[b.length] ?? 0, most + 1)
}

/**
 * Whether somebody who meant `right` may have typed `typed`; both without case. Equal is no miss.
 * From `forTwo` letters on two slips are allowed.
 */
export function isNearMiss(typed: string, right: string, forTwo = 6): boolean {
  if (typed === right) return false
  const most = right.length >= forTwo ? 2 : right.length >= 3 ? 1 : 0
  if (editsBetween(typed, right, most) > most) return false
  // Of short names the first letter is rarely the wrong one: "Ana" is no typo of "Dana".
  return typed[0] === right[0] || right.length >= 5 || isSameLetters(typed, right)
}

function isSameLetters(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('')
}
