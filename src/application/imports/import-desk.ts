import type { ColumnMapping } from '../../domain/importers/column-field.ts'
import type { ImportBatchId } from '../../domain/model/id.ts'
import type { ImportBatch } from '../../domain/model/import-batch.ts'
import { learnedFrom } from '../knowledge/learned-from.ts'
import type { Gate } from '../network/gate.ts'
import { UseCaseError } from '../use-case-error.ts'
import { assignRows, type Assignment } from './assign-rows.ts'
import {
  checkPasswords,
  withLeaks,
  type Leaks,
  type PasswordCheckEvent,
} from './check-passwords.ts'
import { commitImport, type CommitProgress } from './commit-import.ts'
import { assertAlive, rejudge, type Draft } from './draft.ts'
import { createDraftShelf, type StartTimer } from './draft-shelf.ts'
import { peopleOf, skipOf, type DraftRow } from './draft-row.ts'
import {
  viewDraft,
  viewReport,
  viewRow,
  type ImportDraftView,
  type ImportReport,
  type ImportRowView,
} from './draft-views.ts'
import { findRows, type RowWish } from './find-rows.ts'
import { judgeRows, stillStands, type JudgedRows, type JudgePorts } from './judge-rows.ts'
import { mapDraft, openDraft } from './open-draft.ts'

export type ImportEvent =
  | CommitProgress
  | { readonly kind: 'report'; readonly report: ImportReport }

/** What a desk stands on. */
export interface DeskPorts extends JudgePorts {
  readonly gate: Pick<Gate, 'use' | 'assertAllowed'>
  readonly startTimer: StartTimer
}

interface OpenStep {
  readonly batchId: ImportBatchId
  readonly fileName: string
  readonly formatId: string
  readonly importedOn: ImportBatch['importedOn']
  readonly accounts: number
}

interface DraftKey {
  readonly draftId: string
}

/**
 * Where files become drafts and drafts become accounts, for one open vault. Drafts live in memory; at
 * most four at once, the oldest gives way. A table whose columns are not named yet still has the secrets
 * in it: it goes after ten minutes without use, and as soon as another file is opened, whatever comes of
 * that. All methods fail with `UseCaseError`.
 */
export interface ImportDesk {
  /** Reads a file. Fails with `FILE`. */
  open(input: {
    readonly file: File
    readonly formatId?: string | undefined
    readonly password?: string | undefined
    readonly takeNotes?: boolean | undefined
    readonly checkPasswords?: boolean | undefined
  }): Promise<ImportDraftView>
  /** Names the columns of a table, once. Fails with `FILE` `not-mapped`. */
  map(input: DraftKey & { readonly mapping: ColumnMapping }): Promise<ImportDraftView>
  /**
   * Asks Pwned Passwords about what waits; nothing of it is left afterwards, however it ends. Fails with `NETWORK`
   * before anything is sent, and with `NOT_ALLOWED` while the draft is being imported (`import-running`).
   */
  checkPasswords(
    input: DraftKey & { readonly signal?: AbortSignal | undefined },
  ): AsyncGenerator<PasswordCheckEvent, void>
  /** `total`: how many rows are meant. */
  rows(input: DraftKey & RowWish & { readonly offset: number; readonly limit: number }): {
    rows: ImportRowView[]
    total: number
  }
  /** Of what `rows` gives, the indexes, without the rows that are skipped by themselves. */
  rowIndexes(
    input: DraftKey &
      RowWish & { readonly offset?: number | undefined; readonly limit?: number | undefined },
  ): { indexes: number[] }
  /** Fails with `NOT_FOUND` for a person, service or row that is not there. */
  assign(input: DraftKey & Assignment): Promise<ImportDraftView>
  /**
   * One transaction. `return()`, `signal`, `discard` and `close` end it without a trace. Fails with
   * `NOT_ALLOWED` while a row has no holder (`holder-missing`) or another import runs (`import-running`).
   */
  commit(
    input: DraftKey & { readonly signal?: AbortSignal | undefined },
  ): AsyncGenerator<ImportEvent, void>
  discard(input: DraftKey): void
  /** Imports whose export file nobody has ticked as deleted, the oldest first. */
  openSteps(): OpenStep[]
  tickExportDeleted(input: { readonly batchId: ImportBatchId }): void
  /** Ends every draft; call it before the vault closes. */
  close(): void
}

