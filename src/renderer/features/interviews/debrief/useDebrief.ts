import { ref } from 'vue'
import { onBeforeRouteLeave, onBeforeRouteUpdate } from 'vue-router'
import { request } from '@renderer/ipc/client'
import { tellOutcome } from '@renderer/ui/tellOutcome'
import type { ThankYouWish } from '@shared/model/words'
import { useNotes } from './useNotes'

/** One interview's page: its notes, and what else is done there. */
export function useDebrief(interviewId: number) {
  const page = useNotes(interviewId)
  const { interview, problem, flush, discard } = page
  /** Leaving was refused once because something is not saved; the second time it is given up. */
  const wasHeld = ref(false)

  async function setThankYou(personId: number, thankYou: ThankYouWish): Promise<void> {
    const outcome = await request('interviews.setThankYou', { interviewId, personId, thankYou })
    if (!outcome.ok) problem.value = outcome.error
  }

  /** Takes the interview away with all that is written here; true where it is gone. */
  async function remove(): Promise<boolean> {
    // What is typed goes with it, so that Undo brings it back.
    await flush()
    const removed = await request('interviews.remove', { id: interviewId })
    const company = interview.value?.company ?? ''
    const isGone = tellOutcome(removed, () => ({
      icon: 'i-lucide-trash-2',
      message: `Interview with ${company} deleted`
    }))
    if (isGone) discard()
    return isGone
  }

  async function mayLeave(): Promise<boolean> {
    const isSaved = await flush()
    const mayGo = isSaved || wasHeld.value
    wasHeld.value = !isSaved
    return mayGo
  }

  onBeforeRouteLeave(mayLeave)
  onBeforeRouteUpdate(mayLeave)

  return { ...page, wasHeld, remove, setThankYou }
}
