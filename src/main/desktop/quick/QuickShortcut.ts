import type { Log } from '../../log'

/** How the shortcut stands: as chosen, wanted by another program, not chosen, or not to be had here. */
export type ShortcutState = 'on' | 'taken' | 'off' | 'unsupported'

/** What Electron's `globalShortcut` does of it. */
export interface ShortcutKeys {
  /** False where another program has it; throws where it is none. */
  register(accelerator: string, callback: () => void): boolean
  unregister(accelerator: string): void
}

/**
 * The keys that open the small window from anywhere. Under Wayland none are asked for: registering
 * says yes there and the keys are never heard (electron#52218), so a shortcut of the desktop's own
 * that starts the program with `--quick-note` takes their place.
 */
export class QuickShortcut {
  private chosen: string | null = null
  private current: ShortcutState = 'off'

  constructor(
    private readonly keys: ShortcutKeys,
    private readonly isWayland: boolean,
    private readonly open: () => void,
    private readonly log: Log
  ) {}

  get state(): ShortcutState {
    return this.current
  }

  /**
   * Takes these keys in place of those before. Choosing the same again tries again: who had them may
   * be gone.
   * @param accelerator Electron's way to write keys, such as `CommandOrControl+Alt+N`; null for none
   */
  choose(accelerator: string | null): ShortcutState {
    if (accelerator === this.chosen && this.current === 'on') return this.current
    if (this.chosen !== null && this.current === 'on') this.keys.unregister(this.chosen)
    this.chosen = accelerator
    this.current = this.take(accelerator)
    return this.current
  }

  private take(accelerator: string | null): ShortcutState {
    if (this.isWayland) return 'unsupported'
    if (accelerator === null) return 'off'
    try {
      return this.keys.register(accelerator, this.open) ? 'on' : 'taken'
    } catch (error) {
      this.log.info('These keys are no shortcut', { accelerator, error: String(error) })
      return 'off'
    }
  }
}

/** Whether the session is one in which a program may not listen for keys while others have them. */
export function isWaylandSession(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  if (platform !== 'linux') return false
  const { XDG_SESSION_TYPE: type, WAYLAND_DISPLAY: display } = env
  return type === 'wayland' || (type !== 'x11' && display !== undefined && display !== '')
}
