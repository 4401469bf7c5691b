import { expect, it } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import { fieldsByAccount } from './fields-by-account.ts'

const [roblox, school] = [asId<'account'>('roblox'), asId<'account'>('school')]

it('gives one entry per account, with its fields', () => {
  expect(
    fieldsByAccount([
      { accountId: roblox, title: 'Roblox', field: 'email' },
      { accountId: school, title: 'School', field: 'origins' },
      { accountId: roblox, title: 'Roblox', field: 'existedBy' },
    ]),
  ).toEqual([
    { accountId: roblox, title: 'Roblox', fields: ['email', 'existedBy'] },
    { accountId: school, title: 'School', fields: ['origins'] },
  ])
  expect(fieldsByAccount([])).toEqual([])
})
