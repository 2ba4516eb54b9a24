import { join } from 'node:path'
import { Menu, nativeImage, nativeTheme, Tray, type MenuItemConstructorOptions } from 'electron'
import { isDarkBar } from './isDarkBar'
import { trayPicture } from './trayPicture'

/** What the icon shows and offers. */
export interface TrayLook {
  hasDue: boolean
  /** Beside the icon under the pointer. */
  tip: string
  menu: MenuItemConstructorOptions[]
}

/** The program's icon in the tray, or in the menu bar of a Mac. */
export class TrayIcon {
  /** Kept: an icon that nobody holds is taken away with the garbage. */
  private tray: Tray | null = null
  private look: TrayLook | null = null

  /**
   * @param folder of the pictures
   * @param clicked where a click on the icon itself does not open the menu
   */
  constructor(
    private readonly folder: string,
    private readonly clicked: () => void
  ) {
    nativeTheme.on('updated', () => this.draw())
  }

  show(look: TrayLook): void {
    this.look = look
    if (this.tray === null) {
      this.tray = new Tray(this.picture(look.hasDue))
      if (process.platform !== 'darwin') this.tray.on('click', this.clicked)
    } else this.draw()
    this.tray.setToolTip(look.tip)
    this.tray.setContextMenu(Menu.buildFromTemplate(look.menu))
  }

  remove(): void {
    this.tray?.destroy()
    this.tray = null
  }

  private draw(): void {
    if (this.look !== null) this.tray?.setImage(this.picture(this.look.hasDue))
  }

  private picture(hasDue: boolean): Electron.NativeImage {
    const { platform } = process
    const isDark = isDarkBar(platform, process.env, nativeTheme)
    const picture = nativeImage.createFromPath(
      join(this.folder, trayPicture({ platform, isDark }, hasDue))
    )
    if (platform === 'darwin') picture.setTemplateImage(true)
    return picture
  }
}
