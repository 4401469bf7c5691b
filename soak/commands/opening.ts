import assert from 'node:assert/strict'
import { join } from 'node:path'
import { fileRing } from '../../src/vault/test-support/file-ring.ts'
import { emptyModel, type Model, type ModelKeys } from '../model/family.ts'
import { restartWorld } from '../world.ts'
import { pick, newName, onceIn, refusalOf, type Step, type Turn } from './step.ts'

/** A passphrase that is accepted, another each time. */
export const newPassphrase = (model: Model): string => {
  model.counter += 1
  return `quarry lantern ${model.counter} violet harbour mosaic`
}

/** Everything in memory that a lock ends. */
export const lockModel = (model: Model): void => {
  model.state = 'locked'
  model.edits = []
}

/** Nothing but the keychain opens such a vault. */
export const isOnlyKeychain = ({ passphrase, recoveryCode }: ModelKeys): boolean =>
  passphrase === undefined && recoveryCode === undefined

type Opener = Parameters<Turn['client']['vault']['unlock']>[0]

/** Something that opens a vault with these keys. */
export const openerOf = ({ random }: Pick<Turn, 'random'>, keys: ModelKeys): Opener => {
  const { passphrase, recoveryCode } = keys
  return pick<Opener>(random, [
    ...(keys.keychain ? [{ kind: 'keychain' } as const] : []),
    ...(passphrase === undefined ? [] : [{ kind: 'passphrase', passphrase } as const]),
    ...(recoveryCode === undefined ? [] : [{ kind: 'recovery-code', code: recoveryCode } as const]),
  ])
}

const create = async ({ model, client, random }: Turn): Promise<void> => {
  const fresh = { ...emptyModel(), counter: model.counter, erased: model.erased }
  const { family, keys } = Object.assign(model, fresh)
  const passphrase = onceIn(random, 2) ? newPassphrase(model) : undefined
  const isShared = passphrase !== undefined && onceIn(random, 3)
  family.household = {
    name: newName(model, 'house'),
    region: pick(random, ['US', 'UK', 'EU']),
    sharedComputer: isShared,
  }
  const people = [
    { role: 'guardian' as const, name: newName(model, 'ana'), birthDate: undefined },
    { role: 'child' as const, name: newName(model, 'mia'), birthDate: '2010-05-02' },
    { role: 'child' as const, name: newName(model, 'theo'), birthDate: '2012' },
  ]
  await client.vault.create({
    household: {
      name: family.household.name,
      region: { code: family.household.region as 'US' },
      sharedComputer: isShared,
    },
    people: people.map((one) => ({ ...one, birthDate: one.birthDate as never })),
    protection: passphrase ? { kind: 'passphrase', passphrase } : { kind: 'keychain' },
  })
  Object.assign(keys, { passphrase, keychain: passphrase === undefined, number: model.counter })
  model.state = 'open'
  const read = await client.household.read()
  assert.deepEqual(
    read.people.map(({ role, name }) => [role, name]),
    people.map(({ role, name }) => [role, name]),
  )
  family.people = read.people.map((one) => ({ ...one, region: undefined }))
}

const erase = async ({ model, client, world }: Turn): Promise<void> => {
  const call = { backups: true, setAside: true, keychainEntry: true }
  assert.equal(
    await refusalOf(client.vault.erase({ ...call, confirmation: 'another name' })),
    'NOT_ALLOWED confirmation',
  )
  await client.vault.erase({ ...call, confirmation: model.family.household.name })
  const { entries } = fileRing(join(world.place, 'ring.json'))
  assert.deepEqual([...entries().keys()], [], 'keys of an erased vault')
  const { counter } = model
  Object.assign(model, { ...emptyModel(), counter })
}

const unlock = async (turn: Turn): Promise<void> => {
  const { model, client, random } = turn
  if (onceIn(random, 8)) {
    const wrong = { kind: 'passphrase', passphrase: 'quarry lantern none violet' } as const
    const refusal = await refusalOf(client.vault.unlock(wrong))
    assert.ok(['WRONG_PASSPHRASE', 'VAULT_STATE'].includes(refusal), refusal)
  }
  await client.vault.unlock(openerOf(turn, model.keys))
  model.state = 'open'
}

const restart = async ({ model, world }: Turn): Promise<void> => {
  await restartWorld(world)
  if (model.state === 'open') lockModel(model)
  const state = await world.program.vaultState()
  assert.equal(state.kind, model.state)
}

/** The first run, locking, opening, ending the program, erasing everything. */
export const openingSteps: readonly Step[] = [
  { name: 'create', weight: 12, state: 'none', run: create },
  { name: 'unlock', weight: 25, state: 'locked', run: unlock },
  {
    name: 'lock',
    weight: 5,
    run: async ({ model, client }) => {
      await client.vault.lock()
      lockModel(model)
      assert.equal(await refusalOf(client.accounts.list()), 'VAULT_NOT_OPEN')
    },
  },
  { name: 'restart', weight: 4, run: restart },
  { name: 'restart while locked', weight: 3, state: 'locked', run: restart },
  { name: 'erase the vault', weight: 0.1, run: erase },
]
