/**
 * The file with which a Linux desktop starts a program at login, as freedesktop.org's desktop entry
 * and autostart specifications have it.
 * @param command the program and its arguments, each as it is
 */
export function autostartEntry(command: readonly string[]): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Afterword',
    'Comment=Reminds you of thank-yous and follow-ups',
    `Exec=${execLine(command)}`,
    // Once the program was removed, desktops pass the file over.
    `TryExec=${(command[0] ?? '').replaceAll('\\', '\\\\')}`,
    'Icon=afterword',
    'Terminal=false',
    'StartupNotify=false',
    'X-GNOME-Autostart-enabled=true',
    ''
  ].join('\n')
}

/** Whether a desktop that finds this file starts the program: its own settings may switch it off. */
export function isSwitchedOn(entry: string): boolean {
  const lines = entry.split(/\r?\n/).map((line) => line.replaceAll(/\s*=\s*/g, '='))
  return !lines.includes('Hidden=true') && !lines.includes('X-GNOME-Autostart-enabled=false')
}

/** Each argument in quotes, with what the specification's shell-like reading would change escaped. */
function execLine(command: readonly string[]): string {
  return command
    .map((arg) => `"${arg.replaceAll(/["`$\\]/g, String.raw`\$&`).replaceAll('%', '%%')}"`)
    .join(' ')
    .replaceAll('\\', '\\\\')
}
