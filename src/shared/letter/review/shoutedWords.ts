import { withoutShouting } from '../shouting'
import { type Finding, warned } from './check'
import { wordsWithin } from './words'

/** Words in capitals that are no acronym, no name and so shouted: "VERY", "NIGHT SHIFT". */
export function shoutedWords(text: string, offset: number, names: string[]): Finding[] {
  const calm = wordsWithin(withoutShouting(text, names))
  return wordsWithin(text, offset).flatMap((word, at) => {
    const instead = calm[at]
    if (!instead || instead.text === word.text || instead.text.toUpperCase() !== word.text)
      return []
    return [
      warned(`Write “${word.text}” without capitals: it reads as shouting.`, [
        { in: 'body', start: word.start, end: word.end }
      ])
    ]
  })
}
