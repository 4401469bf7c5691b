import { describe, expect, test } from 'vitest'
import type { CellState } from '../../../domain/model/exposure.ts'
import { asId } from '../../../domain/model/id.ts'
import type { DataClass, DataClassGroup, DataClassId } from '../../../domain/model/data-class.ts'
import { matrixView, occurringGroups, type MatrixFilter } from './matrix-view.ts'
import type { SurfaceRow } from './surface-view.ts'

const id = (text: string): DataClassId => asId(text)

const dataClasses = new Map<DataClassId, DataClass>(
  (
    [
      ['birth-date', 'identity', 4],
      ['name', 'identity', 2],
      ['email', 'reach', 3],
      ['password', 'ways-in', 5],
    ] as const satisfies readonly (readonly [string, DataClassGroup, number])[]
  ).map(([name, group, weight]) => [
    id(name),
    {
      id: id(name),
      name,
      group,
      weight,
      permanence: 'slow',
      credential: false,
      lets: '',
      hibpNames: [],
    },
  ]),
)

const row = (title: string, cells: Readonly<Record<string, CellState>>): SurfaceRow => ({
  accountId: asId(title),
  title,
  breachIds: [],
  cells: Object.entries(cells).map(([name, state]) => ({ dataClass: id(name), state })),
})

const rows = [
  row('Toy', { name: 'exposed', 'birth-date': 'ask' }),
  row('Game', { password: 'assumed', email: 'held', name: 'assumed' }),
  row('Club', {}),
]
const all: MatrixFilter = { group: 'all', onlyExposed: false }
const titles = (view: ReturnType<typeof matrixView>) => view.rows.map((one) => one.row.title)

describe('the matrix', () => {
  test('has columns only for what occurs, by group and then by weight', () => {
    expect(matrixView(rows, dataClasses, all).groups).toEqual([
      { group: 'identity', classes: ['birth-date', 'name'] },
      { group: 'reach', classes: ['email'] },
      { group: 'ways-in', classes: ['password'] },
    ])
  })

  test('keeps a service about which nothing is known', () => {
    expect(titles(matrixView(rows, dataClasses, all))).toEqual(['Toy', 'Game', 'Club'])
  })

  test('names the states that occur, worst first, and counts what is only assumed', () => {
    const view = matrixView(rows, dataClasses, all)
    expect(view.states).toEqual(['exposed', 'ask', 'held', 'assumed'])
    expect(view.assumed).toBe(2)
  })

  test('by group leaves out other columns and the rows that become empty', () => {
    const view = matrixView(rows, dataClasses, { ...all, group: 'ways-in' })
    expect(view.classes).toEqual(['password'])
    expect(titles(view)).toEqual(['Game'])
    expect(view.states).toEqual(['assumed'])
  })

  test('of what is out keeps exposed and possibly exposed cells only', () => {
    const view = matrixView(rows, dataClasses, { ...all, onlyExposed: true })
    expect(view.classes).toEqual(['birth-date', 'name'])
    expect(titles(view)).toEqual(['Toy'])
    expect(view.states).toEqual(['exposed', 'ask'])
  })

  test('puts a class nobody knows last instead of dropping it', () => {
    const view = matrixView([row('Own', { shoe: 'held', name: 'held' })], dataClasses, all)
    expect(view.classes).toEqual(['name', 'shoe'])
    expect(view.groups.at(-1)).toEqual({ group: 'behaviour', classes: ['shoe'] })
  })
})

test('the groups to choose from are those that occur', () => {
  expect(occurringGroups(rows, dataClasses)).toEqual(['identity', 'reach', 'ways-in'])
})
