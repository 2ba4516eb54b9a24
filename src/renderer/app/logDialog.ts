import { ref } from 'vue'

/** Whether the dialog for logging an interview is open; any screen may open it. */
export const isLogDialogOpen = ref(false)

export function logInterview(): void {
  isLogDialogOpen.value = true
}
