import { computed, nextTick, ref, useId, watch } from 'vue'
import type { ComputedRef, Ref } from 'vue'

export interface Combobox {
  isOpen: Readonly<Ref<boolean>>
  /** The choice that the arrow keys stand on; -1: none. */
  active: Readonly<Ref<number>>
  listId: string
  optionId: (index: number) => string
  /** For the text field. */
  attributes: ComputedRef<Record<string, string | undefined>>
  onKeydown: (event: KeyboardEvent) => void
  open: () => void
  /** Something was typed: Enter takes the first choice. */
  offer: () => void
  close: () => void
}

/**
 * A text field with a list under it, as ARIA's combobox pattern has it: the focus stays in the
 * field, arrows walk, Enter takes, Escape closes the list and nothing else.
 * @param count how many choices the list has now
 * @param take the user took this one
 * @param likely the choice that Enter takes as soon as something is typed; -1: none of them
 */
export function useCombobox(
  count: () => number,
  take: (index: number) => void,
  likely: () => number = () => 0
): Combobox {
  const id = useId()
  const isOpen = ref(false)
  const active = ref(-1)
  const isShown = computed(() => isOpen.value && count() > 0)

  function isActive(): boolean {
    return isShown.value && active.value >= 0 && active.value < count()
  }

  function optionId(index: number): string {
    return `${id}-option-${index}`
  }

  function open(): void {
    isOpen.value = true
  }

  function offer(): void {
    open()
    active.value = likely()
  }

  function close(): void {
    isOpen.value = false
    active.value = -1
  }

  function walk(step: 1 | -1): void {
    const length = count()
    if (length === 0) return
    open()
    active.value = (Math.max(active.value, step === 1 ? -1 : 0) + step + length) % length
    void nextTick(() => {
      document.getElementById(optionId(active.value))?.scrollIntoView({ block: 'nearest' })
    })
  }

  function onKeydown(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      walk(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter' && isActive()) {
      take(active.value)
      close()
    } else if (event.key === 'Escape' && isShown.value) {
      // The dialog around must not close with the list.
      event.stopPropagation()
      close()
    } else {
      return
    }
    event.preventDefault()
  }

  watch(count, (length) => {
    if (length > 0 && active.value >= length) active.value = length - 1
  })
  watch(likely, (index) => {
    if (isOpen.value && active.value <= 0) active.value = index
  })

  return {
    isOpen: isShown,
    active,
    listId: `${id}-list`,
    optionId,
    attributes: computed(() => ({
      role: 'combobox',
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': String(isShown.value),
      'aria-controls': isShown.value ? `${id}-list` : undefined,
      'aria-activedescendant': isActive() ? optionId(active.value) : undefined
    })),
    onKeydown,
    open,
    offer,
    close
  }
}
