import type { ClientLink } from '@orpc/client'

type Link = ClientLink<Record<never, never>>

/** Calls about the vault as a whole go on when it locks; some of them lock it themselves. */
const outliving = new Set(['system', 'vault', 'protections', 'backups'])

/** So does the stream of what the system asks, since a file is opened while locked too, and the word of having let go. */
const outlives = ([noun, verb]: readonly string[]): boolean =>
  outliving.has(noun ?? '') || (noun === 'desktop' && (verb === 'asks' || verb === 'letGo'))

let untilLock = new AbortController()

/** Ends every call that asked for something of the family: nothing of it may arrive any more (P4). */
export const endCalls = (): void => {
  untilLock.abort()
  untilLock = new AbortController()
}

/** The same link, whose calls about the family end when `endCalls` is called. */
export const endingWithLock = (link: Link): Link => ({
  call: (path, input, options) => {
    if (outlives(path)) return link.call(path, input, options)
    const signals = [untilLock.signal, ...(options.signal ? [options.signal] : [])]
    return link.call(path, input, { ...options, signal: AbortSignal.any(signals) })
  },
})
