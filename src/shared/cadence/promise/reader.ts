import type { Words } from './words'

/** What a reader understood, and the place of the first word after it. */
export interface Read<T> {
  readonly value: T
  readonly end: number
}

/**
 * Reads something that begins at a place, or null. A reader looks at a few words at most and never
 * goes back on a choice, so that a long text costs no more than its length.
 */
export type Reader<T> = (words: Words, at: number) => Read<T> | null

/**
 * Reads fixed words: 'a|b' is either, '[a|b]' either or none. "[the] end of [the|this] week" reads
 * "end of week" and "the end of this week".
 */
export function say(pattern: string): Reader<null> {
  const steps = pattern.split(' ').map((step) => {
    const isOptional = step.startsWith('[')
    return { isOptional, words: new Set((isOptional ? step.slice(1, -1) : step).split('|')) }
  })
  return (words, at) => {
    let end = at
    for (const step of steps) {
      const word = words[end]
      if (word !== undefined && step.words.has(word)) end += 1
      else if (!step.isOptional) return null
    }
    return { value: null, end }
  }
}

/** Reads one thing after the other. */
export function inOrder<T extends unknown[]>(
  ...readers: { [K in keyof T]: Reader<T[K]> }
): Reader<T> {
  return (words, at) => {
    const values: unknown[] = []
    let end = at
    for (const reader of readers) {
      const read = reader(words, end)
      if (read === null) return null
      values.push(read.value)
      end = read.end
    }
    return { value: values as T, end }
  }
}

/** Reads what the first reader understands that understands anything. */
export function either<T>(...readers: Reader<T>[]): Reader<T> {
  return (words, at) => {
    for (const reader of readers) {
      const read = reader(words, at)
      if (read !== null) return read
    }
    return null
  }
}

/** Reads something that may be missing. */
export function maybe<T>(reader: Reader<T>): Reader<T | null> {
  return (words, at) => reader(words, at) ?? { value: null, end: at }
}

/** Reads something and makes something else of it. */
export function as<T, U>(reader: Reader<T>, make: (value: T) => U): Reader<U> {
  return (words, at) => {
    const read = reader(words, at)
    return read === null ? null : { value: make(read.value), end: read.end }
  }
}

/** Reads a word that stands in a table. */
export function named<T>(table: ReadonlyMap<string, T>): Reader<T> {
  return (words, at) => {
    const word = words[at]
    const value = word === undefined ? undefined : table.get(word)
    return value === undefined ? null : { value, end: at + 1 }
  }
}

/** Reads something only where the words before and after it allow. */
export function where<T>(
  reader: Reader<T>,
  allows: (before: string | undefined, after: string | undefined, value: T) => boolean
): Reader<T> {
  return (words, at) => {
    const read = reader(words, at)
    if (read === null || !allows(words[at - 1], words[read.end], read.value)) return null
    return read
  }
}

/** Reads one thing or several of a kind with a joint between each two: 'Monday, Tuesday or Friday'. */
export function listOf<T>(first: Reader<T>, joint: Reader<unknown>, more = first): Reader<T[]> {
  const LONGEST = 7
  return (words, at) => {
    let read = first(words, at)
    if (read === null) return null
    const values = [read.value]
    let end = read.end
    while (values.length < LONGEST) {
      const joined = joint(words, end)
      read = joined === null ? null : more(words, joined.end)
      if (read === null) break
      values.push(read.value)
      end = read.end
    }
    return { value: values, end }
  }
}
