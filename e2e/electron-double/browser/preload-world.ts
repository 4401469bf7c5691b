import type { CDPSession } from '@playwright/test'
import type { Ask } from '../wire.ts'
import type { MainVerbs } from '../verbs.ts'
import { toElectron } from './addresses.ts'
import {
  bridgeName,
  bridgeScript,
  decodeFromPage,
  portCommands,
  preloadScript,
  type BridgeHead,
} from './bridge.ts'

/** Chromium's name for the world in which a window's preload script lives, apart from the page's own. */
const world = 'kinventory-preload'
const tell = 'kinventoryTell'

/** The ports that pages of this window handed over, and the way back to each. */
export interface PreloadWorld {
  has(port: string): boolean
  post(port: string, data: unknown): Promise<void>
  close(port: string): Promise<void>
  /** The page has gone without a word: a crash, or the end of the window. */
  closeAll(): void
  /** Runs a script beside the preload of a frame, as an attacker could who has taken the renderer over. */
  runInFrame(session: CDPSession, frame: string, script: string): Promise<void>
}

/** Runs `preload` in a world of its own in every page that comes up, before the page's scripts. */
export const openPreloadWorld = async (
  cdp: CDPSession,
  preload: string,
  inFrames: boolean,
  window: number,
  ask: Ask<MainVerbs>,
): Promise<PreloadWorld> => {
  /** Which execution context holds the page's side of a port. */
  const contexts = new Map<string, { readonly session: CDPSession; readonly context: number }>()
  const parts = new Map<string, string[]>()
  const closed = (port: string): void => {
    if (contexts.delete(port)) void ask('portClosed', port)
  }
  const hear = (session: CDPSession, context: number, payload: string): void => {
    const end = payload.indexOf('\n')
    const head = JSON.parse(payload.slice(0, end)) as BridgeHead
    if (head.kind === 'closed') return closed(head.port)
    for (const port of head.ports) contexts.set(port, { session, context })
    if (head.kind === 'data') {
      const all = [...(parts.get(head.port) ?? []), payload.slice(end + 1)]
      if (!head.isLast) return void parts.set(head.port, all)
      parts.delete(head.port)
      const data = decodeFromPage(head.type, all.join(''))
      return void ask('portMessage', head.port, data, head.ports)
    }
    const { origin, url, isMain } = head
    const frame = { origin: toElectron(origin), url: toElectron(url), isMain }
    void ask('posted', window, head.channel, head.message, head.ports, frame)
  }
  const closeOf = (isGone: (context: number) => boolean): void => {
    for (const [port, { context }] of contexts) if (isGone(context)) closed(port)
  }
  const attach = async (session: CDPSession): Promise<void> => {
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === tell) hear(session, executionContextId, payload)
    })
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
      closeOf((context) => context === executionContextId),
    )
    session.on('Runtime.executionContextsCleared', () => closeOf(() => true))
    await session.send('Runtime.enable')
    await session.send('Runtime.addBinding', { name: tell, executionContextName: world })
  }
  const call = async (port: string, verb: 'deliver' | 'close', given: unknown): Promise<void> => {
    const place = contexts.get(port)
    if (!place) return
    await place.session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (given) { globalThis.${bridgeName}.${verb}(given) }`,
      executionContextId: place.context,
      arguments: [{ value: given }],
    })
  }
  await attach(cdp)
  await cdp.send('Page.enable')
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    source: preloadScript(preload, tell, inFrames),
    worldName: world,
  })
  return {
    has: (port) => contexts.has(port),
    post: async (port, data) => {
      // The page may go away in between; Electron, too, says nothing then.
      const sent = portCommands(port, data).map((command) => call(port, 'deliver', command))
      await Promise.allSettled(sent)
    },
    close: async (port) => {
      await Promise.allSettled([call(port, 'close', port)])
      contexts.delete(port)
    },
    closeAll: () => closeOf(() => true),
    runInFrame: async (session, frame, script) => {
      if (session !== cdp) await attach(session)
      const { executionContextId } = await session.send('Page.createIsolatedWorld', {
        frameId: frame,
        worldName: world,
      })
      const { exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `${bridgeScript(tell)}\n((electron) => {${script}})(${bridgeName}.electron)`,
        contextId: executionContextId,
      })
      if (exceptionDetails) throw new Error(`The script failed: ${exceptionDetails.text}`)
    },
  }
}
