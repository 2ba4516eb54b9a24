import { done } from '@shared/outcome'
import { telling, type HandlersFor } from '../ipc'
import type { ApplicationListService } from './ApplicationListService'

export function applicationListHandlers(
  lists: () => ApplicationListService,
  changed: () => void
): HandlersFor<
  'applications.list' | 'applications.count' | 'applications.place' | 'applications.changeMany'
> {
  return {
    'applications.list': () => done(lists().list()),
    'applications.count': () => done(lists().count()),
    'applications.place': telling(changed, (input) => lists().place(input)),
    'applications.changeMany': telling(changed, (input) => lists().changeMany(input))
  }
}
