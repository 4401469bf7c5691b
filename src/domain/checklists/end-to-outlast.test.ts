import { expect, it } from 'vitest'
import { asId } from '../model/id.ts'
import { sampleAction } from '../test-support/sample-playbook.ts'
import {
  on,
  sampleBreach,
  sampleCatalogue,
  sampleInventory,
} from '../test-support/sample-values.ts'
import { inventoryIndex } from '../verdicts/inventory-index.ts'
import { endToOutlast } from './end-to-outlast.ts'

const { dataClasses } = inventoryIndex(sampleInventory(), sampleCatalogue())

it.each([
  ['a deed for a lost password', { deed: 'change' }, ['email', 'password'], '2015-11-29'],
  ['what a password change settles', { settledByPasswordChange: true }, ['password'], '2015-11-29'],
  ['a deed for something else', { deed: 'code-word' }, ['voice-recording'], undefined],
  ['a step for each breach', {}, ['password'], undefined],
  ['a deed for nothing', { deed: 'change' }, [], undefined],
  ['a deed for what the catalogue does not have', { deed: 'change' }, ['gone'], undefined],
])('%s', (_, given, causes, expected) => {
  const classes = causes.map((id) => asId<'data-class'>(id))
  const end = (breach = sampleBreach()) =>
    endToOutlast(sampleAction('s', given), classes, breach, dataClasses)
  expect(end()).toBe(expected)
  expect(end(sampleBreach({ access: {}, disclosed: undefined }))).toBeUndefined()
  expect(end(sampleBreach({ access: { to: on('2015') } }))).toBe(expected && '2015')
})
