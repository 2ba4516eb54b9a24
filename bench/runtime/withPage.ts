import { setTimeout as wait } from 'node:timers/promises'
import { DEVTOOLS_SWITCH, devToolsPort } from './DevTools'
import { AFTERWORD, start } from './electron'
import { PageSession } from './PageSession'

/** Until the first screen stands and everything in the background of a start is done, ms. */
const STARTING = 5_000

/**
 * Starts the program over this data folder, works in its page and ends it.
 * @param work gets the page, and the id of the program's first process
 */
export async function withPage<T>(
  folder: string,
  work: (page: PageSession, root: number) => Promise<T>
): Promise<T> {
  const running = start(AFTERWORD, folder, [DEVTOOLS_SWITCH])
  let page: PageSession | null = null
  try {
    page = await PageSession.open(await devToolsPort(running))
    await wait(STARTING)
    return await work(page, running.child.pid ?? 0)
  } finally {
    page?.close()
    await running.stop()
  }
}
