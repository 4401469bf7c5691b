import { protectionKinds } from '../domain/model/vault-state.ts'
import { personRoles } from '../domain/model/person.ts'
import { base } from './errors.ts'
import { openerSchema, passphraseSchema } from './vault.ts'
import { z } from './zod.ts'

/** Why an automatic backup was made. */
export const backupReasons = ['daily', 'migration', 'renewal', 'restore', 'asked'] as const

/** Larger files are put into the folder of backups by hand. */
export const largestBackupUpload = 60 * 1024 * 1024

const backupName = z.string().regex(/^[\w.-]{1,100}\.kinventory$/)
const asideId = z.string().regex(/^[\w-]{1,100}$/)
const stagingId = z.uuid()

const backupNoteSchema = z.object({
  name: backupName,
  madeAt: z.number(),
  reason: z.enum(backupReasons),
  bytes: z.number().int(),
  /** False where the file cannot be read as a backup. */
  readable: z.boolean(),
})

/** A vault that a restore has put out of the way. */
const asideNoteSchema = z.object({ id: asideId, setAsideAt: z.number() })

/** What is inside, told before anything is replaced. */
export const vaultContentsSchema = z.object({
  madeAt: z.number(),
  householdName: z.string(),
  people: z.array(z.object({ name: z.string(), role: z.enum(personRoles) })).readonly(),
  accounts: z.number().int(),
  imports: z.number().int(),
  incidents: z.number().int(),
})

export const backups = {
  /** Works in every state of the vault; newest first. `problem`: the last automatic one failed. */
  list: base.output(
    z.object({
      backups: z.array(backupNoteSchema).readonly(),
      setAside: z.array(asideNoteSchema).readonly(),
      /** Where they lie, for whoever wants to copy them. */
      folder: z.string(),
      problem: z.enum(['storage', 'not-verified']).optional(),
    }),
  ),
  /** One more automatic backup, now. */
  make: base.output(z.void()),
  /**
   * One file for another disk or computer. `passphrase` protects this file alone and is needed where the
   * vault has neither passphrase nor recovery code (`NOT_ALLOWED` without).
   */
  save: base.input(z.strictObject({ passphrase: passphraseSchema.optional() })).output(z.file()),
  remove: base.input(z.object({ name: backupName })).output(z.void()),
  /** Looks at a backup from outside and lays it ready; replaces nothing. */
  stage: base
    .input(
      z.discriminatedUnion('from', [
        z.object({ from: z.literal('list'), name: backupName }),
        z.object({ from: z.literal('file'), file: z.file().max(largestBackupUpload) }),
      ]),
    )
    .output(
      z.object({
        stagingId,
        madeAt: z.number(),
        protections: z.array(z.enum(protectionKinds)).readonly(),
        /** The open vault's key opens it, so nothing has to be typed. */
        sameKey: z.boolean(),
        sheet: z.string().optional(),
      }),
    ),
  /** Opens the staged backup and says what is in it. `opener` may be missing where `sameKey` was true. */
  look: base
    .input(z.object({ stagingId, opener: openerSchema.optional() }))
    .output(vaultContentsSchema),
  /** The same of the open vault, to compare it with. */
  present: base.output(vaultContentsSchema.omit({ madeAt: true })),
  /** Puts the staged backup, which was looked into, in the vault's place and opens it. The present vault is set aside. */
  restore: base.input(z.object({ stagingId })).output(z.void()),
  discard: base.input(z.object({ stagingId })).output(z.void()),
  /** Undoes a restore: the vault that was set aside takes its place again, locked, and the present one is set aside. */
  putBack: base.input(z.object({ id: asideId })).output(z.void()),
  /** Removes a vault that was set aside, for good. */
  discardAside: base.input(z.object({ id: asideId })).output(z.void()),
}
