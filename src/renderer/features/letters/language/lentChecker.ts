import type { LanguageChecker } from '@shared/letter/review'
import { type EndableChecker, workerChecker } from './workerChecker'

/** How long a checker that was given back waits for the next letter of a panel; milliseconds. */
const LINGER = 1500

export interface LentChecker extends LanguageChecker {
  /** Keeps it awake for a moment, in case another letter is opened. */
  giveBack(): void
  /** Ends it at once, because it failed or for its memory. */
  end(): void
}

let resting: { checker: EndableChecker; timer: ReturnType<typeof setTimeout> } | null = null

/** The checker of the letter before, if that was left just now, or a new one. */
export function lentChecker(start: () => EndableChecker = workerChecker): LentChecker {
  const checker = resting?.checker ?? start()
  clearTimeout(resting?.timer)
  resting = null
  return {
    check: (text, options) => checker.check(text, options),
    giveBack() {
      const timer = setTimeout(() => {
        resting = null
        checker.end()
      }, LINGER)
      resting = { checker, timer }
    },
    end: () => checker.end()
  }
}
