import { expect, test } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import { kitItemKey, kitItems, type PaperDocument } from './paper-document.ts'

const ana = { personId: asId<'person'>('ana'), isChild: false }
const mia = { personId: asId<'person'>('mia'), isChild: true }

const chosen = (...documents: readonly PaperDocument[]): readonly string[] =>
  kitItems(new Set(documents), [mia, ana]).map(kitItemKey)

test('the household comes first, then each person with a pile of their own', () => {
  expect(chosen('ledger', 'checklist', 'fridge', 'summary', 'talk')).toEqual([
    'summary',
    'fridge',
    'checklist mia',
    'talk mia',
    'ledger mia',
    'checklist ana',
  ])
})

test('a guardian has no talk sheet and no ledger, and nothing chosen is nothing printed', () => {
  expect(chosen('talk')).toEqual(['talk mia'])
  expect(chosen()).toEqual([])
  expect(kitItems(new Set(['checklist', 'talk']), [])).toEqual([])
})
