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
    ['thanks', 'For the tour', 'phrase', 'the tour']
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
