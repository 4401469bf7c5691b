import { laidOut } from '../report/laid-out.ts'
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
      async ([path, schema]) => [path, await laidOut(path, JSON.stringify(schema))] as const,
    ),
  )
  return Object.fromEntries(files)
}
