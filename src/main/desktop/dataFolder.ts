import { resolve } from 'node:path'

const SWITCH = '--data-dir='

/**
 * Where the data lies: `--data-dir=…`, else AFTERWORD_DATA_DIR, else the system's place for it.
 * Relative paths count from where the program was started.
 */
export function dataFolder(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  usual: string
): string {
  const asked =
    argv.findLast((arg) => arg.startsWith(SWITCH))?.slice(SWITCH.length) || env.AFTERWORD_DATA_DIR
  return asked ? resolve(asked) : usual
}

/** The switches that name the data folder: with them the program finds the same data again. */
export function dataFolderSwitches(argv: readonly string[]): string[] {
  const asked = argv.findLast((arg) => arg.startsWith(SWITCH))
  return asked === undefined ? [] : [SWITCH + resolve(asked.slice(SWITCH.length))]
}
