import { describe, expect, it } from 'vitest'
import { initialsOf, tintOf } from './avatar'

describe('initials', () => {
  it.each([
    ['Dana Whitfield', 'DW'],
    ['Maria del Carmen Ruiz', 'MR'],
    ['Li', 'L'],
    ['  tomás   oliveira ', 'TO'],
    ['李 小龍', '李小'],
    ['(Dr.) Ann "Andy" Ash', 'DA'],
    ['', '']
  ])('of %j are %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })
})

describe('tint', () => {
  it('is the same for the same name, however it is written', () => {
    expect(tintOf('Dana Whitfield')).toBe(tintOf(' dana whitfield '))
  })

  it('uses all five for many names', () => {
    const tints = Array.from({ length: 100 }, (_, number) => tintOf(`Person ${number}`))
    expect(new Set(tints)).toEqual(new Set([1, 2, 3, 4, 5]))
  })
})
