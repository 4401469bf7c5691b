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

/** What to say in a report, and what is shipped; nothing of the family. */
export const aboutSchema = z.object({
  version: z.string(),
  /** What runs it: Node, and in a window of its own Electron and Chromium too. */
  engine: z
    .array(z.object({ name: z.enum(['electron', 'chromium', 'node']), version: z.string() }))
    .readonly(),
  /** The system's kind and its processor's, as Node names them: `linux x64`. */
  platform: z.string(),
  database: z.object({ sqlite: z.string(), cipher: z.string() }),
  /** As it was shipped; `day` is that of its newest fact, `YYYY-MM-DD`. */
  catalogue: z.object({ day: z.string(), services: z.number(), breaches: z.number() }),
})
export type About = z.infer<typeof aboutSchema>

/** Texts of licences, as whoever wrote them wrote them. */
export const licencesSchema = z.object({
  own: z.string(),
  /** What is in the program besides ours, by name. */
  packages: z
    .array(
      z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }),
    )
    .readonly(),
})
export type Licences = z.infer<typeof licencesSchema>

export const system = {
  /** Which program this is, down to its database. */
  about: base.output(aboutSchema),
  /** `STORAGE` where the program's own files cannot be read. */
  licences: base.output(licencesSchema),
  status: base.output(statusSchema),
  /** Somebody is at the page: the time until the vault locks by itself starts anew. */
  stayAwake: base.output(z.void()),
  /** The vault's state now, again whenever it changes, and a warning before it locks. */
  watch: base.output(eventIterator(watchedStateSchema)),
}
