import type { ImportedItem } from '../../../../domain/importers/imported-item.ts'
import { mappedReader } from '../../../../domain/importers/mapped-table.ts'
import type { ColumnField, ColumnMapping, ImportDraft } from '../import-types.ts'

/** What an account has to show in the preview, in the order it reads. */
export const previewParts = [
  'title',
  'origins',
  'login',
  'password',
  'questions',
  'folder',
  'notes',
  'created',
  'passwordChanged',
] as const
export type PreviewPart = (typeof previewParts)[number]

const partOf: Readonly<Record<ColumnField, PreviewPart>> = {
  title: 'title',
  url: 'origins',
  'user-name': 'login',
  email: 'login',
  password: 'password',
  // A question alone says nothing.
  'security-question': 'questions',
  'security-answer': 'questions',
  folder: 'folder',
  notes: 'notes',
  created: 'created',
  'password-changed': 'passwordChanged',
}

/** The parts that the chosen columns fill. A name is always there: an address or a login stands in for it. */
export const partsOf = (mapping: ColumnMapping): readonly PreviewPart[] => {
  const filled = new Set<PreviewPart>(mapping.map(({ field }) => partOf[field]))
  return previewParts.filter((part) => part === 'title' || filled.has(part))
}

/** The first rows as the importer reads them; where secrets are masked, so are these. */
export const previewItems = (
  { columns, preview }: Pick<ImportDraft, 'columns' | 'preview'>,
  mapping: ColumnMapping,
): readonly ImportedItem[] => {
  const read = mappedReader(columns, mapping)
  return preview.flatMap((cells, index) => {
    const reading = read({ line: index + 1, cells })
    return reading.kind === 'item' ? [reading.item] : []
  })
}
