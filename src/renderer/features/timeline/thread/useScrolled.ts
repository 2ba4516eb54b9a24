import { onBeforeUnmount, onMounted, ref } from 'vue'
import type { Ref, ShallowRef } from 'vue'

/** What of a scrolling element is in sight, in CSS pixels. */
export interface Scrolled {
  /** How far it is scrolled. */
  top: Readonly<Ref<number>>
  /** How high it is. */
  height: Readonly<Ref<number>>
  /** How high the part is that stays at its top. */
  coverHeight: Readonly<Ref<number>>
  to(top: number, isCalm?: boolean): void
}

/**
 * @param scroller scrolls
 * @param cover stays at its top, over what scrolls
 */
export function useScrolled(
  scroller: Readonly<ShallowRef<HTMLElement | null>>,
  cover: Readonly<ShallowRef<HTMLElement | null>>
): Scrolled {
  const top = ref(0)
  const height = ref(0)
  const coverHeight = ref(0)

  function measure(): void {
    height.value = scroller.value?.clientHeight ?? 0
    coverHeight.value = cover.value?.offsetHeight ?? 0
  }
  function follow(): void {
    top.value = scroller.value?.scrollTop ?? 0
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
    top,
    height,
    coverHeight,
    to(wanted, isCalm = false) {
      const isStill = isCalm || window.matchMedia('(prefers-reduced-motion: reduce)').matches
      scroller.value?.scrollTo({ top: wanted, behavior: isStill ? 'instant' : 'smooth' })
      if (isStill) follow()
    }
  }
}
