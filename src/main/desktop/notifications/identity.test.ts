import { expect, it, vi } from 'vitest'
import { appId, linuxName } from '../../../../scripts/packaging/identity.mjs'
import { DESKTOP_ENTRY } from './freedesktopNote'
import { APP_ID, introduceToWindows } from './windowsIdentity'

const { app } = vi.hoisted(() => ({
  app: { setAppUserModelId: vi.fn(), setToastActivatorCLSID: vi.fn() }
}))
vi.mock('electron', () => ({ app }))

it('systems know the running program by the names that its installers gave them', () => {
  expect({ appId: APP_ID, linuxName: DESKTOP_ENTRY }).toEqual({ appId, linuxName })
  introduceToWindows()
  expect(app.setAppUserModelId).toHaveBeenCalledWith(appId)
})
