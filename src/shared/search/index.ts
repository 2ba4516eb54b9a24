export { holdAll, marked, marksOf, type Mark, type MarkedText } from './marks'
export { passageOf } from './passage'
export { askedWords, hasSigns, pairsOfSigns, spellingsOf, type AskedWord } from './words'
