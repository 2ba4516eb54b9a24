import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfText, placed, sentenceAt } from './placing'

const LETTER = `Dear Dana,

Thank you for your time on Monday. We spoke of the depot.

I look forward to hearing from you.

With kind regards,
Maya Ellison`
const NEW = 'I have driven buses myself.'

function set(body: string, at: number | string): string {
  const { from, to, text, start, end } = placed(
    body,
    typeof at === 'number' ? at : body.indexOf(at),
    NEW
  )
  const after = body.slice(0, from) + text + body.slice(to)
  expect(after.slice(start, end)).toBe(NEW)
  return after
}

describe('placed', () => {
  it('goes behind the sentence that holds the place', () => {
    expect(set(LETTER, 'your time')).toContain(`on Monday. ${NEW} We spoke`)
    expect(set(LETTER, 'the depot')).toContain(`of the depot. ${NEW}\n\nI look`)
  })

  it('goes between two sentences, and before the first', () => {
    expect(set(LETTER, ' We spoke')).toContain(`on Monday. ${NEW} We spoke`)
    expect(set(LETTER, 'Thank you')).toContain(`Dana,\n\n${NEW} Thank you`)
  })

  it('fills a blank line as a paragraph of its own', () => {
    expect(set(LETTER, LETTER.indexOf('\n\nI look') + 1)).toContain(
      `depot.\n\n${NEW}\n\nI look forward`
    )
    expect(set('', 0)).toBe(NEW)
    expect(set('A.\n\n\n\nB.', 4)).toBe(`A.\n\n${NEW}\n\nB.`)
  })

  it('stays out of the greeting, the signature and an unfinished sentence', () => {
    expect(set(LETTER, 'Dana')).toContain(`Dear Dana,\n\n${NEW}\n\nThank you`)
    expect(set(LETTER, 'Ellison')).toContain(`from you.\n\n${NEW}\n\nWith kind`)
    expect(set('I once', 6)).toBe(`I once\n\n${NEW}`)
  })

  it('changes nothing but white space, anywhere in anything', () => {
    const scraps = fc.constantFrom(
      'Hi Dana,',
      'One. Two!',
      ' ',
      '\n',
      '\n\n',
      'x',
      '“Yes.” ',
      '😀',
      'א',
      '\r'
    )
    const text = fc.array(scraps, { maxLength: 14 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.nat(), (body, nth) => {
        const after = set(body, body === '' ? 0 : nth % (body.length + 1))
        expect(after.replace(NEW, '').replace(/\s/g, '')).toBe(body.replace(/\s/g, ''))
        expect(after).toMatch(/(^|\s)I have driven buses myself\.(\s|$)/)
      })
    )
  })
})

it('goes on before the signature where nobody has set the caret', () => {
  expect(LETTER.slice(0, endOfText(LETTER))).toMatch(/from you\.$/)
  expect(endOfText('Only this.')).toBe(10)
})

describe('sentenceAt', () => {
  it('is the sentence that holds the caret', () => {
    const at = (place: string) => {
      const found = sentenceAt(LETTER, LETTER.indexOf(place))
      return found && LETTER.slice(found.start, found.end)
    }
    expect(at('your time')).toBe('Thank you for your time on Monday.')
    expect(at('We spoke')).toBe('We spoke of the depot.')
    expect(at('\n\nThank')).toBe('Dear Dana,')
  })

  it('is nothing on a blank line', () => {
    expect(sentenceAt(LETTER, LETTER.indexOf('\n\nThank') + 1)).toBeNull()
  })
})
