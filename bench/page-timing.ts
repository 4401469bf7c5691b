import type { CDPSession, Page } from '@playwright/test'

/** What a stretch of work on the page cost, in milliseconds. */
export interface PageCost {
  /** The longest animation frame; 0 where none took more than 50 ms. */
  readonly longestFrame: number
  /** From each key or pointer press to the next paint after it. */
  readonly interactions: readonly number[]
}

interface Recorded {
  frames: number[]
  interactions: number[]
}

declare global {
  var recorded: Recorded
}

/** Run in each new document: notes what Chromium says of long frames and of interactions. */
export const recordInPage = (): void => {
  globalThis.recorded = { frames: [], interactions: [] }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) recorded.frames.push(duration)
  }).observe({ type: 'long-animation-frame', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('interactionId' in entry && Number(entry.interactionId) > 0) {
        recorded.interactions.push(entry.duration)
      }
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
}

/** Runs `work`, waits for two quiet frames, and gives what it cost. */
export const costOf = async (page: Page, work: () => Promise<void>): Promise<PageCost> => {
  await page.evaluate(() => {
    recorded.frames.length = 0
    recorded.interactions.length = 0
  })
  await work()
  await page.waitForTimeout(150)
  return page.evaluate(() => ({
    longestFrame: Math.max(0, ...recorded.frames),
    interactions: [...recorded.interactions],
  }))
}

/** What the page's own objects take after everything unused was let go, in MB. */
export const heapOf = async (page: Page, session: CDPSession): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage')
  return page.evaluate(() => {
    const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } }
    return (memory?.usedJSHeapSize ?? 0) / 1e6
  })
}
