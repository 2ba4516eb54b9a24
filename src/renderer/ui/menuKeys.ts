/** The entries of a menu, in their order. */
export function menuEntries(menu: HTMLElement | null): HTMLElement[] {
  return Array.from(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])
}

/** Walks a menu by ↑, ↓, Home and End, round at its ends. Answers whether this key was one of them. */
export function walkMenu(menu: HTMLElement | null, { key }: KeyboardEvent): boolean {
  const all = menuEntries(menu)
  const here = all.findIndex((entry) => entry === document.activeElement)
  const moves: Record<string, number> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: -1
  }
  const next = moves[key]
  if (next === undefined) return false
  all.at(next % all.length)?.focus()
  return true
}
