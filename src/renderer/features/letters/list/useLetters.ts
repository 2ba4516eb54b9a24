import { ref } from 'vue'
import type { Ref } from 'vue'
import { useReading } from '@renderer/ui/useReading'
import type { RouteRequest } from '@shared/ipc/contract'
import type { LettersView } from '@shared/model/letterViews'
import type { Problem } from '@shared/outcome'

export type LettersShown = RouteRequest<'letters.list'>['show']

/** Which letters are shown stays while the window is open. */
const show = ref<LettersShown>('all')

export interface Letters {
  search: Ref<string>
  show: Ref<LettersShown>
  /** Null until the first answer. */
  found: Readonly<Ref<LettersView | null>>
  problem: Readonly<Ref<Problem | null>>
  read: () => Promise<void>
}

/** All letters, as searched for; an older answer never wins. */
export function useLetters(): Letters {
  const search = ref('')
  const reading = useReading('letters.list', () => ({ search: search.value, show: show.value }))
  const { data: found, problem, read } = reading
  return { search, show, found, problem, read }
}
