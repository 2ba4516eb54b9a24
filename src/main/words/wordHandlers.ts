import { done } from '@shared/outcome'
import { telling, type HandlersFor } from '../ipc'
import type { WordRepository } from './WordRepository'

export function wordHandlers(
  words: () => WordRepository,
  changed: () => void
): HandlersFor<'words.list' | 'words.add' | 'words.remove'> {
  return {
    'words.list': () => done(words().list()),
    'words.add': telling(changed, ({ word }) => {
      words().add(word)
      return done(null)
    }),
    'words.remove': telling(changed, ({ word }) => {
      words().remove(word)
      return done(null)
    })
  }
}
