import { eventIterator } from '@orpc/contract'
import { z } from './zod.ts'
import { leftOutKinds } from '../domain/importers/imported-item.ts'
import { base } from './errors.ts'
import {
  accountIdSchema,
  importBatchIdSchema,
  partialDateSchema,
  personIdSchema,
  serviceIdSchema,
} from './model.ts'

/** What a column of a table can mean. */
export const columnFields = [
  'title',
  'url',
  'user-name',
  'email',
  'password',
  'security-question',
  'security-answer',
  'folder',
  'notes',
  'created',
  'password-changed',
] as const

/** Column index (from 0) to field; columns that are not listed are not taken. */
export const columnMappingSchema = z
  .array(z.object({ column: z.number().int().min(0).max(499), field: z.enum(columnFields) }))
  .max(500)
  .readonly()

const draftId = z.uuid()

export const rowOutcomes = ['new', 'known', 'changed', 'skipped', 'needs-a-look'] as const

export const skipReasons = [
  'not-an-account',
  'nothing-in-it',
  'wrong-length',
  'in-trash',
  'left-out',
] as const

export const matchBases = ['chosen', 'learned', 'domain', 'app-id', 'name', 'none'] as const

/** The fields of a known account that an import may tell more about. */
export const changedFields = [
  'existedBy',
  'passwordChanged',
  'origins',
  'userName',
  'email',
  'twoFactor',
  'notes',
] as const

/** What the proposed holder and subjects rest on. */
export const peopleBases = [
  'known-account',
  'folder',
  'title',
  'email',
  'user-name',
  'same-login',
  'only-guardian',
  'none',
] as const

/** One field of an account that an import changes; dates as ISO texts, lists joined by a space. */
const fieldChangeSchema = z.object({
  field: z.enum(changedFields),
  before: z.string().optional(),
  after: z.string().optional(),
})

export const importRowSchema = z.object({
  index: z.number().int(),
  /** Line of the file the row starts on (1 is the first); for JSON the number of the item. */
  line: z.number().int(),
  title: z.string(),
  origins: z.array(z.string()).readonly(),
  userName: z.string().optional(),
  email: z.string().optional(),
  folder: z.string().optional(),
  hasPassword: z.boolean(),
  questions: z.number().int(),
  existedBy: partialDateSchema.optional(),
  passwordChanged: partialDateSchema.optional(),
  serviceId: serviceIdSchema.optional(),
  match: z.object({ basis: z.enum(matchBases), on: z.string() }),
  holderId: personIdSchema.optional(),
  subjectIds: z.array(personIdSchema).readonly(),
  peopleFrom: z.enum(peopleBases).optional(),
  outcome: z.enum(rowOutcomes),
  skipReason: z.enum(skipReasons).optional(),
  /** With `changed`: what stands in the vault and what will stand there. */
  changes: z.array(fieldChangeSchema).readonly(),
  /** A fingerprint that the account did not have yet. */
  newPassword: z.boolean(),
  /** Nothing says that a child's data is in it, and no password links it to an account where it does. */
  notAboutChild: z.boolean(),
})

/** Which rows of a draft are meant, in the order of the file. */
const rowWish = {
  outcome: z.enum(rowOutcomes).optional(),
  notAboutChild: z.boolean().optional(),
  /** Part of a title, a login, a folder or an address; without regard to case and accents. */
  search: z.string().max(200).optional(),
  /** These (by index) are meant whatever becomes of them, as long as they have what is searched for. */
  also: z.array(z.number().int().min(0)).max(1000).readonly().optional(),
}

export const importDraftSchema = z.object({
  draftId,
  fileName: z.string(),
  /** A format's id, such as `chrome-csv`; `table` for any CSV through the mapper. */
  formatId: z.string(),
  /** The mapper has to be answered before there are rows. */
  needsMapping: z.boolean(),
  columns: z
    .array(z.object({ name: z.string(), samples: z.array(z.string()).readonly() }))
    .readonly(),
  mapping: columnMappingSchema,
  /** The mapping was given for a table with these very columns before. */
  remembered: z.boolean(),
  /** The first rows of a table whose columns are not named yet, whatever may be secret masked. */
  preview: z.array(z.array(z.string()).readonly()).readonly(),
  counts: z.record(z.enum(rowOutcomes), z.number().int()),
  total: z.number().int(),
  /** How many different passwords wait for `checkPasswords`. */
  passwordsToCheck: z.number().int(),
  /** Rows of which nothing says that a child's data is in them. */
  notAboutChild: z.number().int(),
  /** Rows nobody holds yet: while there are any the draft cannot be imported. */
  withoutHolder: z.number().int(),
  /** Items that are no accounts (cards, notes, identities), by what they are; the first thousand of each named. */
  leftOut: z
    .array(
      z.object({
        what: z.enum(leftOutKinds),
        count: z.number().int(),
        items: z
          .array(z.object({ line: z.number().int().optional(), title: z.string().optional() }))
          .readonly(),
      }),
    )
    .readonly(),
})

export const importReportSchema = z.object({
  batchId: importBatchIdSchema,
  total: z.number().int(),
  added: z.number().int(),
  changed: z.number().int(),
  known: z.number().int(),
  skipped: z
    .array(z.object({ line: z.number().int(), title: z.string(), reason: z.enum(skipReasons) }))
    .readonly(),
  leftOut: importDraftSchema.shape.leftOut,
  fingerprints: z.number().int(),
})

