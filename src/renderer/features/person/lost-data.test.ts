import { expect, test } from 'vitest'
import type { CellState } from '../../../domain/model/exposure.ts'
import { asId } from '../../../domain/model/id.ts'
import { lostData } from './lost-data.ts'
import type { SurfaceBreach, SurfaceRow } from './surface-view.ts'

const row = (breachId: string, cells: Readonly<Record<string, CellState>>): SurfaceRow => ({
  accountId: asId(`account of ${breachId}`),
  title: breachId,
  breachIds: [asId(breachId)],
  cells: Object.entries(cells).map(([dataClass, state]) => ({ dataClass: asId(dataClass), state })),
})

const breach: SurfaceBreach = {
  breachId: asId('toy'),
  level: 'likely',
  verdicts: [],
  dataClasses: ['name', 'email', 'voice'].map((id) => asId(id)),
  done: 0,
  steps: 0,
}

test('what is out stands apart from what may be, by the accounts in this breach alone', () => {
  const rows = [
    row('toy', { name: 'exposed', email: 'ask' }),
    row('toy', { voice: 'exposed', name: 'ask' }),
    row('game', { email: 'exposed' }),
  ]
  expect(lostData(breach, rows)).toEqual({ exposed: ['name', 'voice'], ask: ['email'] })
})

test('of a breach the person is only possibly in, all is only possibly out', () => {
  const rows = [row('toy', { name: 'exposed', email: 'ask' })]
  expect(lostData({ ...breach, level: 'possible' }, rows)).toEqual({
    exposed: [],
    ask: ['name', 'email', 'voice'],
  })
})
