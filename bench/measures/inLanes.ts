import { PAINTED } from './painted'

/** What is evaluated in the page of the lanes: plain JavaScript, as pages know nothing of our modules. */

/** Resolves once this is so. */
const UNTIL = `(isSo) => new Promise((resolve) => {
  if (isSo()) return resolve()
  const observer = new MutationObserver(() => {
    if (!isSo()) return
    observer.disconnect()
    resolve()
  })
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
})`

/** Goes from the agenda to the lanes and answers how long it took until rows with marks were painted; ms. */
export const openLanes = `(async () => {
  const painted = ${PAINTED}
  const until = ${UNTIL}
  const begun = performance.now()
  document.querySelector('input[name="timeline-view"][value="lanes"]').click()
  await until(() => document.querySelectorAll('[role="grid"] [role="gridcell"]').length > 10)
  return (await painted()) - begun
})()`

/** Back to the agenda. */
export const leaveLanes = `(() => {
  document.querySelector('input[name="timeline-view"][value="agenda"]').click()
  return true
})()`

/**
 * Turns a wheel over the lanes once a frame, and answers how long each frame took; ms.
 * @param turn the body of a function of the frame's number that answers what the wheel does
 */
export function turnWheel(frames: number, turn: string): string {
  return `(async () => {
    const turn = (nth) => { ${turn} }
    const grid = document.querySelector('[role="grid"]')
    const { left, top, width, height } = grid.parentElement.getBoundingClientRect()
    const at = { clientX: left + width * 0.66, clientY: top + height / 2 }
    const frame = () => new Promise(requestAnimationFrame)
    const spent = []
    let last = await frame()
    for (let nth = 0; nth < ${frames}; nth += 1) {
      const { down, ...wheel } = turn(nth)
      if (down) grid.parentElement.scrollTop += down
      else {
        grid.dispatchEvent(
          new WheelEvent('wheel', { bubbles: true, cancelable: true, ...at, ...wheel })
        )
      }
      const now = await frame()
      spent.push(now - last)
      last = now
    }
    return spent
  })()`
}

/** Back to the first row, and to now. */
export const showFirst = `(() => {
  document.querySelector('[role="grid"]').parentElement.scrollTop = 0
  dispatchEvent(new KeyboardEvent('keydown', { key: 't' }))
  return true
})()`

/** How many rows there are, and how many days lie across the window about. */
export const sizeOfLanes = `(() => {
  const grid = document.querySelector('[role="grid"]')
  const day = parseFloat(getComputedStyle(grid).getPropertyValue('--dw'))
  const track = document.querySelector('[role="grid"] [role="rowheader"] + *')
  return {
    rows: Number(grid.getAttribute('aria-rowcount')),
    days: Math.round(track.getBoundingClientRect().width / day)
  }
})()`

/**
 * Skips the first message of the first row that has one, and answers how long it took from asking the
 * main process until the row was painted without it; ms.
 */
export const changeElsewhere = `(async () => {
  const painted = ${PAINTED}
  const until = ${UNTIL}
  const rows = [...document.querySelectorAll('[data-lane]')]
  const ids = rows.map((row) => Number(row.dataset.lane))
  const { data } = await window.afterword.request('lanes.rows', { ids })
  for (const { applicationId, interviews } of data) {
    const asking = interviews
      .flatMap(({ askings }) => askings)
      .find(({ id, closed }) => !closed && document.querySelector(\`[data-mark="asking-\${id}"]\`))
    if (!asking) continue
    const { kind, interviewId, personId, id } = asking
    const begun = performance.now()
    await window.afterword.request('touchpoints.skip', { kind, applicationId, interviewId, personId })
    await until(() => !document.querySelector(\`[data-mark="asking-\${id}"]\`))
    return (await painted()) - begun
  }
  throw new Error('No row in sight has a message to skip')
})()`
