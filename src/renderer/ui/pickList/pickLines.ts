/** A line of the list: the heading of a group, or one of those to pick from. */
export type PickLine<Item> =
  | { kind: 'heading'; title: string }
  /** `number` counts the items from 0. */
  | { kind: 'item'; item: Item; number: number }

/**
 * The items in their order, each group of them under its heading.
 * @param headingOf null where they stand without headings
 */
export function pickLines<Item>(
  items: readonly Item[],
  headingOf: ((item: Item) => string) | null
): PickLine<Item>[] {
  const lines: PickLine<Item>[] = []
  let last: string | null = null
  for (const [number, item] of items.entries()) {
    const title = headingOf?.(item) ?? null
    if (title !== null && title !== last) lines.push({ kind: 'heading', title })
    last = title
    lines.push({ kind: 'item', item, number })
  }
  return lines
}
