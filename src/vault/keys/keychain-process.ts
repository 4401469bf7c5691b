/** One call to the keychain, as it crosses to the child process. */
export type KeychainCall =
  | { readonly verb: 'get' | 'delete'; readonly service: string; readonly account: string }
  | {
      readonly verb: 'set'
      readonly service: string
      readonly account: string
      readonly value: string
    }

/** `value`: what `get` found; absent where there is no such entry, or the ring is locked. */
export type KeychainAnswer =
  | { readonly ok: true; readonly value?: string | undefined }
  | { readonly ok: false }

/**
 * A running keychain child, whatever its host: `child_process.fork` in Node, `utilityProcess` on the
 * desktop. Listeners are set once, before the first `send`.
 */
export interface KeychainProcess {
  readonly send: (call: KeychainCall) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  /** Runs once when the child has ended, or could not be started. */
  readonly onExit: (listener: () => void) => void
  /** Ends it at once, also in the middle of a call. */
  readonly kill: () => void
}
