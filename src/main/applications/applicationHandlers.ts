import { done } from '@shared/outcome'
import type { HandlersFor } from '../ipc'
import type { ApplicationRepository } from './ApplicationRepository'

export function applicationHandlers(
  applications: () => ApplicationRepository
): HandlersFor<'applications.list' | 'applications.suggest'> {
  return {
    'applications.list': () => done(applications().list()),
    'applications.suggest': ({ text }) => done(text === '' ? [] : applications().suggest(text))
  }
}
