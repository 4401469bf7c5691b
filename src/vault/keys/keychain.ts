import type { KeychainState } from '../../domain/model/vault-state.ts'
import type { KeychainAnswer, KeychainCall, KeychainProcess } from './keychain-process.ts'
import { keyLength } from './key-check.ts'
import { Secret } from './secret.ts'

/** Every entry of ours is under this name; the account is the vault's id. */
const keychainService = 'Kinventory'

/** How long a whole operation may take. */
export type Patience = 'probe' | 'prompt'

const milliseconds: Readonly<Record<Patience, number>> = {
  // Nobody waits longer to be told that there is no keychain.
  probe: 3_000,
  // Somebody may be typing the password of the ring into the system's own window.
  prompt: 60_000,
}

export type KeychainEntry =
  /** Newest first; empty where something is there that is none of ours. Whoever reads wipes them. */
  | { readonly kind: 'found'; readonly keys: readonly Secret[] }
  /** The keychain works, and has no such entry. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'unavailable' }

/** A short text of ours in the system's keychain. */
export type KeychainText =
  | { readonly kind: 'found'; readonly text: string }
  /** The keychain works, and has no such entry. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'unavailable' }

/** The vault's keys in the system's keychain. Calls wait for one another; none throws or rejects. */
export interface Keychain {
  state(patience: Patience): Promise<KeychainState>
  read(vaultId: string, patience: Patience): Promise<KeychainEntry>
  /**
   * Replaces the entry by these keys, newest first (at most eight are kept), and reads it back; `false`
   * where it is not there afterwards. More than one while a vault changes its key or is restored.
   */
  store(vaultId: string, keys: readonly Secret[], patience: Patience): Promise<boolean>
  remove(vaultId: string, patience: Patience): Promise<void>
  /** An entry of another account than a vault's id, with whatever text is in it. */
  readText(account: string, patience: Patience): Promise<KeychainText>
  /** Replaces the text and reads it back; `false` where it is not there afterwards. */
  storeText(account: string, text: string, patience: Patience): Promise<boolean>
  /** `false` where nobody can tell whether it is gone. */
  removeText(account: string, patience: Patience): Promise<boolean>
  /** Ends the call that is under way and all later ones as unavailable, so that nothing is waited for. */
  close(): void
}

/** An entry that grows for ever would be a fault of ours. */
const mostKeys = 8

/** The entry's text: base64 keys with a space between. */
const textOf = (keys: readonly Secret[]): string =>
  keys
    .slice(0, mostKeys)
    .map((key) => key.reveal().toString('base64'))
    .join(' ')

/** Somebody else may have written the entry: what is not exactly a key is passed over. */
const keysIn = (text: string): readonly Secret[] =>
  text
    .slice(0, 1_000)
    .split(' ')
    .map((part) => ({ part, bytes: Buffer.from(part, 'base64') }))
    .filter(({ part, bytes }) => bytes.length === keyLength && bytes.toString('base64') === part)
    .slice(0, mostKeys)
    .map(({ bytes }) => Secret.fromBytes(bytes))

type Call = (call: KeychainCall) => Promise<KeychainAnswer>

const isAnswer = (message: unknown): message is KeychainAnswer =>
  typeof message === 'object' &&
  message !== null &&
  'ok' in message &&
  (message.ok === false ||
    (message.ok === true &&
      (!('value' in message) || message.value === undefined || typeof message.value === 'string')))

/**
 * Runs `work` with a child of its own and kills the child afterwards, at the latest when the time is
 * over: then, and when the child dies, every call in it answers `ok: false`.
 */
const withChild = async <Result>(
  spawn: () => KeychainProcess,
  limit: number,
  stopped: AbortSignal,
  work: (call: Call) => Promise<Result>,
): Promise<Result> => {
  const unavailable = (): Promise<KeychainAnswer> => Promise.resolve({ ok: false })
  if (stopped.aborted) return work(unavailable)
  let child: KeychainProcess
  try {
    child = spawn()
  } catch {
    return work(unavailable)
  }
  let over = false
  let settle: ((answer: KeychainAnswer) => void) | undefined
  const reply = (answer: KeychainAnswer): void => {
    settle?.(answer)
    settle = undefined
  }
  const stop = (): void => {
    over = true
    reply({ ok: false })
  }
  child.onMessage((message) => reply(isAnswer(message) ? message : { ok: false }))
  child.onExit(stop)
  stopped.addEventListener('abort', stop)
  const timer = setTimeout(stop, limit)
  try {
    return await work((call) =>
      over
        ? unavailable()
        : new Promise((resolve) => {
            settle = resolve
            child.send(call)
          }),
    )
  } finally {
    clearTimeout(timer)
    stopped.removeEventListener('abort', stop)
    child.kill()
  }
}

