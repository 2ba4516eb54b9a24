import { valueOf, valuesByName, type SessionBus } from '../../src/main/desktop/dbus'

/** The name of the tray on the bus. */
export const WATCHER = 'org.kde.StatusNotifierWatcher'

const ITEM = 'org.kde.StatusNotifierItem'
const MENU = 'com.canonical.dbusmenu'
const PROPERTIES = 'org.freedesktop.DBus.Properties'

/** An icon in the tray. */
export interface TrayItem {
  owner: string
  path: string
  menuPath: string
  properties: Map<string, unknown>
}

/** A line of a tray item's menu. */
export interface MenuLine {
  id: number
  label: string
  isSeparator: boolean
  isEnabled: boolean
  /** Whether it is ticked; null where it cannot be. */
  isTicked: boolean | null
  lines: MenuLine[]
}

/** Reads the tray and uses its menus over D-Bus, as the desktop's panel does. */
export class TrayReader {
  constructor(private readonly bus: SessionBus) {}

  async items(): Promise<TrayItem[]> {
    const registered = await this.read(WATCHER, '/StatusNotifierWatcher', WATCHER)
    const names = registered.get('RegisteredStatusNotifierItems')
    const items: TrayItem[] = []
    for (const name of Array.isArray(names) ? (names as string[]) : []) {
      const at = name.indexOf('/')
      const owner = at < 0 ? name : name.slice(0, at)
      const path = at < 0 ? '/StatusNotifierItem' : name.slice(at)
      const properties = await this.read(owner, path, ITEM)
      items.push({ owner, path, menuPath: textOf(properties.get('Menu')), properties })
    }
    return items
  }

  /** The lines of our item's menu, without those that are hidden; null while there is no item. */
  async menu(): Promise<MenuLine[] | null> {
    const [item] = await this.items()
    return item === undefined ? null : this.menuOf(item)
  }

  /**
   * Chooses a line of the menu by its label, that of a submenu by the labels on the way.
   * @throws Error with what there is where there is no such line, or it is greyed out
   */
  async choose(...labels: (string | RegExp)[]): Promise<void> {
    const [item] = await this.items()
    if (item === undefined) throw new Error('There is no item in the tray')
    let lines = await this.menuOf(item)
    let found: MenuLine | undefined
    for (const wanted of labels) {
      found = lines.find(({ label }) =>
        typeof wanted === 'string' ? label === wanted : wanted.test(label)
      )
      if (found === undefined || !found.isEnabled) {
        throw new Error(`No ${String(wanted)} among: ${lines.map((one) => one.label).join(' | ')}`)
      }
      lines = found.lines
    }
    if (found === undefined) return
    await this.bus.call({
      destination: item.owner,
      path: item.menuPath,
      interface: MENU,
      member: 'Event',
      signature: 'isvu',
      body: [found.id, 'clicked', ['s', ''], 0]
    })
  }

  /** Clicks the icon itself. */
  async click(): Promise<void> {
    const [item] = await this.items()
    if (item === undefined) throw new Error('There is no item in the tray')
    await this.bus.call({
      destination: item.owner,
      path: item.path,
      interface: ITEM,
      member: 'Activate',
      signature: 'ii',
      body: [0, 0]
    })
  }

  private async menuOf(item: TrayItem): Promise<MenuLine[]> {
    const menu = { destination: item.owner, path: item.menuPath, interface: MENU }
    // A panel says that it is about to show a menu, so that it can be made up to date; Chromium
    // answers with an error, which panels do not mind.
    const ask = { ...menu, member: 'AboutToShow', signature: 'i', body: [0] }
    await this.bus.call(ask).catch(() => undefined)
    const [, root] = await this.bus.call({
      ...menu,
      member: 'GetLayout',
      signature: 'iias',
      body: [0, -1, []]
    })
    return lineOf(root)?.lines ?? []
  }

  private async read(owner: string, path: string, of: string): Promise<Map<string, unknown>> {
    const [all] = await this.bus.call({
      destination: owner,
      path,
      interface: PROPERTIES,
      member: 'GetAll',
      signature: 's',
      body: [of]
    })
    return valuesByName(all)
  }
}

/** A node of the layout: its number, its properties and what is below it. */
function lineOf(node: unknown): MenuLine | null {
  if (!Array.isArray(node)) return null
  const [id, entries, children] = node as [number, unknown, unknown[]]
  const properties = valuesByName(entries)
  if (properties.get('visible') === false) return null
  return {
    id,
    // An underscore marks the key for the line; two are one.
    label: textOf(properties.get('label')).replaceAll(/_(.)/g, '$1'),
    isSeparator: properties.get('type') === 'separator',
    isEnabled: properties.get('enabled') !== false,
    isTicked: properties.has('toggle-type') ? properties.get('toggle-state') === 1 : null,
    lines: children.flatMap((child) => lineOf(valueOf(child)) ?? [])
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
