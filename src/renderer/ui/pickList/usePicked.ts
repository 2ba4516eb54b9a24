import { computed, nextTick, ref, watch } from 'vue'
import type { ComputedRef, Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { RouteLocationRaw } from 'vue-router'
import { useMediaQuery } from '@vueuse/core'

/** What is on the screen, where it is there. */
interface Panes {
  list: () => { focus(): void } | null
  page: () => { enter(): void | Promise<void> } | null
}

export interface Picked {
  /** Without room the list and the page stand one after the other. */
  isNarrow: Readonly<Ref<boolean>>
  selected: ComputedRef<number | null>
  /** Whether there is something in the list, as far as it was read. */
  hasSome: Readonly<Ref<boolean>>
  /** Shows one while the list keeps the focus. */
  walk: (id: number | null) => Promise<void>
  /** Shows one and gives its page the focus. */
  open: (id: number) => Promise<void>
  back: () => Promise<void>
  /** The first of the list was read anew. */
  onFirst: (id: number | null) => Promise<void>
  /** What was shown is gone. */
  onGone: () => Promise<void>
}

/**
 * A list with the page of one of it; which one is told by the `id` of the route.
 * @param at the route of one, or of the list alone
 */
export function usePicked(at: (id: number | null) => RouteLocationRaw, panes: Panes): Picked {
  const route = useRoute()
  const router = useRouter()
  const isNarrow = useMediaQuery('(max-width: 1000px)')
  /** What the screen begins with: null for nothing, undefined until the list was read. */
  const first = ref<number | null>()
  const hasSome = ref(false)
  const selected = computed(() => Number(route.params['id']) || null)

  /** With the page beside the list, walking is no way to go back. */
  async function walk(id: number | null): Promise<void> {
    await router.replace(at(id))
  }

  async function open(id: number): Promise<void> {
    await (isNarrow.value ? router.push(at(id)) : walk(id))
    await nextTick()
    await panes.page()?.enter()
  }

  async function back(): Promise<void> {
    await router.push(at(null))
  }

  /** The screen begins with the first of the list; later none is chosen unasked. */
  async function onFirst(id: number | null): Promise<void> {
    const isBeginning = first.value === undefined
    first.value = id
    hasSome.value = id !== null
    if (isBeginning && !isNarrow.value && selected.value === null && id !== null) await walk(id)
  }

  async function onGone(): Promise<void> {
    // What is first of the list now may be what is gone.
    first.value = null
    await walk(null)
    await nextTick()
    panes.list()?.focus()
  }

  // Going to the section anew, as by the sidebar, begins anew.
  watch(selected, (now) => {
    if (now === null && !isNarrow.value && first.value) void walk(first.value)
  })

  return { isNarrow, selected, hasSome, walk, open, back, onFirst, onGone }
}
