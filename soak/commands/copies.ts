import assert from 'node:assert/strict'
import { expectedWhole } from '../checks/expected-whole.ts'
import { isSameWhole, readWhole } from '../checks/read-whole.ts'
import {
  copyOf,
  type Model,
  type ModelCopy,
  type ModelFamily,
  type ModelKeys,
} from '../model/family.ts'
import { isOnlyKeychain, lockModel, openerOf } from './opening.ts'
import { anyOf, pick, onceIn, refusalOf, type Step, type Turn } from './step.ts'

const copyNow = ({ family, keys }: Model): ModelCopy => copyOf({ families: [family], keys })

/**
 * Takes note of backups that came or went by themselves since: of a new one it is only known that it holds what stood
 * there before the last command or what stands there now.
 */
export const noteBackups = async (
  { model, client }: Pick<Turn, 'model' | 'client'>,
  before: ModelCopy,
): Promise<void> => {
  const { backups, setAside, problem } = await client.backups.list()
  assert.equal(problem, undefined, 'the last automatic backup')
  const known = model.backups
  model.backups = Object.fromEntries(
    backups.map(({ name, readable }) => {
      assert.ok(readable, `the backup ${name} cannot be read`)
      const now = { families: [...before.families, copyOf(model.family)], keys: before.keys }
      return [name, known[name] ?? { ...now, keys: copyOf(model.keys) }]
    }),
  )
  const asides = new Set<string>(setAside.map(({ id }) => id))
  assert.deepEqual(asides, new Set(Object.keys(model.asides)), 'vaults that were set aside')
}

/** What of a copy's moments the open vault holds. */
const adopt = async ({ model, client }: Turn, families: readonly ModelFamily[]) => {
  const found = await readWhole(client)
  const fits = families.filter((family) => isSameWhole(found, expectedWhole(family)))
  const [family] = fits
  if (!family) {
    assert.deepEqual(found, expectedWhole(families.at(-1) as ModelFamily))
    throw new Error('A copy holds something else')
  }
  model.family = copyOf(family)
}

const make = async ({ model, client }: Turn): Promise<void> => {
  await client.backups.make()
  const { backups } = await client.backups.list()
  const [newest] = backups
  assert.equal(newest?.reason, 'asked')
  model.backups[newest.name] = copyNow(model)
}

/** Its keychain copy stays only where the ring has that key, so that is asked for. */
const adoptKeys = async ({ model, client }: Turn, { keys }: ModelCopy): Promise<void> => {
  const { protections, sharedComputer } = await client.protections.list()
  const kinds = new Set(protections.map(({ kind }) => kind))
  assert.equal(kinds.has('passphrase'), keys.passphrase !== undefined, 'a passphrase')
  assert.equal(kinds.has('recovery-code'), keys.recoveryCode !== undefined, 'a recovery code')
  assert.ok(keys.keychain || !kinds.has('keychain'), 'a copy in the keychain')
  model.keys = { ...copyOf(keys), keychain: kinds.has('keychain') }
  model.family.household.sharedComputer = sharedComputer
}

/** The daily backup, which is made while nobody asks, may have taken the place of an older one: then nothing is left to do. */
const unlessGone = async <Result>(
  { model, client }: Turn,
  name: string,
  call: Promise<Result>,
): Promise<{ readonly result: Result } | undefined> => {
  try {
    return { result: await call }
  } catch (error) {
    const { backups } = await client.backups.list()
    if (backups.some((one) => one.name === name)) throw error
    delete model.backups[name]
    return undefined
  }
}

/** By the present vault or by the one that comes, which nothing but the keychain may not open then (P4). */
const isShared = ({ family }: Model, { families }: ModelCopy): boolean =>
  [family, ...families].some(({ household }) => household.sharedComputer)

