import { describe, expect, it } from 'vitest'
import type { NoteKind } from '@shared/model/words'
import type { Form } from './clause'
import { clauseFor, concernTopic } from './shape'
import { notesOf } from './testing/facts'

const TELLING = {
  reader: { names: ['Dana'], isSheOrHe: true, isAnotherNamed: false, about: 'them' as const },
  names: ['Dana', 'Kafka Foods']
}

describe('how a note can stand in a sentence', () => {
  it.each<[NoteKind, string, Form, string]>([
    [
      'shared',
      'Planners still merge four spreadsheets by hand.',
      'statement',
      'planners still merge four spreadsheets by hand'
    ],
    ['shared', 'budget is tight', 'statement', 'the budget is tight'],
    ['shared', 'Kafka Foods is growing', 'statement', 'Kafka Foods is growing'],
    ['discussed', 'whether the lab moves', 'phrase', 'whether the lab moves'],
    ['discussed', 'What success looks like', 'how', 'what success looks like'],
    ['discussed', 'Kafka migration', 'phrase', 'the Kafka migration'],
    ['excited', 'friendly team', 'phrase', 'the friendly team'],
    ['excited', 'to cook again', 'phrase', 'being able to cook again'],
    ['showed', 'I can read an MRI', 'able', 'read an MRI'],
    ['showed', 'led a team of 12', 'statement', 'I led a team of 12'],
    ['missed', 'am good with people', 'statement', 'I am good with people'],
    ['value', 'calm under pressure', 'statement', 'I am calm under pressure'],
    ['thanks', 'was very open', 'phrase', 'being very open'],
    ['thanks', 'For the tour', 'phrase', 'the tour'],
    ['discussed', '1) rota 2) pay 3) training', 'phrase', 'the rota, pay and training'],
    ['discussed', 'My old boss, Karen', 'phrase', 'my old boss, Karen'],
    ['discussed', 'asked about my gap year', 'statement', 'you asked about my gap year'],
    ['discussed', 'career growth', 'phrase', 'career growth'],
    ['discussed', 'menu for autumn', 'phrase', 'the menu for autumn'],
    ['shared', 'no night shifts', 'statement', 'there are no night shifts'],
    ['shared', 'founded in 1954', 'statement', 'you were founded in 1954'],
    ['shared', 'understaffed', 'statement', 'you are understaffed'],
    ['shared', 'migrating to AWS by Q3', 'statement', 'you are migrating to AWS by Q3'],
    ['shared', 'Dana said they release weekly', 'statement', 'you release weekly'],
    ['shared', 'company pays for courses', 'statement', 'the company pays for courses'],
    ['shared', 'THEY START IN MAY', 'statement', 'you start in May'],
    ['shared', 'Busy!! They have 3 sites. Sundays too.', 'statement', 'you have 3 sites'],
    ['excited', 'because I love animals', 'statement', 'I love animals'],
    ['excited', 'sounds fun', 'statement', 'it sounds fun'],
    ['excited', '4-day week', 'phrase', 'the 4-day week'],
    ['showed', 'negotiate: settled 14 cases', 'able', 'negotiate: I settled 14 cases'],
    ['showed', 'TIG weld 1 mm stainless', 'able', 'TIG weld 1 mm stainless'],
    ['showed', 'code review', 'phrase', 'my code review'],
    ['showed', 'knows SAP', 'statement', 'I know SAP'],
    ['showed', 'hold a HGV licence', 'statement', 'I hold a HGV licence'],
    ['missed', 'trained first aider', 'statement', 'I am a trained first aider'],
    ['missed', 'coached a swimmer', 'statement', 'I coached a swimmer'],
    ['missed', 'finishing my MSc in June', 'statement', 'I am finishing my MSc in June'],
    ['missed', "don't have a car", 'statement', "I don't have a car"],
    ['missed', 'HGV licence', 'phrase', 'my HGV licence'],
    ['value', 'Patience & humour', 'phrase', 'patience and humour'],
    ['value', 'seen this before', 'statement', 'I have seen this before'],
    ['thanks', 'walked me in and let me try it', 'phrase', 'walking me in and letting me try it'],
    ['thanks', 'so welcoming', 'phrase', 'being so welcoming'],
    [
      'shared',
      'Ms. Marlow founded the firm in 1998',
      'statement',
      'Ms. Marlow founded the firm in 1998'
    ],
    ['shared', 'Lee pioneered a new rota', 'statement', 'Lee pioneered a new rota'],
    ['thanks', 'let me ask and was honest', 'phrase', 'letting me ask and being honest'],
    [
      'thanks',
      'let me see the rooms and meet the children',
      'phrase',
      'letting me see the rooms and meet the children'
    ],
    ['discussed', 'e-discovery', 'phrase', 'e-discovery']
  ])('%s: %s', (kind, text, form, said) => {
    const [note] = notesOf([kind, text])
    expect(note && clauseFor(note, TELLING)).toMatchObject({ form, text: said })
  })
})

it('names what a concern was about only where that is no weakness', () => {
  const topics = [
    'my experience with Go',
    'no experience with Go',
    'my lack of SQL',
    'I seemed too junior'
  ].map((text) => {
    const [note] = notesOf(['concern', text, { answer: 'I can' }])
    return note ? concernTopic(note, TELLING) : undefined
  })
  expect(topics).toEqual(['my experience with Go', null, null, null])
})
