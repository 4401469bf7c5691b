import { expect, test } from 'vitest'
import type { AffectedService } from '../../../domain/model/breach.ts'
import { asId } from '../../../domain/model/id.ts'
import { accountStartOf } from './account-start-of.ts'

const id = asId<'breach'>('lost')

const service = (id: string, as: AffectedService['as']): AffectedService => ({
  serviceId: asId<'service'>(id),
  as,
})

test('begins with the one service, and with a platform as what the school uses', () => {
  expect(accountStartOf({ id, services: [service('toys', 'service')] })).toEqual({
    breachId: id,
    serviceId: 'toys',
  })
  expect(accountStartOf({ id, services: [service('records', 'platform')] })).toEqual({
    breachId: id,
    platformIds: ['records'],
  })
})

test('names no service where it is not known which service it is', () => {
  expect(accountStartOf({ id, services: [] })).toEqual({ breachId: id })
  expect(
    accountStartOf({ id, services: [service('toys', 'service'), service('chat', 'service')] }),
  ).toEqual({ breachId: id })
})
