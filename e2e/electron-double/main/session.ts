import { EventEmitter } from 'node:events'
import { app, assertReady } from './app.ts'
import { modelled } from './modelled.ts'
import { fetchThrough } from './session-fetch.ts'
import { record } from './records.ts'
import type { Surface } from './surface.ts'

type BeforeRequest = (
  details: { readonly url: string; readonly resourceType: string; readonly method: string },
  answer: (response: Electron.CallbackResponse) => void,
) => void

type Handler = (request: Request) => Promise<Response> | Response

/** What a page of a session may and gets. */
export interface SessionRules {
  readonly handlers: Map<string, Handler>
  beforeRequest: BeforeRequest | undefined
  permissionRequest: Parameters<Electron.Session['setPermissionRequestHandler']>[0]
  permissionCheck: Parameters<Electron.Session['setPermissionCheckHandler']>[0]
}

/** Asks the listener of a session whether a request is cancelled; without one none is. */
export const isCancelled = (
  rules: SessionRules,
  url: string,
  resourceType: string,
  method = 'GET',
): Promise<boolean> =>
  new Promise((resolve) => {
    if (!rules.beforeRequest) return resolve(false)
    rules.beforeRequest({ url, resourceType, method }, ({ cancel = false }) => resolve(cancel))
  })

const rulesBySession = new WeakMap<object, SessionRules>()

const createSession = (partition: string) => {
  const rules: SessionRules = {
    handlers: new Map(),
    beforeRequest: undefined,
    permissionRequest: null,
    permissionCheck: null,
  }
  const noted =
    <Given extends readonly unknown[]>(name: string) =>
    (...given: Given): void =>
      record(`session.${name}`, partition, ...given)
  const webRequest = modelled('session.webRequest', {
    onBeforeRequest: (listener: BeforeRequest | null): void => {
      rules.beforeRequest = listener ?? undefined
    },
  })
  const protocol = modelled('session.protocol', {
    handle: (scheme: string, handler: Handler): void => {
      if (rules.handlers.has(scheme)) throw new Error(`The scheme ${scheme} is handled already`)
      rules.handlers.set(scheme, handler)
    },
  } satisfies Surface<Electron.Protocol, 'handle'>)
  const own = {
    webRequest,
    protocol,
    setPermissionRequestHandler: (handler: SessionRules['permissionRequest']): void => {
      rules.permissionRequest = handler
    },
    setPermissionCheckHandler: (handler: SessionRules['permissionCheck']): void => {
      rules.permissionCheck = handler
    },
    setDevicePermissionHandler: noted<Parameters<Electron.Session['setDevicePermissionHandler']>>(
      'setDevicePermissionHandler',
    ),
    setCertificateVerifyProc: noted<Parameters<Electron.Session['setCertificateVerifyProc']>>(
      'setCertificateVerifyProc',
    ),
    setSpellCheckerEnabled: noted<[boolean]>('setSpellCheckerEnabled'),
    setProxy: (config: Electron.ProxyConfig): Promise<void> => {
      record('session.setProxy', partition, config)
      return Promise.resolve()
    },
    fetch: (input: string | Request, init?: RequestInit): Promise<Response> =>
      fetchThrough((url, method) => isCancelled(rules, url, 'xhr', method), input, init),
  } satisfies Surface<
    Electron.Session,
    | 'setPermissionRequestHandler'
    | 'setPermissionCheckHandler'
    | 'setDevicePermissionHandler'
    | 'setCertificateVerifyProc'
    | 'setSpellCheckerEnabled'
    | 'setProxy'
    | 'fetch'
  > & { readonly webRequest: object; readonly protocol: object }
  const made = modelled('Session', Object.assign(new EventEmitter(), own))
  rulesBySession.set(made, rules)
  // At once, as in Electron: whoever listens has seen the session before `fromPartition` gives it.
  app.emit('session-created', made)
  return made
}

export type Session = ReturnType<typeof createSession>

const partitions = new Map<string, Session>()

const fromPartition = (partition: string, options?: Electron.FromPartitionOptions): Session => {
  assertReady(true, 'Session can only be received when app is ready')
  record('session.fromPartition', partition, options)
  const made = partitions.get(partition) ?? createSession(partition)
  partitions.set(partition, made)
  return made
}

/** The rules of a session that `fromPartition` gave. */
export const rulesOf = (session: object): SessionRules => {
  const rules = rulesBySession.get(session)
  if (!rules) throw new Error('The double knows no session but those of session.fromPartition')
  return rules
}

/** `defaultSession` throws: no page and no request of ours is in it. */
export const session = modelled('session', { fromPartition } satisfies Surface<
  typeof Electron.Session,
  'fromPartition'
>)
