import { expect, it } from 'vitest'
import { dotPixels } from './dotPixels'

it('draws an amber dot with nothing around it', () => {
  const pixels = dotPixels(16)
  expect(pixels).toHaveLength(16 * 16 * 4)
  expect([...pixels.subarray(0, 4)]).toEqual([0, 0, 0, 0])
  const middle = (8 * 16 + 8) * 4
  expect([...pixels.subarray(middle, middle + 4)]).toEqual([0x4f, 0xb0, 0xe3, 255])
})
