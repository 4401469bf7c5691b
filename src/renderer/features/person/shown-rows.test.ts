import { expect, test } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import type { VerdictLevel } from '../../../domain/model/verdict.ts'
import { shownRows } from './shown-rows.ts'
import type { SurfaceBreach, SurfaceRow } from './surface-view.ts'

const row: SurfaceRow = {
  accountId: asId('toy'),
  title: 'Toy',
  breachIds: [asId('first'), asId('second')],
  cells: [
    { dataClass: asId('name'), state: 'exposed' },
    { dataClass: asId('email'), state: 'ask' },
    { dataClass: asId('gender'), state: 'assumed' },
  ],
}

const breach = (id: string, level: VerdictLevel, account = 'toy'): SurfaceBreach => ({
  breachId: asId(id),
  level,
  verdicts: [{ accountId: asId(account), verdict: { level, reasons: [] } }],
  dataClasses: [asId('name')],
  done: 0,
  steps: 0,
})

const states = (...breaches: SurfaceBreach[]) =>
  shownRows({ rows: [row], breaches })[0]?.cells.map(({ state }) => state)

test.each(['confirmed', 'likely'] as const)('what is %s shows as exposed', (level) => {
  expect(states(breach('first', 'possible'), breach('second', level))).toEqual([
    'exposed',
    'ask',
    'assumed',
  ])
})

test.each(['possible', 'could-not-check'] as const)('what is %s shows as perhaps', (level) => {
  expect(states(breach('first', level))).toEqual(['ask', 'ask', 'assumed'])
})

test('another account, or a breach that does not reach this one, makes nothing sure', () => {
  expect(states(breach('first', 'likely', 'game'), breach('third', 'likely'))).toEqual([
    'ask',
    'ask',
    'assumed',
  ])
})
