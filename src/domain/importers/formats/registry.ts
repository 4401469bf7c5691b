import type { ArchiveFormat } from '../kinds/archive-format.ts'
import type { JsonFormat } from '../kinds/json-format.ts'
import { recognisesHeader } from '../kinds/table-format.ts'
import type { TextFormat } from '../kinds/text-format.ts'
import type { XmlFormat } from '../kinds/xml-format.ts'
import type { JsonValue } from '../json-value.ts'
import type { TableRecord } from '../table-record.ts'
import type { XmlElement } from '../xml-element.ts'
import { appleExportZip } from './apple-export-zip.ts'
import { bitwardenJson } from './bitwarden-json.ts'
import { bitwardenZip } from './bitwarden-zip.ts'
import { dashlaneJson } from './dashlane-json.ts'
import { dashlaneZip } from './dashlane-zip.ts'
import { enpassJson } from './enpass-json.ts'
import { kasperskyTxt } from './kaspersky-txt.ts'
import { keepass1Xml } from './keepass-1-xml.ts'
import { keepassXml } from './keepass-xml.ts'
import { keepassxXml } from './keepassx-xml.ts'
import { keeperJson } from './keeper-json.ts'
import { onePassword1pif, onePassword1pifZip } from './onepassword-1pif.ts'
import { onePassword1pux, onePasswordJson } from './onepassword-1pux.ts'
import { packedFiles } from './packed-files.ts'
import { protonPassJson, protonPassZip } from './proton-pass-json.ts'
import { safeInCloudXml } from './safe-in-cloud-xml.ts'
import { bareTableFormats, tableFormats } from './table-formats.ts'

/** Any table, read through the mapper. */
export const mappedTableId = 'table'

/** Files of any kind in an archive that is no product's own. */
export const packedFilesId = packedFiles.id

// Within each list the most specific come first: the first that recognises a file has it.

const jsonFormats: readonly JsonFormat[] = [
  onePasswordJson,
  protonPassJson,
  dashlaneJson,
  enpassJson,
  bitwardenJson,
  keeperJson,
]

const xmlFormats: readonly XmlFormat[] = [keepassXml, keepass1Xml, safeInCloudXml, keepassxXml]

const textFormats: readonly TextFormat[] = [onePassword1pif, kasperskyTxt]

const archiveFormats: readonly ArchiveFormat[] = [
  onePassword1pux,
  protonPassZip,
  bitwardenZip,
  dashlaneZip,
  onePassword1pifZip,
  appleExportZip,
  packedFiles,
]

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

/** The product that packs its export like this; where another format is asked for, it may be that of a file inside. */
export const recogniseArchive = (names: readonly string[], formatId?: string) =>
  firstThat(archiveFormats, formatId, (format) => format.recognises(names)) ??
  firstThat([packedFiles], undefined, (format) => format.recognises(names))

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
