import { isAddDialogOpen } from './addDialog'
import { dayQuestion } from './dayDialog'
import { heardAbout } from './heardBack'
import { isLogDialogOpen } from './logDialog'
import { isSearchOpen } from './searchDialog'
import { sentQuestion } from './sentDialog'

/** Closes whatever stands over the screen; a form that was begun keeps what was typed. */
export function closeDialogs(): void {
  isLogDialogOpen.value = false
  isAddDialogOpen.value = false
  heardAbout.value = null
  sentQuestion.value = null
  dayQuestion.value = null
  isSearchOpen.value = false
}
