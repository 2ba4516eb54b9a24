import { ref, shallowRef } from 'vue'
import type { Stage } from '@shared/model/words'

/** What is known already about an application that is to be added. */
export interface ApplicationPrefill {
  /** Where it is to go, such as the column of the board whose + was pressed. */
  stage?: Stage
}

/** Whether the dialog for adding an application is open; any screen may open it. */
export const isAddDialogOpen = ref(false)

/** What the dialog was opened with; null where it begins with nothing. */
export const applicationPrefill = shallowRef<ApplicationPrefill | null>(null)

export function addApplication(prefill?: ApplicationPrefill): void {
  applicationPrefill.value = prefill ?? null
  isAddDialogOpen.value = true
}
