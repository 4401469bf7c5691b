import { cleanLine } from '../../domain/importers/clean-line.ts'
import type { ColumnMapping } from '../../domain/importers/column-field.ts'
import type { Unreadable } from '../../domain/importers/file-problem.ts'
import { isUsableMapping } from '../../domain/importers/guess-mapping.ts'
import { passwordStrength } from '../../domain/importers/password-strength.ts'
import { mappingFor, headerKeyOf, namedColumns } from '../../domain/importers/remembered-mapping.ts'
import {
  mappedReader,
  maskColumns,
  type MappableTable,
} from '../../domain/importers/mapped-table.ts'
import { mappedTableId } from '../../domain/importers/formats/registry.ts'
import { maxFileBytes } from '../../formats/decode-text.ts'
import type { Reading } from '../../domain/importers/imported-item.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import type { KeptOfSecrets } from './strip-secrets.ts'
import { UseCaseError } from '../use-case-error.ts'
import { commonPasswords } from './common-passwords.ts'
import { assertAlive, rejudge, takeReadings, type Draft } from './draft.ts'
import type { JudgePorts } from './judge-rows.ts'
import { inOrder, readEach, type ReadingOptions } from './read-file.ts'
import { readImportFile } from './read-import-file.ts'
import { waitingPasswords } from './waiting-passwords.ts'

const fileFailure = ({ problem, line }: Pick<Unreadable, 'problem' | 'line'>): UseCaseError =>
  new UseCaseError('FILE', { problem, line })

/** The bytes are wiped as soon as they have been read. */
const readFile = async (file: File, options: ReadingOptions) => {
  if (file.size > maxFileBytes) throw fileFailure({ problem: 'too-large' })
  const bytes = new Uint8Array(await file.arrayBuffer())
  try {
    const read = await readImportFile(bytes, options)
    if (!read.ok) throw fileFailure(read)
    return read
  } finally {
    bytes.fill(0)
  }
}

const keptOf = async (
  { takeNotes, passwords }: Draft,
  { vault, today }: JudgePorts,
): Promise<KeptOfSecrets> => {
  const common = await commonPasswords()
  return {
    digests: vault.fingerprints,
    strengthOf: (password) => passwordStrength(password, (each) => common.has(each)),
    takeNotes,
    waiting: passwords,
    today: today(),
  }
}

/** Lets a table wait for its columns to be named: by what was said about one like it, else by a guess. */
const showTable = (draft: Draft, table: MappableTable, vault: OpenVault): void => {
  const key = headerKeyOf(table.columns)
  const named = key === undefined ? undefined : vault.imports.mappingOf(key)
  draft.mapping = named ? mappingFor(table.columns, named) : table.guess
  draft.remembered = named !== undefined
  const shown = named ? maskColumns(table, draft.mapping) : table
  draft.columns = shown.columns
  draft.preview = shown.preview
  draft.needsMapping = true
  draft.table = table
}

/** What of a table is beside the rows. */
function* notRead({ above, furtherSheets = [] }: MappableTable): Generator<Reading> {
  for (let line = 0; line < above; line += 1) yield { kind: 'left-out', what: 'line-above-table' }
  for (const title of furtherSheets) yield { kind: 'left-out', what: 'further-sheet', title }
}

/**
 * Reads a file into a draft. Fails with `FILE` where it cannot be read or has no account in it. A table
 * nobody has a description for waits for `mapDraft`.
 */
export const openDraft = async (
  {
    file,
    takeNotes = false,
    checkPasswords = false,
    ...options
  }: {
    readonly file: File
    readonly takeNotes?: boolean | undefined
    readonly checkPasswords?: boolean | undefined
  } & ReadingOptions,
  ports: JudgePorts,
): Promise<Draft> => {
  const read = await readFile(file, options)
  const draft: Draft = {
    id: ports.uuid(),
    fileName: cleanLine(file.name.split(/[\\/]/).at(-1)) || '?',
    formatId: read.kind === 'table' ? mappedTableId : read.formatId,
    columns: [],
    mapping: [],
    needsMapping: false,
    rows: [],
    leftOut: [],
    remembered: false,
    preview: [],
    takeNotes,
    passwords: checkPasswords ? waitingPasswords() : undefined,
    ended: false,
    version: 0,
  }
  if (read.kind === 'table') {
    showTable(draft, read.table, ports.vault)
    return draft
  }
  const taken = await takeReadings(read.readings, await keptOf(draft, ports), () => undefined)
  if (taken.facts.length === 0) throw fileFailure({ problem: 'no-accounts' })
  draft.leftOut = taken.leftOut
  await rejudge(
    draft,
    taken.facts.map((facts) => ({ facts, choice: {} })),
    ports,
  )
  return draft
}

/**
 * Reads the waiting table of a draft with the columns named. From here on the cells are gone, and with
 * them the secrets. Fails with `FILE` `not-mapped` where neither a title nor an address is among the
 * columns, or the draft is not waiting for any.
 */
export const mapDraft = async (
  draft: Draft,
  mapping: ColumnMapping,
  ports: JudgePorts,
): Promise<void> => {
  const { table } = draft
  if (!table || !isUsableMapping(mapping, table.columns.length))
    throw fileFailure({ problem: 'not-mapped' })
  draft.table = undefined
  const readings = inOrder([
    notRead(table),
    readEach(table.rows, mappedReader(table.columns, mapping)),
  ])
  const goOn = (): void => assertAlive(draft)
  const taken = await takeReadings(readings, await keptOf(draft, ports), goOn)
  draft.mapping = mapping
  draft.named = namedColumns(table.columns, mapping)
  draft.needsMapping = false
  // Samples have served their purpose; a wrongly named column could have shown more than it should.
  draft.columns = table.columns.map(({ name }) => ({ name, samples: [] }))
  draft.preview = []
  draft.leftOut = taken.leftOut
  await rejudge(
    draft,
    taken.facts.map((facts) => ({ facts, choice: {} })),
    ports,
  )
}
