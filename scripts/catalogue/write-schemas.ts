import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { schemaFiles } from './schema-files.ts'

/** `npm run catalogue:schema`: writes the JSON Schemas that editors use into `resources/catalogue/schema` and `resources/playbook/schema`. */
const main = async (root: string): Promise<void> => {
  for (const [path, text] of Object.entries(await schemaFiles(root))) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

await main(resolve(import.meta.dirname, '../../resources'))