const notAllowed = (rule: string): UseCaseError => new UseCaseError('NOT_ALLOWED', { rule })

/** Opens the desk of an open vault. */
export const createImportDesk = (ports: DeskPorts): ImportDesk => {
  const { vault } = ports
  const drafts = createDraftShelf(ports.startTimer)
  let closed = false

  /** A draft that is not being imported right now. */
  const idleDraft = (key: DraftKey): Draft => {
    const draft = drafts.use(key.draftId)
    if (draft.stop) throw notAllowed('import-running')
    return draft
  }

  /** What the guardian said of services by hand holds for the next import, too. */
  const learnChoices = (rows: readonly DraftRow[]): void => {
    const chosen = rows.filter((row) => row.choice.service && skipOf(row) === undefined)
    if (chosen.length === 0 || closed) return
    const today = ports.today()
    vault.transaction(() => {
      for (const { facts, choice } of chosen) {
        learnedFrom(facts.origins, choice.service?.serviceId, today).forEach((match) =>
          vault.learned.write(match),
        )
      }
    })
  }

  /** A draft that has ended meanwhile needs no results any more. */
  const noteLeaks = async (draft: Draft, leaks: Leaks): Promise<void> => {
    draft.passwords = undefined
    if (draft.ended || closed) return
    // At once: whoever changes rows while they are judged starts from what was found.
    draft.rows = withLeaks(draft.rows, leaks, ports.today())
    await rejudge(draft, draft.rows, ports)
  }

  /** What still waits is not asked about any more: it could not be checked (P6). */
  const giveUpWaiting = (draft: Draft): void => {
    const digests = [...(draft.passwords?.take().values() ?? [])]
    draft.passwords = undefined
    if (digests.length === 0) return
    const unasked = new Map(digests.map((digest) => [digest, 'could-not-check'] as const))
    draft.rows = withLeaks(draft.rows, unasked, ports.today())
  }

  /** After ten minutes nothing of the passwords is left, asked about or not. */
  const endWaiting = (draft: Draft): void => {
    void draft.stopCheck?.()
    giveUpWaiting(draft)
  }

  /** As the rows are shown, where nothing that they were judged by has changed since; else judged once more. */
  const judgedNow = (draft: Draft, goOn: () => void): JudgedRows | Promise<JudgedRows> => {
    const { judged, rows } = draft
    return judged?.rows === rows && stillStands(judged, ports)
      ? judged
      : judgeRows(rows, ports, goOn)
  }

  const checkAssignment = (draft: Draft, assignment: Assignment): void => {
    const people = new Set(vault.people.list().map(({ id }) => id))
    const { holderId, subjectIds = [], serviceId, rows } = assignment
    const named = holderId === undefined ? subjectIds : [holderId, ...subjectIds]
    if (named.some((id) => !people.has(id))) throw new UseCaseError('NOT_FOUND', { what: 'person' })
    if (assignment.subjectIds?.length === 0) throw notAllowed('subjects-empty')
    if (serviceId && !ports.services().some(({ id }) => id === serviceId))
      throw new UseCaseError('NOT_FOUND', { what: 'service' })
    if (typeof rows !== 'string' && rows.some((index) => index >= draft.rows.length))
      throw new UseCaseError('NOT_FOUND', { what: 'row' })
  }

  return {
    open: async (input) => {
      drafts.dropTables()
      const draft = await openDraft(input, ports)
      // The vault may have been locked while the file was read.
      if (closed) throw new UseCaseError('VAULT_NOT_OPEN', undefined)
      drafts.keep(draft)
      drafts.limitWaiting(draft, () => endWaiting(draft))
      return viewDraft(draft)
    },

    map: async ({ mapping, ...key }) => {
      const draft = idleDraft(key)
      await mapDraft(draft, mapping, ports)
      assertAlive(draft)
      return viewDraft(draft)
    },

    checkPasswords: async function* ({ signal, ...key }) {
      const draft = idleDraft(key)
      ports.gate.assertAllowed()
      const hashes = draft.passwords?.take() ?? new Map<string, string>()
      if (hashes.size === 0) {
        yield { kind: 'done', seen: 0, notSeen: 0, couldNotCheck: 0 }
        return
      }
      const ending = new AbortController()
      const noted = Promise.withResolvers<void>()
      draft.stopCheck = () => {
        ending.abort()
        return noted.promise
      }
      yield* checkPasswords({
        hashes,
        gate: ports.gate,
        signal: signal ? AbortSignal.any([signal, ending.signal]) : ending.signal,
        finish: async (leaks) => {
          draft.stopCheck = undefined
          await noteLeaks(draft, leaks).finally(() => noted.resolve())
        },
      })
    },

    rows: ({ offset, limit, draftId, ...wish }) => {
      const { rows } = drafts.use(draftId)
      const found = findRows(rows, wish)
      return {
        rows: found.slice(offset, offset + limit).flatMap((index) => {
          const row = rows[index]
          return row ? [viewRow(row, index)] : []
        }),
        total: found.length,
      }
    },

    rowIndexes: ({ offset = 0, limit = Number.POSITIVE_INFINITY, draftId, ...wish }) => {
      const { rows } = drafts.use(draftId)
      const found = findRows(rows, wish).slice(offset, offset + limit)
      return { indexes: found.filter((index) => rows[index]?.facts.skip === undefined) }
    },

    assign: async (input) => {
      const draft = idleDraft(input)
      checkAssignment(draft, input)
      draft.rows = assignRows(draft.rows, input)
      await rejudge(draft, draft.rows, ports)
      assertAlive(draft)
      return viewDraft(draft)
    },

    commit: async function* ({ signal, ...key }) {
      const draft = idleDraft(key)
      if (drafts.isImporting()) throw notAllowed('import-running')
      if (draft.needsMapping) throw new UseCaseError('FILE', { problem: 'not-mapped' })
      const goOn = (): void => {
        assertAlive(draft)
        signal?.throwIfAborted()
      }
      draft.stop = () => undefined
      try {
        // Whoever imports without waiting for the answers has asked about nothing more.
        await draft.stopCheck?.()
        goOn()
        giveUpWaiting(draft)
        const { rows, plan, batchId } = await judgedNow(draft, goOn)
        const people = new Set(vault.people.list().map(({ id }) => id))
        const active = rows.filter(({ decision }) => decision.outcome !== 'skipped').map(peopleOf)
        if (active.some(({ holderId }) => holderId === undefined))
          throw notAllowed('holder-missing')
        const named = active.flatMap(({ holderId, subjectIds }) => [holderId, ...subjectIds])
        if (named.some((id) => id !== undefined && !people.has(id)))
          throw new UseCaseError('NOT_FOUND', { what: 'person' })
        yield* commitImport({
          vault,
          plan,
          batch: {
            id: batchId,
            fileName: draft.fileName,
            formatId: draft.formatId,
            importedOn: ports.today(),
          },
          named: draft.named,
          started: (discard) => {
            draft.stop = discard
          },
          goOn,
          isOpen: () => !closed,
        })
        learnChoices(rows)
        const report = viewReport(rows, draft.leftOut, plan, batchId)
        drafts.drop(draft.id)
        yield { kind: 'report', report }
      } catch (error) {
        // Whoever aborts does not wait for an answer.
        if (!signal?.aborted) throw error
      } finally {
        draft.stop = undefined
      }
    },

    discard: ({ draftId }) => drafts.drop(draftId),

    openSteps: () =>
      vault.imports
        .list()
        .filter(({ exportDeletedOn }) => exportDeletedOn === undefined)
        .map((batch) => ({
          batchId: batch.id,
          fileName: batch.fileName,
          formatId: batch.formatId,
          importedOn: batch.importedOn,
          accounts: batch.added + batch.changed,
        })),

    tickExportDeleted: ({ batchId }) => {
      if (!vault.imports.tickExportDeleted(batchId, ports.today()))
        throw new UseCaseError('NOT_FOUND', { what: 'import' })
    },

    close: () => {
      closed = true
      drafts.clear()
    },
  }
}
