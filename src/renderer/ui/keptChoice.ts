import { ref, watch } from 'vue'
import type { Ref } from 'vue'

/**
 * How somebody likes to look at something: kept by the window between starts, apart from the data.
 * @param isChoice whether what was kept still is one; another version may have kept something else
 */
export function useKeptChoice<T>(
  name: string,
  fallback: T,
  isChoice: (kept: unknown) => kept is T
): Ref<T> {
  const key = `afterword.${name}`
  const choice = ref(read(key, fallback, isChoice)) as Ref<T>
  watch(choice, (chosen) => localStorage.setItem(key, JSON.stringify(chosen)), { deep: true })
  return choice
}

function read<T>(key: string, fallback: T, isChoice: (kept: unknown) => kept is T): T {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isChoice(kept) ? kept : fallback
  } catch {
    return fallback
  }
}
