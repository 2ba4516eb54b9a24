import { ref } from 'vue'
import type { Ref } from 'vue'
import { useReading } from '@renderer/ui/useReading'
import type { PeopleOrder, PeopleView } from '@shared/model/people'
import type { Problem } from '@shared/outcome'

/** How the list is ordered stays while the window is open. */
const order = ref<PeopleOrder>('urgency')

export interface People {
  search: Ref<string>
  order: Ref<PeopleOrder>
  /** Null until the first answer. */
  found: Readonly<Ref<PeopleView | null>>
  problem: Readonly<Ref<Problem | null>>
  read: () => Promise<void>
}

/** Everybody met, as searched for and ordered; an older answer never wins. */
export function usePeople(): People {
  const search = ref('')
  const reading = useReading('people.list', () => ({ search: search.value, order: order.value }))
  const { data: found, problem, read } = reading
  return { search, order, found, problem, read }
}
