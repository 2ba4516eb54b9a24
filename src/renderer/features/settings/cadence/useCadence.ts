import type { Ref } from 'vue'
import { useSession } from '@renderer/app/session.store'
import type { CadenceChoice } from '@shared/cadence'
import type { Problem } from '@shared/outcome'
import { useSetting } from '../useSetting'

/** The cadence is kept as a whole, so each change waits for the one before and builds on it. */
let last: Promise<unknown> = Promise.resolve()

/** One part of the cadence, with what was wrong with its own last change. */
export function useCadence(): {
  problem: Readonly<Ref<Problem | null>>
  fieldMessage: (path: string) => string | undefined
  change: (patch: (before: CadenceChoice) => CadenceChoice) => Promise<boolean>
} {
  const session = useSession()
  const setting = useSetting()

  function change(patch: (before: CadenceChoice) => CadenceChoice): Promise<boolean> {
    const mine = last.then(() => setting.change({ cadence: patch(session.settings.cadence) }))
    last = mine.catch(() => undefined)
    return mine
  }

  return {
    problem: setting.problem,
    fieldMessage: (path) => setting.fieldMessage(`cadence.${path}`),
    change
  }
}
