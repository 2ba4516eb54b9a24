const ALLOWED = new Set(['https:', 'mailto:'])

/** Whether the desktop may be asked to open this: an https or mailto link without a password. */
export function isOutsideLink(url: string): boolean {
  try {
    const { protocol, username, password } = new URL(url)
    return ALLOWED.has(protocol) && username === '' && password === ''
  } catch {
    return false
  }
}
