import type { LanguageChecker, LanguageHint } from '@shared/letter/review'
import type { LanguageAnswer, LanguageQuestion } from './messages'

/** Longest wait for an answer; milliseconds. Waking takes seconds on a slow computer. */
const PATIENCE = 60_000

export interface EndableChecker extends LanguageChecker {
  /** Ends the worker, which gives its memory back. What is still asked is never answered. */
  end(): void
}

/**
 * Harper in a worker of its own, which is started at once. `check` rejects when the worker cannot
 * answer; it is of no use any more then.
 */
export function workerChecker(): EndableChecker {
  const worker = new Worker(new URL('./language.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, PromiseWithResolvers<LanguageHint[]>>()
  let questions = 0

  function giveUp(): void {
    for (const { reject } of waiting.values()) reject(new Error('The language checker is gone.'))
    waiting.clear()
  }

  worker.onerror = giveUp
  worker.onmessage = ({ data: { id, hints } }: MessageEvent<LanguageAnswer>) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (hints === null) asked?.reject(new Error('The text could not be checked.'))
    else asked?.resolve(hints)
  }

  return {
    check(text, { english, knownWords }) {
      const id = ++questions
      const asked = Promise.withResolvers<LanguageHint[]>()
      waiting.set(id, asked)
      const question: LanguageQuestion = { id, text, english, knownWords: [...knownWords] }
      worker.postMessage(question)
      const timer = setTimeout(giveUp, PATIENCE)
      return asked.promise.finally(() => clearTimeout(timer))
    },
    end() {
      worker.terminate()
      waiting.clear()
    }
  }
}
