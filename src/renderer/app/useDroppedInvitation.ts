import { useEventListener } from '@vueuse/core'
import { closeDialogs } from './closeDialogs'
import { invitationFile, isFileOver, isLogDialogOpen, logInterview } from './logDialog'
import { useSession } from './session.store'

const INVITATION = /\.(?:ics|ical|vcs|eml)$/iu

/**
 * Opens the form for an interview with an invitation that is dropped anywhere on the window. While
 * the form is open it takes any file, and says where that is no invitation.
 */
export function useDroppedInvitation(): void {
  const session = useSession()

  function holdsFiles(event: DragEvent): boolean {
    return event.dataTransfer?.types.includes('Files') === true && !session.trouble
  }

  useEventListener(window, 'dragover', (event) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    isFileOver.value = true
  })
  // Between two elements of the page it goes on; out of the window it leads to none.
  useEventListener(window, 'dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) isFileOver.value = false
  })
  useEventListener(window, 'drop', (event) => {
    isFileOver.value = false
    if (!holdsFiles(event)) return
    event.preventDefault()
    const files = [...(event.dataTransfer?.files ?? [])]
    const invitation = files.find(
      ({ name, type }) => INVITATION.test(name) || type === 'text/calendar'
    )
    const file = invitation ?? (isLogDialogOpen.value ? files[0] : undefined)
    if (!file) return
    if (!isLogDialogOpen.value) {
      closeDialogs()
      logInterview()
    }
    invitationFile.value = file
  })
}
