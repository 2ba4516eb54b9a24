import { ensureBuild } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { needsXvfb, withDisplay } from './display.mjs'
import { ensureElectron } from './electron.mjs'
import { ensureSystemPackages } from './systemPackages.mjs'

/**
 * Everything that running the app needs: dependencies, an Electron, its system libraries.
 * @param {{ retryOfficial?: boolean, forTests?: boolean, onDesktop?: boolean }} [options]
 *   forTests: windows that nobody looks at, so Xvfb where there is no display; onDesktop: tests
 *   that make small desktops for themselves
 * @returns {Promise<import('./electron.mjs').Electron>}
 */
export async function prepare({ retryOfficial = false, forTests = false, onDesktop = false } = {}) {
  await ensureDependencies()
  const electron = await ensureElectron({ retryOfficial })
  await ensureSystemPackages({
    executable: electron.executable,
    needsXvfb: forTests && needsXvfb(),
    needsDesktop: onDesktop
  })
  return electron
}

/**
 * Runs `work` with the app built and a display, for what drives the real Electron.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work gets DISPLAY and AFTERWORD_ELECTRON
 * @param {{ onDesktop?: boolean }} [options] as for `prepare`
 * @returns {Promise<T>}
 */
export async function withRealApp(work, { onDesktop = false } = {}) {
  const { executable } = await prepare({ forTests: true, onDesktop })
  await ensureBuild()
  return withDisplay((display) => work({ ...display, AFTERWORD_ELECTRON: executable }))
}

/** Chromium's sandbox refuses to run as root. */
export function runsAsRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0
}
