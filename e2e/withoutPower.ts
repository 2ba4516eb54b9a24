import { chmodSync, writeFileSync } from 'node:fs'

/**
 * Root writes where it may not. For a test of a folder that may not be written to, the app is started
 * by a script that gives up this power; whoever is not root has none.
 * @returns the executable to start instead of Electron's own
 */
export function withoutPower(script: string): string {
  const electron = process.env['AFTERWORD_ELECTRON'] ?? ''
  if (process.getuid?.() !== 0) return electron
  writeFileSync(
    script,
    `#!/bin/sh\nexec setpriv --bounding-set=-dac_override,-dac_read_search "${electron}" "$@"\n`
  )
  chmodSync(script, 0o755)
  return script
}
