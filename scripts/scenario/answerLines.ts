import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'

/**
 * Answers each line, in order, with one line: what `answer` makes of its JSON, or `{"error":"…"}`
 * for a line that is none, an empty one too. Empty lines at the very end are none at all.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (scenario: unknown) => object
): Promise<{ badLines: number }> {
  let badLines = 0
  let emptyLines = 0
  const write = async (line: string): Promise<void> => {
    const answered = answerLine(line, answer)
    if ('error' in answered) badLines++
    if (!output.write(`${JSON.stringify(answered)}\n`)) await once(output, 'drain')
  }
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') {
      emptyLines++
      continue
    }
    for (; emptyLines > 0; emptyLines--) await write('')
    await write(line)
  }
  return { badLines }
}

function answerLine(line: string, answer: (scenario: unknown) => object): object {
  try {
    return answer(JSON.parse(line))
  } catch (error) {
    return { error: inWords(error) }
  }
}

function inWords(error: unknown): string {
  if (error instanceof SyntaxError) return `This line is no JSON: ${error.message}`
  if (!(error instanceof z.ZodError)) return error instanceof Error ? error.message : String(error)
  const [first] = error.issues
  if (first === undefined) return error.message
  return first.path.length === 0 ? first.message : `${first.path.join('.')}: ${first.message}`
}
