/** Evaluated in a page: resolves at the end of the frame that comes next, with that moment. */
export const PAINTED = `() => new Promise((resolve) => {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve(performance.now())
    port2.postMessage(null)
  })
})`
