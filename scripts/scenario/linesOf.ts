import type { Readable } from 'node:stream'

const LINE_FEED = 0x0a

/**
 * The lines of a stream as bytes, without their line feeds. Only a line feed ends a line: a JSON
 * text may hold a bare carriage return or a line separator, which Node's readline would split at.
 */
export async function* linesOf(input: Readable): AsyncGenerator<Buffer> {
  let begun: Buffer[] = []
  for await (const chunk of input as AsyncIterable<Buffer>) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, at)])
      begun = []
      from = at + 1
    }
    if (from < chunk.length) begun.push(chunk.subarray(from))
  }
  if (begun.length > 0) yield Buffer.concat(begun)
}
