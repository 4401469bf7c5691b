import { expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import { asId } from '../model/id.ts'
import { serviceStatuses } from '../model/service.ts'
import { sampleAccount, sampleService } from '../test-support/sample-values.ts'
import { isSuspended } from './is-suspended.ts'

const services = new Map(
  serviceStatuses.map((status) => [asId<'service'>(status), sampleService(status, { status })]),
)

it.each<[Partial<Account>, boolean]>([
  [{ serviceId: asId('running') }, false],
  [{ serviceId: asId('suspended') }, true],
  [{ serviceId: asId('closed') }, true],
  [{ serviceId: asId('unknown') }, false],
  [{}, false],
  [{ status: 'service-suspended' }, true],
  [{ status: 'deleted', serviceId: asId('running') }, false],
])('%o', (given, expected) => {
  expect(isSuspended(sampleAccount('a', given), { services })).toBe(expected)
})
