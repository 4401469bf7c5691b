import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { checkCatalogue } from './check-entries.ts'
import { readEntries } from './read-entries.ts'

const project = resolve(import.meta.dirname, '../..')
const scratch = mkdtempSync(join(tmpdir(), 'kinventory-guide-'))
const root = join(scratch, 'resources')

const examplesOf = (page: string): readonly string[] =>
  [...readFileSync(join(project, 'docs', page), 'utf8').matchAll(/```json\n([^]*?)```/g)].map(
    ([, text]) => text ?? '',
  )

/** The examples of the contributor's page, in its order: a service, then a breach of it. */
const examples = examplesOf('catalogue.md')

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

it('keeps the examples of the contributor’s page such that they pass the check as they stand', () => {
  expect(examples).toHaveLength(2)
  cpSync(join(project, 'resources'), root, { recursive: true })
  const [service, breach] = examples
  writeFileSync(join(root, 'catalogue/services/sand-castle.json'), service ?? '')
  writeFileSync(join(root, 'catalogue/breaches/sand-castle-2026.json'), breach ?? '')
  expect(checkCatalogue(root).filter(({ file }) => file.includes('sand-castle'))).toEqual([])
  rmSync(join(root, 'catalogue/services/sand-castle.json'))
  expect(checkCatalogue(root)).toContainEqual(
    expect.objectContaining({ file: 'catalogue/breaches/sand-castle-2026.json' }),
  )
})

it('keeps the examples of the playbook’s page such that they pass the check in place of the shipped ones', () => {
  const [step, reason, ...others] = examplesOf('playbook.md')
  expect(others).toEqual([])
  cpSync(join(project, 'resources'), root, { recursive: true })
  const files = [
    'playbook/actions/sign-out-everywhere.json',
    'playbook/no-remedies/network-address.json',
  ]
  files.forEach((file, place) => writeFileSync(join(root, file), [step, reason][place] ?? ''))
  expect(checkCatalogue(root).filter(({ file }) => files.includes(file))).toEqual([])
  writeFileSync(join(root, files[0] ?? ''), step?.replace('"sign-in-token"', '"shoe-size"') ?? '')
  expect(checkCatalogue(root)).toContainEqual(expect.objectContaining({ file: files[0] }))
})

it('keeps the list of kinds of data on its page as it is in the data', () => {
  const rows = [
    ...readFileSync(join(project, 'docs/data-classes.md'), 'utf8').matchAll(
      /^\| `([a-z-]+)` +\| (\S+) +\| (\d)(, credential)? +\| (.*?) +\|$/gm,
    ),
  ].map(([, id, permanence, weight, credential, names]) => ({
    id,
    permanence,
    weight: Number(weight),
    credential: credential !== undefined,
    hibpNames: names === '–' ? [] : names?.split(', '),
  }))
  const shipped = readEntries(join(project, 'resources')).entries.dataClasses.value
  expect(rows.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1))).toEqual(
    shipped
      .map(({ id, permanence, weight, credential, hibpNames }) => ({
        id: String(id),
        permanence,
        weight,
        credential,
        hibpNames,
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  )
})
