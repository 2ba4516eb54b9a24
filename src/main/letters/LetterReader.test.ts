import { describe, expect, it } from 'vitest'
import { need, openForTest, panel } from '../testing'

const NOW = '2026-03-03T20:00:00Z'

/** Dana's letter at Northwind was sent, Priya's is a draft; so is Lee's at Contoso. */
function threeLetters() {
  const bench = openForTest(NOW)
  const { services } = bench
  const first = need(services.interviews.log(panel()))
  const lee = [{ name: 'Lee Müller', email: null, title: '', thankYou: 'wanted' as const }]
  const second = need(services.interviews.log(panel({ company: 'Contoso', people: lee })))
  const letterTo = (name: string, { interviewId, applicationId }: typeof first, text: string) => {
    const people = services.detailOf(interviewId)?.people ?? []
    const personId = people.find((person) => person.name.startsWith(name))?.id ?? 0
    const occasion = { kind: 'thank-you', applicationId, interviewId, personId } as const
    const { id, revision } = need(services.letters.open(occasion)).letter
    const body = `Hi ${name},\n\n${text}\n\nBest regards,\nSam`
    need(services.letters.save({ id, revision, subject: 'Thanks', body }))
    return { id, occasion }
  }
  const dana = letterTo('Dana', first, 'Thank you for the tour of the atlas.')
  const sending = need(services.letters.markSent({ ...dana.occasion, way: 'email' }))
  const priya = letterTo('Priya', first, 'Thank you for the tour of the harbour.')
  letterTo('Lee', second, 'Thank you.')
  const find = (search: string, show: 'all' | 'drafts' | 'sent' = 'all') => {
    const { letters, counts } = services.letterReader.list({ search, show })
    return { names: letters.map(({ recipient }) => recipient), counts }
  }
  return { ...bench, dana, priya, sending, find }
}

describe('the list of letters', () => {
  it('has drafts before what was sent, and counts both', () => {
    const { find } = threeLetters()
    const counts = { all: 3, drafts: 2, sent: 1 }
    const names = ['Lee Müller', 'Priya Raman', 'Dana Whitfield']
    expect(find('')).toEqual({ names, counts })
    expect(find('', 'drafts')).toEqual({ names: names.slice(0, 2), counts })
    expect(find('', 'sent')).toEqual({ names: names.slice(2), counts })
  })

  it.each([
    ['a word of a letter', 'harb', ['Priya Raman']],
    ['words of two letters', 'tour', ['Priya Raman', 'Dana Whitfield']],
    ['a name', 'mueller', ['Lee Müller']],
    ['a company', 'contoso', ['Lee Müller']],
    [
      'words of the letter, the name and the company together',
      'tour dana north',
      ['Dana Whitfield']
    ],
    ['what nobody wrote', 'quokka', []],
    ['no word at all', '!?', []]
  ])('is searched by %s', (_, search, names) => {
    expect(threeLetters().find(search).names).toEqual(names)
  })

  it('says what a draft waits for', () => {
    const { services, priya } = threeLetters()
    const { letters } = services.letterReader.list({ search: '', show: 'drafts' })
    const row = letters.find(({ id }) => id === priya.id)
    expect(row).toMatchObject({
      timeZone: 'America/New_York',
      touchpoint: { kind: 'thank-you', personName: 'Priya Raman', closed: 'not-wanted' }
    })
  })
})

describe('a letter to be read', () => {
  it('has all that it is about', () => {
    const { services, dana, sending } = threeLetters()
    expect(need(services.letterReader.read(dana.id))).toMatchObject({
      letter: { sent: sending },
      application: { company: 'Northwind Traders' },
      interview: { round: 'Panel' },
      person: { name: 'Dana Whitfield' },
      recipient: { name: 'Dana Whitfield', email: 'dana@northwind.example' },
      touchpoint: { closed: 'sent' },
      words: 8
    })
  })

  it('still says to whom it was sent when its interview and the person are gone', () => {
    const { services, dana } = threeLetters()
    const { personId, interviewId } = dana.occasion
    need(services.people.remove(personId))
    need(services.interviewChanges.remove(interviewId))
    expect(need(services.letterReader.read(dana.id))).toMatchObject({
      letter: { isLost: true },
      interview: null,
      person: null,
      touchpoint: null,
      recipient: { name: 'Dana Whitfield', email: 'dana@northwind.example' }
    })
    expect(services.letterReader.read(99)).toMatchObject({ ok: false })
  })
})
