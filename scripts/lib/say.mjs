/**
 * Prints one short line of what a script is doing.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/**
 * A line that rewrites itself on a terminal; elsewhere a new line every ten seconds.
 * @param {NodeJS.WriteStream} [stream]
 * @param {() => number} [now] milliseconds
 */
export function progressLine(stream = process.stderr, now = Date.now) {
  const secondsBetweenLines = 10
  let lastLineAt = -Infinity
  let open = false
  return {
    /** @param {string} text */
    show(text) {
      if (stream.isTTY) {
        stream.write(`\r\x1b[K${text}`)
        open = true
      } else if (now() - lastLineAt >= secondsBetweenLines * 1000) {
        stream.write(`${text}\n`)
        lastLineAt = now()
      }
    },
    end() {
      if (open) stream.write('\n')
      open = false
    }
  }
}
