import { describe, expect, it } from 'vitest'
import type { Breach } from '../model/breach.ts'
import { asId } from '../model/id.ts'
import type { Evidence } from '../model/verdict.ts'
import {
  on,
  sampleAccount,
  sampleBreach,
  sampleCatalogue,
  sampleInventory,
} from '../test-support/sample-values.ts'
import { assessBreach } from './assess-breach.ts'
import { evidenceToday } from './evidence-today.ts'

const taken = sampleBreach({ hibp: { name: 'Toys 2015', flags: [] } })
const former = asId<'breach'>('hibp:toys-2015')
const other = asId<'breach'>('hibp:other')

const told = (breachId: Breach['id'], given: Partial<Evidence> = {}): Evidence => ({
  breachId,
  accountId: asId<'account'>('a'),
  ...given,
})

const notice = { noticeArrived: on('2016-01-01') }

describe('evidence about a breach that the catalogue has taken over from the list', () => {
  it.each<[string, readonly Breach[], readonly Evidence[], readonly Evidence[]]>([
    ['goes with it', [taken], [told(former, notice)], [told(taken.id, notice)]],
    ['leaves others alone', [taken], [told(other, notice)], [told(other, notice)]],
    [
      'stays where only the list has it',
      [{ ...taken, id: former, origin: 'hibp' }],
      [told(former, notice)],
      [told(former, notice)],
    ],
    ['stays where nobody has it', [], [told(former, notice)], [told(former, notice)]],
    [
      'joins what was written down since',
      [taken],
      [
        told(taken.id, { search: { on: on('2020'), outcome: 'not-found' } }),
        told(former, { ...notice, search: { on: on('2019'), outcome: 'found' } }),
      ],
      [told(taken.id, { ...notice, search: { on: on('2019'), outcome: 'found' } })],
    ],
    [
      'keeps a ruling of then, and lets what was told since stand before what was told then',
      [taken],
      [
        told(taken.id, { noticeArrived: on('2018-01-01') }),
        told(former, { ...notice, ruledOut: { on: on('2017'), reason: 'Never used' } }),
      ],
      [
        told(taken.id, {
          noticeArrived: on('2018-01-01'),
          ruledOut: { on: on('2017'), reason: 'Never used' },
        }),
      ],
    ],
    [
      'stays with an entry of the list that is still there beside it',
      [taken, { ...taken, id: former, origin: 'hibp' }],
      [told(former, notice)],
      [told(former, notice)],
    ],
    [
      'is kept apart by account and by breach',
      [taken],
      [
        told(former, notice),
        told(former, { accountId: asId<'account'>('b') }),
        told(other, { accountId: asId<'account'>('b') }),
      ],
      [
        told(taken.id, notice),
        told(taken.id, { accountId: asId<'account'>('b') }),
        told(other, { accountId: asId<'account'>('b') }),
      ],
    ],
  ])('%s', (_, breaches, evidence, expected) => {
    expect(evidenceToday(evidence, { breaches })).toEqual(expected)
    const turned = evidenceToday(evidence.toReversed(), { breaches })
    expect(new Set(turned)).toEqual(new Set(expected))
  })

  it('still confirms', () => {
    const inventory = sampleInventory({
      accounts: [sampleAccount('a', { serviceId: asId('toys') })],
      evidence: [told(former, notice)],
    })
    const catalogue = sampleCatalogue({ breaches: [taken] })
    const { people } = assessBreach({ inventory, catalogue, breach: taken })
    expect(people[0]?.level).toBe('confirmed')
  })
})
