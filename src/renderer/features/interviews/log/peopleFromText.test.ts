import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { peopleDrafts } from './peopleDrafts'
import { peopleFromText } from './peopleFromText'
import type { PersonText } from './peopleFromText'

function person(name: string, email = '', title = ''): PersonText {
  return { name, email, title }
}

const DANA = person('Dana Whitfield', 'dana@northwind.example')

describe('peopleFromText', () => {
  it.each<[text: string, people: PersonText[]]>([
    ['', []],
    ['  \n \t\n', []],
    ['Dana Whitfield', [person('Dana Whitfield')]],
    ['Dana Whitfield <dana@northwind.example>', [DANA]],
    ['Dana Whitfield dana@northwind.example', [DANA]],
    ['Dana Whitfield (dana@northwind.example)', [DANA]],
    ['Dana Whitfield: dana@northwind.example', [DANA]],
    ['dana@northwind.example Dana Whitfield', [DANA]],
    ['"Whitfield, Dana" <dana@northwind.example>', [DANA]],
    ['Dana Whitfield <mailto:dana@northwind.example>', [DANA]],
    ['dana@northwind.example', [person('', 'dana@northwind.example')]],
    ['Priya Raman – Staff Engineer', [person('Priya Raman', '', 'Staff Engineer')]],
    ['Priya Raman - Staff Engineer', [person('Priya Raman', '', 'Staff Engineer')]],
    ['Priya Raman, Staff Engineer', [person('Priya Raman', '', 'Staff Engineer')]],
    ['Priya Raman | Staff Engineer', [person('Priya Raman', '', 'Staff Engineer')]],
    ['Priya Raman (Staff Engineer)', [person('Priya Raman', '', 'Staff Engineer')]],
    [
      'Priya Raman\tStaff Engineer\tPlatform',
      [person('Priya Raman', '', 'Staff Engineer, Platform')]
    ],
    ['Anne-Marie O’Neil', [person('Anne-Marie O’Neil')]],
    ['Dr. Tomás Oliveira', [person('Dr. Tomás Oliveira')]],
    ['- Dana Whitfield\n- Priya Raman', [person('Dana Whitfield'), person('Priya Raman')]],
    ['1. Dana Whitfield\r\n2) Priya Raman', [person('Dana Whitfield'), person('Priya Raman')]],
    [
      'Dana Whitfield, dana@northwind.example, Head of Planning',
      [person('Dana Whitfield', 'dana@northwind.example', 'Head of Planning')]
    ],
    [
      'Dana Whitfield – Head of Planning <dana@northwind.example>',
      [person('Dana Whitfield', 'dana@northwind.example', 'Head of Planning')]
    ],
    [
      'Dana Whitfield\tdana@northwind.example\tHead of Planning',
      [person('Dana Whitfield', 'dana@northwind.example', 'Head of Planning')]
    ],
    [
      'Dana Whitfield <dana@northwind.example>, Priya Raman – Staff Engineer',
      [DANA, person('Priya Raman', '', 'Staff Engineer')]
    ],
    [
      'Dana Whitfield <dana@northwind.example>; Priya Raman <priya@northwind.example>',
      [DANA, person('Priya Raman', 'priya@northwind.example')]
    ],
    [
      'Dana Whitfield, Priya Raman, Lee Okoro',
      [person('Dana Whitfield'), person('Priya Raman'), person('Lee Okoro')]
    ],
    [
      'Dana Whitfield, Ana de Souza and Anne-Marie O’Neil',
      [person('Dana Whitfield'), person('Ana de Souza'), person('Anne-Marie O’Neil')]
    ],
    ['Dana Whitfield & Zoë Østergård', [person('Dana Whitfield'), person('Zoë Østergård')]],
    ['Dana, Priya, Lee', [person('Dana'), person('Priya'), person('Lee')]],
    ['Dana, Recruiter', [person('Dana', '', 'Recruiter')]],
    ['Dana, CTO, Contoso', [person('Dana', '', 'CTO, Contoso')]],
    [
      'Dana Whitfield, Talent Acquisition, Northwind Traders',
      [person('Dana Whitfield', '', 'Talent Acquisition, Northwind Traders')]
    ],
    [
      'Dana Whitfield, Head of Research and Development',
      [person('Dana Whitfield', '', 'Head of Research and Development')]
    ],
    ['a@x.example, b@x.example', [person('', 'a@x.example'), person('', 'b@x.example')]],
    ['Dana Whitfield <dana@>', [person('Dana Whitfield', 'dana@')]],
    ['somebody from the platform team', [person('somebody from the platform team')]]
  ])('reads %j', (text, people) => {
    expect(peopleFromText(text)).toEqual(people)
  })

  it('loses no word, whatever is pasted', () => {
    const piece = fc.constantFrom(
      'Dana',
      'Whitfield',
      'dana@x.example',
      '<priya@x.example>',
      '(Lead)',
      '"Raman, Priya"',
      'Engineer',
      ' – ',
      ' - ',
      ', ',
      '; ',
      '\n',
      '\t',
      ' | ',
      'Größe',
      '李雷',
      '42'
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ')
        const found = peopleFromText(text).map((one) => Object.values(one).join(' '))
        expect(words(found.join(' '))).toEqual(words(text))
      })
    )
  })
})

function words(text: string): string[] {
  return (text.match(/[\p{L}\p{N}@.]+/gu) ?? []).sort()
}

describe('somebody of whom only the address is known', () => {
  it.each([
    ['dana.whitfield@x.example', 'Dana Whitfield'],
    ['dana@x.example', 'Dana'],
    ['j_fiala42@x.example', 'J Fiala'],
    ['1234@x.example', '1234@x.example']
  ])('is called by it: %s is %s', (text, name) => {
    expect(peopleDrafts(text)).toMatchObject([{ name, email: text }])
  })
})
