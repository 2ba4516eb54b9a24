// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { ref } from 'vue'
import { useInserting } from './useInserting'

it.each([
  ['', 0, '{role}', '{role}'],
  ['about', 5, '{role}', 'about {role}'],
  ['about ', 6, '{role}', 'about {role}'],
  ['about .', 6, '{role}', 'about {role}.'],
  ['Thanks', 0, '{when}', '{when} Thanks'],
  ['{role}{when}', 6, '{day}', '{role} {day} {when}']
])('sets a piece into “%s” at %i', async (typed, at, piece, result) => {
  const field = document.createElement('textarea')
  field.value = typed
  field.setSelectionRange(at, at)
  const text = ref(typed)
  await useInserting(ref(field), text)(piece)
  expect(text.value).toBe(result)
})
