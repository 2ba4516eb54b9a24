import type { LetterText, VersionChange } from '@shared/model/letterViews'

type Text = Pick<LetterText, 'subject' | 'body'>

/** Where a later version differs from the one before it, by paragraphs. */
export function changeBetween(before: Text, after: Text): VersionChange {
  if (before.body === after.body) {
    return {
      part: before.subject === after.subject ? 'nothing' : 'subject',
      length: lengthBetween(before.subject, after.subject)
    }
  }
  const [was, is] = [paragraphs(before.body), paragraphs(after.body)]
  const most = Math.min(was.length, is.length)
  const start = countAlike(most, (at) => was[at] === is[at])
  const end = countAlike(most - start, (at) => was.at(-1 - at) === is.at(-1 - at))
  const longest = Math.max(was.length, is.length)
  return {
    part: partOf(start, longest - end, longest),
    length: lengthBetween(before.body, after.body)
  }
}

/** Greeting and signature belong to the opening and the ending. */
function paragraphs(body: string): string[] {
  return body.split(/\n{2,}/)
}

function countAlike(most: number, isAlike: (at: number) => boolean): number {
  let count = 0
  while (count < most && isAlike(count)) count += 1
  return count
}

/** What lies from one paragraph to another (exclusive) of so many. */
function partOf(from: number, to: number, count: number): VersionChange['part'] {
  const isOpening = to <= Math.max(2, count / 3)
  const isEnding = from >= Math.min(count - 2, (count * 2) / 3)
  if (isOpening && isEnding) return 'all'
  if (isOpening) return 'opening'
  if (isEnding) return 'ending'
  return from > 0 && to < count ? 'middle' : 'all'
}

function lengthBetween(before: string, after: string): VersionChange['length'] {
  if (after.length === before.length) return 'same'
  return after.length < before.length ? 'shorter' : 'longer'
}
