import { trayMenu, trayTip, type TrayActs, type TrayState } from './trayMenu'
import type { TrayLook } from './TrayIcon'

export interface TrayDeskNeeds {
  /** What there is to show now. */
  state: () => TrayState
  acts: TrayActs
  icon: { show(look: TrayLook): void; remove(): void }
  badge: { show(count: number): void }
  hasTray: () => boolean
}

/** Changes come in bursts, and each costs a look at what is due; ms. */
const PAUSE = 250

/** Keeps the tray's icon, its menu and the badge up to date. */
export class TrayDesk {
  private timer: NodeJS.Timeout | undefined
  /** What is shown; while it stays the same nothing is built anew: that would close an open menu. */
  private shown: string | null = null

  constructor(private readonly needs: TrayDeskNeeds) {}

  /** To be called whenever something may have changed: what is due, the time, the tray itself. */
  refreshSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined
      this.refresh()
    }, PAUSE)
  }

  refresh(): void {
    const { state, acts, icon, badge, hasTray } = this.needs
    const now = state()
    const count = now.due?.count ?? 0
    badge.show(count)
    if (!hasTray()) {
      if (this.shown !== null) icon.remove()
      this.shown = null
      return
    }
    const shown = JSON.stringify(now)
    if (shown === this.shown) return
    this.shown = shown
    icon.show({ hasDue: count > 0, tip: trayTip(now), menu: trayMenu(now, acts) })
  }
}
