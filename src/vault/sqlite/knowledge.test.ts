import { describe, expect, test } from 'vitest'
import { asId } from '../../domain/model/id.ts'
import { StorageError, VaultStateError } from '../errors.ts'
import { account, batch, day } from '../test-support/sample-content.ts'
import {
  addition,
  club,
  clubBreach,
  hibpList,
  learned,
  override,
} from '../test-support/sample-knowledge.ts'
import { testConnection, testVault } from '../test-support/test-vault.ts'
import { type SqliteVault, sqliteVault } from './sqlite-vault.ts'

const nothing = {
  ownServices: [],
  ownBreaches: [],
  overrides: [],
  additions: [],
  learned: [],
  hibp: undefined,
}

test('own breaches come back whole, in the order they were added', () => {
  const { ownBreaches } = testVault()
  const [one, two] = [clubBreach('own:b'), clubBreach('own:a')]
  ownBreaches.add(one)
  ownBreaches.add(two)
  expect(ownBreaches.list()).toEqual([one, two])
  expect(() => ownBreaches.add(one)).toThrow('UNIQUE')
  const renamed = { ...one, name: 'Renamed', access: {} }
  expect(ownBreaches.update(renamed)).toBe(true)
  expect(ownBreaches.update(clubBreach('own:c'))).toBe(false)
  expect(ownBreaches.list()).toEqual([renamed, two])
})

test('an own breach is kept without what is derived from the rest', () => {
  const { ownBreaches } = testVault()
  const derived = {
    hibpDiffers: [{ about: 'date', ours: '2020', theirs: '2021' }],
    addedToOn: day('2026-11-21'),
  } as const
  ownBreaches.add(clubBreach('own:a', derived))
  expect(ownBreaches.list()).toStrictEqual([clubBreach('own:a')])
  ownBreaches.update(clubBreach('own:a', derived))
  expect(ownBreaches.list()).toStrictEqual([clubBreach('own:a')])
})

test('with an own breach goes all that was said about it, and nothing about another', () => {
  const vault = testVault()
  vault.accounts.add(account('one'))
  const ids = ['own:a', 'vtech-2015']
  for (const id of ids) {
    const breachId = asId<'breach'>(id)
    vault.incidents.add({
      id: asId(`incident ${id}`),
      breachId,
      openedOn: day('2026-11-21'),
      origin: 'catalogue' as const,
    })
    vault.incidents.setAction(breachId, { key: 'talk@mia', state: 'done', on: day('2026-11-21') })
    vault.evidence.write({ breachId, accountId: asId('one'), noticeArrived: day('2026') })
    vault.additions.add(addition(`addition ${id}`, id))
  }
  vault.ownBreaches.add(clubBreach('own:a'))
  expect(vault.ownBreaches.remove(asId('vtech-2015'))).toBe(false)
  expect(vault.incidents.list()).toHaveLength(2)
  expect(vault.ownBreaches.remove(asId('own:a'))).toBe(true)
  expect(vault.ownBreaches.list()).toEqual([])
  expect(vault.incidents.list().map(({ breachId }) => breachId)).toEqual(['vtech-2015'])
  expect(vault.incidents.actions(asId('own:a'))).toEqual([])
  expect(vault.incidents.actions(asId('vtech-2015'))).toHaveLength(1)
  expect(vault.evidence.list().map(({ breachId }) => breachId)).toEqual(['vtech-2015'])
  expect(vault.additions.list().map(({ breachId }) => breachId)).toEqual(['vtech-2015'])
})

test('with the last account at an address goes what was learned about it', () => {
  const vault = testVault()
  const at = (...origins: readonly string[]) => ({ origins })
  vault.accounts.add(account('nursery', at('https://www.nursery.example', 'android://org.nursery')))
  vault.accounts.add(account('other', at('https://login.club.example:8443')))
  const app = learned('org.nursery', { kind: 'app-id' })
  for (const match of [learned('www.nursery.example'), app, learned('club.example')]) {
    vault.learned.write(match)
  }
  expect(vault.knowledge().learned).toHaveLength(3)
  expect(() =>
    vault.transaction(() => {
      vault.accounts.remove(asId('nursery'))
      throw new Error('changed my mind')
    }),
  ).toThrow('changed my mind')
  expect(vault.knowledge().learned).toHaveLength(3)
  vault.accounts.remove(asId('nursery'))
  expect(vault.knowledge().learned).toEqual([learned('club.example')])
  vault.accounts.removeAll([asId('other')])
  expect(vault.knowledge().learned).toEqual([])
})

