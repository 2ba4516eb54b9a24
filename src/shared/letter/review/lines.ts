/** A line of a letter with its UTF-16 offsets, without spaces at its ends. */
export interface Line {
  text: string
  start: number
  end: number
}

/** The lines that hold anything. */
export function filledLines(body: string): Line[] {
  return [...body.matchAll(/[^\r\n\u2028\u2029]+/g)].flatMap(({ 0: raw, index }) => {
    const text = raw.trim()
    const start = index + raw.indexOf(text)
    return text === '' ? [] : [{ text, start, end: start + text.length }]
  })
}
