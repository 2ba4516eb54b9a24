/**
 * A fresh answer in which every part that is as before is the very same object, so that what is made
 * of it need not be made again.
 */
export function keptParts<T extends object>(before: T | null, fresh: T): T {
  if (before === null) return fresh
  const parts = Object.entries(fresh).map(([name, part]: [string, unknown]) => {
    const old: unknown = Reflect.get(before, name)
    return [name, isAlike(old, part) ? old : part] as const
  })
  return Object.fromEntries(parts) as T
}

/** Both came as JSON, with their keys in the same order. */
function isAlike(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
