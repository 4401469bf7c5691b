/** The check of a draft's passwords at Pwned Passwords, as far as it has come. */
export type PasswordCheck =
  /** The guardian left it. */
  | { readonly kind: 'skipped' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  /** Stopped before its end: the answers so far stay, the rest could not be checked. */
  | { readonly kind: 'stopped'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly error: unknown }
  | {
      readonly kind: 'done'
      readonly seen: number
      readonly notSeen: number
      readonly couldNotCheck: number
    }
