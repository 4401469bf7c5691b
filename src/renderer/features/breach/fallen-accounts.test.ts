import { expect, test } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import type { ReuseKind } from '../../../domain/model/reuse.ts'
import { fallenAccounts } from './fallen-accounts.ts'

const falls = (kind: ReuseKind, account: string, settledByChange = false) => ({
  kind,
  accountId: asId<'account'>(account),
  sharedWith: [asId<'account'>('vtech')],
  assumedInForce: false,
  settledByChange,
})

test('tells a shared secret from a shared address', () => {
  const { bySecret, byName, toFix } = fallenAccounts([
    falls('password', 'roblox'),
    falls('answer', 'school'),
    falls('email', 'duolingo'),
  ])
  expect(bySecret.map(({ accountId }) => accountId)).toEqual(['roblox', 'school'])
  expect(byName.map(({ accountId }) => accountId)).toEqual(['duolingo'])
  expect(toFix).toBe(2)
})

test('an account that falls by a secret is not named again for its address', () => {
  const { byName } = fallenAccounts([
    falls('password', 'roblox'),
    falls('email', 'roblox'),
    falls('email', 'scratch'),
    falls('user-name', 'scratch'),
  ])
  expect(byName.map(({ accountId, kind }) => [accountId, kind])).toEqual([['scratch', 'email']])
})

test('an account counts once however it falls, and not once its password was changed', () => {
  expect(fallenAccounts([falls('password', 'a'), falls('answer', 'a')]).toFix).toBe(1)
  expect(fallenAccounts([falls('password', 'a', true)]).toFix).toBe(0)
})
