import { expect, it } from 'vitest'
import { quickPlace } from './quickPlace'

it('the small window opens in the middle of the screen where the pointer is, above its centre', () => {
  const { place } = quickPlace({ x: 1920, y: 25, width: 1280, height: 775 })
  expect(place).toEqual({ x: 2300, y: 163, width: 520, height: 360 })
})

it('and is no larger than the screen', () => {
  const { place, smallest } = quickPlace({ x: 0, y: 0, width: 400, height: 300 })
  expect(place).toEqual({ x: 0, y: 0, width: 400, height: 300 })
  expect(smallest).toEqual({ width: 400, height: 300 })
})
