export const outgoingPurposes = ['breach-list', 'address-lookup', 'password-check'] as const
export type OutgoingPurpose = (typeof outgoingPurposes)[number]

/** `unfinished`: it was begun, and the program ended before it knew more. */
export const outgoingOutcomes = ['unfinished', 'answered', 'refused', 'failed', 'stopped'] as const
export type OutgoingOutcome = (typeof outgoingOutcomes)[number]

/** One use of the network, written down before anything is sent. */
export interface OutgoingRecord {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly purpose: OutgoingPurpose
  /** The only host it talks to. */
  readonly host: string
  /** How many requests went out, repeated ones too. */
  readonly requests: number
  /** The address that was looked up; erased with the last account that has it. */
  readonly about?: string | undefined
  /** For `password-check`: how many passwords; their prefixes are not kept (P2). */
  readonly passwords?: number | undefined
  readonly outcome: OutgoingOutcome
}
