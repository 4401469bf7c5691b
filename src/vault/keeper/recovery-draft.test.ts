import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { NotFoundError } from '../errors.ts'
import type { Opener, VaultKeeper } from '../keeper.ts'
import { groupsOf, makeRecoveryCode } from '../keys/recovery-code.ts'
import { Secret } from '../keys/secret.ts'
import type { RecoveryDraft } from '../protection-keeper.ts'
import { fakeKeychain } from '../test-support/fake-keychain.ts'
import { filesIn, temporaryFolder } from '../test-support/temporary-folder.ts'
import { firstRun, testKeeper } from '../test-support/test-keeper.ts'

const openVault = async (directory = temporaryFolder()): Promise<VaultKeeper> => {
  const keeper = testKeeper(directory, fakeKeychain())
  await keeper.create({ protection: { kind: 'keychain' }, ...firstRun })
  return keeper
}

const typedBack = ({ code, ask }: RecoveryDraft, change = (text: string) => text) => {
  const printed = groupsOf(code)
  return ask.map((group) => ({ group, text: Secret.fromText(change(printed[group - 1] ?? '')) }))
}

/** Makes a code the vault's, and gives it as it is printed. */
const addCode = async (keeper: VaultKeeper): Promise<readonly string[]> => {
  const draft = await keeper.protections.draftRecoveryCode(undefined)
  const printed = groupsOf(draft.code)
  await keeper.protections.confirmRecoveryCode(typedBack(draft))
  return printed
}

const withCode = (text: string): Opener => ({ kind: 'recovery-code', code: Secret.fromText(text) })

const listed = async (keeper: VaultKeeper) =>
  (await keeper.protections.list()).protections.find(({ kind }) => kind === 'recovery-code')

describe('a drafted code', () => {
  test('asks for three of the groups that are secret, drawn anew each time', async () => {
    const keeper = await openVault()
    const asked = new Set<string>()
    for (let round = 0; round < 20; round += 1) {
      const { ask } = await keeper.protections.draftRecoveryCode(undefined)
      expect(ask).toHaveLength(3)
      expect(new Set(ask).size).toBe(3)
      expect(ask).toEqual(ask.toSorted((one, other) => one - other))
      for (const group of ask) expect([2, 3, 4, 5, 6, 7, 8]).toContain(group)
      asked.add(ask.join())
    }
    expect(asked.size).toBeGreaterThan(1)
  })

  test('opens nothing before it is confirmed', async () => {
    const keeper = await openVault()
    const { code } = await keeper.protections.draftRecoveryCode(undefined)
    const printed = groupsOf(code)
    expect(await listed(keeper)).toBeUndefined()
    await keeper.lock()
    await expect(keeper.unlock(withCode(printed.join(' ')))).rejects.toMatchObject({
      state: { kind: 'locked' },
    })
  })

  test('is confirmed as forgivingly as it is read, and then opens the vault', async () => {
    const keeper = await openVault()
    const draft = await keeper.protections.draftRecoveryCode(undefined)
    const printed = groupsOf(draft.code)
    await keeper.protections.confirmRecoveryCode(
      typedBack(draft, (text) => ` ${text.toLowerCase().replaceAll('0', 'o')}-`),
    )
    expect(await listed(keeper)).toMatchObject({ sheet: draft.code.sheet })
    await keeper.lock()
    const typed = printed.join('.').toLowerCase().replaceAll('1', 'l')
    expect((await keeper.unlock(withCode(typed))).people.list()).toHaveLength(3)
  })

  test('stays where a group is wrong or missing, which is named, and changes nothing', async () => {
    const directory = temporaryFolder()
    const keeper = await openVault(directory)
    const draft = await keeper.protections.draftRecoveryCode(undefined)
    const [first = 0, second = 0, third = 0] = draft.ask
    const right = typedBack(draft)
    const before = filesIn(join(directory, 'vault'))
    const wrong = { group: second, text: Secret.fromText('7K2M9') }
    for (const [typed, group] of [
      [[...right.slice(0, 1), wrong, ...right.slice(2)], second],
      [right.slice(0, 2), third],
      [[], first],
      [[...right, { group: 20, text: Secret.fromText('7K2M9') }], 20],
    ] as const) {
      await expect(keeper.protections.confirmRecoveryCode(typed)).rejects.toMatchObject({
        problem: 'typo',
        group,
      })
    }
    expect(filesIn(join(directory, 'vault'))).toEqual(before)
    await keeper.protections.confirmRecoveryCode(right)
    expect(await listed(keeper)).toBeDefined()
  })

  test('is gone once it is confirmed, dropped, or replaced by another', async () => {
    const keeper = await openVault()
    const { protections } = keeper
    const one = await protections.draftRecoveryCode(undefined)
    const letters = one.code.letters.reveal()
    const typed = typedBack(one)
    await protections.dropRecoveryCode()
    expect(letters).toEqual(Buffer.alloc(40))
    await expect(protections.confirmRecoveryCode(typed)).rejects.toThrow(NotFoundError)
    const two = await protections.draftRecoveryCode(undefined)
    const three = await protections.draftRecoveryCode(undefined)
    expect(() => two.code.letters.reveal()).toThrow('wiped')
    const right = typedBack(three)
    await protections.confirmRecoveryCode(right)
    expect(() => three.code.letters.reveal()).toThrow('wiped')
    await expect(protections.confirmRecoveryCode(right)).rejects.toThrow(NotFoundError)
  })

  test('is zeroed when the vault locks', async () => {
    const keeper = await openVault()
    const { code } = await keeper.protections.draftRecoveryCode(undefined)
    const letters = code.letters.reveal()
    await keeper.lock()
    expect(letters).toEqual(Buffer.alloc(40))
    await keeper.unlock({ kind: 'keychain' })
    await expect(keeper.protections.confirmRecoveryCode([])).rejects.toThrow(NotFoundError)
  })
})

