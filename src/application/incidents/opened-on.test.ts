import { expect, it } from 'vitest'
import type { Incident } from '../../domain/model/checklist.ts'
import { asId } from '../../domain/model/id.ts'
import { on, sampleBreach } from '../../domain/test-support/sample-values.ts'
import { openedOn } from './opened-on.ts'

const incident = (breachId: string, day: string): Incident => ({
  id: asId<'incident'>(breachId),
  breachId: asId<'breach'>(breachId),
  openedOn: on(day),
  origin: 'catalogue' as const,
})

const listed = { hibp: { name: 'ToyShop', flags: [] } }
const taken = sampleBreach(listed)
const former = incident('hibp:toyshop', '2026-10-01')
const present = incident('toys-2015', '2026-11-01')

it.each([
  ['no file', taken, [], undefined],
  ['a file on it', taken, [present], '2026-11-01'],
  ['a file from when only the list knew it', taken, [former], '2026-10-01'],
  ['both: the first of them', taken, [present, former], '2026-10-01'],
  ['a file on another that the list has', sampleBreach(), [former], undefined],
  [
    'one that only the list knows',
    sampleBreach({ ...listed, id: former.breachId, origin: 'hibp' }),
    [former],
    '2026-10-01',
  ],
])('%s', (_, breach, incidents, expected) => {
  expect(openedOn(incidents)(breach)).toBe(expected)
})
