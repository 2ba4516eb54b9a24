/** The wall clock in ms, finer than `Date.now()`; comparable between processes of one computer. */
export function exactNow(): number {
  return performance.timeOrigin + performance.now()
}
