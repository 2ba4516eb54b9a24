import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Why packages cannot be installed here for a test; null where they can. */
export function whyNotInstalled(): string | null {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get'))
    return 'only on Debian and its kin'
  if (process.getuid?.() !== 0) return 'only root may install packages'
  if (isInstalled()) return 'an Afterword is installed here that is no test’s'
  return null
}

/** Whether dpkg knows the package at all, be it only by what it left behind. */
export function isInstalled(): boolean {
  return spawnSync('dpkg-query', ['-W', 'afterword']).status === 0
}

/** The version that is installed, as dpkg tells it. */
export function installedVersion(): string {
  return did('dpkg-query', ['-W', '-f', '${Version}', 'afterword'])
}

/** Installs a package as its user would, with what it depends on. */
export function install(deb: string): void {
  const args = ['install', '-y', '--no-install-recommends', deb]
  if (apt(args).status === 0) return
  // The lists may be missing of what it depends on.
  apt(['update'])
  const { status, output } = apt(args)
  if (status !== 0) throw new Error(output)
}

/** Removes the package; what it may have left of its settings too. */
export function purge(): void {
  const { status, output } = apt(['purge', '-y', 'afterword'])
  if (status !== 0) throw new Error(output)
}

/** Runs a command to its end, and gives what it wrote. */
export function did(command: string, args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`)
  return stdout
}

function apt(args: string[]): { status: number | null; output: string } {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stdout, stderr } = spawnSync('apt-get', args, { encoding: 'utf8', env })
  return { status, output: stdout + stderr }
}