test('so it does where an import is undone', () => {
  const vault = testVault()
  const staging = vault.imports.stage()
  const added = account('new', { origins: ['https://nursery.example'] })
  staging.add([{ kind: 'add', account: added, fingerprints: [] }])
  staging.commit(batch('b1'))
  vault.learned.write(learned('nursery.example'))
  expect(vault.knowledge().learned).toHaveLength(1)
  vault.imports.undo(asId('b1'), { alsoTouched: true, on: day('2026-11-22') })
  expect(vault.knowledge().learned).toEqual([])
})

test('with an own service goes what was learned about its addresses', () => {
  const vault = testVault()
  vault.ownServices.add(club)
  vault.learned.write(learned('a.example', { serviceId: club.id }))
  vault.learned.write(learned('b.example'))
  expect(vault.ownServices.remove(asId('roblox'))).toBe(false)
  expect(vault.learned.list()).toHaveLength(2)
  expect(vault.ownServices.remove(club.id)).toBe(true)
  expect(vault.learned.list()).toEqual([learned('b.example')])
})

test('there is one override per service and one match per key, and the last word counts', () => {
  const vault = testVault()
  vault.overrides.write(override('roblox'))
  const bare = override('roblox', { why: undefined, status: undefined, domains: [], holds: [] })
  vault.overrides.write(bare)
  vault.overrides.write(override('duolingo'))
  expect(vault.overrides.list()).toEqual([override('duolingo'), bare])
  expect(vault.overrides.remove(asId('roblox'))).toBe(true)
  expect(vault.overrides.remove(asId('roblox'))).toBe(false)
  const app = learned('a.example', { kind: 'app-id' })
  vault.learned.write(learned('a.example'))
  vault.learned.write(app)
  const none = learned('a.example', { serviceId: undefined, saidOn: day('2026-11-22') })
  vault.learned.write(none)
  expect(vault.learned.list()).toEqual([app, none])
})

test('additions keep their order', () => {
  const { additions } = testVault()
  const [one, two] = [addition('b', 'vtech-2015'), addition('a', 'vtech-2015')]
  additions.add(one)
  additions.add(two)
  expect(additions.list()).toEqual([one, two])
  expect(additions.remove('b')).toBe(true)
  expect(additions.remove('b')).toBe(false)
  expect(additions.list()).toEqual([two])
})

test('there is at most one breach list', () => {
  const vault = testVault()
  expect(vault.hibpList.read()).toBeUndefined()
  vault.hibpList.replace(hibpList())
  expect(vault.hibpList.read()).toEqual(hibpList())
  const fromFile = hibpList({ from: 'file', etag: undefined, lastModified: undefined, entries: [] })
  vault.hibpList.replace(fromFile)
  expect(vault.hibpList.read()).toEqual(fromFile)
  vault.hibpList.forget()
  expect(vault.hibpList.read()).toBeUndefined()
})

