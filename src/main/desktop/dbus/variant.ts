/** What a variant holds; the library reads it as its signature and its value. */
export function valueOf(variant: unknown): unknown {
  if (!Array.isArray(variant)) return undefined
  const held: unknown = variant[1]
  return Array.isArray(held) ? held[0] : undefined
}

/** A dictionary of variants (`a{sv}`) by name. */
export function valuesByName(entries: unknown): Map<string, unknown> {
  const values = new Map<string, unknown>()
  for (const entry of Array.isArray(entries) ? (entries as unknown[]) : []) {
    if (Array.isArray(entry) && typeof entry[0] === 'string') {
      values.set(entry[0], valueOf(entry[1]))
    }
  }
  return values
}
