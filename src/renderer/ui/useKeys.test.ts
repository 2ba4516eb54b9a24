// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { isTyping } from './useKeys'

function field(html: string): Element | null {
  document.body.innerHTML = html
  return document.body.firstElementChild
}

describe('keys belong to a field', () => {
  it.each(['<input>', '<input type="date">', '<textarea></textarea>', '<select></select>'])(
    '%s in which they write',
    (html) => {
      expect(isTyping(field(html))).toBe(true)
    }
  )

  it.each(['<input type="radio">', '<input type="checkbox">', '<button></button>'])(
    'but not to %s',
    (html) => {
      expect(isTyping(field(html))).toBe(false)
    }
  )
})
