import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  failureOf as failure,
  startSampleFamily,
  type SampleClient,
  type SampleFamily,
} from '../../scripts/test/sample-client.ts'
import { asId } from '../domain/model/id.ts'
import { partialDate } from '../domain/model/partial-date.ts'
import { samplePassphrase } from './sample/create-sample-vault.ts'

let sample: SampleFamily
let client: SampleClient

beforeEach(async () => {
  sample = await startSampleFamily()
  client = sample.client
})

afterEach(() => sample.end())

const nobody = asId<'person'>('00000000-0000-4000-8000-000000000000')
const vtech = asId<'breach'>('vtech-2015')

const person = (name: string) => sample.person(name)

const account = (title: string) => sample.account(title)

const incidentOf = async (name: string) => {
  const { id } = await person(name)
  const found = (await client.breaches.read({ breachId: vtech })).people.find(
    (one) => one.personId === id,
  )
  if (!found) throw new Error(`${name} is not in the breach`)
  return found
}

describe('accounts', () => {
  test('one that names a stranger or contradicts itself is refused, and nothing is stored', async () => {
    const before = await client.accounts.list()
    const { id: _id, ...roblox } = await account('Roblox')
    expect(await failure(client.accounts.add({ ...roblox, holderId: nobody }))).toEqual([
      'NOT_FOUND',
      { what: 'person' },
    ])
    expect(
      await failure(client.accounts.add({ ...roblox, serviceId: asId('no-such-service') })),
    ).toEqual(['NOT_FOUND', { what: 'service' }])
    const contradiction = { opened: partialDate('2020'), deleted: partialDate('2019-12') }
    expect(await failure(client.accounts.add({ ...roblox, ...contradiction }))).toEqual([
      'NOT_ALLOWED',
      { rule: 'deleted-before-opened' },
    ])
    expect(await client.accounts.list()).toEqual(before)
  })

  test('a subject who leaves takes what was said about them along', async () => {
    const school = await account('Oak Hill School Portal')
    const [mia, theo] = [await person('Mia'), await person('Theo')]
    const said = [mia, theo].map((one) => ({
      accountId: school.id,
      subjectId: one.id,
      dataClass: asId<'data-class'>('birth-date'),
      fidelity: 'real' as const,
      basis: 'confirmed' as const,
    }))
    await client.accounts.setHoldings({ accountId: school.id, holdings: said })
    await client.accounts.update({ ...school, subjectIds: [mia.id] })
    // Back again: only what is stored would still be known of him.
    await client.accounts.update({ ...school, subjectIds: [mia.id, theo.id] })
    const { holdings } = await client.accounts.read({ id: school.id })
    expect(holdings).toContainEqual(said[0])
    expect(holdings).not.toContainEqual(said[1])
  })

  test('what is only assumed is not stored as said', async () => {
    const roblox = await account('Roblox')
    const before = (await client.accounts.read({ id: roblox.id })).holdings
    expect(before.length).toBeGreaterThan(3)
    expect(new Set(before.map((one) => one.basis))).toEqual(new Set(['assumed']))
    await client.accounts.setHoldings({ accountId: roblox.id, holdings: before })
    expect((await client.accounts.read({ id: roblox.id })).holdings).toEqual(before)
  })

  test('removing one twice says that it is gone', async () => {
    const { id } = await account('Scratch')
    await client.accounts.remove({ id })
    expect(await failure(client.accounts.remove({ id }))).toEqual([
      'NOT_FOUND',
      { what: 'account' },
    ])
  })
})

describe('people', () => {
  test('the last guardian stays one', async () => {
    const ana = await person('Ana')
    expect(await failure(client.household.updatePerson({ ...ana, role: 'child' }))).toEqual([
      'NOT_ALLOWED',
      { rule: 'a-guardian-is-needed' },
    ])
  })
})

