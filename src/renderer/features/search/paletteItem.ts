import type { RouteLocationRaw } from 'vue-router'
import type { SearchKind } from '@shared/model/search'
import type { TouchpointView } from '@shared/model/views'
import type { MarkedText } from '@shared/search'

/** One row: what it shows, and what Enter does with it. */
export interface PaletteItem {
  /** Tells it from all others. */
  id: string
  icon: string
  /** Whose initials stand in the place of the icon. */
  avatar?: string
  /** In bold, before the text. */
  title?: MarkedText
  text: MarkedText
  /** Words of a note or a letter, set as such. */
  isQuote?: boolean
  /** At the right end. */
  at?: MarkedText
  /** At the right end as well: the message to write next. */
  touchpoint?: TouchpointView
  /** Its own keys, such as 'mod+N'. */
  keys?: string
  /** Where it leads, or what it does. */
  open: RouteLocationRaw | (() => unknown)
  /** Where one writes, and to whom. */
  write?: { to: RouteLocationRaw; name: string }
}

export interface PaletteGroup {
  id: SearchKind | 'commands' | 'opened'
  label: string
  items: PaletteItem[]
  /** How many there are beyond those shown, as '3 of 12'; '' where all are shown. */
  more: string
}

export function plainText(text: string): MarkedText {
  return { text, marks: [] }
}
