import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween, inParagraphs } from './changes'

const textOf = (changes: ReturnType<typeof changesBetween>, left: 'gone' | 'new') =>
  changes
    ?.filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('')

describe('what differs between two versions', () => {
  it('is said word by word', () => {
    expect(changesBetween('Thank you for the time.', 'Thank you for the talk.')).toEqual([
      { text: 'Thank you for the ', kind: 'same' },
      { text: 'time', kind: 'gone' },
      { text: 'talk', kind: 'new' },
      { text: '.', kind: 'same' }
    ])
  })

  it('gives each of the two texts again, without what only the other has', () => {
    const text = fc
      .array(fc.constantFrom('one', 'two', ' ', '\n\n', '.', '👩🏽‍💻', 'שלום'))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, (earlier, later) => {
        const changes = changesBetween(earlier, later)
        expect(textOf(changes, 'new')).toBe(earlier)
        expect(textOf(changes, 'gone')).toBe(later)
      })
    )
  })

  it('is set in the paragraphs of both', () => {
    expect(
      inParagraphs([
        { text: 'Dear Dana,\n\nThank', kind: 'same' },
        { text: ' you.\n\nMore.', kind: 'new' }
      ])
    ).toEqual([
      [{ text: 'Dear Dana,', kind: 'same' }],
      [
        { text: 'Thank', kind: 'same' },
        { text: ' you.', kind: 'new' }
      ],
      [{ text: 'More.', kind: 'new' }]
    ])
  })
})
