import { inject, onBeforeUnmount, onMounted, provide, watch } from 'vue'
import type { InjectionKey, ShallowRef } from 'vue'
import type { Scale } from './useScale'

/**
 * What moves with the time. Each plane is moved by itself, past Vue and past inherited properties, so
 * that a frame of a drag styles none of what stands on them anew.
 */
interface Planes {
  add: (plane: HTMLElement) => void
  remove: (plane: HTMLElement) => void
}

const planesKey: InjectionKey<Planes> = Symbol('planes')

export function providePlanes({ left }: Scale): void {
  const all = new Set<HTMLElement>()
  const move = (plane: HTMLElement): void => {
    plane.style.transform = `translateX(${-left.value}px)`
  }
  provide(planesKey, {
    add(plane) {
      all.add(plane)
      move(plane)
    },
    remove: (plane) => all.delete(plane)
  })
  watch(left, () => all.forEach(move), { flush: 'post' })
}

/** Moves this element with the time as long as the component is there. */
export function usePlane(element: Readonly<ShallowRef<HTMLElement | null>>): void {
  const planes = inject(planesKey)
  let mounted: HTMLElement | null = null
  onMounted(() => {
    mounted = element.value
    if (mounted) planes?.add(mounted)
  })
  onBeforeUnmount(() => {
    if (mounted) planes?.remove(mounted)
  })
}
