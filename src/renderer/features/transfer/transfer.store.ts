import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { request, useEvent } from '@renderer/ipc/client'
import type { TransferView } from '@shared/model/transferViews'
import type { Outcome, Problem } from '@shared/outcome'

/** What can be asked for here; what goes wrong is said beside it. */
export type Part = 'everything' | 'tables' | 'import'

/**
 * Exports and imports, which go on while one looks at something else: what becomes of them is said
 * when one comes back.
 */
export const useTransfer = defineStore('transfer', () => {
  const view = shallowRef<TransferView>({ running: null, found: null })
  const problem = shallowRef<{ part: Part; message: string } | null>(null)
  /** The name of what was exported last. */
  const exported = ref<{ part: Part; name: string } | null>(null)

  useEvent('transfer.changed', (told) => {
    view.value = told
  })
  useEvent('data.replaced', () => void read())
  void read()

  async function read(): Promise<void> {
    const outcome = await request('transfer.read', null)
    if (outcome.ok) view.value = outcome.data
  }

  function forgetLast(): void {
    problem.value = null
    exported.value = null
  }

  function failed(part: Part, error: Problem): void {
    // Whoever stopped it knows.
    if (error.code !== 'CANCELLED') problem.value = { part, message: error.message }
  }

  async function exportTo(
    part: 'everything' | 'tables',
    asked: Promise<Outcome<{ name: string } | null>>
  ): Promise<void> {
    forgetLast()
    const outcome = await asked
    if (!outcome.ok) failed(part, outcome.error)
    else if (outcome.data) exported.value = { part, name: outcome.data.name }
  }

  return {
    running: computed(() => view.value.running),
    found: computed(() => view.value.found),
    problem,
    exported,
    exportAll: () => exportTo('everything', request('transfer.exportAll', null)),
    exportTables: () => exportTo('tables', request('transfer.exportTables', null)),
    async readExport(): Promise<void> {
      forgetLast()
      const outcome = await request('transfer.readExport', null)
      if (!outcome.ok) failed('import', outcome.error)
    },
    async bringIn() {
      forgetLast()
      const outcome = await request('transfer.bringIn', null)
      if (!outcome.ok) failed('import', outcome.error)
      return outcome
    },
    forget: () => request('transfer.forget', null),
    stop: () => request('transfer.stop', null),
    reveal: () => request('transfer.reveal', null)
  }
})
