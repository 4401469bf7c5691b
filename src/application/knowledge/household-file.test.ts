import { describe, expect, it } from 'vitest'
import type { Incident } from '../../domain/model/checklist.ts'
import { asId } from '../../domain/model/id.ts'
import { on, sampleBreach } from '../../domain/test-support/sample-values.ts'
import { filesToday, writtenUnder } from './household-file.ts'

const incident = (breachId: string, day: string, given: Partial<Incident> = {}): Incident => ({
  id: asId<'incident'>(breachId),
  breachId: asId<'breach'>(breachId),
  openedOn: on(day),
  origin: 'catalogue',
  ...given,
})

const listed = { hibp: { name: 'ToyShop', flags: [] } }
const taken = sampleBreach(listed)
const onlyListed = sampleBreach({ ...listed, id: asId<'breach'>('hibp:toyshop'), origin: 'hibp' })
const former = incident('hibp:toyshop', '2026-10-01')
const present = incident('toys-2015', '2026-11-01', { origin: 'hand' })

describe('filesToday', () => {
  it.each([
    ['no file', taken, [], []],
    ['a file on it', taken, [present], [['toys-2015', '2026-11-01', 'toys-2015']]],
    [
      'a file from when only the list knew it',
      taken,
      [former],
      [['toys-2015', '2026-10-01', 'hibp:toyshop']],
    ],
    [
      'both, as they were started',
      taken,
      [former, present],
      [['toys-2015', '2026-10-01', 'toys-2015']],
    ],
    [
      'both, the other way round',
      taken,
      [present, former],
      [['toys-2015', '2026-10-01', 'toys-2015']],
    ],
    [
      'a file on another that the list has',
      sampleBreach(),
      [former],
      [['hibp:toyshop', '2026-10-01', 'hibp:toyshop']],
    ],
    [
      'one that only the list knows',
      onlyListed,
      [former],
      [['hibp:toyshop', '2026-10-01', 'hibp:toyshop']],
    ],
  ])('%s', (_, breach, incidents, expected) => {
    const files = filesToday(incidents, [breach])
    expect(files.map((file) => [file.breachId, file.openedOn, writtenUnder(file)])).toEqual(
      expected,
    )
  })

  it('is closed where the later of two is', () => {
    const closed = { ...former, closedOn: on('2026-10-20') }
    expect(filesToday([closed, present], [taken])[0]?.closedOn).toBeUndefined()
    expect(filesToday([closed], [taken])[0]?.closedOn).toBe('2026-10-20')
    const files = filesToday([former, { ...present, closedOn: on('2026-11-20') }], [taken])
    expect(files).toMatchObject([
      { closedOn: '2026-11-20', keptUnder: ['hibp:toyshop', 'toys-2015'] },
    ])
  })
})
