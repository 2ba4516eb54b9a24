/** One action of a `MenuButton`; its label tells it from the others. */
export interface MenuItem {
  label: string
  icon?: string
  /** At the right end, such as the time that it means, or its key. */
  note?: string
  disabled?: boolean
  /** Set off from those above it. */
  isApart?: boolean
  /** What it does, where whoever holds the menu is not to be told. */
  act?: () => unknown
  /** It leads to these, which take the place of the list. */
  items?: readonly MenuItem[]
}
