// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { English } from '../letter/review'
import { knownWordsOf } from '../letter/review'
import { seed } from '../letter'
import { SCENARIOS } from '../letter/testing/scenarios'
import { GOOD_LETTERS } from '../letter/review/testing/goodLetters'
import { harperChecker } from '.'

const checker = harperChecker()

async function slips(text: string, english: English = 'US', knownWords: string[] = []) {
  const hints = await checker.check(text, { english, knownWords })
  return hints.map(({ start, end }) => text.slice(start, end))
}

// The first answer wakes Harper, which may take seconds.
describe('Harper', { timeout: 60_000 }, () => {
  it('finds slips of spelling and grammar, and where they are', async () => {
    const text = '😀 I recieved it and could of said so. Its been a pleasure.'
    const hints = await checker.check(text, { english: 'US', knownWords: [] })
    expect(hints.map(({ start, end }) => text.slice(start, end))).toEqual([
      'recieved',
      'could of',
      'Its'
    ])
    expect(hints[0]?.suggestions[0]).toBe('received')
    expect(hints[0]?.message).not.toBe('')
  })

  it.each([
    ['a misspelled word', 'Thank you for the oppertunity.', 'oppertunity'],
    ['a verb that does not agree', 'We was talking about it.', 'was'],
    ['a confused word', 'Their is a problem.', 'Their'],
    ['an article', 'We spoke for a hour.', 'a'],
    ['a lower-case I', 'On Monday i would like to start.', 'i']
  ])('finds %s', async (_, text, slip) => {
    expect(await slips(text)).toEqual([slip])
  })

  it('proposes what would stand there, with what belongs behind it', async () => {
    const [comma] = await checker.check('However I like it.', { english: 'US', knownWords: [] })
    expect(comma).toMatchObject({ title: 'Punctuation', suggestions: ['However,'] })
    const [verb] = await checker.check('We was talking.', { english: 'US', knownWords: [] })
    expect(verb).toMatchObject({ title: 'Agreement', suggestions: ['were'], isSpelling: false })
    const [word] = await checker.check('I recieved it.', { english: 'US', knownWords: [] })
    expect(word).toMatchObject({
      title: 'Spelling',
      message: '“recieved” is in no dictionary.',
      isSpelling: true
    })
  })

  it('has no opinion on style', async () => {
    const text =
      'I like apples, oranges and pears. I really, really did enjoy it very much, in order to say it at length. There are  two spaces here, and 3 people.'
    expect(await slips(text)).toEqual([])
  })

  it('speaks the English of the user', async () => {
    expect(await slips('I organised the colour scheme.', 'US')).toEqual(['organised', 'colour'])
    for (const english of ['GB', 'AU'] as const)
      expect(await slips('I organised the colour scheme.', english)).toEqual([])
    expect(await slips('I admired the color.', 'GB')).toEqual(['color'])
    expect(await slips('I organized the colour scheme.', 'CA')).toEqual([])
  })

  it('takes known words for right, in any case and with a possessive', async () => {
    const text = 'At fabrikam we ran Zurbly. zurbly’s speed helped fabrikam.'
    expect(await slips(text, 'US', ['Fabrikam', 'zurbly'])).toEqual([])
  })

  it('finds small words in the wrong place, though the notes have them too', async () => {
    const notes =
      'A walk in the hall. We was. Its their hour. On Monday I saw it. A deep-seeded fear'
    const slipsIn = (text: string) => slips(text, 'US', notes.split(/[. ]+/))
    expect(await slipsIn('We was talking for a hour.')).toEqual(['was', 'a'])
    expect(await slipsIn('Its been a pleasure. On Monday i saw it.')).toEqual(['Its', 'i'])
  })

  it('takes for a name what is written like one', async () => {
    expect(await slips('I met Mr. Pohl of Ashfordly, who uses TypeScrypt and NBQX.')).toEqual([])
  })

  it('knows where no sentence begins, and that you yourself are meant', async () => {
    expect(await slips('The role at Meyer & Holt Inc. is the one that I want.')).toEqual([])
    expect(await slips('You told me that you yourself started in the kitchen.')).toEqual([])
    expect(await slips('I like it. iOS is new to me.')).toEqual([])
  })

  it('looks into no number, phone number, address or link', async () => {
    const text =
      'Call +44 20 7946 0958 or 555-0142x, write to sam.okaforr@exmple.example, see https://exmaple.org/recieve/barr or linkedin.com/in/okaforr, in the 3rd qtr24 of www.teh.example.'
    expect(await slips(text)).toEqual([])
  })

  it('answers anything', async () => {
    for (const text of ['', '\n\n', '😀', '\u0000\u202e\ud800', '((((', 'שלום רב'.repeat(20)])
      await expect(slips(text)).resolves.toBeInstanceOf(Array)
  })

  it.each(SCENARIOS)('has nothing against a seeded draft: $name', async ({ facts }) => {
    const knownWords = knownWordsOf({ ...facts, tracked: [], maxFollowUps: 2 }, '')
    expect(await slips(seed(facts).body, 'US', knownWords)).toEqual([])
  })

  it.each(GOOD_LETTERS)(
    'has nothing against a good letter: $name',
    async ({ name, facts, body }) => {
      const english = name.includes('American') ? 'US' : 'GB'
      const knownWords = knownWordsOf(facts, '')
      const hints = await checker.check(body, { english, knownWords })
      expect(hints.map(({ start, end }) => body.slice(start, end))).toEqual([])
    }
  )
})
