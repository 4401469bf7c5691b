import { describe, expect, test } from 'vitest'
import type { Service } from '../../domain/model/service.ts'
import type { Evidence } from '../../domain/model/verdict.ts'
import { asId } from '../../domain/model/id.ts'
import { firstSettings } from '../../domain/model/settings.ts'
import { on } from '../../domain/test-support/sample-values.ts'
import { VaultStateError } from '../errors.ts'
import {
  account,
  ana,
  batch,
  day,
  fingerprint,
  household,
  mia,
  theo,
} from '../test-support/sample-content.ts'
import { testConnection, testVault } from '../test-support/test-vault.ts'
import { sqliteVault } from './sqlite-vault.ts'

const everything = account('all', {
  kind: 'enrolment',
  serviceId: asId('vtech-learning-lodge'),
  subjectIds: [theo.id, ana.id, mia.id],
  origins: ['https://b.example.com', 'https://a.example.com'],
  userName: 'ana',
  email: 'ana.rivera@example.com',
  opened: day('2013-12-27'),
  existedBy: day('2014'),
  deleted: day('2016-01'),
  erasureConfirmed: true,
  passwordChanged: day('2015-12-01'),
  status: 'deleted',
  twoFactor: 'yes',
  platformIds: [asId('famly'), asId('powerschool')],
  theirs: true,
})

describe('household and people', () => {
  test('come back as written', () => {
    const vault = testVault()
    expect(vault.household.read()).toEqual(household)
    expect(vault.people.list()).toEqual([ana, mia, theo])
    const moved = {
      ...household,
      region: { code: 'EU', country: 'IE' },
      sharedComputer: true,
    } as const
    vault.household.write(moved)
    expect(vault.household.read()).toEqual(moved)
  })

  test('a person can be changed, and removed only while no account names them', () => {
    const vault = testVault()
    const changed = { ...theo, name: 'Teo', birthDate: undefined, region: undefined }
    expect(vault.people.update(changed)).toBe(true)
    expect(vault.people.list()).toEqual([ana, mia, changed])
    expect(vault.people.update({ ...theo, id: asId('nobody') })).toBe(false)
    vault.accounts.add(account('one', { subjectIds: [ana.id, mia.id] }))
    vault.accounts.add(account('two'))
    expect(() => vault.people.remove(mia.id)).toThrow('FOREIGN KEY')
    expect(vault.people.remove(theo.id)).toBe(true)
    expect(vault.people.remove(theo.id)).toBe(false)
    expect(vault.people.list()).toEqual([ana, mia])
  })
})

test('what was said about steps goes with its person or account, and nothing else does', () => {
  const vault = testVault()
  const breachId = asId<'breach'>('vtech-2015')
  const said = (key: string) =>
    vault.incidents.setAction(breachId, { key, state: 'done', on: day('2026-11-22') })
  const keys = () => vault.incidents.actions(breachId).map(({ key }) => key)
  vault.incidents.add({
    id: asId('i1'),
    breachId,
    openedOn: day('2026-11-22'),
    origin: 'catalogue' as const,
  })
  for (const id of ['one', 'two', 'three']) vault.accounts.add(account(id))
  for (const key of ['talk@theo', 'talk@mia', 'talk@mia-theo', 'close:one', 'close:two', 'close'])
    said(key)
  vault.people.remove(theo.id)
  expect(keys()).toEqual(['close', 'close:one', 'close:two', 'talk@mia', 'talk@mia-theo'])
  expect(vault.accounts.removeAll([asId('one'), asId('three'), asId('none')])).toBe(2)
  expect(keys()).toEqual(['close', 'close:two', 'talk@mia', 'talk@mia-theo'])
  expect(vault.accounts.remove(asId('two'))).toBe(true)
  expect(keys()).toEqual(['close', 'talk@mia', 'talk@mia-theo'])
  expect(vault.accounts.list()).toEqual([])
})

test('the day of the last notice is none until there was one, and no setting', () => {
  const vault = testVault()
  const { settings } = vault
  expect(settings.notifiedOn()).toBeUndefined()
  const before = vault.revision()
  settings.noteNotification(on('2026-11-21'))
  expect([settings.notifiedOn(), settings.read()]).toEqual(['2026-11-21', firstSettings])
  // Nothing on any screen changes with it.
  expect(vault.revision()).toBe(before)
  settings.write(firstSettings)
  expect(settings.notifiedOn()).toBe('2026-11-21')
})

