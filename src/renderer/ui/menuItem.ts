/** One action of a `MenuButton`; its label tells it from the others. */
export interface MenuItem {
  label: string
  icon?: string
  /** At the right end, such as the time that it means. */
  note?: string
  disabled?: boolean
  /** Set off from those above it. */
  isApart?: boolean
}
