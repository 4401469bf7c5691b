import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { dataClassSchema, typicalHoldingsSchema } from '../../src/contract/catalogue.ts'
import { authoritySchema, letterTemplateSchema } from '../../src/contract/letter-templates.ts'
import { talkSheetSchema } from '../../src/contract/talks.ts'
import { helpLineSchema } from '../../src/contract/help-lines.ts'
import { joinRuleSchema } from '../../src/contract/joins.ts'
import { milestoneSchema } from '../../src/contract/ledger.ts'
import { noRemedySchema, playbookActionSchema } from '../../src/contract/playbook.ts'
import type { Entries, Entry } from './entries.ts'
import { breachFileSchema, serviceFileSchema } from './file-schemas.ts'
import { issueInWords } from './issue-words.ts'
import type { Problem } from './problem.ts'
import { strayKeys } from './stray-keys.ts'

/** An editor's pointer to the schema of a file; it says nothing about the entry. */
const withoutSchemaPointer = (json: unknown): unknown => {
  if (typeof json !== 'object' || json === null || !('$schema' in json)) return json
  const { $schema: _, ...entry } = json
  return entry
}

/** Reads and parses one file; what is wrong with it goes into `problems`, and the answer is undefined. */
const readEntry = <Value>(
  root: string,
  file: string,
  schema: z.ZodType<Value>,
  problems: Problem[],
): Entry<Value> | undefined => {
  let json: unknown
  try {
    // Some editors put an invisible mark before the text; it is no reason to refuse the facts.
    const text = readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, '')
    json = withoutSchemaPointer(JSON.parse(text))
  } catch (error) {
    problems.push({
      file,
      path: '',
      message: error instanceof Error ? error.message : 'unreadable',
    })
    return undefined
  }
  const parsed = schema.safeParse(json)
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      problems.push({ file, path: issue.path.join('.'), message: issueInWords(issue, json) })
    }
    return undefined
  }
  for (const path of strayKeys(json, parsed.data)) {
    problems.push({ file, path, message: 'is not a field of this entry' })
  }
  return { file, value: parsed.data }
}

const readFolder = <Value>(
  root: string,
  folder: string,
  schema: z.ZodType<Value>,
  problems: Problem[],
): readonly Entry<Value>[] => {
  if (!existsSync(join(root, folder))) {
    problems.push({ file: folder, path: '', message: 'is missing' })
    return []
  }
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((name) => readEntry(root, `${folder}/${name}`, schema, problems) ?? [])
}

const shipped = <Value extends object>(
  entries: readonly Entry<Value>[],
): readonly Entry<Value & { readonly origin: 'catalogue' }>[] =>
  entries.map(({ file, value }) => ({ file, value: { ...value, origin: 'catalogue' } }))

/**
 * Reads the shipped data under `root` (the resources folder), one JSON file per entry, in the order of
 * the file names. Files that cannot be read or do not have the shape of their schema are left out and
 * listed in `problems`, and so is every key that a schema does not know.
 */
export const readEntries = (
  root: string,
): { readonly entries: Entries; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = []
  const classesFile = 'catalogue/data-classes.json'
  const typicalFile = 'catalogue/typical-holdings.json'
  const entries: Entries = {
    services: shipped(readFolder(root, 'catalogue/services', serviceFileSchema, problems)),
    breaches: shipped(readFolder(root, 'catalogue/breaches', breachFileSchema, problems)),
    dataClasses: readEntry(root, classesFile, z.array(dataClassSchema), problems) ?? {
      file: classesFile,
      value: [],
    },
    typicalHoldings: readEntry(root, typicalFile, typicalHoldingsSchema, problems) ?? {
      file: typicalFile,
      value: {},
    },
    actions: readFolder(root, 'playbook/actions', playbookActionSchema, problems),
    joins: readFolder(root, 'playbook/joins', joinRuleSchema, problems),
    milestones: readFolder(root, 'playbook/milestones', milestoneSchema, problems),
    helpLines: readFolder(root, 'playbook/help-lines', helpLineSchema, problems),
    noRemedies: readFolder(root, 'playbook/no-remedies', noRemedySchema, problems),
    talks: readFolder(root, 'playbook/talks', talkSheetSchema, problems),
    letters: readFolder(root, 'playbook/letters', letterTemplateSchema, problems),
    authorities: readFolder(root, 'playbook/authorities', authoritySchema, problems),
  }
  return { entries, problems }
}
