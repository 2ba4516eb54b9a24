/** What is evaluated in the page of the timeline: plain JavaScript, as pages know nothing of our modules. */

/** The end of the frame that comes next. */
const PAINTED = `() => new Promise((resolve) => {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve(performance.now())
    port2.postMessage(null)
  })
})`

/** Between the first paint of the window and the first rows of the thread with their words; ms. */
export const firstRows = `(async () => {
  const find = () => performance.getEntriesByName('afterword:usable')[0]
  while (find() === undefined) await new Promise((resolve) => setTimeout(resolve, 50))
  if (!document.querySelector('.agenda [data-row] b')) throw new Error('There are no rows')
  const paint = performance.getEntriesByName('first-contentful-paint')[0]
  return Math.max(0, find().startTime - paint.startTime)
})()`

/**
 * Scrolls so many frames by so many pixels each, and answers how long each frame took; ms.
 * @param by down into the past, negative up
 */
export function scrollFrames(frames: number, by: number): string {
  return `(async () => {
    const scroller = document.querySelector('.agenda')
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const spent = []
    let before = await frame()
    for (let nth = 0; nth < ${frames}; nth += 1) {
      scroller.scrollTop += ${by}
      const now = await frame()
      spent.push(now - before)
      before = now
    }
    return spent
  })()`
}

/** How many rows of the thread are drawn, and how many of them have no words yet. */
export const rowsDrawn = `(() => {
  const rows = [...document.querySelectorAll('.agenda [data-row]')]
  return { rows: rows.length, bare: rows.filter((row) => !row.querySelector('b')).length }
})()`

/** Back to now, as T goes there. */
export const toNow = `(async () => {
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 't', bubbles: true }))
  await new Promise((resolve) => setTimeout(resolve, 1500))
  return true
})()`

/**
 * Marks so many messages of the thread as sent, one after another, as if from elsewhere, and
 * answers how long each took from the request to its chip's paint; ms. Nothing else of the list may
 * be built anew: its elements stay.
 */
export function sendElsewhere(times: number): string {
  return `(async () => {
    const painted = ${PAINTED}
    const chips = () => [...document.querySelectorAll('.agenda [data-row]')]
      .filter((row) => /\\bSent\\b/.test(row.textContent)).length
    const texts = () => [...document.querySelectorAll('.agenda [data-row]')]
      .map((row) => row.textContent).join('|')
    const { data } = await window.afterword.request('timeline.read', null)
    const shown = data.items.filter(({ type }) => type === 'interview')
      .flatMap(({ people }) => people.map(({ touchpoint }) => touchpoint))
      .filter((one) => one && one.closed === null && one.opensAt <= data.now)
      .slice(0, ${times})
    const spent = []
    for (const { kind, applicationId, interviewId, personId } of shown) {
      const before = texts()
      const marker = document.querySelector('.agenda [data-row]')
      const begun = performance.now()
      const sent = await window.afterword.request('touchpoints.markSent', {
        kind, applicationId, interviewId, personId, way: 'email', sentAt: null
      })
      if (!sent.ok) throw new Error(sent.error.message)
      const late = performance.now() + 2000
      while (texts() === before && performance.now() < late) {
        await new Promise((resolve) => setTimeout(resolve, 2))
      }
      if (texts() === before) continue
      spent.push((await painted()) - begun)
      if (!marker.isConnected) throw new Error('The list was built anew')
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
    return spent
  })()`
}

/** How long each of so many readings of the whole order takes, asked by the page; ms. */
export function askIndex(times: number): string {
  return `(async () => {
    const filter = {
      stages: [], tags: [], company: '', personId: null, kinds: [], onlyMine: false
    }
    const spent = []
    for (let nth = 0; nth < ${times}; nth += 1) {
      const begun = performance.now()
      await window.afterword.request('timeline.index', { filter, applications: null })
      spent.push(performance.now() - begun)
    }
    return spent
  })()`
}
