import { ref } from 'vue'

/** Whether the search is open; any screen may open it. */
export const isSearchOpen = ref(false)

export function search(): void {
  isSearchOpen.value = true
}