describe('what is known', () => {
  const writes: readonly (readonly [string, (vault: SqliteVault) => void, object])[] = [
    ['a service', (vault) => vault.ownServices.add(club), { ownServices: [club] }],
    [
      'a changed service',
      (vault) => {
        vault.ownServices.add({ ...club, name: 'Old' })
        vault.knowledge()
        vault.ownServices.update(club)
      },
      { ownServices: [club] },
    ],
    [
      'a service that went',
      (vault) => {
        vault.ownServices.add(club)
        vault.learned.write(learned('a.example', { serviceId: club.id }))
        vault.knowledge()
        vault.ownServices.remove(club.id)
      },
      {},
    ],
    [
      'a breach',
      (vault) => vault.ownBreaches.add(clubBreach('own:a')),
      { ownBreaches: [clubBreach('own:a')] },
    ],
    [
      'a changed breach',
      (vault) => {
        vault.ownBreaches.add(clubBreach('own:a', { name: 'Old' }))
        vault.knowledge()
        vault.ownBreaches.update(clubBreach('own:a'))
      },
      { ownBreaches: [clubBreach('own:a')] },
    ],
    [
      'a breach that went, with what was added to it',
      (vault) => {
        vault.ownBreaches.add(clubBreach('own:a'))
        vault.additions.add(addition('a', 'own:a'))
        vault.knowledge()
        vault.ownBreaches.remove(asId('own:a'))
      },
      {},
    ],
    [
      'an override',
      (vault) => vault.overrides.write(override('roblox')),
      { overrides: [override('roblox')] },
    ],
    [
      'an override that went',
      (vault) => {
        vault.overrides.write(override('roblox'))
        vault.knowledge()
        vault.overrides.remove(asId('roblox'))
      },
      {},
    ],
    [
      'an addition',
      (vault) => vault.additions.add(addition('a', 'vtech-2015')),
      { additions: [addition('a', 'vtech-2015')] },
    ],
    [
      'an addition that went',
      (vault) => {
        vault.additions.add(addition('a', 'vtech-2015'))
        vault.knowledge()
        vault.additions.remove('a')
      },
      {},
    ],
    [
      'a learned match',
      (vault) => vault.learned.write(learned('a.example')),
      { learned: [learned('a.example')] },
    ],
    ['a breach list', (vault) => vault.hibpList.replace(hibpList()), { hibp: hibpList() }],
    [
      'a breach list that went',
      (vault) => {
        vault.hibpList.replace(hibpList())
        vault.knowledge()
        vault.hibpList.forget()
      },
      {},
    ],
  ]

  test.each(writes)('has %s at once, and is the same value until then', (_, write, expected) => {
    const vault = testVault()
    const before = vault.knowledge()
    expect(before).toEqual(nothing)
    expect(vault.knowledge()).toBe(before)
    write(vault)
    const after = vault.knowledge()
    expect(after).toEqual({ ...nothing, ...expected })
    expect(vault.knowledge()).toBe(after)
  })

  test.each(writes)('forgets %s where it is rolled back', (_, write) => {
    const vault = testVault()
    const seen: unknown[] = []
    const failing = (): void =>
      vault.transaction(() => {
        vault.transaction(() => write(vault))
        seen.push(vault.knowledge())
        throw new Error('changed my mind')
      })
    expect(failing).toThrow('changed my mind')
    expect(seen).toHaveLength(1)
    expect(vault.knowledge()).toEqual(nothing)
  })

  test('is right after a nested transaction alone was rolled back', () => {
    const vault = testVault()
    vault.transaction(() => {
      vault.overrides.write(override('roblox'))
      try {
        vault.transaction(() => {
          vault.overrides.write(override('duolingo'))
          vault.knowledge()
          throw new Error('not this one')
        })
      } catch {
        // The outer one goes on.
      }
      expect(vault.knowledge().overrides).toEqual([override('roblox')])
    })
    expect(vault.knowledge().overrides).toEqual([override('roblox')])
  })

  test('stays the same value when something else is written', () => {
    const vault = testVault()
    const before = vault.knowledge()
    vault.transaction(() => {
      vault.accounts.add(account('one'))
      vault.settings.write({
        ...vault.settings.read(),
        networkAllowed: true,
        stepNotifications: true,
      })
    })
    expect(vault.knowledge()).toBe(before)
  })

  test('is gone once the vault is locked', () => {
    const vault = testVault()
    vault.knowledge()
    vault.close()
    expect(() => vault.knowledge()).toThrow(VaultStateError)
  })

  test.each([
    ['own_service', 'details', `'{}'`],
    ['own_service', 'details', `'[]'`],
    ['own_breach', 'breach', `'null'`],
    ['own_breach', 'breach', `'{"id":"own:a"}'`],
    ['service_override', 'override', `json_replace(override, '$.domains', 'x')`],
    ['breach_addition', 'addition', `json_remove(addition, '$.source')`],
    ['hibp_list', 'entries', `'{}'`],
    ['hibp_list', 'entries', `'[1]'`],
    ['hibp_list', 'entries', `json_replace(entries, '$[0].accounts', 'many')`],
    ['hibp_list', 'entries', `json_replace(entries, '$[0].flags', json('{}'))`],
  ])('says that the disk is at fault where %s has a wrong %s', (table, column, value) => {
    const { connection } = testConnection()
    const vault = sqliteVault(connection)
    vault.ownServices.add(club)
    vault.ownBreaches.add(clubBreach('own:a'))
    vault.overrides.write(override('roblox'))
    vault.additions.add(addition('a', 'vtech-2015'))
    vault.hibpList.replace(hibpList())
    expect(vault.knowledge().hibp).toEqual(hibpList())
    connection.run(`update ${table} set ${column} = ${value}`)
    expect(() => sqliteVault(connection).knowledge()).toThrow(StorageError)
  })
})

test('a full breach list is read quickly, and once', () => {
  const vault = testVault()
  const [entry] = hibpList().entries
  if (entry === undefined) throw new Error('No entry')
  const description = 'A long description. '.repeat(40)
  const entries = Array.from({ length: 1100 }, (_, index) => ({
    ...entry,
    name: `Breach${index}`,
    description,
  }))
  vault.hibpList.replace(hibpList({ entries }))
  const began = performance.now()
  const known = vault.knowledge()
  // About 8 ms on a quiet machine; the margin is for a busy one.
  expect(performance.now() - began).toBeLessThan(400)
  expect(known.hibp?.entries).toHaveLength(1100)
  expect(vault.knowledge()).toBe(known)
})