test('settings are the first ones until they are written', () => {
  const vault = testVault()
  expect(vault.settings.read()).toEqual(firstSettings)
  const changed = {
    lockAfterMinutes: 2,
    secondProtectionAsked: true,
    networkAllowed: true,
    stepNotifications: true,
  } as const
  vault.settings.write(changed)
  expect(vault.settings.read()).toEqual(changed)
})

test('an import and a fingerprint can be entered by themselves', () => {
  const vault = testVault()
  vault.imports.add(batch('b1', { added: 1 }))
  const one = account('one', { importBatchId: asId('b1') })
  vault.accounts.add(one)
  vault.fingerprints.add(fingerprint('one', 'a'))
  expect(vault.fingerprints.list()).toEqual([fingerprint('one', 'a')])
  expect(() => vault.fingerprints.add(fingerprint('nobody', 'a'))).toThrow('NOT NULL')
  expect(vault.imports.list()).toEqual([batch('b1', { added: 1 })])
  expect(vault.accounts.list()).toEqual([one])
})

describe('accounts', () => {
  test('come back as written, lists in their order, accounts in theirs', () => {
    const vault = testVault()
    vault.accounts.add(account('zz'))
    vault.accounts.add(everything)
    expect(vault.accounts.list()).toEqual([account('zz'), everything])
    expect(vault.accounts.read(everything.id)).toEqual(everything)
    expect(vault.accounts.read(asId('none'))).toBeUndefined()
  })

  test('an update writes every field and list', () => {
    const vault = testVault()
    vault.accounts.add(everything)
    const bare = account('all', { subjectIds: [mia.id, theo.id] })
    expect(vault.accounts.update(bare)).toBe(true)
    expect(vault.accounts.list()).toEqual([bare])
    expect(vault.accounts.update(account('none'))).toBe(false)
    expect(vault.accounts.list()).toEqual([bare])
  })

  test('an update keeps the holdings of subjects who stay and drops the others', () => {
    const vault = testVault()
    vault.accounts.add(everything)
    const holding = (subject: typeof mia) => ({
      accountId: everything.id,
      subjectId: subject.id,
      dataClass: asId<'data-class'>('birth-date'),
      fidelity: 'altered' as const,
      basis: 'confirmed' as const,
    })
    vault.holdings.replace(everything.id, [holding(mia), holding(theo)])
    vault.accounts.update({ ...everything, subjectIds: [ana.id, mia.id] })
    expect(vault.holdings.list()).toEqual([holding(mia)])
    expect(() => vault.holdings.replace(everything.id, [holding(theo)])).toThrow('FOREIGN KEY')
    expect(vault.holdings.list()).toEqual([holding(mia)])
  })

  test('take everything of theirs along', () => {
    const { connection } = testConnection()
    const vault = sqliteVault(connection)
    const staging = vault.imports.stage()
    staging.add([
      {
        kind: 'add',
        account: everything,
        fingerprints: [
          {
            accountId: everything.id,
            kind: 'answer',
            digest: 'a'.repeat(64),
            question: 'First pet?',
            firstSeen: day('2026-11-21'),
            lastSeen: day('2026-11-21'),
          },
        ],
      },
    ])
    staging.commit(batch('b1', { added: 1 }))
    vault.evidence.write({
      breachId: asId('vtech-2015'),
      accountId: everything.id,
      noticeArrived: day('2015-12-01'),
    })
    expect(vault.fingerprints.list()).toHaveLength(1)
    expect(vault.accounts.remove(everything.id)).toBe(true)
    expect(vault.accounts.remove(everything.id)).toBe(false)
    for (const table of [
      'account_subject',
      'account_platform',
      'account_origin',
      'fingerprint',
      'evidence',
    ]) {
      expect({ table, ...connection.get<object>(`select count(*) as rows from ${table}`) }).toEqual(
        {
          table,
          rows: 0,
        },
      )
    }
  })
})

