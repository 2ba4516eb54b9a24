// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, type EffectScope, ref } from 'vue'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { English, LanguageHint, LanguageOptions } from '@shared/letter/review'
import { done, refused } from '@shared/outcome'
import { useLanguage } from './useLanguage'

const scopes: EffectScope[] = []

/** A checker that answers when it is told to, and takes each word with an "x" for a slip. */
function fakeChecker() {
  const asked: { text: string; options: LanguageOptions; answer: () => void; fail: () => void }[] =
    []
  let ended = 0
  const start = () => ({
    check: (text: string, options: LanguageOptions) =>
      new Promise<LanguageHint[]>((resolve, reject) => {
        const slips = [...text.matchAll(/\w*x\w*/g)].filter(
          ([word]) => !options.knownWords.includes(word)
        )
        asked.push({
          text,
          options,
          fail: () => reject(new Error('gone')),
          answer: () =>
            resolve(
              slips.map(({ 0: word, index }) => ({
                start: index,
                end: index + word.length,
                title: 'Spelling',
                message: '',
                suggestions: [],
                isSpelling: true
              }))
            )
        })
      }),
    end: () => (ended += 1),
    giveBack: () => (ended += 1)
  })
  const answer = async (): Promise<void> => {
    asked.at(-1)?.answer()
    await flushPromises()
  }
  return { asked, start, answer, ended: () => ended }
}

function use(text = 'A wxrd.') {
  const checker = fakeChecker()
  const body = ref(text)
  const focus = ref(false)
  const knownWords = ref<string[]>([])
  const english = ref<English>('GB')
  const scope = effectScope()
  scopes.push(scope)
  const language = scope.run(() => useLanguage({ body, focus, knownWords, english }, checker.start))
  if (!language) throw new Error('No language.')
  const words = (): string[] =>
    language.hints.value.map(({ start, end }) => body.value.slice(start, end))
  const rest = async (): Promise<void> => {
    await vi.advanceTimersByTimeAsync(400)
  }
  return { ...checker, body, focus, knownWords, english, scope, language, words, rest }
}

function hide(state: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  for (const scope of scopes.splice(0)) scope.stop()
  vi.useRealTimers()
})

describe('useLanguage', () => {
  it('starts when the letter gets the focus, and ends with the screen', async () => {
    const { asked, focus, language, answer, words, scope, ended } = use()
    await flushPromises()
    expect(asked).toEqual([])
    expect(language.state.value).toBe('idle')
    focus.value = true
    await flushPromises()
    expect(language.state.value).toBe('starting')
    await answer()
    expect(language.state.value).toBe('done')
    expect(words()).toEqual(['wxrd'])
    scope.stop()
    expect(ended()).toBe(1)
  })

  it('asks once one rests, one question at a time, and drops stale answers', async () => {
    const { asked, focus, body, answer, words, rest, language } = use()
    focus.value = true
    await answer()
    await flushPromises()
    await answer()
    body.value = 'A wxrd, xnd'
    body.value = 'A wxrd, xnd anx'
    expect(asked).toHaveLength(1)
    expect(language.state.value).toBe('checking')
    expect(words()).toEqual(['wxrd'])
    await rest()
    expect(asked).toHaveLength(2)
    body.value = 'A word, xnd anx other'
    await rest()
    expect(asked).toHaveLength(2)
    await answer()
    expect(words()).toEqual([])
    expect(asked).toHaveLength(3)
    await answer()
    expect(words()).toEqual(['xnd', 'anx'])
    expect(language.state.value).toBe('done')
  })

  it('ends while the window is hidden for long, and starts again with it', async () => {
    const { asked, focus, answer, ended, language, words } = use()
    focus.value = true
    await flushPromises()
    await answer()
    hide('hidden')
    await vi.advanceTimersByTimeAsync(50_000)
    expect(ended()).toBe(0)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(ended()).toBe(1)
    expect(language.state.value).toBe('idle')
    hide('visible')
    await flushPromises()
    expect(asked).toHaveLength(2)
    await answer()
    expect(words()).toEqual(['wxrd'])
  })

  it('says that it failed, and tries again at the next focus', async () => {
    const { asked, focus, language, answer, words, body, rest } = use()
    focus.value = true
    await flushPromises()
    asked[0]?.fail()
    await flushPromises()
    expect(language.state.value).toBe('failed')
    expect(words()).toEqual([])
    body.value = 'Another wxrd.'
    await rest()
    expect(asked).toHaveLength(1)
    focus.value = false
    await flushPromises()
    focus.value = true
    await flushPromises()
    await answer()
    expect(words()).toEqual(['wxrd'])
  })

  it('leaves alone what is ignored, wherever it stands', async () => {
    const { focus, language, answer, words, body } = use('A wxrd, a wxrd, an xther.')
    focus.value = true
    await flushPromises()
    await answer()
    const [first] = language.hints.value
    if (first) language.ignore(first)
    expect(words()).toEqual(['xther'])
    body.value = `More: ${body.value}`
    expect(words()).toEqual(['xther'])
  })

  it('puts a word into the dictionary, or says why not', async () => {
    const added: string[] = []
    installFakeBridge({
      'words.add': ({ word }) => {
        if (word === 'xther') return refused('DISK_FULL', 'The disk is full.')
        added.push(word)
        return done(null)
      }
    })
    const { asked, focus, language, answer, words, rest } = use('A wxrd and an xther.')
    focus.value = true
    await flushPromises()
    await answer()
    expect((await language.add('xther')).ok).toBe(false)
    expect(words()).toEqual(['wxrd', 'xther'])
    expect((await language.add('wxrd')).ok).toBe(true)
    expect(added).toEqual(['wxrd'])
    expect(words()).toEqual(['xther'])
    await rest()
    expect(asked.at(-1)?.options.knownWords).toEqual(['wxrd'])
  })

  it('asks nothing again when it is told the same words', async () => {
    const { asked, focus, knownWords, answer, rest, language } = use()
    focus.value = true
    await flushPromises()
    await answer()
    knownWords.value = []
    await flushPromises()
    await rest()
    expect(asked).toHaveLength(1)
    expect(language.state.value).toBe('done')
  })

  it('asks again in another English and with other known words', async () => {
    const { asked, focus, english, knownWords, answer, rest } = use()
    focus.value = true
    await flushPromises()
    await answer()
    english.value = 'US'
    knownWords.value = ['wxrd']
    await flushPromises()
    await rest()
    expect(asked.at(-1)?.options).toEqual({ english: 'US', knownWords: ['wxrd'] })
  })
})
