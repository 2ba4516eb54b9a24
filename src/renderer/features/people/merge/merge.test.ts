import { describe, expect, it } from 'vitest'
import type { PersonDetailView, PersonRowView } from '@shared/model/people'
import { candidates } from './candidates'
import { differing, usuallyTaken } from './mergeFields'

const tomas: PersonDetailView = {
  id: 1,
  name: 'Tomás Oliveira',
  email: 'tomas@larkfield.example',
  title: '',
  honorific: null,
  formality: null,
  greeting: null,
  thankYou: 'wanted'
}
const row = (id: number, name: string, email: string | null = null): PersonRowView => ({
  id,
  name,
  email,
  title: '',
  company: null,
  touchpoint: null,
  timeZone: null,
  metAt: null
})
const names = (found: ReturnType<typeof candidates>) =>
  found.map(({ person, why }) => [person.name, why])

describe('who may be the same', () => {
  const everybody = [
    row(1, 'Tomás Oliveira'),
    row(2, 'Zed', 'TOMAS@larkfield.example'),
    row(3, 'T. Oliveira'),
    row(4, 'tomas oliveira'),
    row(5, 'Ana Oliveira'),
    row(6, 'Somebody Else')
  ]

  it('has the same address, the same name, or a like one; never themselves', () => {
    expect(names(candidates(tomas, everybody, ''))).toEqual([
      ['Zed', 'same address'],
      ['tomas oliveira', 'same name'],
      ['T. Oliveira', 'like name']
    ])
  })

  it('may be anybody that is searched for', () => {
    expect(names(candidates(tomas, everybody, 'else'))).toEqual([['Somebody Else', '']])
  })
})

describe('the fields of two', () => {
  const other: PersonDetailView = {
    ...tomas,
    id: 2,
    name: 'T. Oliveira',
    title: 'Talent Partner',
    greeting: 'Dear Dr. Oliveira',
    thankYou: 'not-wanted'
  }

  it('are shown where they differ', () => {
    expect(differing(tomas, other, 'hi')).toEqual([
      { field: 'name', label: 'Name', keep: 'Tomás Oliveira', other: 'T. Oliveira' },
      { field: 'title', label: 'Title', keep: '', other: 'Talent Partner' },
      { field: 'greeting', label: 'Greet with', keep: 'Hi Tomás', other: 'Dear Dr. Oliveira' },
      { field: 'thankYou', label: 'Thank-you', keep: 'Wanted', other: 'Not wanted' }
    ])
  })

  it('are taken of the other where nothing is known, and a thank-you that is not wanted', () => {
    expect(usuallyTaken(tomas, other)).toEqual(['title', 'greeting', 'thankYou'])
  })
})
