import { request } from '@renderer/ipc/client'
import { tellOutcome } from '@renderer/ui/tellOutcome'
import { occasionOf } from '@shared/model/occasion'
import type { TouchpointView } from '@shared/model/views'
import { KIND_WORDS } from './kindWords'

/** Leaves a message alone until an instant (ms, written as `words`), and offers to undo it. */
export async function snooze(
  touchpoint: TouchpointView,
  until: number,
  words: string
): Promise<boolean> {
  const outcome = await request('touchpoints.snooze', { ...occasionOf(touchpoint), until })
  return tellOutcome(outcome, () => ({
    icon: 'i-lucide-bell-off',
    message: `Snoozed until ${words}`
  }))
}

/** Gives a message up for good, and offers to undo it. */
export async function skip(touchpoint: TouchpointView, label: string): Promise<boolean> {
  const outcome = await request('touchpoints.skip', occasionOf(touchpoint))
  return tellOutcome(outcome, () => ({
    icon: 'i-lucide-minus',
    message: `Skipped: ${KIND_WORDS[touchpoint.kind].noun.toLowerCase()}, ${label}`
  }))
}