/**
 * A round trip on an entry of its own: the only way to tell a locked ring, which answers like an empty
 * one, from one that works.
 */
const roundTrip = async (call: Call, mark: string): Promise<KeychainState> => {
  const entry = { service: keychainService, account: `probe-${mark}` }
  const written = await call({ verb: 'set', ...entry, value: mark })
  if (!written.ok) return 'unavailable'
  const read = await call({ verb: 'get', ...entry })
  await call({ verb: 'delete', ...entry })
  return read.ok && read.value === mark ? 'usable' : 'unavailable'
}

/** `spawn` starts a keychain child; `randomBytes` names the probe's entry. */
export const openKeychain = (options: {
  readonly spawn: () => KeychainProcess
  readonly randomBytes: (length: number) => Buffer
  /** Milliseconds per operation; only tests give their own. */
  readonly limits?: Readonly<Record<Patience, number>>
}): Keychain => {
  const limits = options.limits ?? milliseconds
  const closing = new AbortController()
  let last: Promise<unknown> = Promise.resolve()
  /** One after the other: keyrings break when asked for the same thing in parallel. */
  const inTurn = <Result>(
    patience: Patience,
    work: (call: Call) => Promise<Result>,
  ): Promise<Result> => {
    const turn = last.then(() => withChild(options.spawn, limits[patience], closing.signal, work))
    last = turn.catch(() => undefined)
    return turn
  }
  const mark = (): string => options.randomBytes(8).toString('hex')
  const entryOf = (account: string) => ({ service: keychainService, account })

  const find = async (call: Call, account: string): Promise<KeychainText> => {
    const answer = await call({ verb: 'get', ...entryOf(account) })
    if (!answer.ok) return { kind: 'unavailable' }
    if (answer.value !== undefined) return { kind: 'found', text: answer.value }
    if ((await roundTrip(call, mark())) === 'unavailable') return { kind: 'unavailable' }
    // The write may have opened a locked ring by a prompt, so the entry may be there after all.
    const again = await call({ verb: 'get', ...entryOf(account) })
    if (!again.ok) return { kind: 'unavailable' }
    return again.value === undefined ? { kind: 'missing' } : { kind: 'found', text: again.value }
  }
  const put = async (call: Call, account: string, value: string): Promise<boolean> => {
    const written = await call({ verb: 'set', ...entryOf(account), value })
    if (!written.ok) return false
    const read = await call({ verb: 'get', ...entryOf(account) })
    return read.ok && read.value === value
  }

  return {
    state: (patience) => inTurn(patience, (call) => roundTrip(call, mark())),
    read: (vaultId, patience) =>
      inTurn(patience, async (call): Promise<KeychainEntry> => {
        const found = await find(call, vaultId)
        return found.kind === 'found' ? { kind: 'found', keys: keysIn(found.text) } : found
      }),
    store: (vaultId, keys, patience) =>
      inTurn(patience, (call) => put(call, vaultId, textOf(keys))),
    remove: (vaultId, patience) =>
      inTurn(patience, async (call) => {
        await call({ verb: 'delete', ...entryOf(vaultId) })
      }),
    readText: (account, patience) => inTurn(patience, (call) => find(call, account)),
    storeText: (account, text, patience) => inTurn(patience, (call) => put(call, account, text)),
    removeText: (account, patience) =>
      inTurn(patience, async (call) => {
        await call({ verb: 'delete', ...entryOf(account) })
        return (await find(call, account)).kind === 'missing'
      }),
    close: () => closing.abort(),
  }
}

/** For where the keychain must not be touched, such as a throw-away vault. */
export const noKeychain: Keychain = {
  state: () => Promise.resolve('unavailable'),
  read: () => Promise.resolve({ kind: 'unavailable' }),
  store: () => Promise.resolve(false),
  remove: () => Promise.resolve(),
  readText: () => Promise.resolve({ kind: 'unavailable' }),
  storeText: () => Promise.resolve(false),
  // Nothing was ever put there.
  removeText: () => Promise.resolve(true),
  close: () => undefined,
}
