import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { linesOf } from './linesOf'

/**
 * Answers each line, in order, with one line: what `answer` makes of its JSON, or `{"error":"…"}`
 * for a line that is none, an empty one too. Empty lines at the very end are none at all.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (scenario: unknown) => object | Promise<object>
): Promise<{ badLines: number }> {
  let badLines = 0
  let emptyLines = 0
  const write = async (line: Buffer): Promise<void> => {
    const answered = await answerLine(line, answer)
    if ('error' in answered) badLines++
    if (!output.write(`${JSON.stringify(answered)}\n`)) await once(output, 'drain')
  }
  for await (const line of linesOf(input)) {
    if (isEmpty(line)) {
      emptyLines++
      continue
    }
    for (; emptyLines > 0; emptyLines--) await write(Buffer.of())
    await write(line)
  }
  return { badLines }
}

async function answerLine(
  line: Buffer,
  answer: (scenario: unknown) => object | Promise<object>
): Promise<object> {
  try {
    return await answer(JSON.parse(textOf(line)))
  } catch (error) {
    return { error: inWords(error) }
  }
}

/** @throws Error for what is no UTF-8 */
function textOf(line: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line)
  } catch (cause) {
    throw new Error('This line is not written in UTF-8.', { cause })
  }
}

function isEmpty(line: Buffer): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}

function inWords(error: unknown): string {
  if (error instanceof SyntaxError) return `This line is no JSON: ${error.message}`
  if (!(error instanceof z.ZodError)) return error instanceof Error ? error.message : String(error)
  const [first] = error.issues
  if (first === undefined) return error.message
  return first.path.length === 0 ? first.message : `${first.path.join('.')}: ${first.message}`
}
