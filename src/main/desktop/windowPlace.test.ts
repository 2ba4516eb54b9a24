import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOnScreens, SMALLEST, type Rect } from './windowPlace'

const MAIN: Rect = { x: 0, y: 25, width: 1440, height: 875 }
const SECOND: Rect = { x: 1440, y: 0, width: 1920, height: 1080 }
const saved = { x: 1600, y: 100, width: 1200, height: 800, maximized: false }

describe('the place of the window', () => {
  it('is in the middle of the main screen the first time', () => {
    expect(placeOnScreens(null, [MAIN, SECOND])).toEqual({
      x: 80,
      y: 53,
      width: 1280,
      height: 820,
      maximized: false
    })
  })

  it('is where it was', () => {
    expect(placeOnScreens(saved, [MAIN, SECOND])).toEqual(saved)
  })

  it('comes back to the main screen when its own is gone, with its size', () => {
    expect(placeOnScreens({ ...saved, maximized: true }, [MAIN])).toEqual({
      x: 120,
      y: 63,
      width: 1200,
      height: 800,
      maximized: true
    })
  })

  it('is pulled in where it stuck out, and shrinks to a smaller screen', () => {
    expect(placeOnScreens({ ...saved, x: 1100, y: 400 }, [MAIN])).toMatchObject({ x: 240, y: 100 })
    expect(
      placeOnScreens({ ...saved, x: 0, y: 25 }, [{ x: 0, y: 0, width: 1024, height: 768 }])
    ).toMatchObject({ x: 0, y: 0, width: 1024, height: 768 })
  })

  it('always shows enough of the title bar to take hold of, whatever was saved', () => {
    const rect = fc.record({
      x: fc.integer({ min: -5000, max: 5000 }),
      y: fc.integer({ min: -5000, max: 5000 }),
      width: fc.integer({ min: 1, max: 8000 }),
      height: fc.integer({ min: 1, max: 8000 }),
      maximized: fc.boolean()
    })
    const screen = fc.record({
      x: fc.integer({ min: -4000, max: 4000 }),
      y: fc.integer({ min: -4000, max: 4000 }),
      width: fc.integer({ min: SMALLEST.width, max: 5000 }),
      height: fc.integer({ min: SMALLEST.height, max: 3000 })
    })
    fc.assert(
      fc.property(rect, fc.array(screen, { minLength: 1, maxLength: 3 }), (place, screens) => {
        const { x, y, width, height } = placeOnScreens(place, screens)
        const isInside = screens.some(
          (area) =>
            x >= area.x &&
            y >= area.y &&
            x + width <= area.x + area.width &&
            y + height <= area.y + area.height
        )
        expect(isInside).toBe(true)
        expect(width).toBeGreaterThanOrEqual(SMALLEST.width)
        expect(height).toBeGreaterThanOrEqual(SMALLEST.height)
      })
    )
  })
})
