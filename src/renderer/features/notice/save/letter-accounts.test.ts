import { expect, test } from 'vitest'
import type { Account } from '../../../../domain/model/account.ts'
import { asId } from '../../../../domain/model/id.ts'
import { letterAccounts } from './letter-accounts.ts'

const person = asId<'person'>('00000000-0000-4000-8000-000000000001')
const school = asId<'service'>('school')
const platform = asId<'service'>('platform')

const account = (title: string, more: Partial<Account>): Account => ({
  id: asId<'account'>(title),
  kind: 'account',
  title,
  holderId: person,
  subjectIds: [person],
  origins: [],
  erasureConfirmed: false,
  status: 'active',
  twoFactor: 'unknown',
  platformIds: [],
  theirs: false,
  ...more,
})

test('a letter may be for accounts of the service or on its platform, and none marked theirs', () => {
  const accounts = [
    account('own', { serviceId: school }),
    account('other', { serviceId: asId<'service'>('other') }),
    account('unknown', {}),
    account('on it', { serviceId: asId<'service'>('club'), platformIds: [platform] }),
    account('theirs', { serviceId: school, theirs: true }),
  ]
  const titles = letterAccounts(accounts, [school, platform]).map(({ title }) => title)
  expect(titles).toEqual(['own', 'on it'])
  expect(letterAccounts(accounts, [])).toEqual([])
})
