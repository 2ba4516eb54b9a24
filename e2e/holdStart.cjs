/**
 * Loaded before the app (`electron -r`): holds back its `ready` until Playwright listens. Without
 * it Playwright joins a program that is opening its window, and now and then waits for ever.
 * Playwright's own loader does the same, but also sets switches that no user's start has.
 */
const { app } = require('electron')

const reallyReady = app.whenReady()
const emit = app.emit.bind(app)
let readyArguments = []
let isReady = false
let letGo
const held = new Promise((resolve) => {
  letGo = resolve
})

app.emit = (event, ...args) => {
  if (event !== 'ready') return emit(event, ...args)
  readyArguments = args
  return app.listenerCount('ready') > 0
}
app.isReady = () => isReady
app.whenReady = () => held

// Playwright calls this by its name as soon as it is attached.
globalThis.__playwright_run = async () => {
  await reallyReady
  isReady = true
  letGo()
  emit('ready', ...readyArguments)
}
