import { describe, expect, test } from 'vitest'
import type { CellState } from '../../../domain/model/exposure.ts'
import { asId } from '../../../domain/model/id.ts'
import { partialDate } from '../../../domain/model/partial-date.ts'
import type { DataClass, DataClassGroup, DataClassId } from '../../../domain/model/data-class.ts'
import { filterChoices } from './filter-choices.ts'
import { noFilter, type MatrixFilter } from './matrix-filter.ts'
import type { MatrixRow } from './matrix-row.ts'
import { matrixView } from './matrix-view.ts'
import { sortRows } from './sort-rows.ts'

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

const row = (
  title: string,
  cells: Readonly<Record<string, CellState>>,
  more: Partial<Omit<MatrixRow, 'row'>> = {},
): MatrixRow => ({
  kind: 'other',
  openedIn: undefined,
  breachedIn: [],
  ...more,
  row: {
    accountId: asId(title),
    title,
    since: more.openedIn === undefined ? undefined : partialDate(more.openedIn),
    breachIds: (more.breachedIn ?? []).map((year) => asId(year)),
    cells: Object.entries(cells).map(([name, state]) => ({ dataClass: id(name), state })),
  },
})

const rows = [
  row(
    'Toy',
    { name: 'exposed', 'birth-date': 'ask' },
    { kind: 'toy', openedIn: '2014', breachedIn: ['2015', '2016'] },
  ),
  row('Game', { password: 'assumed', email: 'held', name: 'assumed' }, { openedIn: '2011' }),
  row('Club', {}, { kind: 'club' }),
]
const all = noFilter
const only = (filter: MatrixFilter) => matrixView(rows, dataClasses, filter)
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
    const view = matrixView(rows, dataClasses, { group: 'ways-in' })
    expect(view.classes).toEqual(['password'])
    expect(titles(view)).toEqual(['Game'])
    expect(view.states).toEqual(['assumed'])
  })

  test('of what is out keeps exposed and possibly exposed cells only', () => {
    const view = matrixView(rows, dataClasses, { onlyOut: true })
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

describe('a choice', () => {
  test('of one kind of data leaves its column alone', () => {
    const view = only({ dataClass: id('name') })
    expect(view.classes).toEqual(['name'])
    expect(titles(view)).toEqual(['Toy', 'Game'])
  })

  test('of a state leaves its signs alone', () => {
    const view = only({ state: 'assumed' })
    expect(view.states).toEqual(['assumed'])
    expect(titles(view)).toEqual(['Game'])
  })

  test('of a kind of service or a year leaves whole rows, with and without signs', () => {
    expect(titles(only({ kind: 'club' }))).toEqual(['Club'])
    expect(titles(only({ year: 'opened:2011' }))).toEqual(['Game'])
    expect(titles(only({ year: 'breached:2016' }))).toEqual(['Toy'])
    expect(only({ year: 'breached:2016' }).classes).toEqual(['birth-date', 'name'])
  })

  test('of several things leaves what fits all of them', () => {
    expect(titles(only({ kind: 'toy', group: 'ways-in' }))).toEqual([])
    expect(titles(only({ onlyOut: true, dataClass: id('name') }))).toEqual(['Toy'])
  })

  test('can be made of what occurs, with the number of signs', () => {
    expect(filterChoices(rows, dataClasses)).toEqual({
      groups: [
        { group: 'identity', classes: ['birth-date', 'name'] },
        { group: 'reach', classes: ['email'] },
        { group: 'ways-in', classes: ['password'] },
      ],
      states: [
        { state: 'exposed', signs: 1 },
        { state: 'ask', signs: 1 },
        { state: 'held', signs: 1 },
        { state: 'assumed', signs: 2 },
      ],
      kinds: ['toy', 'club', 'other'],
      years: ['opened:2014', 'opened:2011', 'breached:2016', 'breached:2015'],
    })
  })
})

describe('the order', () => {
  const mixed = [
    row('b held', { password: 'held' }),
    row('B10', { name: 'held' }),
    row('b9', { name: 'held' }, { breachedIn: ['2015'] }),
    row('maybe', { password: 'ask', name: 'ask' }, { openedIn: '2012' }),
    row('out', { name: 'exposed' }, { openedIn: '2010' }),
    row('decoy', { password: 'altered', 'birth-date': 'not-given' }),
  ]
  const { rows: lines } = matrixView(mixed, dataClasses, noFilter)
  const sorted = (sort: Parameters<typeof sortRows>[1]) =>
    sortRows(lines, sort, dataClasses, 'en').map((line) => line.row.title)

  test.each([
    ['worst', ['out', 'maybe', 'b9', 'b held', 'B10', 'decoy']],
    ['weight', ['maybe', 'b held', 'b9', 'B10', 'out', 'decoy']],
    ['title', ['b held', 'b9', 'B10', 'decoy', 'maybe', 'out']],
    ['since', ['out', 'maybe', 'b held', 'b9', 'B10', 'decoy']],
  ] as const)('%s', (sort, expected) => {
    expect(sorted(sort)).toEqual(expected)
  })
})
