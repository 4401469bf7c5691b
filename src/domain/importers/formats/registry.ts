import type { ArchiveFormat } from '../kinds/archive-format.ts'
import type { JsonFormat } from '../kinds/json-format.ts'
import { recognisesHeader } from '../kinds/table-format.ts'
import type { TextFormat } from '../kinds/text-format.ts'
import type { XmlFormat } from '../kinds/xml-format.ts'
import type { JsonValue } from '../json-value.ts'
import type { TableRecord } from '../table-record.ts'
import type { XmlElement } from '../xml-element.ts'
import { bitwardenJson } from './bitwarden-json.ts'
import { bareTableFormats, tableFormats } from './table-formats.ts'

/** Any table, read through the mapper. */
export const mappedTableId = 'table'

// Within each list the most specific come first: the first that recognises a file has it.

const jsonFormats: readonly JsonFormat[] = [bitwardenJson]

const xmlFormats: readonly XmlFormat[] = []

const textFormats: readonly TextFormat[] = []

const archiveFormats: readonly ArchiveFormat[] = []

/** The first of the list that recognises the file, or the one asked for if it does. */
const firstThat = <Format extends { readonly id: string }>(
  formats: readonly Format[],
  formatId: string | undefined,
  recognises: (format: Format) => boolean,
): Format | undefined =>
  formats.find((format) => (formatId === undefined || format.id === formatId) && recognises(format))

/** The format that writes such a header, or the one asked for if it fits; else `undefined`. */
export const recogniseTable = (header: readonly string[], formatId?: string) =>
  firstThat(tableFormats, formatId, (format) => recognisesHeader(format, header))

/** The format that writes such rows without a header. */
export const recogniseBareTable = (records: readonly TableRecord[], formatId?: string) =>
  firstThat(bareTableFormats, formatId, (format) => format.recognises(records.slice(0, 20)))

/** The format that writes such JSON. */
export const recogniseJson = (value: JsonValue, formatId?: string) =>
  firstThat(jsonFormats, formatId, (format) => format.recognises(value))

/** The format that writes such XML. */
export const recogniseXml = (root: XmlElement, formatId?: string) =>
  firstThat(xmlFormats, formatId, (format) => format.recognises(root))

/** The format that writes such a text. */
export const recogniseText = (text: string, formatId?: string) =>
  firstThat(textFormats, formatId, (format) => format.recognises(text))

/** The product that packs its export like this. */
export const recogniseArchive = (names: readonly string[], formatId?: string) =>
  firstThat(archiveFormats, formatId, (format) => format.recognises(names))

/** Every format there is a description for, by id; the interface has a name for each. */
export const formatIds: readonly string[] = [
  ...new Set(
    [
      ...tableFormats,
      ...bareTableFormats,
      ...jsonFormats,
      ...xmlFormats,
      ...textFormats,
      ...archiveFormats,
    ].map(({ id }) => id),
  ),
]
