/**
 * The address that a link stands for as one types it, where a browser may be asked to open it:
 * `https://…`, or a name without a scheme. Null for all else.
 */
export function httpsLink(text: string): string | null {
  const trimmed = text.trim()
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(trimmed)
  if (/\s/.test(trimmed) || (!hasScheme && !/^[^/@]+\.[^/@]{2,}/.test(trimmed))) return null
  try {
    const url = new URL(hasScheme ? trimmed : `https://${trimmed}`)
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null
  } catch {
    return null
  }
}

/** Without what goes without saying. */
export function shortLink(text: string): string {
  return text.replace(/^https:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
}
