import { nextTick, type Ref } from 'vue'

/** Sets a piece into a text field where its caret is, with a space where words would touch. */
export function useInserting(field: Ref<HTMLTextAreaElement | null>, text: Ref<string>) {
  return async (piece: string): Promise<void> => {
    const { value } = text
    const start = field.value?.selectionStart ?? value.length
    const end = field.value?.selectionEnd ?? value.length
    const before = /[\p{L}\p{N},;:.?}]$/u.test(value.slice(0, start)) ? ' ' : ''
    const after = /^[\p{L}\p{N}{]/u.test(value.slice(end)) ? ' ' : ''
    const set = `${before}${piece}${after}`
    text.value = value.slice(0, start) + set + value.slice(end)
    await nextTick()
    field.value?.focus()
    field.value?.setSelectionRange(start + set.length, start + set.length)
  }
}
