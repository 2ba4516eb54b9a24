/**
 * Whether the program was started for a quick note: what a desktop's own shortcut can do where
 * programs may have none.
 */
export function wantsQuickNote(argv: readonly string[]): boolean {
  return argv.includes('--quick-note')
}
