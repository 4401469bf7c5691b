import { eventIterator } from '@orpc/contract'
import { z } from './zod.ts'
import { protectionKinds, type VaultState } from '../domain/model/vault-state.ts'
import { base } from './errors.ts'

const protections = z.array(z.enum(protectionKinds)).readonly()

export const vaultStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none'), keychain: z.enum(['usable', 'unavailable']) }),
  z.object({ kind: z.literal('locked'), protections }),
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('key-missing'), protections }),
  z.object({ kind: z.literal('key-mismatch'), protections }),
  z.object({ kind: z.literal('keychain-unavailable'), protections }),
  z.object({
    kind: z.literal('not-a-vault'),
    found: z.enum(['no-database', 'no-key-file', 'plain-database', 'other-file']),
  }),
  z.object({ kind: z.literal('damaged'), part: z.enum(['database', 'key-file']) }),
  z.object({
    kind: z.literal('from-newer-version'),
    found: z.number().int(),
    supported: z.number().int(),
  }),
  z.object({ kind: z.literal('in-use-elsewhere') }),
  z.object({
    kind: z.literal('no-access'),
    problem: z.enum(['read-only', 'forbidden', 'missing']),
  }),
]) satisfies z.ZodType<VaultState>

export const statusSchema = z.object({
  host: z.enum(['desktop', 'loopback']),
  version: z.string(),
  /** The sample family in a throw-away vault. */
  demo: z.boolean(),
  /** Today on the computer's own calendar, `YYYY-MM-DD`. */
  today: z.string(),
  vault: vaultStateSchema,
})

/**
 * What the stream tells: the vault's state, or that an open vault is about to lock. `inSeconds` 0: it
 * locks now, and what is on the screen has to go before its new state is known. An `open` after a warning
 * takes it back.
 */
export const watchedStateSchema = z.discriminatedUnion('kind', [
  ...vaultStateSchema.options,
  z.object({ kind: z.literal('locking'), inSeconds: z.number().int().min(0) }),
])
export type WatchedState = z.infer<typeof watchedStateSchema>

export const system = {
  status: base.output(statusSchema),
  /** Somebody is at the page: the time until the vault locks by itself starts anew. */
  stayAwake: base.output(z.void()),
  /** The one event stream: the vault's state now, again whenever it changes, and a warning before it locks. */
  watch: base.output(eventIterator(watchedStateSchema)),
}
