import assert from 'node:assert/strict'
import type { Model } from '../model/family.ts'
import { isOnlyKeychain, newPassphrase } from './opening.ts'
import { refusalOf, type Step, type Turn } from './step.ts'

/** What is asked for before a protection changes. */
const proofOf = ({ keys }: Model): string | undefined =>
  keys.passphrase ?? (keys.keychain ? undefined : keys.recoveryCode)

const setPassphrase = async ({ model, client }: Turn): Promise<void> => {
  const passphrase = newPassphrase(model)
  if (model.keys.passphrase !== undefined) {
    const call = client.protections.setPassphrase({ passphrase, proof: 'not the one of today' })
    assert.equal(await refusalOf(call), 'WRONG_PASSPHRASE')
  }
  await client.protections.setPassphrase({ passphrase, proof: proofOf(model) })
  model.keys.passphrase = passphrase
}

const setRecoveryCode = async ({ model, client }: Turn): Promise<void> => {
  const { groups, ask } = await client.protections.draftRecoveryCode({ proof: proofOf(model) })
  await client.protections.confirmRecoveryCode({
    groups: ask.map((group) => ({ group, text: groups[group - 1] ?? '' })),
  })
  model.keys.recoveryCode = groups.join(' ')
}

/** What opens a set-aside vault that only the keychain opened, once that loses the key. */
const keepAsidesOpenable = ({ asides, keys }: Model, isShared: boolean): void => {
  const { passphrase, recoveryCode, number } = keys
  for (const aside of Object.values(asides)) {
    if (!isOnlyKeychain(aside.keys)) continue
    if (aside.keys.number === number) {
      aside.keys = { passphrase, recoveryCode, keychain: false, number }
    } else if (isShared) aside.keys = { ...aside.keys, passphrase, keychain: false }
  }
}

/** Takes the key out of the keychain, or puts it there. */
export const toggleKeychain = async ({ model, client }: Turn): Promise<void> => {
  const { keys, family } = model
  const proof = proofOf(model)
  if (keys.keychain) {
    const call = client.protections.remove({ kind: 'keychain', proof })
    if (isOnlyKeychain(keys)) {
      assert.equal(await refusalOf(call), 'LAST_PROTECTION')
      return
    }
    await call
    keys.keychain = false
    keepAsidesOpenable(model, false)
    return
  }
  const call = client.protections.addKeychain({ proof })
  if (family.household.sharedComputer) {
    assert.match(await refusalOf(call), /^NOT_ALLOWED/)
    return
  }
  await call
  keys.keychain = true
}

const removePassphrase = async ({ model, client }: Turn): Promise<void> => {
  const { keys } = model
  await client.protections.remove({ kind: 'passphrase', proof: proofOf(model) })
  keys.passphrase = undefined
}

const renew = async ({ model, client }: Turn): Promise<void> => {
  const { keys } = model
  await client.protections.renewKey({ passphrase: keys.passphrase })
  keys.recoveryCode = undefined
  model.counter += 1
  keys.number = model.counter
  // The backups with the old key give way to a new one.
  const { backups } = await client.backups.list()
  const [newest] = backups
  assert.ok(newest, 'a backup with the new key')
  model.backups[newest.name] = structuredClone({ families: [model.family], keys })
}

const share = async ({ model, client }: Turn): Promise<void> => {
  const { household } = model.family
  household.sharedComputer = !household.sharedComputer
  await client.protections.setSharedComputer({
    sharedComputer: household.sharedComputer,
    proof: proofOf(model),
  })
  if (!household.sharedComputer) return
  model.keys.keychain = false
  keepAsidesOpenable(model, true)
}

const hasPassphrase = ({ keys }: Model): boolean => keys.passphrase !== undefined

/**
 * With the daily backup that follows in the same queue: else it would not be known whether it has the keys of before
 * the next change or after it.
 */
const withBackup =
  (run: Step['run']): Step['run'] =>
  async (turn) => {
    await run(turn)
    await turn.client.protections.dropRecoveryCode()
  }

const changes: readonly Step[] = [
  { name: 'set a passphrase', weight: 0.7, run: setPassphrase },
  { name: 'make a recovery code', weight: 0.7, run: setRecoveryCode },
  { name: 'add or remove the keychain copy', weight: 1, run: toggleKeychain },
  {
    name: 'remove the passphrase',
    weight: 0.5,
    can: ({ keys, family }) =>
      keys.passphrase !== undefined && keys.keychain && !family.household.sharedComputer,
    run: removePassphrase,
  },
  {
    name: 'renew the key',
    weight: 0.5,
    can: ({ keys }) => keys.passphrase !== undefined || keys.keychain,
    run: renew,
  },
  { name: 'say who shares the computer', weight: 0.5, can: hasPassphrase, run: share },
]

/** What opens the vault is changed. */
export const protectionSteps: readonly Step[] = changes.map((step) => ({
  ...step,
  run: withBackup(step.run),
}))
