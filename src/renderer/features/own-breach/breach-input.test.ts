import { expect, test } from 'vitest'
import { ownBreachInput } from '../../../contract/breaches.ts'
import { asId } from '../../../domain/model/id.ts'
import type { Breach } from '../../../domain/model/breach.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import { draftOfBreach, readCount } from './breach-draft.ts'
import { breachInput } from './breach-input.ts'

const day = (text: string): PartialDate => text as PartialDate

const breach: Breach = {
  id: asId('own:1'),
  name: 'Oak Hill School, March 2026',
  kind: 'breach',
  services: [{ serviceId: asId('own:oak'), as: 'service' }],
  access: { from: day('2026-02'), to: day('2026-03-01') },
  disclosed: day('2026-03-03'),
  verified: true,
  summary: 'A laptop was stolen.',
  classes: [
    {
      dataClass: asId('name'),
      role: 'child',
      certainty: 'claimed',
      storedAs: 'encrypted',
      sources: ['own'],
    },
  ],
  notTaken: [{ dataClass: asId('card'), text: 'No cards.', sources: ['own'] }],
  counts: [{ of: 'pupils', value: 312, label: 'regulator', sources: ['own'] }],
  timeline: [],
  contested: [{ text: 'The paper says 400.', sources: ['own'] }],
  sources: [{ id: 'own', title: 'Letter of 3 March', checked: day('2026-03-04') }],
  factSources: {},
  origin: 'own',
}

test('a breach opened to be changed and saved as it is says the same', () => {
  const input = breachInput(draftOfBreach(breach))
  expect(ownBreachInput.parse(input)).toEqual(input)
  expect(input).toEqual({
    name: breach.name,
    kind: 'breach',
    serviceIds: ['own:oak'],
    summary: breach.summary,
    access: breach.access,
    discovered: undefined,
    disclosed: '2026-03-03',
    classes: [{ dataClass: 'name', role: 'child', certainty: 'claimed', storedAs: 'encrypted' }],
    notTaken: [{ dataClass: 'card', text: 'No cards.' }],
    counts: [{ of: 'pupils', value: 312, label: 'regulator' }],
    contested: [{ text: 'The paper says 400.' }],
    source: 'Letter of 3 March',
  })
})

test('numbers are read as people write them', () => {
  expect(['312', '6,368,509', '6.368.509', '6 368 509', ' 0 '].map(readCount)).toEqual([
    312, 6368509, 6368509, 6368509, 0,
  ])
  expect(['', 'about 40', '-3', '20000000000'].map(readCount)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
