import { computed } from 'vue'
import type { ComputedRef, Ref } from 'vue'
import { request } from '@renderer/ipc/client'
import { tellOutcome } from '@renderer/ui/tellOutcome'
import type { SaveEdit } from '@renderer/ui/useEditing'
import { useReading } from '@renderer/ui/useReading'
import type { RouteRequest } from '@shared/ipc/contract'
import type { ApplicationView } from '@shared/model/applications'
import type { Stage } from '@shared/model/words'
import type { Outcome, Problem } from '@shared/outcome'

type Fields = RouteRequest<'applications.change'>['changes']

export interface Application {
  /** Null until it has been read. */
  view: Readonly<Ref<ApplicationView | null>>
  problem: Readonly<Ref<Problem | null>>
  isGone: ComputedRef<boolean>
  read: () => Promise<void>
  /** Changes one field from what was seen; is done when the screen shows it. */
  change: <Field extends keyof Fields>(
    field: Field,
    value: NonNullable<Fields>[Field],
    before: NonNullable<Fields>[Field]
  ) => Promise<Outcome<null>>
  /** The same for a field whose text is stored as it is typed; `null` stands for empty. */
  saveText: (field: TextField) => SaveEdit
  saveDay: (field: DayField) => SaveEdit
  moveTo: (stage: Stage, word: string) => Promise<void>
}

export type TextField = 'company' | 'role' | 'source' | 'link' | 'place'
export type DayField = 'closesOn' | 'decideBy' | 'appliedOn'

/** One application, and what may be changed about it. */
export function useApplication(id: number): Application {
  const { data: view, problem, read } = useReading('applications.read', { id })

  /** A refusal is said beside the field. */
  async function settled(outcome: Outcome<null>, message: string): Promise<Outcome<null>> {
    // Also after a refusal: what is there now is what one chooses against.
    await read()
    if (outcome.ok) tellOutcome(outcome, () => ({ icon: 'i-lucide-pencil', message }))
    return outcome
  }

  const change: Application['change'] = async (field, value, before) =>
    settled(
      await request('applications.change', {
        id,
        changes: { [field]: value },
        before: { [field]: before }
      }),
      CHANGED[field] ?? 'Changed'
    )

  return {
    view,
    problem,
    isGone: computed(() => problem.value?.code === 'NOT_FOUND'),
    read,
    change,
    saveText: (field) => (typed, before) => change(field, typed, before),
    saveDay: (field) => (typed, before) => change(field, typed || null, before || null),
    async moveTo(stage, word) {
      if (view.value === null) return
      const outcome = await request('applications.setStage', {
        id,
        stage,
        before: view.value.stage
      })
      await read()
      tellOutcome(outcome, () => ({ icon: 'i-lucide-circle-dot', message: `Moved to ${word}` }))
    }
  }
}

const CHANGED: Partial<Record<keyof Fields, string>> = {
  company: 'Company changed',
  role: 'Role changed',
  source: 'Source changed',
  link: 'Link changed',
  place: 'Place changed',
  workMode: 'Changed where you work',
  salary: 'Salary changed',
  priority: 'Priority changed',
  closesOn: 'Closing date changed',
  decideBy: 'Date to decide by changed',
  appliedOn: 'Day of applying changed',
  tags: 'Tags changed'
}
