import { computed, onBeforeUnmount, onMounted, ref } from 'vue'
import type { Ref, ShallowRef } from 'vue'

/** What is in sight of something long that scrolls under a cover, in CSS pixels. */
export interface Scrolled {
  /** Where on it the part begins that is in sight; over its beginning less than 0. */
  top: Readonly<Ref<number>>
  /** How much of it is in sight. */
  room: Readonly<Ref<number>>
  /** Whether the cover stays: where it left too little room it scrolls with the rest. */
  isCovered: Readonly<Ref<boolean>>
  /** Scrolls it to this place. */
  to(top: number, isCalm?: boolean): void
}

/** With less room than this under it the cover does not stay. */
const LEAST_ROOM = 190

/**
 * @param scroller scrolls
 * @param cover stands at its beginning and stays at its top
 */
export function useScrolled(
  scroller: Readonly<ShallowRef<HTMLElement | null>>,
  cover: Readonly<ShallowRef<HTMLElement | null>>
): Scrolled {
  const scrollTop = ref(0)
  const height = ref(0)
  const coverHeight = ref(0)
  const isCovered = computed(() => height.value - coverHeight.value >= LEAST_ROOM)
  /** What scrolls away before the long part begins. */
  const before = computed(() => (isCovered.value ? 0 : coverHeight.value))

  function measure(): void {
    height.value = scroller.value?.clientHeight ?? 0
    coverHeight.value = cover.value?.offsetHeight ?? 0
  }
  function follow(): void {
    scrollTop.value = scroller.value?.scrollTop ?? 0
  }

  const observer = new ResizeObserver(measure)
  onMounted(() => {
    measure()
    follow()
    scroller.value?.addEventListener('scroll', follow, { passive: true })
    for (const element of [scroller.value, cover.value]) if (element) observer.observe(element)
  })
  onBeforeUnmount(() => {
    scroller.value?.removeEventListener('scroll', follow)
    observer.disconnect()
  })

  return {
    top: computed(() => scrollTop.value - before.value),
    room: computed(() => height.value - (isCovered.value ? coverHeight.value : 0)),
    isCovered,
    to(top, isCalm = false) {
      const isStill = isCalm || window.matchMedia('(prefers-reduced-motion: reduce)').matches
      scroller.value?.scrollTo({
        top: Math.max(0, top + before.value),
        behavior: isStill ? 'instant' : 'smooth'
      })
      if (isStill) follow()
    }
  }
}