test('own services come back whole', () => {
  const vault = testVault()
  const club: Service = {
    id: asId('own:club'),
    name: 'Swim club',
    formerNames: ['The Otters'],
    operator: 'Otters e. V.',
    kind: 'club',
    domains: ['otters.example'],
    appIds: ['com.example.otters'],
    platform: true,
    usedBy: ['school', 'club'],
    deletion: 'hard',
    status: 'suspended',
    statusSince: day('2020-03'),
    statusNote: 'Pool closed',
    ageRule: undefined,
    holds: [{ role: 'child', dataClass: asId('birth-date'), basis: 'typical', sources: [] }],
    links: { privacy: 'https://otters.example/privacy' },
    sources: [
      { id: 's1', title: 'Form', url: 'https://otters.example/form', checked: day('2026-11-21') },
    ],
    factSources: { operator: ['s1'] },
    origin: 'own',
  }
  vault.ownServices.add(club)
  expect(vault.ownServices.list()).toEqual([club])
  const renamed: Service = { ...club, name: 'The Otters', status: 'running', domains: [] }
  expect(vault.ownServices.update(renamed)).toBe(true)
  expect(vault.ownServices.list()).toEqual([renamed])
  expect(vault.ownServices.update({ ...club, id: asId('own:other') })).toBe(false)
  expect(vault.ownServices.remove(asId('own:other'))).toBe(false)
  expect(vault.ownServices.remove(club.id)).toBe(true)
  expect(vault.ownServices.list()).toEqual([])
})

test('incidents hold one file per breach and what was said about each action', () => {
  const vault = testVault()
  const breachId = asId<'breach'>('vtech-2015')
  expect(vault.incidents.find(breachId)).toBeUndefined()
  expect(() =>
    vault.incidents.setAction(breachId, { key: 'a@mia', state: 'done', on: day('2026-11-21') }),
  ).toThrow('no incident')
  const incident = {
    id: asId<'incident'>('i1'),
    breachId,
    openedOn: day('2026-11-21'),
    origin: 'catalogue' as const,
  }
  vault.incidents.add(incident)
  expect(vault.incidents.find(breachId)).toEqual(incident)
  expect(vault.incidents.list()).toEqual([incident])
  expect(() => vault.incidents.add({ ...incident, id: asId('i2') })).toThrow('UNIQUE')
  const done = { key: 'a@mia', state: 'done', note: 'by phone', on: day('2026-11-21') } as const
  vault.incidents.setAction(breachId, done)
  vault.incidents.setAction(breachId, { key: 'b:all', state: 'not-for-us', on: day('2026-11-21') })
  expect(vault.incidents.actions(breachId)).toHaveLength(2)
  const undone = { key: 'a@mia', state: 'to-do', on: day('2026-11-22') } as const
  vault.incidents.setAction(breachId, undone)
  expect(vault.incidents.actions(breachId)).toContainEqual({ ...undone, note: undefined })
  expect(vault.incidents.actions(asId('other'))).toEqual([])
})

test('evidence is replaced as a whole and goes once it says nothing', () => {
  const vault = testVault()
  vault.accounts.add(account('one'))
  const pair = { breachId: asId<'breach'>('vtech-2015'), accountId: asId<'account'>('one') }
  const full: Evidence = {
    ...pair,
    noticeArrived: day('2015-12-01'),
    ruledOut: { on: day('2026-11-21'), reason: 'Opened later' },
    search: { on: day('2026-11-21'), outcome: 'not-found' },
  }
  vault.evidence.write(full)
  expect(vault.evidence.list()).toEqual([full])
  vault.evidence.write({ ...pair, search: { on: day('2026-11-22'), outcome: 'failed' } })
  expect(vault.evidence.list()).toEqual([
    { ...pair, search: { on: day('2026-11-22'), outcome: 'failed' } },
  ])
  vault.evidence.write(pair)
  expect(vault.evidence.list()).toEqual([])
})

test('a transaction does all or nothing, also when nested', () => {
  const vault = testVault()
  expect(() =>
    vault.transaction(() => {
      vault.accounts.add(account('one'))
      vault.transaction(() => vault.accounts.add(account('two')))
      throw new Error('changed my mind')
    }),
  ).toThrow('changed my mind')
  expect(vault.accounts.list()).toEqual([])
  expect(vault.transaction(() => 'result')).toBe('result')
})

test('the inventory is everything at once', () => {
  const vault = testVault()
  vault.accounts.add(everything)
  expect(vault.inventory()).toEqual({
    household,
    people: [ana, mia, theo],
    accounts: [everything],
    holdings: [],
    fingerprints: [],
    evidence: [],
    lookups: [],
  })
})

test('after closing every call says that the vault is locked, and no digest can be made', () => {
  const vault = testVault()
  const staging = vault.imports.stage()
  vault.close()
  expect(() => vault.accounts.list()).toThrow(VaultStateError)
  expect(() => vault.transaction(() => 1)).toThrow(VaultStateError)
  expect(() => staging.add([])).toThrow(VaultStateError)
  expect(() => staging.discard()).not.toThrow()
  expect(() => vault.fingerprints.digestPassword('x')).toThrow('wiped')
})
