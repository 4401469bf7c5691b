import { expect, test } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import { shownRows } from './shown-rows.ts'
import type { SurfaceRow } from './surface-view.ts'

const row: SurfaceRow = {
  accountId: asId('toy'),
  title: 'Toy',
  breachIds: [asId('first'), asId('second')],
  cells: [
    { dataClass: asId('name'), state: 'exposed' },
    { dataClass: asId('birth-date'), state: 'exposed', isMaybe: true },
    { dataClass: asId('gender'), state: 'assumed' },
  ],
}

test('what may be out shows as perhaps, sign by sign; what is out stays out', () => {
  const [shown] = shownRows([row])
  expect(shown?.cells.map(({ state }) => state)).toEqual(['exposed', 'ask', 'assumed'])
  expect(shown?.cells[1]?.isMaybe).toBe(true)
})
