import { LETTER_KINDS } from '@shared/model/words'
import { createdAt, ownId, updatedAt } from '../commonFields'
import { needed, oneOf, yesOrNo } from '../fields'
import { Section } from '../Section'

export const ownWords = new Section({
  name: 'ownWords',
  table: 'own_word',
  means: 'Words that you added to the dictionary.',
  since: 3,
  key: ['word'],
  fields: { word: needed('The word.') }
})

const isUsed = yesOrNo('Whether new letters may use it.')

export const ownWordings = new Section({
  name: 'ownWordings',
  table: 'own_wording',
  means: 'Your own ways to say what one move of a letter says.',
  since: 3,
  key: ['id'],
  fields: {
    id: ownId,
    move: needed('Which move.'),
    text: needed('The wording, with its pieces in braces.'),
    isUsed,
    createdAt,
    updatedAt
  }
})

export const ownTemplates = new Section({
  name: 'ownTemplates',
  table: 'own_template',
  means: 'Your own templates for letters.',
  since: 3,
  key: ['id'],
  fields: {
    id: ownId,
    letterKind: oneOf(LETTER_KINDS, 'For which letters.'),
    name: needed('What you call it.'),
    text: needed('The template, with its pieces in braces.'),
    isUsed,
    createdAt,
    updatedAt
  }
})
