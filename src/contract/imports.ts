import { eventIterator } from '@orpc/contract'
import { z } from './zod.ts'
import { base } from './errors.ts'
import { importBatchIdSchema, partialDateSchema, personIdSchema, serviceIdSchema } from './model.ts'

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

export const matchBases = ['chosen', 'domain', 'app-id', 'name', 'none'] as const

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
})

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
  counts: z.record(z.enum(rowOutcomes), z.number().int()),
  total: z.number().int(),
  /** Items that are no accounts (cards, notes, identities), counted by what they are. */
  leftOut: z.array(z.object({ what: z.string(), count: z.number().int() })).readonly(),
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

export const imports = {
  /** Reads a file into a draft. Passwords and answers become fingerprints here; nothing is stored yet. */
  open: base
    .input(z.object({ file: z.file(), formatId: z.string().max(40).optional() }))
    .output(importDraftSchema),
  map: base.input(z.object({ draftId, mapping: columnMappingSchema })).output(importDraftSchema),
  rows: base
    .input(
      z.object({
        draftId,
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(500),
      }),
    )
    .output(z.object({ rows: z.array(importRowSchema).readonly(), total: z.number().int() })),
  /** Changes some rows (by index), or all that are not skipped by themselves. */
  assign: base
    .input(
      z.object({
        draftId,
        rows: z.union([z.literal('all'), z.array(z.number().int().min(0)).max(100_000).readonly()]),
        holderId: personIdSchema.optional(),
        subjectIds: z.array(personIdSchema).max(50).readonly().optional(),
        serviceId: serviceIdSchema.nullable().optional(),
        leaveOut: z.boolean().optional(),
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
          /** How many of the accounts it added are still there: what `erase` takes away. */
          accounts: z.number().int(),
        }),
      )
      .readonly(),
  ),
  /** Erases the accounts an import added, with all that is known of them, and its own entry. */
  erase: base.input(z.object({ batchId: importBatchIdSchema })).output(z.void()),
  tickExportDeleted: base.input(z.object({ batchId: importBatchIdSchema })).output(z.void()),
}
