import { shapeOf } from '../english/forms'
import { asNamedList, asSpokenList, withThe } from '../english/nounPhrases'
import { plainly, type Said } from './plainly'
import { lackOf } from './theirs'

/** What appeals to the user. */
export function wished(typed: string): Said | null {
  const text = typed.replace(/^because\s+/i, '')
  const shape = shapeOf(text)
  // "not the pay" says what does not appeal, and is no reason to name.
  if (/^not\s/i.test(text) && shape === 'bare') return null
  if (/^(?:everything|anything|all of it)$/i.test(text)) return null
  if (/^(?:hybrid|remote|flexible)$/i.test(text)) return ['phrase', `${text.toLowerCase()} working`]
  if (/^\p{L}+-(?:first|led|driven|friendly)$/u.test(text)) return ['loose', text]
  if (/^(?:love|like|enjoy|adore)\s+\S/i.test(text)) return ['statement', `I ${text}`]
  if (/^(?:close|near|next)\s+to\s/i.test(text)) return ['statement', `it is ${text}`]
  if (/^(?:sounds|looks|feels|seems|is)\s/i.test(text)) return ['statement', `it ${text}`]
  if (/^(?:challenging|demanding|exciting|inspiring|interesting|rewarding|varied)$/i.test(text))
    return ['statement', `it is ${text}`]
  if (shape === 'verb') return ['phrase', `being able to ${text}`]
  if (/^to be\s/i.test(text)) return ['phrase', text.replace(/^to be\s/i, 'being ')]
  if (shape === 'infinitive') return ['phrase', `being able ${text}`]
  if (/^no\b/.test(text) && /\b(?:is|are|has|have)\b/.test(text)) return ['statement', text]
  const lack = lackOf(text)
  if (lack !== null) return ['statement', lack]
  if (shape === 'phrase') return ['phrase', twoReasons(text)]
  if (shape !== 'bare') return plainly(text)
  if (/,\s/.test(text) && asSpokenList(text) === text) return ['loose', text]
  return ['phrase', /^\p{Lu}/u.test(text) ? withThe(text) : `the ${asSpokenList(text)}`]
}

/** "a brand that people like, the team's humour": two reasons beside each other. */
function twoReasons(text: string): string {
  const [first = '', second = '', ...more] = text.split(/,\s+/)
  const areTwo =
    more.length === 0 && /^(?:the|a|an|your|their)\s/.test(second) && shapeOf(second) === 'phrase'
  return areTwo ? `${first} and ${second}` : asNamedList(text)
}
