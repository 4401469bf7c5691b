/** Runs one section and writes what it gives as JSON: `<id> <full|quick> <file>`. A program, so that no section is measured in the memory of another. */
import { writeFileSync } from 'node:fs'
import type { MeasureSection, Scale } from './report/section.ts'

const [id = '', scale = '', path = ''] = process.argv.slice(2)

const { measure } = (await import(`./sections/${id}.ts`)) as { readonly measure: MeasureSection }
writeFileSync(path, JSON.stringify(await measure(scale as Scale)))
// What a section left open is its own mistake, and no reason to wait.
process.exit()
