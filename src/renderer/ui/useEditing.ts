import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import type { ComputedRef, Ref } from 'vue'
import { useEventListener } from '@vueuse/core'
import type { Outcome } from '@shared/outcome'

/** Saves what was typed in place of what was there; is done when the screen shows it. */
export type SaveEdit = (typed: string, before: string) => Promise<Outcome<unknown>>

export interface Editing {
  isOpen: Readonly<Ref<boolean>>
  isBusy: Readonly<Ref<boolean>>
  /** What is in the editor. */
  typed: Ref<string>
  /** What is wrong with it, or empty. */
  message: Readonly<Ref<string>>
  /** Whether something else was stored while this was typed: mine or theirs is to be chosen. */
  isConflict: Readonly<Ref<boolean>>
  /** Whether something was typed that is not stored. */
  isDirty: ComputedRef<boolean>
  open(): void
  /** Saves and closes; stays open with a message where that failed. */
  save(): Promise<boolean>
  /** Saves this at once, without an editor having been opened. */
  put(text: string): Promise<boolean>
  /** Closes as it was. */
  restore(): void
  keepMine(): Promise<boolean>
  takeTheirs(): void
  /** Says what is wrong before anything is sent. */
  complain(text: string): void
}

/**
 * One value that is changed where it stands. What was seen when the editing began goes with the
 * change, so that somebody else's in the meantime is noticed. What is not saved yet is saved when
 * the screen or the window goes.
 * @param value what is stored now
 */
export function useEditing(value: () => string, store: SaveEdit): Editing {
  const isOpen = ref(false)
  const isBusy = ref(false)
  const typed = ref('')
  const message = ref('')
  const isConflict = ref(false)
  const before = shallowRef('')
  const isDirty = computed(() => isOpen.value && typed.value !== before.value)

  function open(): void {
    if (isOpen.value) return
    before.value = value()
    typed.value = before.value
    message.value = ''
    isConflict.value = false
    isOpen.value = true
  }

  function close(): boolean {
    isOpen.value = false
    isConflict.value = false
    message.value = ''
    return true
  }

  async function save(): Promise<boolean> {
    if (isBusy.value || isConflict.value) return false
    if (!isDirty.value) return close()
    isBusy.value = true
    const sent = typed.value
    const outcome = await store(sent, before.value)
    isBusy.value = false
    if (outcome.ok) return close()
    isConflict.value = outcome.error.code === 'CONFLICT'
    message.value = outcome.error.fields?.[0]?.message ?? outcome.error.message
    return false
  }

  function saveWhatIsLeft(): void {
    if (isDirty.value && !isBusy.value && !isConflict.value) void store(typed.value, before.value)
  }
  useEventListener(window, 'pagehide', saveWhatIsLeft)
  onScopeDispose(saveWhatIsLeft)

  return {
    isOpen,
    isBusy,
    typed,
    message,
    isConflict,
    isDirty,
    open,
    save,
    put(text) {
      close()
      open()
      typed.value = text
      return save()
    },
    restore: close,
    async keepMine() {
      isConflict.value = false
      before.value = value()
      return save()
    },
    takeTheirs: close,
    complain(text) {
      message.value = text
    }
  }
}
