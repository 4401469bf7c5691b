import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitToScreens, type Place } from './fit-to-screens.ts'

const laptop: Place = { x: 0, y: 25, width: 1440, height: 875 }
const left: Place = { x: -1920, y: -200, width: 1920, height: 1040 }

describe('the place of the window', () => {
  it('stays what it was on a screen that is still there, also left of and above the main one', () => {
    const there = { x: -1800, y: -150, width: 1000, height: 700 }
    expect(fitToScreens(there, [laptop, left])).toEqual(there)
  })

  it('is the middle of the main screen where its own is gone, as large as it was', () => {
    const gone = { x: -1800, y: -150, width: 1000, height: 700 }
    expect(fitToScreens(gone, [laptop])).toEqual({ x: 220, y: 112, width: 1000, height: 700 })
  })

  it('is the middle of the main screen at the first start, and no larger than it', () => {
    expect(fitToScreens(undefined, [laptop, left])).toEqual({
      x: 130,
      y: 52,
      width: 1180,
      height: 820,
    })
    expect(fitToScreens(undefined, [{ x: 0, y: 0, width: 683, height: 336 }])).toEqual({
      x: 0,
      y: 0,
      width: 683,
      height: 336,
    })
  })

  it.each([
    ['a title bar above the screen', { x: 100, y: -600, width: 800, height: 700 }],
    ['a title bar below the screen', { x: 100, y: 890, width: 800, height: 600 }],
    ['all but a sliver beyond the edge', { x: 1430, y: 100, width: 800, height: 600 }],
    ['a window larger than the screen', { x: -50, y: -50, width: 5000, height: 4000 }],
    ['a window without a size', { x: 10, y: 30, width: 0, height: -5 }],
  ])('is put right: %s', (_name, wanted) => {
    const { x, y, width, height } = fitToScreens(wanted, [laptop])
    expect(y).toBeGreaterThanOrEqual(laptop.y)
    expect(y + height).toBeLessThanOrEqual(laptop.y + laptop.height)
    expect(x).toBeGreaterThanOrEqual(laptop.x)
    expect(x + width).toBeLessThanOrEqual(laptop.x + laptop.width)
    expect([width >= 360, height >= 480]).toEqual([true, true])
  })

  it('goes to the screen that most of it was on', () => {
    const across = { x: -700, y: 100, width: 1000, height: 600 }
    expect(fitToScreens(across, [laptop, left])).toEqual({ ...across, x: -1000 })
  })

  it('has no -0, which Electron would leave out', () => {
    const { x } = fitToScreens({ x: -0.3, y: 0, width: 800, height: 600 }, [left, laptop])
    expect(Object.is(x, 0)).toBe(true)
  })

  it('is something where the system tells of no screen', () => {
    expect(fitToScreens(undefined, [])).toEqual({ x: 0, y: 0, width: 1180, height: 820 })
  })
})

const coordinate = fc.integer({ min: -20_000, max: 20_000 })
const screen = fc.record({
  x: coordinate,
  y: coordinate,
  width: fc.integer({ min: 200, max: 8000 }),
  height: fc.integer({ min: 200, max: 8000 }),
})
const number = fc.oneof(coordinate, fc.double(), fc.constantFrom(-1e308, 1e308, 2 ** 31, -0.5))
const place = fc.record({ x: number, y: number, width: number, height: number })

/** Electron takes -0 for no whole number. */
const isWhole = (value: number): boolean => Number.isInteger(value) && !Object.is(value, -0)

const isInside = (one: Place, other: Place): boolean =>
  one.x >= other.x &&
  one.y >= other.y &&
  one.x + one.width <= other.x + other.width &&
  one.y + one.height <= other.y + other.height

describe('whatever is remembered, and whatever screens there are', () => {
  it('the window lies wholly on one of them, in whole pixels, and can be read', () => {
    fc.assert(
      fc.property(
        fc.option(place, { nil: undefined }),
        fc.array(screen, { minLength: 1, maxLength: 4 }),
        (wanted, screens) => {
          const found = fitToScreens(wanted, screens)
          const home = screens.find((one) => isInside(found, one))
          expect(home).toBeDefined()
          expect(Object.values(found).every(isWhole)).toBe(true)
          if (!home) return
          expect(found.width).toBeGreaterThanOrEqual(Math.min(360, home.width))
          expect(found.height).toBeGreaterThanOrEqual(Math.min(480, home.height))
        },
      ),
    )
  })

  it('the window does not wander from start to start', () => {
    fc.assert(
      fc.property(place, screen, (wanted, only) => {
        const once = fitToScreens(wanted, [only])
        expect(fitToScreens(once, [only])).toEqual(once)
      }),
    )
  })
})
