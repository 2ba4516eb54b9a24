import { useRouter } from 'vue-router'
import { hearAboutIt, isPending, letterRoute, sendIt } from '@renderer/features/touchpoints'
import { useDesk } from '@renderer/ui/desk'
import { isTyping, useKeydown } from '@renderer/ui/useKeys'
import { actableAt, aimOf, STOP } from './actables'
import type { Actable } from './actables'

/** How the keys move through what is on the screen. */
export interface AgendaSteps {
  /** Puts the focus on the stop before or after this one; on the first where none has it. */
  step(from: Element | null, by: 1 | -1): void
  /** What the keys are about while nothing has the focus; null for nothing. */
  first(): Element | null
  showNow(): void
}

/**
 * J and K, or the arrows once one is there, go through cards and entries; Enter opens, W writes, S marks
 * as sent, Z snoozes, H is for what they said, T leads back to now.
 */
export function useAgendaKeys(steps: AgendaSteps): void {
  const desk = useDesk()
  const router = useRouter()

  function meant(): Actable | null {
    const stop = document.activeElement?.closest(STOP) ?? null
    const element = stop === null ? steps.first() : document.activeElement
    return element && actableAt(element, desk.now)
  }

  function act(does: (actable: Actable) => void, onlyPending = true): void {
    const actable = meant()
    const touchpoint = actable?.subject()?.touchpoint
    if (!actable || !touchpoint) return
    if (!onlyPending || touchpoint.closed === null) does(actable)
  }

  function subjectOf(actable: Actable) {
    const subject = actable.subject()
    if (subject === null) throw new Error('Only what has a message is acted on.')
    return subject
  }

  const acts: Record<string, () => void> = {
    j: () => steps.step(document.activeElement?.closest(STOP) ?? null, 1),
    k: () => steps.step(document.activeElement?.closest(STOP) ?? null, -1),
    w: () => act((one) => void router.push(letterRoute(subjectOf(one).touchpoint)), false),
    s: () => act((one) => sendIt(subjectOf(one))),
    z: () =>
      act((one) => {
        if (isPending(subjectOf(one).touchpoint, desk.now)) one.snooze()
      }),
    h: () => act((one) => hearAboutIt(subjectOf(one)), false),
    t: () => steps.showNow()
  }

  /** These belong to the page as long as nothing on it has the focus. */
  const ownKeys: Record<string, () => void> = {
    ArrowDown: () => acts['j']?.(),
    ArrowUp: () => acts['k']?.(),
    Enter: () => {
      const stop = document.activeElement
      const to = stop?.matches(STOP) ? aimOf(stop) : null
      if (to) void router.push(to)
    }
  }

  useKeydown((event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (isTyping(event.target) || isElsewhere(event.target)) return
    const isOnStop = event.target instanceof Element && event.target.matches(STOP)
    const isInStop = event.target instanceof Element && event.target.closest(STOP) !== null
    const isArrow = event.key.startsWith('Arrow')
    const does =
      acts[event.key.toLowerCase()] ??
      ((isArrow ? isInStop : isOnStop) ? ownKeys[event.key] : undefined)
    if (!does || (event.shiftKey && event.key.length === 1)) return
    event.preventDefault()
    does()
  })
}

/** Menus and dialogs have keys of their own. */
function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return true
  return target instanceof Element && target.closest('[role="menu"], [role="radiogroup"]') !== null
}
