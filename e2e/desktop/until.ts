const PATIENCE = 20_000
const PAUSE = 50

/**
 * Asks again and again until there is an answer.
 * @throws Error with the name of what did not come
 */
export async function until<T>(
  what: string,
  answer: () => T | null | Promise<T | null>,
  patience = PATIENCE
): Promise<T> {
  const end = performance.now() + patience
  for (;;) {
    const found = await answer()
    if (found !== null) return found
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}
