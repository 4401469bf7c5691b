import type {
  ImportedItem,
  LeftOut,
  Reading,
  SkipReason,
} from '../../../domain/importers/imported-item.ts'
import type { ReadingOptions } from '../read-file.ts'
import { readImportFile } from '../read-import-file.ts'

/** The fields of an item that say something: no line, no kind, nothing empty. */
export type SaidItem = Partial<
  Omit<ImportedItem, 'line' | 'kind' | 'skip' | 'created' | 'passwordChanged' | 'earlierPasswords'>
> & {
  readonly created?: string
  readonly passwordChanged?: string
  readonly earlierPasswords?: readonly { readonly password: string; readonly until: string }[]
}

/** A made-up export and all that must be found in it. */
export interface ExportCase {
  readonly name: string
  readonly formatId: string
  readonly file: string | Uint8Array
  /** Rows or entries of the file, those that are no accounts among them. */
  readonly rows: number
  readonly items: readonly SaidItem[]
  readonly leftOut?: readonly (readonly [what: LeftOut, title?: string])[]
  readonly skipped?: readonly (readonly [line: number, reason: SkipReason])[]
}

const saidOf = (item: ImportedItem): SaidItem =>
  Object.fromEntries(
    Object.entries(item).filter(
      ([name, value]) =>
        !['line', 'kind', 'skip'].includes(name) &&
        value !== undefined &&
        value !== false &&
        !(Array.isArray(value) && value.length === 0),
    ),
  )

export interface FoundInExport {
  readonly formatId: string
  readonly readings: readonly Reading[]
  readonly items: readonly SaidItem[]
  readonly leftOut: readonly (readonly [what: LeftOut, title?: string])[]
  readonly skipped: readonly (readonly [line: number, reason: SkipReason])[]
}

/** Reads a file the whole way, from its bytes to items; a file that cannot be read throws its problem. */
export const readExport = async (
  file: string | Uint8Array,
  options: ReadingOptions = {},
): Promise<FoundInExport> => {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const read = await readImportFile(bytes, options)
  if (!read.ok) throw new Error(`${read.problem} in line ${read.line}`)
  if (read.kind === 'table') throw new Error('a table for the mapper')
  const readings = [...read.readings]
  const items = readings.flatMap((reading) => (reading.kind === 'item' ? [reading.item] : []))
  return {
    formatId: read.formatId,
    readings,
    items: items.filter(({ skip }) => skip === undefined).map(saidOf),
    leftOut: readings.flatMap((reading) =>
      reading.kind === 'left-out'
        ? [reading.title === undefined ? [reading.what] : [reading.what, reading.title]]
        : [],
    ),
    skipped: items.flatMap(({ line, skip }) => (skip === undefined ? [] : [[line, skip]])),
  }
}

/** Titles in which a password, an answer or a note of the same file stands; there must be none. */
export const titlesWithSecrets = (readings: readonly Reading[]): readonly string[] => {
  const secrets = readings.flatMap((reading) =>
    reading.kind === 'item'
      ? [
          reading.item.password,
          reading.item.notes,
          ...reading.item.questions.map(({ answer }) => answer),
        ].filter((secret) => secret !== undefined)
      : [],
  )
  const titles = readings.map((reading) =>
    reading.kind === 'item' ? reading.item.title : (reading.title ?? ''),
  )
  return titles.filter((title) => secrets.some((secret) => title.includes(secret)))
}
