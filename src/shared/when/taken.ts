/** A text out of which one piece after the other is understood and taken. */
export class TakenText {
  constructor(private text: string) {}

  get rest(): string {
    return this.text
  }

  /** Takes the first match away, if it is there; what was left and right of it stays apart. */
  take(pattern: RegExp): RegExpExecArray | null {
    const found = pattern.exec(this.text)
    if (found !== null) this.cut(found.index, found[0].length)
    return found
  }

  cut(start: number, length: number): void {
    this.replace(start, length, ' , ')
  }

  replace(start: number, length: number, by: string): void {
    this.text = `${this.text.slice(0, start)}${by}${this.text.slice(start + length)}`
  }
}

/** A regular expression for any of these words, the longest first. */
export function anyOf(words: Iterable<string>): string {
  return [...words]
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|')
}
