import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { LanguageHint } from '@shared/letter/review'
import type { LanguageAnswer, LanguageQuestion } from './messages'
import { workerChecker } from './workerChecker'

const OPTIONS = { english: 'GB', knownWords: ['Priya'] } as const
const HINT: LanguageHint = {
  start: 0,
  end: 2,
  title: 'Spelling',
  message: '',
  suggestions: [],
  isSpelling: true
}

class FakeWorker {
  static last: FakeWorker
  readonly asked: LanguageQuestion[] = []
  onmessage: (event: { data: LanguageAnswer }) => void = () => undefined
  onerror: () => void = () => undefined
  terminate = vi.fn()

  constructor() {
    FakeWorker.last = this
  }

  postMessage(question: LanguageQuestion): void {
    this.asked.push(question)
  }

  answer(id: number, hints: LanguageHint[] | null): void {
    this.onmessage({ data: { id, hints } })
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('Worker', FakeWorker)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('gives each question its own answer', async () => {
  const checker = workerChecker()
  const one = checker.check('one', OPTIONS)
  const two = checker.check('two', OPTIONS)
  const { last } = FakeWorker
  expect(last.asked).toMatchObject([
    { id: 1, text: 'one', ...OPTIONS },
    { id: 2, text: 'two', ...OPTIONS }
  ])
  last.answer(2, [HINT])
  last.answer(1, [])
  await expect(one).resolves.toEqual([])
  await expect(two).resolves.toEqual([HINT])
})

it('says so when a text could not be checked, when the worker breaks and when it is silent', async () => {
  const checker = workerChecker()
  const failing = expect(checker.check('one', OPTIONS)).rejects.toThrow()
  FakeWorker.last.answer(1, null)
  await failing
  const broken = expect(checker.check('two', OPTIONS)).rejects.toThrow()
  FakeWorker.last.onerror()
  await broken
  const silent = expect(checker.check('three', OPTIONS)).rejects.toThrow()
  await vi.advanceTimersByTimeAsync(61_000)
  await silent
})

it('ends its worker', () => {
  const checker = workerChecker()
  checker.end()
  expect(FakeWorker.last.terminate).toHaveBeenCalledOnce()
})
