/** Numbers what is called alike, so that each can be told from the others: 'Sam', 'Sam (2)'. */
export function distinct<T extends { label: string }>(items: readonly T[]): T[] {
  const met = new Map<string, number>()
  return items.map((item) => {
    const times = (met.get(item.label) ?? 0) + 1
    met.set(item.label, times)
    return times === 1 ? item : { ...item, label: `${item.label} (${times})` }
  })
}
