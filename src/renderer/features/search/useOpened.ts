import { computed, shallowRef } from 'vue'
import type { ComputedRef } from 'vue'
import { opened } from '@renderer/app/opened'
import { request } from '@renderer/ipc/client'
import type { OpenedView } from '@shared/model/search'
import { plainText, type PaletteGroup, type PaletteItem } from './paletteItem'

const ICONS = { application: 'i-lucide-briefcase-business', interview: 'i-lucide-notebook-text' }
const ROUTES = { application: 'application', person: 'people', interview: 'debrief' }

/** What was opened lately, as it is called now. */
export function useOpened(): ComputedRef<PaletteGroup> {
  const pages = shallowRef<OpenedView[]>([])

  async function recall(): Promise<void> {
    if (opened.value.length === 0) return
    const outcome = await request('search.recall', [...opened.value])
    if (outcome.ok) pages.value = outcome.data
  }

  void recall()
  return computed(() => ({
    id: 'opened',
    label: 'Opened lately',
    items: pages.value.map(itemOf),
    more: ''
  }))
}

function itemOf({ kind, id, title, detail }: OpenedView): PaletteItem {
  return {
    id: `opened-${kind}-${id}`,
    ...(kind === 'person' ? { icon: '', avatar: title } : { icon: ICONS[kind] }),
    title: plainText(title),
    text: plainText(detail),
    open: { name: ROUTES[kind], params: { id } }
  }
}