/** What an undo takes back and what it leaves. An account that is *theirs* stands there without its title (P10). */
const undoSchema = z.object({
  accountsRemoved: z.number().int(),
  fieldsRestored: z.number().int(),
  /** Accounts it added that somebody has worked on since: they stay. */
  keptAccounts: z.array(z.object({ accountId: accountIdSchema, title: z.string() })).readonly(),
  /** Fields it changed that hold something else by now: they stay. */
  keptFields: z
    .array(
      z.object({
        accountId: accountIdSchema,
        title: z.string(),
        field: z.enum(changedFields),
      }),
    )
    .readonly(),
})

/** What a check of passwords tells of itself: different passwords, not rows. */
export const passwordCheckEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.number().int(), total: z.number().int() }),
  z.object({
    kind: z.literal('done'),
    seen: z.number().int(),
    notSeen: z.number().int(),
    couldNotCheck: z.number().int(),
  }),
])

export const imports = {
  /** Reads a file into a draft. Passwords and answers become fingerprints here; nothing is stored yet. */
  open: base
    .input(
      z.object({
        file: z.file(),
        /** Overrules what the file looks like; `table` for the mapper. */
        formatId: z.string().max(40).optional(),
        /** Of a locked export (`password-needed`); dropped as soon as the file is open. */
        password: z.string().max(1000).optional(),
        /** Notes may hold anything, so they are taken only where somebody asks. */
        takeNotes: z.boolean().optional(),
        /** Makes the passwords ready for `checkPasswords`; without it nothing of them but fingerprints is kept. */
        checkPasswords: z.boolean().optional(),
      }),
    )
    .output(importDraftSchema),
  /**
   * Asks Pwned Passwords about each different password of the draft, by the first five characters of its SHA-1.
   * Afterwards, when it is stopped, or after ten minutes, nothing of them but fingerprints is left; what was not
   * asked is *could not check*.
   */
  checkPasswords: base.input(z.object({ draftId })).output(eventIterator(passwordCheckEventSchema)),
  map: base.input(z.object({ draftId, mapping: columnMappingSchema })).output(importDraftSchema),
  rows: base
    .input(
      z.object({
        draftId,
        /** `index` stays the row's own. */
        ...rowWish,
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(500),
      }),
    )
    .output(z.object({ rows: z.array(importRowSchema).readonly(), total: z.number().int() })),
  /**
   * The indexes of what `rows` gives with the same wish, without the rows that are skipped by themselves.
   * `offset` and `limit` count rows as `rows` does; without them all.
   */
  rowIndexes: base
    .input(
      z.object({
        draftId,
        ...rowWish,
        offset: z.number().int().min(0).optional(),
        limit: z.number().int().min(1).optional(),
      }),
    )
    .output(z.object({ indexes: z.array(z.number().int()).readonly() })),
  /** Changes some rows (by index), or all that are not skipped by themselves. */
  assign: base
    .input(
      z.object({
        draftId,
        rows: z.union([
          z.enum(['all', 'not-about-child']),
          z.array(z.number().int().min(0)).max(100_000).readonly(),
        ]),
        holderId: personIdSchema.optional(),
        subjectIds: z.array(personIdSchema).max(50).readonly().optional(),
        serviceId: serviceIdSchema.nullable().optional(),
        leaveOut: z.boolean().optional(),
        /** Accounts that are there already keep their people, so that no second one comes of them. */
        keepKnown: z.boolean().optional(),
        /** The people proposed for rows that need a look are right; rows without a holder stay as they are. */
        confirmPeople: z.boolean().optional(),
      }),
    )
    .output(importDraftSchema),
  /** One transaction. Stopping the stream, or `discard`, before the report leaves no trace. */
  commit: base.input(z.object({ draftId })).output(
    eventIterator(
      z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('progress'),
          done: z.number().int(),
          total: z.number().int(),
        }),
        z.object({ kind: z.literal('report'), report: importReportSchema }),
      ]),
    ),
  ),
  discard: base.input(z.object({ draftId })).output(z.void()),
  /** Imports whose export file is not yet known to be deleted. */
  openSteps: base.output(
    z
      .array(
        z.object({
          batchId: importBatchIdSchema,
          fileName: z.string(),
          formatId: z.string(),
          importedOn: partialDateSchema,
          accounts: z.number().int(),
        }),
      )
      .readonly(),
  ),
  /** All finished imports, newest first. */
  list: base.output(
    z
      .array(
        z.object({
          batchId: importBatchIdSchema,
          fileName: z.string(),
          formatId: z.string(),
          importedOn: partialDateSchema,
          added: z.number().int(),
          changed: z.number().int(),
          /** How many of the accounts it added are still there. */
          accounts: z.number().int(),
          undoneOn: partialDateSchema.optional(),
        }),
      )
      .readonly(),
  ),
  /** What `undo` would take back, and what it would leave since it was changed afterwards. */
  undoPreview: base.input(z.object({ batchId: importBatchIdSchema })).output(undoSchema),
  /**
   * Takes back what an import added and changed. What was changed since, by hand or by a later import, stays and
   * is named; with `alsoTouched` accounts it added go even so. `NOT_ALLOWED` where it was undone before.
   */
  undo: base
    .input(z.object({ batchId: importBatchIdSchema, alsoTouched: z.boolean() }))
    .output(undoSchema),
  tickExportDeleted: base.input(z.object({ batchId: importBatchIdSchema })).output(z.void()),
}
