const TINTS = 5

/** First letters of the first and the last name; whole characters, so no half of an emoji. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean)
  const first = firstLetter(words[0])
  const last = words.length > 1 ? firstLetter(words[words.length - 1]) : ''
  return (first + last).toLocaleUpperCase()
}

/** One of five tints, 1 to 5, always the same for a name. */
export function tintOf(name: string): number {
  let hash = 0
  for (const character of name.trim().toLowerCase()) {
    hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0
  }
  return (hash % TINTS) + 1
}

function firstLetter(word: string | undefined): string {
  const bare = (word ?? '').replace(/^[^\p{L}\p{N}]+/u, '')
  return Array.from(bare)[0] ?? ''
}
