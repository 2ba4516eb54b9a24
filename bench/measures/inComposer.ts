import { PAINTED } from './painted'

/** What is evaluated in the page of a letter: plain JavaScript, as pages know nothing of our modules. */

/** Goes to a letter and answers how long it took until its text was painted; ms. */
export function openComposer(address: string): string {
  return `(async () => {
    const painted = ${PAINTED}
    const isThere = () => Boolean(document.querySelector('.cm-line')?.textContent)
    const begun = performance.now()
    location.hash = ${JSON.stringify(address)}
    await new Promise((resolve) => {
      if (isThere()) return resolve()
      const observer = new MutationObserver(() => {
        if (!isThere()) return
        observer.disconnect()
        resolve()
      })
      observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    })
    return (await painted()) - begun
  })()`
}

/** Puts a text into the letter of this address while it is not on the screen. */
export function writeLetter(address: string, body: string): string {
  return `(async () => {
    const { pathname, searchParams } = new URL(${JSON.stringify(address.slice(1))}, 'app://afterword')
    const [, , kind, applicationId] = pathname.split('/')
    const { data } = await window.afterword.request('letters.open', {
      kind,
      applicationId: Number(applicationId),
      interviewId: Number(searchParams.get('interview')),
      personId: Number(searchParams.get('person'))
    })
    const { id, revision, subject } = data.letter
    const body = ${JSON.stringify(body)}
    const saved = await window.afterword.request('letters.save', {
      id, revision, subject, body, sources: []
    })
    if (!saved.ok) throw new Error(saved.error.message)
  })()`
}

/** Puts the focus into the letter and waits until a slip of it is underlined. */
export const firstSlip = `new Promise((resolve) => {
  document.querySelector('.cm-content').focus()
  const look = () => document.querySelector('.cm-hint') ? resolve(true) : setTimeout(look, 10)
  look()
})`

/**
 * From now on, for each key that types: how long it was worked on until its letter was painted, from
 * the key's own time on and without the wait for the screen's turn between, and how long it took as
 * a whole.
 */
export const watchKeys = `(() => {
  const afterwards = (then) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => then(performance.now())
    port2.postMessage(null)
  }
  const spent = []
  if (window.benchKeys === undefined) {
    addEventListener('keydown', ({ key, timeStamp }) => {
      if (key.length !== 1) return
      let typed = Infinity
      const onInput = () => afterwards((now) => { typed = now })
      addEventListener('input', onInput, { capture: true, once: true })
      requestAnimationFrame(() => {
        const begun = performance.now()
        afterwards((ended) => {
          const work = Math.min(typed, begun) - timeStamp + ended - begun
          window.benchKeys.push({ work, whole: ended - timeStamp })
        })
      })
    }, true)
  }
  window.benchKeys = spent
})()`

/** Those times; ms. */
export const keysPainted = 'window.benchKeys'