describe('own services', () => {
  test('addresses become registrable domains, and a text without one is refused', async () => {
    const input = { name: 'Chess club', kind: 'club' as const }
    const added = await client.services.add({
      ...input,
      domains: ['https://www.members.chessclub.example.org/login?x=1'],
    })
    expect(added.domains).toEqual(['example.org'])
    expect(await failure(client.services.add({ ...input, domains: ['not an address'] }))).toEqual([
      'NOT_ALLOWED',
      { rule: 'not-a-domain' },
    ])
  })
})

describe('an incident', () => {
  test('a tick and its note survive locking, and stand on everybody the step concerns', async () => {
    const step = (await incidentOf('Theo')).actions.find(
      (one) => one.actionId === 'change-reused-password',
    )
    const key = step?.key ?? ''
    await client.incidents.setStep({
      breachId: vtech,
      key,
      state: 'done',
      note: 'from the tablet',
    })
    await client.vault.lock()
    expect(await failure(client.vault.unlock({ kind: 'passphrase', passphrase: 'wrong' }))).toEqual(
      ['WRONG_PASSPHRASE', undefined],
    )
    await client.vault.unlock({ kind: 'passphrase', passphrase: samplePassphrase })
    for (const name of ['Theo', 'Ana']) {
      const found = (await incidentOf(name)).actions.find((one) => one.key === key)
      expect(found).toMatchObject({ state: 'done', note: 'from the tablet' })
    }
    const { touching } = await client.breaches.list()
    expect(touching.find((one) => one.breachId === vtech)).toMatchObject({ opened: true })
    await client.incidents.setStep({ breachId: vtech, key, state: 'to-do' })
    expect((await incidentOf('Ana')).actions.find((one) => one.key === key)?.state).toBe('to-do')
  })

  test('a step that stands on no checklist is not recorded', async () => {
    const refused = client.incidents.setStep({ breachId: vtech, key: 'x@y', state: 'done' })
    expect(await failure(refused)).toEqual(['NOT_FOUND', { what: 'action' }])
  })

  test('ruled out is not affected; a notice that arrives later reopens it', async () => {
    const kidConnect = await account('Kid Connect')
    const about = { breachId: vtech, accountId: kidConnect.id }
    const levelOf = async () =>
      (await incidentOf('Mia')).verdicts.find((one) => one.accountId === kidConnect.id)?.verdict
    await client.breaches.ruleOut({ ...about, reason: 'We only ever looked at it in the shop' })
    expect((await levelOf())?.level).toBe('not-affected')
    const arrived = partialDate('2026-11-02') ?? null
    await client.breaches.recordNotice({ ...about, arrived })
    expect((await levelOf())?.level).toBe('confirmed')
    await client.breaches.recordNotice({ ...about, arrived: null })
    await client.breaches.ruleOut({ ...about, reason: null })
    expect((await levelOf())?.level).toBe('likely')
  })
})

describe('creating a vault', () => {
  const household = {
    name: 'Second',
    region: { code: 'UK' as const },
    sharedComputer: true,
  }
  const people = [{ role: 'guardian' as const, name: 'Sam' }]

  test('never over another one, never with the keychain alone on a shared computer', async () => {
    const strong = {
      kind: 'passphrase' as const,
      passphrase: 'orbit velvet cactus ninety lanterns',
    }
    expect(
      await failure(client.vault.create({ household, people, protection: { kind: 'keychain' } })),
    ).toEqual(['NOT_ALLOWED', { rule: 'shared-computer-needs-passphrase' }])
    const weak = { kind: 'passphrase' as const, passphrase: 'password1' }
    expect(await failure(client.vault.create({ household, people, protection: weak }))).toEqual([
      'WEAK_PASSPHRASE',
      undefined,
    ])
    expect(await failure(client.vault.create({ household, people, protection: strong }))).toEqual([
      'VAULT_STATE',
      undefined,
    ])
    expect((await client.household.read()).household.name).toBe('Rivera (sample)')
  })
})
