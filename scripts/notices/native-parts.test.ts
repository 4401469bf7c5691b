import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { packagesIn } from '../../src/application/about/read-licences.ts'
import { nativeParts } from './native-parts.ts'
import { withDoubtfulLicence } from './shipped-packages.ts'

const root = resolve(import.meta.dirname, '../..')

test('what is compiled into the database is named with its holder, and shown in the app', () => {
  const parts = nativeParts(root)
  expect(parts.map(({ text }) => /Ulrich Telle|Olivier Gay/.exec(text)?.[0])).toEqual([
    'Ulrich Telle',
    'Olivier Gay',
  ])
  expect(parts[1]?.text).toContain('Redistributions in binary form must reproduce')
  expect(parts[1]?.text).not.toMatch(/^\s*\*/m)
  expect(withDoubtfulLicence(parts)).toEqual([])
  const notices = packagesIn(readFileSync(join(root, 'THIRD_PARTY_NOTICES'), 'utf8'))
  expect(notices).toEqual(expect.arrayContaining([...parts]))
})
