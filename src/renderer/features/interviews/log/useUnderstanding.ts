import { shallowRef } from 'vue'
import type { Ref } from 'vue'
import type { Understand } from './whenOf'

const understand = shallowRef<Understand | null>(null)

/** Understands dates and times as people type them; null until that is loaded. */
export function useUnderstanding(): Readonly<Ref<Understand | null>> {
  // Every city and its zone: too much for a start that needs none of it.
  if (!understand.value) {
    void import('@shared/when').then((loaded) => {
      understand.value = loaded.understand
    })
  }
  return understand
}
