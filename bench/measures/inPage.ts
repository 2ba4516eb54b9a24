/** What is evaluated in the pages: plain JavaScript, as pages know nothing of our modules. */

/**
 * When the page had its first and its largest paint and when it was usable, as instants in ms: what
 * it says itself by the mark `afterword:usable`, though never before its first paint; without the
 * mark, as in the empty page, its largest paint.
 */
export const readPaint = `(async () => {
  const entries = (type) => new Promise((resolve) => {
    const found = performance.getEntriesByType(type)
    if (found.length > 0) return resolve(found)
    const observer = new PerformanceObserver((list) => {
      observer.disconnect()
      resolve(list.getEntries())
    })
    observer.observe({ type, buffered: true })
  })
  const paints = await entries('paint')
  const firstPaint = paints.find(({ name }) => name === 'first-contentful-paint').startTime
  const mark = performance.getEntriesByName('afterword:usable')[0]
  const largest = (await entries('largest-contentful-paint')).at(-1).startTime
  return {
    firstPaint: performance.timeOrigin + firstPaint,
    largestPaint: performance.timeOrigin + largest,
    usable: performance.timeOrigin + (mark ? Math.max(mark.startTime, firstPaint) : largest),
    signal: mark ? 'the mark afterword:usable' : 'the largest contentful paint'
  }
})()`

/** How long each of so many `timeline.read` takes, from the page's question to its answer; ms. */
export function askOverIpc(times: number): string {
  return `(async () => {
    const spent = []
    for (let nth = 0; nth < ${times}; nth += 1) {
      const begun = performance.now()
      await window.afterword.request('timeline.read', null)
      spent.push(performance.now() - begun)
    }
    return spent
  })()`
}
