/** The amber of what is due; see tokens.css. */
const AMBER = { red: 0xe3, green: 0xb0, blue: 0x4f }

/**
 * A round dot on nothing, its edge softened over one pixel.
 * @param size width and height in pixels
 * @returns four bytes a pixel as Electron's bitmaps have them: blue, green, red and alpha, the
 *   colours multiplied by it
 */
export function dotPixels(size: number): Buffer {
  const pixels = Buffer.alloc(size * size * 4)
  const middle = (size - 1) / 2
  for (let at = 0; at < size * size; at += 1) {
    const distance = Math.hypot((at % size) - middle, Math.floor(at / size) - middle)
    const alpha = Math.min(1, Math.max(0, size / 2 - distance))
    pixels.set(
      [AMBER.blue, AMBER.green, AMBER.red, 255].map((one) => one * alpha),
      at * 4
    )
  }
  return pixels
}
