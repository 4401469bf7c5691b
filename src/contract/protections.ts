import { protectionKinds } from '../domain/model/vault-state.ts'
import { base } from './errors.ts'
import { passphraseSchema } from './vault.ts'
import { z } from './zod.ts'

/**
 * The passphrase of today: asked for before a protection changes wherever there is one, so that whoever
 * finds the window open cannot let themselves in for good. Whoever has forgotten it gives the recovery
 * code instead, as it was typed. `WRONG_PASSPHRASE` where it is wrong or missing.
 */
const proof = passphraseSchema.optional()

const protectionNoteSchema = z.object({
  kind: z.enum(protectionKinds),
  /** When it was made, in milliseconds since 1970; not known of vaults made by the first version. */
  since: z.number().optional(),
  /** The mark printed on the recovery sheet; no secret. */
  sheet: z.string().optional(),
})

/** What the open vault's key is kept with, and what can be done about it. */
export const protections = {
  list: base.output(
    z.object({
      protections: z.array(protectionNoteSchema).readonly(),
      keychain: z.enum(['usable', 'unavailable']),
      sharedComputer: z.boolean(),
    }),
  ),
  /** Adds a passphrase or replaces the one there is. */
  setPassphrase: base.input(z.object({ passphrase: passphraseSchema, proof })).output(z.void()),
  /** Refused with `NOT_ALLOWED` on a shared computer account (P4). */
  addKeychain: base.input(z.strictObject({ proof })).output(z.void()),
  /** Never the last one (`LAST_PROTECTION`). */
  remove: base.input(z.object({ kind: z.enum(protectionKinds), proof })).output(z.void()),
  /**
   * A new recovery code, which counts only once `confirmRecoveryCode` has been given parts of it. The
   * one answer that carries a secret; it is shown once and never again.
   */
  draftRecoveryCode: base.input(z.strictObject({ proof })).output(
    z.object({
      sheet: z.string(),
      /** In reading order; the first is the sheet's mark with its check letter. */
      groups: z.array(z.string()).readonly(),
      /** The groups to be typed back, from 1. */
      ask: z.array(z.number().int()).readonly(),
    }),
  ),
  /** Puts the drafted code in the place of the one before it. `WRONG_RECOVERY_CODE` changes nothing. */
  confirmRecoveryCode: base
    .input(
      z.object({
        groups: z
          .array(z.object({ group: z.number().int().min(1).max(20), text: z.string().max(40) }))
          .min(1)
          .max(20)
          .readonly(),
      }),
    )
    .output(z.void()),
  /** Forgets a drafted code. */
  dropRecoveryCode: base.output(z.void()),
  /**
   * A new key for the vault, on a copy that takes its place once it is verified. `passphrase` is the one
   * of today, and needed where there is one. The recovery code falls away and is to be made anew;
   * automatic backups made with the old key are replaced by a new one.
   */
  renewKey: base
    .input(z.strictObject({ passphrase: passphraseSchema.optional() }))
    .output(z.void()),
  /**
   * Whether somebody else uses this computer account (P4). `true` needs a passphrase protection
   * (`NOT_ALLOWED` without) and takes the key out of the keychain.
   */
  setSharedComputer: base.input(z.object({ sharedComputer: z.boolean(), proof })).output(z.void()),
}
