import { mkdirSync, statSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect } from './kinventory-test.ts'

/** Where the pictures of README and guide lie. What is there and what is named there is compared by scripts/docs. */
const folder = 'docs/screenshots'

/** What a page of the guide can carry, in bytes; a larger picture shows more than the text speaks of. */
const largest = 200_000

/** Around parts, in pixels. */
const usualMargin = 12

export interface Crop {
  /** The picture shows what these span; without any, the window. */
  readonly parts?: readonly Locator[]
  /** In pixels; the rest of long parts is cut off. */
  readonly height?: number
  /** Around the parts, in pixels; 12 unless told otherwise. */
  readonly margin?: number
}

/** The rectangle that the parts span, with a margin, in the coordinates of a page that is not scrolled. */
const spanned = async (page: Page, parts: readonly Locator[], crop: Crop) => {
  const { height = Infinity, margin = usualMargin } = crop
  await page.evaluate(() => scrollTo(0, 0))
  const boxes = await Promise.all(
    parts.map(async (part) => {
      const box = await part.boundingBox()
      if (!box) throw new Error(`Not in sight: ${part.toString()}`)
      return box
    }),
  )
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - margin)
  const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - margin)
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + margin
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + margin
  return {
    x: left,
    y: top,
    width: right - left,
    height: Math.min(bottom - top, height),
  }
}

/** Keeps a picture of the page, or of parts of it, as docs/screenshots/NAME.png; fails where it is too large. */
export const takePicture = async (page: Page, name: string, crop: Crop = {}): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  const path = `${folder}/${name}.png`
  await page.evaluate(() => document.fonts.ready)
  // What moves comes to rest, and the pointer lies on nothing.
  await page.mouse.move(0, 0)
  await page.waitForTimeout(400)
  const clip = crop.parts && (await spanned(page, crop.parts, crop))
  await page.screenshot({ path, ...(clip ? { clip, fullPage: true } : {}) })
  expect(statSync(path).size, `bytes of ${name}`).toBeLessThan(largest)
}
