import { ref, shallowRef, watch } from 'vue'
import type { Ref, ShallowRef } from 'vue'
import { request } from '@renderer/ipc/client'
import { STAGE_WORDS } from '@renderer/ui/stageWords'
import { tellOutcome } from '@renderer/ui/tellOutcome'
import type { ApplicationRowView } from '@shared/model/applicationRow'
import { columnOf, isEnding, type BoardColumn, type Ending } from '@shared/model/boardColumns'
import type { Stage } from '@shared/model/words'
import type { Columns, Draft, Place } from './columns'

/** Of whom it is asked how it ended. */
interface Question {
  row: ApplicationRowView
  answer: (ending: Ending | null) => void
}

/** Puts cards elsewhere: asks how it ended where that is open, stores it, says so. */
export function useMoves(
  rows: () => readonly ApplicationRowView[],
  columns: () => Columns
): {
  /** A card that is shown elsewhere than it is stored. */
  draft: Ref<Draft | null>
  question: ShallowRef<Question | null>
  /** Answers whether it was put there. */
  put: (row: ApplicationRowView, to: Place) => Promise<boolean>
  putOnTop: (row: ApplicationRowView, stage: Stage) => Promise<boolean>
} {
  const draft = ref<Draft | null>(null)
  const question = shallowRef<Question | null>(null)

  // What was stored is in the new rows.
  watch(rows, () => {
    if (question.value === null && !isStoring) draft.value = null
  })
  let isStoring = false

  async function put(row: ApplicationRowView, to: Place): Promise<boolean> {
    draft.value = { id: row.id, ...to }
    const stage = await stageFor(row, to.column)
    if (stage === null) {
      draft.value = null
      return false
    }
    const cards = columns().get(to.column) ?? []
    const above = cards.filter(({ id }) => id !== row.id)[to.index - 1]
    return store(row, stage, above?.id ?? null)
  }

  async function putOnTop(row: ApplicationRowView, stage: Stage): Promise<boolean> {
    draft.value = { id: row.id, column: columnOf(stage), index: 0 }
    return store(row, stage, null)
  }

  async function store(
    row: ApplicationRowView,
    stage: Stage,
    after: number | null
  ): Promise<boolean> {
    isStoring = true
    const outcome = await request('applications.place', { id: row.id, stage, after })
    isStoring = false
    if (!outcome.ok) draft.value = null
    // An own order is seen where it was made, and Undo is still there.
    if (outcome.ok && stage === row.stage) return true
    return tellOutcome(outcome, () => ({
      icon: 'i-lucide-arrow-right-left',
      message: `${row.company}: ${STAGE_WORDS[stage]}`
    }))
  }

  function stageFor(row: ApplicationRowView, column: BoardColumn): Promise<Stage | null> {
    if (column !== 'closed') return Promise.resolve(column)
    if (isEnding(row.stage)) return Promise.resolve(row.stage)
    return new Promise((resolve) => {
      question.value = {
        row,
        answer(ending) {
          question.value = null
          resolve(ending)
        }
      }
    })
  }

  return { draft, question, put, putOnTop }
}
