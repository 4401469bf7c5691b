import { expect, test } from 'vitest'
import type { AffectedService } from '../../../domain/model/breach.ts'
import { asId } from '../../../domain/model/id.ts'
import { accountStartOf } from './account-start-of.ts'

const service = (id: string, as: AffectedService['as']): AffectedService => ({
  serviceId: asId<'service'>(id),
  as,
})

test('begins with the one service, and with a platform as what the school uses', () => {
  expect(accountStartOf({ services: [service('toys', 'service')] })).toEqual({ serviceId: 'toys' })
  expect(accountStartOf({ services: [service('records', 'platform')] })).toEqual({
    platformIds: ['records'],
  })
})

test('says nothing where it is not known which service it is', () => {
  expect(accountStartOf({ services: [] })).toEqual({})
  expect(
    accountStartOf({ services: [service('toys', 'service'), service('chat', 'service')] }),
  ).toEqual({})
})
