import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import { asId } from '../model/id.ts'
import {
  sampleAccount,
  sampleBreach,
  sampleCatalogue,
  sampleService,
} from '../test-support/sample-values.ts'
import { isServiceKnown, reachedServices, reachOf } from './reach-of.ts'
import { reachedBreaches } from './reached-breaches.ts'

const service = (id: string) => asId<'service'>(id)
const breach = sampleBreach({
  services: [
    { serviceId: service('chat'), as: 'platform' },
    { serviceId: service('toys'), as: 'service' },
  ],
})

describe('how a breach comes to an account', () => {
  it.each<[string, Partial<Account>, readonly string[], string | undefined]>([
    ['its own service', { serviceId: service('toys') }, ['toys'], 'service'],
    ['its own service, a platform to others', { serviceId: service('chat') }, ['chat'], 'service'],
    [
      'its own service and a platform',
      { serviceId: service('toys'), platformIds: [service('chat')] },
      ['toys', 'chat'],
      'service',
    ],
    [
      'its own service, named as a platform too',
      { serviceId: service('toys'), platformIds: [service('toys')] },
      ['toys'],
      'service',
    ],
    [
      'a platform of another service',
      { serviceId: service('school'), platformIds: [service('books'), service('chat')] },
      ['chat'],
      'platform',
    ],
    ['a platform, the service not named', { platformIds: [service('chat')] }, ['chat'], 'platform'],
    ['another service', { serviceId: service('school') }, [], undefined],
    ['no service named', {}, [], undefined],
  ])('%s', (_, given, reached, reach) => {
    const account = sampleAccount('a', given)
    expect(reachedServices(account, breach)).toEqual(reached)
    expect(reachOf(account, breach)).toBe(reach)
    expect(reachedBreaches(account, sampleCatalogue({ breaches: [breach] }))).toHaveLength(
      reach ? 1 : 0,
    )
  })
})

it('knows a service only where it is named and in the catalogue', () => {
  const services = new Map([[service('toys'), sampleService('toys')]])
  const known = (serviceId: string | undefined) =>
    isServiceKnown(
      sampleAccount('a', { serviceId: serviceId === undefined ? undefined : service(serviceId) }),
      { services },
    )
  expect(['toys', 'gone', undefined].map(known)).toEqual([true, false, false])
})
