import { onMounted } from 'vue'
import type { ShallowRef } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import type { TouchpointSubject } from '@renderer/features/touchpoints'
import { isPending, isWritable } from '@renderer/features/touchpoints'

/** A message on the screen that the keys may be about. */
export interface Actable {
  /** Null where there is no message at all. */
  subject(): TouchpointSubject | null
  /** Opens its choice of times. */
  snooze(): void
}

const actables = new WeakMap<Element, Actable>()
const aims = new WeakMap<Element, () => RouteLocationRaw>()

/** One of the things that J and K go through. */
export const STOP = '[data-stop]'
const ACTABLE = '[data-actable]'

/** Whatever has the focus in this element means this message. */
export function useActable(
  element: Readonly<ShallowRef<HTMLElement | null>>,
  actable: Actable
): void {
  onMounted(() => {
    if (element.value) actables.set(element.value, actable)
  })
}

/** The keys stop at this element, and Enter on it leads there. */
export function useStop(
  element: Readonly<ShallowRef<HTMLElement | null>>,
  to: () => RouteLocationRaw
): void {
  onMounted(() => {
    if (element.value) aims.set(element.value, to)
  })
}

/** Where Enter leads on this stop. */
export function aimOf(stop: Element): RouteLocationRaw | null {
  return aims.get(stop)?.() ?? null
}

/**
 * The message that is meant where the focus is: the one around it, else of those in the stop around it
 * the first to be written, else the first that is not done with.
 */
export function actableAt(focused: Element, now: number): Actable | null {
  const around = focused.closest(ACTABLE)
  const own = around && actables.get(around)
  if (own) return own
  const stop = focused.closest(STOP)
  const all = Array.from(stop?.querySelectorAll(ACTABLE) ?? []).flatMap(
    (element) => actables.get(element) ?? []
  )
  return (
    all.find((one) => isWritable(one.subject()?.touchpoint ?? null, now)) ??
    all.find((one) => isOpenEnded(one, now)) ??
    all[0] ??
    null
  )
}

function isOpenEnded(actable: Actable, now: number): boolean {
  const subject = actable.subject()
  return subject !== null && isPending(subject.touchpoint, now)
}
