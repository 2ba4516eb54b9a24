import { PAINTED } from './painted'

/** What is evaluated in the page of the timeline: plain JavaScript, as pages know nothing of our modules. */

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
 * Marks messages in sight as sent and takes that back again, as if from elsewhere, and answers how
 * long each took from the request to the paint of its chip; ms. The elements of the list must stay.
 * @param times how many messages at most; each is sent and taken back `rounds` times
 */
export function changeElsewhere(times: number, rounds: number): string {
  return `(async () => {
    const painted = ${PAINTED}
    const texts = () => [...document.querySelectorAll('.agenda [data-row]')]
      .map((row) => row.textContent).join('|')
    const ask = async (route, input) => {
      const outcome = await window.afterword.request(route, input)
      if (!outcome.ok) throw new Error(outcome.error.message)
      return outcome
    }
    const marker = document.querySelector('.agenda [data-row]')
    const spent = []
    // Answers with what was asked, and whether anything in sight is another.
    const change = async (route, input) => {
      const before = texts()
      const begun = performance.now()
      const outcome = await ask(route, input)
      while (texts() === before && performance.now() < begun + 2000) {
        await new Promise((resolve) => setTimeout(resolve, 2))
      }
      const isSeen = texts() !== before
      if (isSeen) spent.push((await painted()) - begun)
      if (!marker.isConnected) throw new Error('The list was built anew')
      await new Promise((resolve) => setTimeout(resolve, 300))
      return { isSeen, step: outcome.step }
    }
    const { data } = await ask('timeline.read', null)
    const open = data.items.filter(({ type }) => type === 'interview')
      .flatMap(({ people }) => people.map(({ touchpoint }) => touchpoint))
      .filter((one) => one && one.closed === null && one.opensAt <= data.now)
    let seen = 0
    for (const { kind, applicationId, interviewId, personId } of open) {
      const sending = { kind, applicationId, interviewId, personId, way: 'email', sentAt: null }
      for (let round = 0; round < ${rounds}; round += 1) {
        const { isSeen, step } = await change('touchpoints.markSent', sending)
        if (!isSeen) break
        if (round === 0) seen += 1
        await change('undo.step', { step })
      }
      if (seen === ${times}) break
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
