const HONORIFIC =
  /^(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|lady|lord|rev|reverend|fr|hon|judge|capt|captain|doctor|chef|cllr|sgt|lt|col|maj|herr|frau|mme)\.?$/i
/** What somebody is called on a staff list: no part of the name, and nothing to greet by. */
const RANK =
  /^(?:chief|crew|deputy|head|lead|senior|station|watch|manager|director|officer|supervisor)$/i
const PARTICLE =
  /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ter|ten|zu|zum|zur|vom|af|ní|nic|ó|uí|mac)$/i
const CREDENTIAL = /^(?:jr\.?|sr\.?|i{2,3}|iv|ph\.?d\.?|m\.?d\.?|[A-Z]{2,5}(?:-[A-Z]+)?)$/

export interface PersonName {
  /** As the user gave it, or as written before the name; null when there is none. */
  honorific: string | null
  first: string
  /** With its particles ("van der Berg"); null for names of one word. */
  last: string | null
  /** First and last name, without honorific and credentials. */
  full: string
}

function withoutCredentials(words: string[]): string[] {
  const kept = [...words]
  while (kept.length > 2 && /^(?:jr|sr)\.?$|^i{2,3}$|^ph\.?d\.?$/i.test(kept.at(-1) ?? ''))
    kept.pop()
  return kept
}

/** "Lee, Ann" → "Ann Lee"; "Ann Lee, PhD" → "Ann Lee". */
function inSpokenOrder(name: string): string {
  const [before = '', after = ''] = name.split(',').map((part) => part.trim())
  if (
    after === '' ||
    after.split(/\s+/).every((word) => CREDENTIAL.test(word) || /^ph\.?d/i.test(word))
  ) {
    return before
  }
  return `${after} ${before}`
}

/** Takes a name apart as it was typed; null when it holds no letter. */
export function personName(typed: string, honorificGiven: string | null = null): PersonName | null {
  const bare = typed
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  const words = withoutCredentials(inSpokenOrder(bare).split(' ').filter(Boolean))
  // "Watch Manager Steve Bell", but "Head", who may be called so.
  while (words.length > 2 && RANK.test(words[0] ?? '')) words.shift()
  const titles: string[] = []
  while (words.length > 1 && HONORIFIC.test(words[0] ?? '')) titles.push(words.shift() ?? '')
  const [first = ''] = words
  if (!/\p{L}/u.test(first)) return null
  const particle = words.findIndex((word, at) => at > 0 && PARTICLE.test(word))
  const last =
    particle > 0 ? words.slice(particle).join(' ') : words.length > 1 ? words.at(-1) : null
  const given = honorificGiven?.replace(/\s+/g, ' ').trim() ?? ''
  return {
    honorific: given !== '' ? given : titles.length > 0 ? titles.join(' ') : null,
    first,
    last: last ?? null,
    full: words.join(' ')
  }
}

/** An initial, a particle, or a name of a language that puts the family first. */
const NO_GIVEN_NAME =
  /^(?:\p{L}\.?|\p{Ll}.*|.*[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}].*)$/u

/**
 * How one speaks of somebody in passing: 'Dana' of 'Dr. Dana Whitfield', but 'Mr Smith', 'J. R.
 * Smith' and '李 明' whole, since their first word alone is not what they are called.
 */
export function givenNameOf(typed: string): string {
  const name = personName(typed)
  if (name === null) return typed.trim()
  if (name.honorific !== null && name.last === null) return `${name.honorific} ${name.first}`
  return NO_GIVEN_NAME.test(name.first) ? name.full : name.first
}
