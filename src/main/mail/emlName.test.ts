import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '@shared/mail/testing/anyLetter'
import { emlName } from './emlName'

const named = (subject: string, name: string): string =>
  emlName({ subject, to: { name, email: null } })

describe('the name of a letter as a file', () => {
  it.each([
    ['Thank you', 'Dana Whitfield', 'Thank you – Dana Whitfield.eml'],
    ['', 'Dana Whitfield', 'Dana Whitfield.eml'],
    ['', '', 'Letter.eml'],
    ['../../etc/passwd', '', 'etc passwd.eml'],
    ['C:\\x', '', 'C x.eml'],
    ['CON', '', 'Letter.eml'],
    ['nul.txt', '', 'Letter.eml'],
    ['Re: 50 %?', 'O’Neil', 'Re 50 % – O’Neil.eml'],
    ['...', '', 'Letter.eml'],
    ['a\u202egnp.exe', '', 'a gnp.exe.eml']
  ])('%j to %j', (subject, name, file) => expect(named(subject, name)).toBe(file))

  it.each(['🎉', '信', 'é', 'a'])('leaves room for endings, however wide its signs: %j', (sign) => {
    const file = named(sign.repeat(500), 'Dana')
    expect(Buffer.byteLength(`${file}.part`)).toBeLessThanOrEqual(255)
    expect(file.startsWith(sign.repeat(40))).toBe(true)
  })

  it('is one name on every system, whatever the letter holds', () => {
    fc.assert(
      fc.property(anyText(4), anyText(4), (subject, name) => {
        const file = named(subject, name)
        expect(file).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|^\.|[. ]\.eml$/)
        expect(file).toMatch(/\S\.eml$/)
        expect(file.isWellFormed()).toBe(true)
      })
    )
  })
})
