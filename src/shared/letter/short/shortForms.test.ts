import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LETTER_KINDS } from '@shared/model/words'
import { greeting } from '../greeting'
import { seed } from '../seed'
import { factsWith, notesOf } from '../testing/facts'
import { JOTTINGS } from '../testing/jottings'
import { SCENARIOS } from '../testing/scenarios'
import { cardText, SHORT_LENGTH, shortMessage } from './shortForms'

const VARIANTS = [0, 1, 2, 3, 4, 5]

function holds(text: string, part: string | RegExp): boolean {
  return typeof part === 'string' ? text.includes(part) : part.test(text)
}

describe.each(SCENARIOS)('$name', ({ facts, mustNot }) => {
  it.each(VARIANTS)(
    'is short, and says nothing that the letter may not, in wording %i',
    (variant) => {
      for (const text of [shortMessage, cardText].map((of) => of({ ...facts, variant }))) {
        expect(text.startsWith(greeting(facts))).toBe(true)
        expect(mustNot.filter((part) => holds(text, part))).toEqual([])
      }
      expect(shortMessage({ ...facts, variant }).length).toBeLessThanOrEqual(SHORT_LENGTH)
    }
  )
})

describe('a short message', () => {
  it('thanks, says one specific thing and the interest, and is signed by the first name', () => {
    const notes = notesOf(
      ['discussed', 'the night timetable after the depot move'],
      ['showed', 'I took late departures down by 18 per cent'],
      ['other', 'her daughter plays the cello']
    )
    expect(shortMessage(factsWith({ notes }))).toBe(
      'Hi Dana,\n' +
        'Thank you for taking the time to speak with me on Monday about the Service Planner role at ' +
        'Larkfield Transit. It was good to talk with you about the night timetable after the depot ' +
        'move. I remain very interested in the role.\n' +
        'Maya'
    )
  })

  it.each(LETTER_KINDS)('of any kind is made of sentences of its letter: %s', (kind) => {
    const facts = factsWith({ kind, notes: notesOf(['excited', 'the night lines']) })
    const text = shortMessage(facts)
    const letter = seed(facts).body.replaceAll('the role at Larkfield Transit', 'the role')
    const [, said = ''] = text.split('\n')
    for (const sentence of said.split(/(?<=[.?])\s+/)) expect(letter).toContain(sentence)
  })

  it('says in plain words what would not fit otherwise', () => {
    const role = 'Deputy Assistant to the Head of Regional Timetables '.repeat(5).trim()
    const application = { company: 'Larkfield Transit', role }
    expect(shortMessage(factsWith({ application }))).toBe(
      'Hi Dana,\nThank you for your time and for the conversation.\nMaya'
    )
    expect(shortMessage(factsWith({ kind: 'no-show', application }))).toBe(
      'Hi Dana,\nIt seems that we missed each other. Could we find another time?\nMaya'
    )
  })

  it('has at most 300 characters, whatever names and notes there are', () => {
    const jotting = fc.constantFrom(...Object.values(JOTTINGS).flat())
    const name = fc.oneof(
      fc.constantFrom('', 'Maya Ellison', 'x'.repeat(280), 'Wolfeschlegelsteinhausen '.repeat(9)),
      fc.string({ unit: 'binary', maxLength: 80 })
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...LETTER_KINDS),
        fc.tuple(name, name, name, name),
        fc.array(jotting, { maxLength: 4 }),
        (kind, [mine, theirs, company, role], typed) => {
          const facts = factsWith({
            kind,
            profile: { name: mine, formality: 'hi' },
            application: { company, role },
            recipient: { id: 'p1', name: theirs, honorific: null, email: null },
            people: [{ id: 'p1', name: theirs }],
            notes: notesOf(...typed.map((text): ['discussed', string] => ['discussed', text]))
          })
          expect(shortMessage(facts).length).toBeLessThanOrEqual(SHORT_LENGTH)
        }
      ),
      { numRuns: 100 }
    )
  }, 60_000)
})

describe('the words for a card', () => {
  it('say a little more, and leave out what is no more than an address', () => {
    const profile = {
      name: 'Maya Ellison',
      formality: 'dear' as const,
      phone: '+44 20 7946 0958',
      links: ['https://maya.example']
    }
    const notes = notesOf(
      ['thanks', 'walked me through the incident review of last June'],
      ['excited', 'owning the migration end to end']
    )
    const text = cardText(factsWith({ profile, notes }))
    expect(text).toContain('walking me through the incident review of last June')
    expect(text).toContain('owning the migration end to end')
    expect(text.endsWith('\n\nWith kind regards,\nMaya Ellison')).toBe(true)
  })
})
