import { expect, test } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import type { Service } from '../../../domain/model/service.ts'
import type { VerdictLevel } from '../../../domain/model/verdict.ts'
import { breachStanding } from './breach-standing.ts'

const service = (own: boolean): Service => ({
  id: asId('s'),
  name: 'S',
  formerNames: [],
  kind: 'game',
  domains: [],
  appIds: [],
  platform: false,
  usedBy: [],
  status: 'running',
  holds: [],
  links: {},
  sources: [],
  factSources: {},
  origin: own ? 'own' : 'catalogue',
})

const breaches = (...levels: readonly VerdictLevel[]) =>
  levels.map((level, place) => ({
    breachId: asId<'breach'>(`b${place}`),
    verdict: { level, reasons: [{ code: 'not-searched' as const, params: {} }] },
  }))

test.each([
  [['confirmed', 'likely', 'possible'], { kind: 'reached', count: 2 }],
  [['possible', 'could-not-check', 'unlikely'], { kind: 'perhaps', count: 2 }],
  [['unlikely', 'not-affected'], { kind: 'none-known' }],
  [[], { kind: 'none-known' }],
] as const)('an account with the verdicts %j', (levels, standing) => {
  expect(breachStanding(breaches(...levels), service(false))).toEqual(standing)
})

test('what the catalogue cannot know is never said to be free of breaches', () => {
  expect(breachStanding([], service(true))).toEqual({ kind: 'not-in-catalogue' })
  expect(breachStanding([], undefined)).toEqual({ kind: 'service-unknown' })
})
