import { openLink } from './link.ts'
import { useInterface } from './interface.ts'
import { endingWithLock } from './calls-until-lock.ts'
import { forgetEverything, takeState } from './lock.ts'
import type { LinkEnd } from './session.ts'
import { setLink, wire } from './wire.ts'

/** Attempts to reopen the event stream before the program counts as gone. */
const maxAttempts = 4

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

const end = (link: LinkEnd, watching: AbortController): void => {
  if (watching.signal.aborted) return
  watching.abort()
  forgetEverything()
  useInterface.setState({ link })
}

const watch = async (watching: AbortController): Promise<void> => {
  const { signal } = watching
  for (let attempt = 0; attempt < maxAttempts && !signal.aborted; attempt += 1) {
    try {
      const stream = await wire.system.watch(undefined, { signal })
      for await (const state of stream) {
        attempt = 0
        takeState(state)
      }
    } catch {
      // Told below, once it is clear that it does not come back.
    }
    if (!signal.aborted) await pause(250 * 2 ** attempt)
  }
  end('lost', watching)
}

let current: AbortController | undefined

/**
 * Connects the page to the program and keeps the vault's state in `useInterface` up to date, until
 * the link ends. Also the way back after `lost` or `taken-over`.
 */
export const connect = async (): Promise<void> => {
  current?.abort()
  const watching = new AbortController()
  current = watching
  useInterface.setState({ link: 'connecting' })
  const opened = await openLink((why) => end(why, watching))
  if (!opened.ok) return end(opened.end, watching)
  setLink(endingWithLock(opened.link))
  try {
    const status = await wire.system.status()
    if (watching.signal.aborted) return
    useInterface.setState({ link: 'ready', status, vault: status.vault })
  } catch {
    return end('lost', watching)
  }
  await watch(watching)
}
