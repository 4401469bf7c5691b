import { expect, test } from 'vitest'
import type { CellState } from '../../../domain/model/exposure.ts'
import type { VerdictLevel } from '../../../domain/model/verdict.ts'
import { asId } from '../../../domain/model/id.ts'
import type { SurfaceBreach, SurfaceRow } from './surface-view.ts'
import { worstFirst } from './worst-first.ts'

const part = (
  id: string,
  level: VerdictLevel,
  cells: Readonly<Record<string, CellState>>,
): { readonly breach: SurfaceBreach; readonly row: SurfaceRow } => ({
  breach: {
    breachId: asId(id),
    level,
    verdicts: [],
    dataClasses: Object.keys(cells).map((dataClass) => asId(dataClass)),
    done: 0,
    steps: 0,
  },
  row: {
    accountId: asId(`account of ${id}`),
    title: id,
    breachIds: [asId(id)],
    cells: Object.entries(cells).map(([dataClass, state]) => ({
      dataClass: asId(dataClass),
      state,
    })),
  },
})

test('the surest first, then what lost most, then what may have lost most', () => {
  const parts = [
    part('possible', 'possible', { name: 'ask', email: 'ask', voice: 'ask' }),
    part('little', 'likely', { name: 'exposed' }),
    part('little and perhaps more', 'likely', { name: 'exposed', email: 'ask' }),
    part('much', 'likely', { name: 'exposed', email: 'exposed' }),
    part('sure', 'confirmed', { name: 'exposed' }),
  ]
  const order = worstFirst({
    breaches: parts.map(({ breach }) => breach),
    rows: parts.map(({ row }) => row),
  })
  expect(order.map(({ breachId }) => breachId)).toEqual([
    'sure',
    'much',
    'little and perhaps more',
    'little',
    'possible',
  ])
})