const restore = async (turn: Turn): Promise<void> => {
  const { model, client, random } = turn
  const [name, copy] = pick(random, Object.entries(model.backups))
  const staged = await unlessGone(turn, name, client.backups.stage({ from: 'list', name }))
  if (!staged) return
  const { stagingId, sameKey } = staged.result
  const { keys } = copy
  if (keys.number === model.keys.number) assert.ok(sameKey, 'the same key opens a backup')
  if (!sameKey && isOnlyKeychain(keys)) {
    await client.backups.discard({ stagingId })
    return
  }
  const opener = sameKey ? undefined : openerOf(turn, { ...keys, keychain: false })
  const inside = await client.backups.look({ stagingId, opener })
  assert.ok(
    copy.families.some(({ accounts }) => accounts.length === inside.accounts),
    'accounts that a backup is said to hold',
  )
  if (onceIn(random, 6)) {
    await client.backups.discard({ stagingId })
    return
  }
  const present = copyNow(model)
  const isForbidden = isOnlyKeychain(keys) && isShared(model, copy)
  if (isForbidden) {
    assert.match(await refusalOf(client.backups.restore({ stagingId })), /^NOT_ALLOWED/)
    await client.backups.discard({ stagingId })
    return
  }
  await client.backups.restore({ stagingId })
  model.edits = []
  await adopt(turn, copy.families)
  await adoptKeys(turn, copy)
  const { setAside, backups } = await client.backups.list()
  for (const { id } of setAside) model.asides[id] ??= copyOf(present)
  for (const each of backups) model.backups[each.name] ??= copyOf(present)
}

/** Whether something opens it: also what opens the present vault, where both have the same key. */
const canBePutBack =
  ({ keys: present }: Model) =>
  ([, { keys }]: readonly [string, ModelCopy]): boolean =>
    !isOnlyKeychain(keys) || keys.number === present.number

/** What opens a vault that was put back. The keychain may have lost its key since; that was the family's will. */
const keysHere = async ({ world }: Turn, keys: ModelKeys, present: ModelKeys) => {
  const state = await world.program.vaultState()
  assert.equal(state.kind, 'locked')
  const protections = state.kind === 'locked' ? state.protections : []
  const keychain = protections.includes('keychain')
  assert.ok(keys.keychain || !keychain, 'a copy in the keychain')
  return isOnlyKeychain(keys) && !keychain ? { ...present, keychain } : { ...keys, keychain }
}

const putBack = async (turn: Turn): Promise<void> => {
  const { model, client, random } = turn
  const chosen = anyOf(random, Object.entries(model.asides).filter(canBePutBack(model)))
  if (!chosen) return
  const [id, copy] = chosen
  const present = copyNow(model)
  await client.backups.putBack({ id })
  delete model.asides[id]
  lockModel(model)
  const { setAside, backups } = await client.backups.list()
  for (const each of setAside) model.asides[each.id] ??= copyOf(present)
  // One that was made while nobody asked, before this began, has the keys of the vault that went aside.
  for (const each of backups) model.backups[each.name] ??= copyOf(present)
  const keys = await keysHere(turn, copy.keys, present.keys)
  await client.vault.unlock(openerOf(turn, keys))
  model.state = 'open'
  await adopt(turn, copy.families)
  await adoptKeys(turn, { ...copy, keys })
}

const discardAside = async ({ model, client, random }: Turn): Promise<void> => {
  const id = pick(random, Object.keys(model.asides))
  await client.backups.discardAside({ id })
  delete model.asides[id]
}

const removeBackup = async (turn: Turn): Promise<void> => {
  const { model, client, random } = turn
  const name = pick(random, Object.keys(model.backups))
  await unlessGone(turn, name, client.backups.remove({ name }))
  delete model.backups[name]
}

const some = ({ backups }: Model): boolean => Object.keys(backups).length > 0
const aside = (wanted: number) => (model: Model) => Object.keys(model.asides).length >= wanted

/** Backups are made, restored, put back and removed. */
export const copySteps: readonly Step[] = [
  { name: 'make a backup', weight: 4, run: make },
  { name: 'restore a backup', weight: 3, can: some, run: restore },
  { name: 'put a vault back', weight: 1, can: aside(1), run: putBack },
  { name: 'discard a vault set aside', weight: 6, can: aside(2), run: discardAside },
  { name: 'remove a backup', weight: 1, can: some, run: removeBackup },
]
