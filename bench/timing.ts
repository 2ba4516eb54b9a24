/** Milliseconds that the work took. */
export function timed(work: () => unknown): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

/** What `count` calls gave, one after the other. */
export function times<T>(count: number, work: () => T): T[] {
  return Array.from({ length: count }, work)
}
