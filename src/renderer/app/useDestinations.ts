import { useRouter } from 'vue-router'
import { request, useEvent } from '@renderer/ipc/client'
import { useDesk } from '@renderer/ui/desk'
import { askToWait } from './askToWait'
import { closeDialogs } from './closeDialogs'
import { destinationRoute } from './destinationRoute'
import { logInterview } from './logDialog'
import { useSession } from './session.store'

/**
 * Goes where a notification, the tray, a link or a file leads. What is half done on the screen
 * before stays: letters are saved as they are typed, and forms keep their drafts.
 */
export function useDestinations(): void {
  const desk = useDesk()
  const session = useSession()
  const router = useRouter()

  async function follow(): Promise<void> {
    const outcome = await request('destinations.take', null)
    if (!outcome.ok || outcome.data === null || session.trouble) return
    closeDialogs()
    const route = destinationRoute(outcome.data)
    if (route === null) logInterview()
    else await router.push(route)
    if (outcome.data.at === 'snooze') await askToWait(outcome.data, desk)
  }

  useEvent('destination.asked', () => void follow())
  // Asked before there was a page to hear of it.
  void follow()
}