describe('a code that does not open the vault', () => {
  test('is told as what is wrong with it, and nothing is touched', async () => {
    const directory = temporaryFolder()
    const keeper = await openVault(directory)
    const printed = await addCode(keeper)
    const sheet = printed[0]?.slice(0, 4)
    await keeper.lock()
    const before = filesIn(join(directory, 'vault'))
    const other = makeRecoveryCode(randomBytes)
    const sameSheet = [printed[0], ...groupsOf(other).slice(1)]
    const slip = printed.map((group, index) =>
      index === 4 ? `${group.startsWith('7') ? '8' : '7'}${group.slice(1)}` : group,
    )
    for (const [typed, expected] of [
      [slip, { problem: 'typo', group: 5 }],
      [printed.slice(1), { problem: 'wrong-length' }],
      [[...printed, '7K2M9'], { problem: 'wrong-length' }],
      [groupsOf(other), { problem: 'other-sheet', sheet }],
      [sameSheet, { problem: 'wrong' }],
    ] as const) {
      await expect(keeper.unlock(withCode(typed.join(' ')))).rejects.toMatchObject(expected)
    }
    expect(filesIn(join(directory, 'vault'))).toEqual(before)
    await keeper.unlock(withCode(printed.join(' ')))
  })

  test('one that was replaced belongs to another sheet', async () => {
    const keeper = await openVault()
    const [first, second] = [await addCode(keeper), await addCode(keeper)]
    await keeper.lock()
    await expect(keeper.unlock(withCode(first.join(' ')))).rejects.toMatchObject({
      problem: 'other-sheet',
      sheet: second[0]?.slice(0, 4),
    })
    await keeper.unlock(withCode(second.join(' ')))
  })

  test('one that was removed opens nothing', async () => {
    const keeper = await openVault()
    const printed = await addCode(keeper)
    await keeper.protections.remove('recovery-code', undefined)
    await keeper.lock()
    await expect(keeper.unlock(withCode(printed.join(' ')))).rejects.toMatchObject({
      state: { kind: 'locked', protections: ['keychain'] },
    })
  })
})
