import { currentStarter, watchParent } from '../../src/loopback/watch-parent.ts'
import { runChild } from './run-child.ts'

export type ElectronOutcome =
  | { readonly kind: 'ended'; readonly code: number }
  /** It never got a window open; `lastLine` is what it said last. */
  | { readonly kind: 'died-early'; readonly lastLine: string }

/** An Electron that fails for want of a display, a sandbox or a library does so within a second or two. */
const early = 15_000

/** Kept back until it has proved to live: nobody needs the log of a window that does not come. */
const createHoldBack = (write: (text: string) => void, until: Promise<unknown>) => {
  let held: string[] | undefined = []
  const release = (): void => {
    for (const text of held ?? []) write(text)
    held = undefined
  }
  void until.then(release)
  return {
    write: (text: string): void => {
      if (held) held.push(text)
      else write(text)
    },
    release,
  }
}

/**
 * Runs the desktop host to its end. It gets our signals, and one when our own parent has gone. Ending
 * badly within seconds, unless it was told to end, counts as never having started.
 */
export const runElectron = async (
  runtime: string,
  given: readonly string[],
  write: (text: string) => void,
  earlyUntil: number = early,
): Promise<ElectronOutcome> => {
  // Editors set this one in their terminals; it would turn Electron into plain Node.
  const { ELECTRON_RUN_AS_NODE: _plainNode, NODE_OPTIONS: _ours, ...env } = process.env
  const proved = new Promise((resolve) => {
    setTimeout(resolve, earlyUntil).unref()
  })
  const output = createHoldBack(write, proved)
  const child = runChild(runtime, given, { env, write: output.write })
  const stopWatching = watchParent(currentStarter, () => child.tell('SIGTERM'))
  const { code, told, lived, lastLine } = await child.ended
  stopWatching()
  if (code !== 0 && !told && lived < earlyUntil) return { kind: 'died-early', lastLine }
  output.release()
  return { kind: 'ended', code: code ?? (told ? 0 : 1) }
}
