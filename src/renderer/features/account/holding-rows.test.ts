import { describe, expect, test } from 'vitest'
import type { DataClass } from '../../../domain/model/data-class.ts'
import type { Holding } from '../../../domain/model/holding.ts'
import { asId } from '../../../domain/model/id.ts'
import {
  holdingRows,
  saidHoldings,
  withEdit,
  type HoldingEdits,
  type Said,
} from './holding-rows.ts'

const accountId = asId<'account'>('a')
const mia = asId<'person'>('mia')
const theo = asId<'person'>('theo')
const id = (text: string) => asId<'data-class'>(text)

const dataClass = (text: string): DataClass => ({
  id: id(text),
  name: text,
  group: 'identity',
  permanence: 'slow',
  weight: 1,
  credential: false,
  lets: 'nothing',
  hibpNames: [],
})
const dataClasses = ['name', 'birth-date', 'photo'].map(dataClass)

const holding = (subjectId: Holding['subjectId'], name: string, said?: Said): Holding => ({
  accountId,
  subjectId,
  dataClass: id(name),
  fidelity: said?.fidelity ?? 'real',
  basis: said?.basis ?? 'assumed',
})
const altered: Said = { fidelity: 'altered', basis: 'confirmed' }
const real: Said = { fidelity: 'real', basis: 'confirmed' }
const none: HoldingEdits = new Map()

const saved = [holding(mia, 'birth-date', altered), holding(mia, 'name'), holding(theo, 'photo')]
const rows = (edits: HoldingEdits, assumed: readonly string[] = []) =>
  holdingRows({ subjectId: mia, saved, assumed: assumed.map(id), edits, dataClasses })
const words = (edits: HoldingEdits, assumed: readonly string[] = []) =>
  rows(edits, assumed).map((row) => [row.dataClass.id, row.said?.fidelity, row.isAssumedAnyway])

describe('what an account holds about one person', () => {
  test('is what was said and what is assumed, in the catalogue’s order, of nobody else', () => {
    expect(words(none)).toEqual([
      ['name', undefined, true],
      ['birth-date', 'altered', false],
    ])
  })

  test('takes in what is being said', () => {
    const edits = withEdit(none, saved, mia, id('photo'), real)
    expect(words(edits).at(-1)).toEqual(['photo', 'real', false])
  })

  test('taken back, goes, or stays as an assumption where there is one', () => {
    const edits = withEdit(none, saved, mia, id('birth-date'), 'unsaid')
    expect(words(edits)).toEqual([['name', undefined, true]])
    expect(words(edits, ['birth-date'])).toContainEqual(['birth-date', undefined, true])
  })
})

describe('changes', () => {
  test('that lead back to what is saved are none', () => {
    const away = withEdit(none, saved, mia, id('birth-date'), real)
    expect(away.size).toBe(1)
    expect(withEdit(away, saved, mia, id('birth-date'), altered).size).toBe(0)
    const added = withEdit(none, saved, mia, id('photo'), real)
    expect(withEdit(added, saved, mia, id('photo'), 'unsaid').size).toBe(0)
  })

  test('of the source alone count', () => {
    const told: Said = { fidelity: 'altered', basis: 'told-by-service' }
    expect(withEdit(none, saved, mia, id('birth-date'), told).size).toBe(1)
  })
})

test('only what is said goes over the wire', () => {
  const edits = withEdit(none, saved, mia, id('photo'), real)
  expect(saidHoldings(accountId, [{ subjectId: mia, rows: rows(edits) }])).toEqual([
    holding(mia, 'birth-date', altered),
    holding(mia, 'photo', real),
  ])
})
