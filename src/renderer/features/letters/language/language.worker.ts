import { harperChecker } from '@shared/language'
import type { LanguageAnswer, LanguageQuestion } from './messages'

/** Harper blocks the thread that it runs in and holds a lot of memory: both are this worker's. */
const checker = harperChecker()
const answer = (message: LanguageAnswer): void => self.postMessage(message)

self.onmessage = ({ data: { id, text, ...options } }: MessageEvent<LanguageQuestion>) => {
  checker.check(text, options).then(
    (hints) => answer({ id, hints }),
    () => answer({ id, hints: null })
  )
}
