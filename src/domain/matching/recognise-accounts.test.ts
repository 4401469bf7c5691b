import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import { asId } from '../model/id.ts'
import type { LearnedMatch } from '../model/knowledge.ts'
import { on, sampleAccount, sampleService } from '../test-support/sample-values.ts'
import { recogniseAccounts } from './recognise-accounts.ts'

const services = [
  sampleService('roblox', {
    name: 'Roblox',
    domains: ['roblox.com'],
    appIds: ['com.roblox.client'],
  }),
  sampleService('toys', { name: 'Toys', domains: ['toys.example'] }),
]

const learned: readonly LearnedMatch[] = [
  { key: 'school.example', kind: 'host', serviceId: asId('toys'), saidOn: on('2026-11-01') },
  { key: 'none.example', kind: 'host', saidOn: on('2026-11-01') },
]

const known = (given: Partial<Account>): string => {
  const account = sampleAccount('a', given)
  const { accounts, recognised } = recogniseAccounts([account], services, learned)
  const found = recognised.get(account.id)
  return [accounts[0]?.serviceId ?? '-', found ? `${found.basis} ${found.on}` : 'as stored'].join(
    ': ',
  )
}

describe('the service of an account', () => {
  it.each<[string, Partial<Account>, string]>([
    [
      'is what somebody named',
      { serviceId: asId('toys'), origins: ['https://roblox.com'] },
      'toys: as stored',
    ],
    [
      'is read from its address',
      { origins: ['https://www.roblox.com'] },
      'roblox: domain roblox.com',
    ],
    [
      'is read from its app',
      { origins: ['android://com.roblox.client'] },
      'roblox: app-id com.roblox.client',
    ],
    [
      'is what the guardian taught',
      { origins: ['https://my.school.example'] },
      'toys: learned school.example',
    ],
    [
      'is read anew where the catalogue has lost it',
      { serviceId: asId('own:gone'), origins: ['https://roblox.com'] },
      'roblox: domain roblox.com',
    ],
    [
      'stays where nothing leads anywhere',
      { serviceId: asId('own:gone'), origins: ['https://x.example'] },
      'own:gone: as stored',
    ],
    ['is never read from the title', { title: 'Roblox' }, '-: as stored'],
    [
      'is nobody’s where the guardian said so',
      { title: 'Roblox', origins: ['https://none.example'] },
      '-: as stored',
    ],
    ['is nobody’s without an address', {}, '-: as stored'],
  ])('%s', (_, account, expected) => {
    expect(known(account)).toBe(expected)
  })

  it('leaves every other account the value it was, and the order too', () => {
    const accounts = [
      sampleAccount('a', { serviceId: asId('toys') }),
      sampleAccount('b', { origins: ['https://roblox.com'] }),
      sampleAccount('c'),
    ]
    const { accounts: now, recognised } = recogniseAccounts(accounts, services, learned)
    expect(now.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect([now[0], now[2]]).toEqual([accounts[0], accounts[2]])
    expect(now[0]).toBe(accounts[0])
    expect([...recognised.keys()]).toEqual(['b'])
  })
})
