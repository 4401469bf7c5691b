import type { catalogueFileSchema } from '../../contract/catalogue.ts'
import type { z } from '../../contract/zod.ts'
import type { Breach } from '../../domain/model/breach.ts'
import type { Service } from '../../domain/model/service.ts'
import type { Source } from '../../domain/model/source.ts'

type CatalogueFile = z.infer<typeof catalogueFileSchema>

/**
 * What the family knows from a letter is no source that others can read, and its name may say where the children
 * go: whoever contributes the entry puts a page in its place, and `catalogue:check` refuses the file until then.
 */
const publicSource = (source: Source): Source =>
  source.url === undefined ? { ...source, title: '', url: '' } : source

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60) || 'entry'

const fileOf = (id: string, entry: Service | Breach): CatalogueFile => {
  const text = JSON.stringify(
    { ...entry, id, sources: entry.sources.map(publicSource) },
    (key, value: unknown) =>
      ['origin', 'overriddenOn', 'addedToOn', 'hibpDiffers'].includes(key) ? undefined : value,
    2,
  )
  return { fileName: `${id}.json`, text: `${text}\n` }
}

/**
 * A service or breach of the household's catalogue as a file of `resources/catalogue`, as docs/catalogue.md
 * describes it. Where the family itself is the source, title and address are empty for whoever contributes it.
 */
export const catalogueFile = (entry: Service | Breach): CatalogueFile =>
  fileOf(entry.origin === 'catalogue' ? entry.id : slugOf(entry.name), entry)
