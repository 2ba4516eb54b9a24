import { describe, expect, it } from 'vitest'
import { need, openForTest, panel } from '../testing'

const somebody = (name: string, email: string | null = null, title = '') => ({
  name,
  email,
  title,
  thankYou: 'wanted' as const
})

function withPeople() {
  const { services } = openForTest('2026-03-03T20:00:00Z')
  const { applicationId } = need(services.interviews.log(panel()))
  need(
    services.interviews.log(
      panel({ role: 'Principal', people: [somebody('Zoë Østergård', null, 'Danger Analyst')] })
    )
  )
  need(
    services.interviews.log(
      panel({
        company: 'Larkfield',
        people: [somebody('Adana Ng'), somebody('Danae Ruiz', 'ruiz@larkfield.example')]
      })
    )
  )
  const names = (text: string, application: number | null = null) =>
    services.personSuggestions.for({ text, applicationId: application }).map(({ name }) => name)
  return { services, applicationId, names }
}

describe('completing a name', () => {
  it('offers those of the application first, then of its company, then whose name begins so', () => {
    const { names, applicationId } = withPeople()
    expect(names('dan', applicationId)).toEqual([
      'Dana Whitfield',
      'Zoë Østergård',
      'Danae Ruiz',
      'Adana Ng'
    ])
    expect(names('dana')).toEqual(['Dana Whitfield', 'Danae Ruiz', 'Adana Ng'])
  })

  it('looks past accents and capitals, and at the address', () => {
    const { names } = withPeople()
    expect(names('ZOE oster')).toEqual(['Zoë Østergård'])
    expect(names('ruiz@lark')).toEqual(['Danae Ruiz'])
    expect(names('nobody of this name')).toEqual([])
  })

  it('offers the people of the application and its company before anything is typed', () => {
    const { names, applicationId } = withPeople()
    expect(names('', applicationId)).toEqual(['Dana Whitfield', 'Priya Raman', 'Zoë Østergård'])
    expect(names('')).toEqual([])
  })

  it('says where each was met last', () => {
    const { services } = withPeople()
    expect(services.personSuggestions.for({ text: 'danae', applicationId: null })).toMatchObject([
      {
        name: 'Danae Ruiz',
        email: 'ruiz@larkfield.example',
        company: 'Larkfield',
        thankYou: 'wanted'
      }
    ])
  })
})
