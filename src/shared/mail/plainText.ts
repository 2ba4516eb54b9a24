/**
 * Half of a pair of UTF-16 units is no character, and no encoding takes it; a byte order mark is
 * none either, and readers drop it where a text begins with it.
 */
function whole(text: string): string {
  return text.toWellFormed().replaceAll('\ufeff', '')
}

/** One line for a header: line breaks and control characters become spaces. */
export function lineText(text: string): string {
  return whole(text)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
}

/** The lines of a body, with \n between them; all else stays as it was written. */
export function bodyText(text: string): string {
  return whole(text).replace(/\r\n?|\u2028|\u2029/gu, '\n')
}
