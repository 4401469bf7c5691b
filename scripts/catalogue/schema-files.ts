import { format } from 'prettier'
import { jsonSchemas } from './json-schemas.ts'
import { readEntries } from './read-entries.ts'

/**
 * The schema files as they have to stand under `root` (the resources folder): text by
 * path, laid out as the project's formatter does it.
 */
export const schemaFiles = async (root: string): Promise<Readonly<Record<string, string>>> => {
  const dataClasses = readEntries(root).entries.dataClasses.value.map(({ id }) => id)
  const files = await Promise.all(
    Object.entries(jsonSchemas(dataClasses)).map(
      async ([path, schema]) =>
        [path, await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 })] as const,
    ),
  )
  return Object.fromEntries(files)
}
