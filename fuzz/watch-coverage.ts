import { Session } from 'node:inspector'

/**
 * Watches which blocks of the product and its readers V8 runs, from now on. What it gives tells whether any ran since
 * it was last asked that never ran before; asking takes about ten milliseconds.
 */
export const watchCoverage = (): (() => boolean) => {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true })
  const seen = new Set<string>()
  return () => {
    let isNew = false
    // The answer comes before `post` returns.
    session.post('Profiler.takePreciseCoverage', (_, taken) => {
      for (const { scriptId, url, functions } of taken?.result ?? []) {
        if (!url.includes('/src/') && !url.includes('/node_modules/')) continue
        for (const { ranges } of functions)
          for (const { startOffset, endOffset, count } of ranges) {
            if (count === 0) continue
            const block = `${scriptId}:${startOffset}:${endOffset}`
            if (seen.has(block)) continue
            seen.add(block)
            isNew = true
          }
      }
    })
    return isNew
  }
}
