import { delimiter, join } from 'node:path'
import { existsSync } from 'node:fs'
import { Problem } from './problem.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'

/** Debian's names; where two are given, newer releases have the first one only. */
const libraryPackages = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libgbm1'],
  ['libasound2t64', 'libasound2']
]
const displayPackages = [['xvfb']]
/** Of a small desktop: windows, tray, notifications, a bus; a hand, a camera and a false clock. */
const desktopPackages = [
  ['xvfb'],
  ['xfwm4'],
  ['xfce4-panel'],
  ['dunst'],
  ['dbus'],
  ['xdotool'],
  ['imagemagick'],
  ['faketime']
]
const desktopCommands = [
  'Xvfb',
  'xfwm4',
  'xfce4-panel',
  'dunst',
  'dbus-daemon',
  'xdotool',
  'import',
  'faketime'
]

/**
 * On Linux, makes sure of the shared libraries that Electron needs and, for tests without a
 * display, of Xvfb, or of a whole small desktop: installs them as root on Debian and its kin, else
 * says what to install.
 * @param {{ executable: string, needsXvfb?: boolean, needsDesktop?: boolean }} options
 * @throws {Problem} when something is missing and cannot be installed from here
 */
export async function ensureSystemPackages({
  executable,
  needsXvfb = false,
  needsDesktop = false
}) {
  if (process.platform !== 'linux') return
  const commands = needsDesktop ? desktopCommands : needsXvfb ? ['Xvfb'] : []
  const missing = await missingParts(executable, commands)
  if (missing.length === 0) return
  const more = needsDesktop ? desktopPackages : needsXvfb ? displayPackages : []
  const groups = [...libraryPackages, ...more]
  if (!isOnPath('apt-get') || process.getuid?.() !== 0) throw await instructions(missing, groups)
  await installWithApt(missing, groups)
  const stillMissing = await missingParts(executable, commands)
  if (stillMissing.length > 0) throw new Problem(`Still missing: ${stillMissing.join(', ')}`)
}

/**
 * @param {string} executable
 * @param {string[]} commands
 */
async function missingParts(executable, commands) {
  const { output } = await run('ldd', [executable], { quiet: true })
  return [...missingLibraries(output), ...commands.filter((command) => !isOnPath(command))]
}

/**
 * @param {string} lddOutput
 * @returns {string[]} the libraries that the loader did not find
 */
export function missingLibraries(lddOutput) {
  const names = [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name)
  return [...new Set(names)]
}

/**
 * @param {string} command
 * @param {string} [path]
 */
export function isOnPath(command, path = process.env.PATH ?? '') {
  return path.split(delimiter).some((folder) => folder && existsSync(join(folder, command)))
}

/**
 * The first name of each group that this release of the distribution has.
 * @param {string[][]} groups
 * @param {(name: string) => Promise<boolean>} isKnown
 */
export async function choosePackages(groups, isKnown) {
  const chosen = []
  for (const names of groups) {
    let found = names.at(-1)
    for (const name of names) {
      if (await isKnown(name)) {
        found = name
        break
      }
    }
    chosen.push(found)
  }
  return chosen
}

/** @param {string} name */
async function aptKnows(name) {
  const { output } = await run('apt-cache', ['policy', name], { quiet: true })
  return /Candidate: (?!\(none\))/.test(output)
}

/**
 * @param {string[]} missing
 * @param {string[][]} groups
 */
async function installWithApt(missing, groups) {
  say(`Installing system packages for ${missing.join(', ')} (apt-get) …`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const update = await run('apt-get', ['update', '-qq'], { quiet: true, env })
  if (update.code !== 0) throw new Problem(`apt-get update failed:\n${update.output.trim()}`)
  const packages = await choosePackages(groups, aptKnows)
  const install = ['install', '-y', '--no-install-recommends', ...packages]
  const { code, output } = await run('apt-get', install, { quiet: true, env })
  if (code !== 0) throw new Problem(`apt-get ${install.join(' ')} failed:\n${output.trim()}`)
}

/**
 * @param {string[]} missing
 * @param {string[][]} groups
 */
async function instructions(missing, groups) {
  const what = `Electron cannot run here yet; missing: ${missing.join(', ')}.`
  if (!isOnPath('apt-get')) {
    return new Problem(
      `${what}\nInstall GTK 3, NSS, GBM (Mesa) and ALSA` +
        `${groups.some(([name]) => name === 'xvfb') ? ', and what else is missing,' : ''}` +
        " with your system's package manager."
    )
  }
  const packages = await choosePackages(groups, aptKnows)
  return new Problem(`${what}\nRun: sudo apt-get install -y ${packages.join(' ')}`)
}
