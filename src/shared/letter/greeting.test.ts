import { expect, it } from 'vitest'
import type { Formality } from '@shared/model/words'
import { greeting } from './greeting'
import { factsWith } from './testing/facts'

it.each<[string, string | null, Formality, string]>([
  ['Dana Whitfield', null, 'hi', 'Hi Dana,'],
  ['Dana Whitfield', null, 'hello', 'Hello Dana,'],
  ['Dana Whitfield', null, 'dear', 'Dear Dana,'],
  ['Dana Whitfield', 'Dr.', 'dear', 'Dear Dr. Whitfield,'],
  ['Dr. Ann Lee', null, 'dear', 'Dear Dr. Lee,'],
  ['Ann Lee, PhD', null, 'dear', 'Dear Ann,'],
  ['Lee, Ann', null, 'dear', 'Dear Ann,'],
  ['Prof. Jan van der Berg', null, 'dear', 'Dear Prof. van der Berg,'],
  ['Chef Marguerite Duval', null, 'dear', 'Dear Chef Duval,'],
  ['Watch Manager Steve Bell', null, 'dear', 'Dear Steve,'],
  ['Dr Aoife Ní Bhriain', null, 'dear', 'Dear Dr Ní Bhriain,'],
  ['Moira', null, 'hi', 'Hi Moira,'],
  ['Okafor', 'Ms.', 'hello', 'Hello Ms. Okafor,'],
  ['Ann Lee (HR)', null, 'hi', 'Hi Ann,'],
  ['   ', null, 'hi', 'Hi Larkfield Transit hiring team,']
])('%s (%s, %s)', (name, honorific, formality, expected) => {
  const recipient = { id: 'p1', name, honorific, email: null }
  expect(greeting(factsWith({ recipient, profile: { name: '', formality } }))).toBe(expected)
})

it.each<[string, Formality | null, string | null, string]>([
  ['as this person is greeted', 'dear', null, 'Dear Dana,'],
  ['wholly as the user wrote it', 'hello', 'Dear Dr. Oliveira', 'Dear Dr. Oliveira,'],
  ['with the sign that the user ended it with', null, 'Good morning, Dana!', 'Good morning, Dana!'],
  ['as the profile says where nothing was chosen', null, null, 'Hi Dana,']
])('greets %s', (_, formality, own, expected) => {
  const recipient = {
    id: 'p1',
    name: 'Dana Whitfield',
    honorific: null,
    email: null,
    formality,
    greeting: own
  }
  expect(greeting(factsWith({ recipient }))).toBe(expected)
})
