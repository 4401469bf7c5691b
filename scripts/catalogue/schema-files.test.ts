import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { schemaFiles } from './schema-files.ts'

const root = resolve(import.meta.dirname, '../../resources')
const files = await schemaFiles(root)

const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'))

const schemaOf = (name: string): z.ZodType =>
  z.fromJSONSchema(JSON.parse(files[`${name}.json`] ?? '{}') as z.core.JSONSchema.JSONSchema)

describe('the schemas for editors', () => {
  it('stand in the folder as `npm run catalogue:schema` writes them', () => {
    const standing = ['catalogue/schema', 'playbook/schema'].flatMap((folder) =>
      readdirSync(join(root, folder)).map((file) => `${folder}/${file}`),
    )
    expect(standing.toSorted()).toEqual(Object.keys(files).toSorted())
    expect(
      Object.fromEntries(
        Object.keys(files).map((file) => [file, readFileSync(join(root, file), 'utf8')]),
      ),
    ).toEqual(files)
  })

  it.each([
    ['catalogue/schema/service', 'catalogue/services'],
    ['catalogue/schema/breach', 'catalogue/breaches'],
    ['playbook/schema/action', 'playbook/actions'],
    ['playbook/schema/no-remedy', 'playbook/no-remedies'],
  ])('%s takes every file we have', (name, folder) => {
    const schema = schemaOf(name)
    const refused = readdirSync(join(root, folder)).filter(
      (file) => !schema.safeParse(read(`${folder}/${file}`)).success,
    )
    expect(refused).toEqual([])
  })

  it('take the lists we have', () => {
    expect(
      schemaOf('catalogue/schema/data-classes').safeParse(read('catalogue/data-classes.json'))
        .success,
    ).toBe(true)
    expect(
      schemaOf('catalogue/schema/typical-holdings').safeParse(
        read('catalogue/typical-holdings.json'),
      ).success,
    ).toBe(true)
  })

  it.each<[string, Record<string, unknown>]>([
    ['a typing mistake in a field’s name', { agerule: 'From 13.' }],
    ['a date that is none', { statusSince: '2015-13' }],
    [
      'an unknown kind of data',
      { holds: [{ role: 'child', dataClass: 'shoe-size', basis: 'typical', sources: [] }] },
    ],
    ['a link without https', { links: { privacy: 'http://example.com' } }],
    ['an id of a household', { id: 'own:roblox' }],
  ])('refuse %s', (_, changes) => {
    const roblox = read('catalogue/services/roblox.json') as Record<string, unknown>
    const schema = schemaOf('catalogue/schema/service')
    expect(schema.safeParse({ ...roblox, $schema: '../schema/service.json' }).success).toBe(true)
    expect(schema.safeParse({ ...roblox, ...changes }).success).toBe(false)
  })
})
