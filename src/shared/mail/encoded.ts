/** Percent-encoded as UTF-8; also what desktops' shell scripts would take for signs of their own. */
export function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  )
}
