import { cleanLine } from '../../domain/importers/clean-line.ts'
import type { ColumnMapping } from '../../domain/importers/column-field.ts'
import type { Unreadable } from '../../domain/importers/file-problem.ts'
import { isUsableMapping } from '../../domain/importers/guess-mapping.ts'
import { mappedReader } from '../../domain/importers/mapped-table.ts'
import { mappedTableId } from '../../domain/importers/formats/registry.ts'
import { maxFileBytes } from '../../formats/decode-text.ts'
import { UseCaseError } from '../use-case-error.ts'
import { assertAlive, rejudge, takeReadings, type Draft } from './draft.ts'
import type { JudgePorts } from './judge-rows.ts'
import { readEach, type ReadingOptions } from './read-file.ts'
import { readImportFile } from './read-import-file.ts'

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

/**
 * Reads a file into a draft. Fails with `FILE` where it cannot be read or has no account in it. A table
 * nobody has a description for waits for `mapDraft`.
 */
export const openDraft = async (
  { file, ...options }: { readonly file: File } & ReadingOptions,
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
    leftOut: new Map(),
    ended: false,
    version: 0,
  }
  if (read.kind === 'table') {
    draft.columns = read.table.columns
    draft.mapping = read.table.guess
    draft.needsMapping = true
    draft.table = read.table
    return draft
  }
  const { fingerprints } = ports.vault
  const taken = await takeReadings(read.readings, fingerprints, ports.today(), () => undefined)
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
  const readings = readEach(table.rows, mappedReader(table.columns, mapping))
  const { fingerprints } = ports.vault
  const goOn = (): void => assertAlive(draft)
  const taken = await takeReadings(readings, fingerprints, ports.today(), goOn)
  draft.mapping = mapping
  draft.needsMapping = false
  // Samples have served their purpose; a wrongly named column could have shown more than it should.
  draft.columns = table.columns.map(({ name }) => ({ name, samples: [] }))
  draft.leftOut =
    table.above > 0 ? new Map([...taken.leftOut, ['line-above-table', table.above]]) : taken.leftOut
  await rejudge(
    draft,
    taken.facts.map((facts) => ({ facts, choice: {} })),
    ports,
  )
}
