import { ref } from 'vue'

/** Whether the dialog for adding an application is open; any screen may open it. */
export const isAddDialogOpen = ref(false)

export function addApplication(): void {
  isAddDialogOpen.value = true
}
