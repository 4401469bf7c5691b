import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { asId } from '../domain/model/id.ts'
import { canary, formsOf, textsFoundIn } from './test-support/canaries.ts'
import { account, ana, batch, day, household, mia } from './test-support/sample-content.ts'
import { runKeeper } from './test-support/run-keeper.ts'
import { filesIn, temporaryFolder } from './test-support/temporary-folder.ts'
import {
  makeLockedVault,
  passphrase,
  testKeeper,
  withPassphrase,
} from './test-support/test-keeper.ts'

test('the search for canaries finds them in each form', () => {
  const folder = temporaryFolder()
  const text = canary('found')
  const forms = formsOf(text)
  forms.forEach((form, index) => {
    writeFileSync(join(folder, String(index)), Buffer.concat([Buffer.from('??'), form]))
  })
  expect(textsFoundIn(filesIn(folder), [text])).toHaveLength(forms.length)
  expect(textsFoundIn(filesIn(folder))).toHaveLength(forms.length)
})

test('nothing of a household can be read from the files, open or locked (P2, P3)', async () => {
  const directory = temporaryFolder()
  const canaries = ['household', 'person', 'title', 'email', 'user', 'origin', 'password', 'answer']
    .concat(['question', 'file', 'note', 'passphrase', 'staged', 'deleted'])
    .map(canary)
  const keeper = testKeeper(directory, undefined, { allowKeychain: false })
  const vault = await keeper.create({
    protection: { kind: 'passphrase', passphrase: passphrase() },
    household: { ...household, name: canary('household') },
    people: [ana, { ...mia, name: canary('person') }],
  })
  const staging = vault.imports.stage()
  staging.add([
    {
      kind: 'add',
      account: account('one', {
        title: canary('title'),
        email: `${canary('email')}@example.com`,
        userName: canary('user'),
        origins: [`https://${canary('origin')}.example.com`],
      }),
      fingerprints: [
        {
          accountId: asId('one'),
          kind: 'answer',
          digest: vault.fingerprints.digestAnswer(canary('answer')),
          question: canary('question'),
          firstSeen: day('2026-11-21'),
          lastSeen: day('2026-11-21'),
        },
        {
          accountId: asId('one'),
          kind: 'password',
          digest: vault.fingerprints.digestPassword(canary('password')),
          firstSeen: day('2026-11-21'),
          lastSeen: day('2026-11-21'),
        },
      ],
    },
  ])
  staging.commit(batch('b1', { fileName: canary('file') }))
  vault.incidents.add({
    id: asId('i1'),
    breachId: asId('vtech-2015'),
    openedOn: day('2026-11-21'),
    origin: 'catalogue' as const,
  })
  vault.incidents.setAction(asId('vtech-2015'), {
    key: 'a@mia',
    state: 'done',
    note: canary('note'),
    on: day('2026-11-21'),
  })
  vault.accounts.add(account('two', { title: canary('deleted') }))
  vault.accounts.remove(asId('two'))
  const second = vault.imports.stage()
  second.add([
    { kind: 'add', account: account('x', { title: canary('staged') }), fingerprints: [] },
  ])

  // The log is there and has content; nobody else holds the directory in this test.
  expect(filesIn(directory).get('vault/vault.db-wal')?.length).toBeGreaterThan(0)
  expect(textsFoundIn(filesIn(directory), canaries)).toEqual([])
  await keeper.lock()
  expect([...filesIn(directory).keys()]).toEqual(['lock.db', 'vault/vault.db', 'vault/vault.json'])
  expect(textsFoundIn(filesIn(directory), canaries)).toEqual([])
  // Not even the answers themselves are inside: only the digests are.
  const reopened = await keeper.unlock(withPassphrase())
  const inside = JSON.stringify(reopened.inventory())
  expect(inside).toContain(canary('title'))
  expect(inside).not.toContain(canary('password'))
  expect(inside).not.toContain(canary('answer'))
  expect(inside).not.toContain(canary('staged'))
})

describe('a process that is killed', () => {
  test('in the middle of a staged import leaves no trace of it', async () => {
    const directory = temporaryFolder()
    await makeLockedVault(directory)
    const importing = runKeeper('import', directory)
    await importing.nextLine()
    expect(await importing.nextLine()).toBe('staged')
    await importing.kill()
    const vault = await testKeeper(directory).unlock(withPassphrase())
    expect(vault.accounts.list()).toEqual([])
    expect(vault.imports.list()).toEqual([])
    expect(vault.people.list()).toHaveLength(3)
  })

  test('while it commits leaves whole imports, and every one it had reported', async () => {
    const directory = temporaryFolder()
    await makeLockedVault(directory)
    const committing = runKeeper('commit', directory)
    await committing.nextLine()
    for (const round of [0, 1, 2]) {
      expect(await committing.nextLine()).toBe(`committed ${round}`)
    }
    await committing.kill()
    const keeper = testKeeper(directory)
    const vault = await keeper.unlock(withPassphrase())
    const imports = vault.imports.list().length
    expect(imports).toBeGreaterThanOrEqual(3)
    expect(vault.accounts.list()).toHaveLength(imports * 500)
    expect(vault.fingerprints.list()).toHaveLength(imports * 500)
    await keeper.lock()
    expect([...filesIn(directory).keys()]).not.toContain('vault/vault.db-wal')
  })
})

test('one process per directory, also while locked; kill -9 gives it free at once', async () => {
  const directory = temporaryFolder()
  await makeLockedVault(directory)
  const holding = runKeeper('hold', directory)
  expect(JSON.parse(await holding.nextLine())).toMatchObject({ kind: 'locked' })
  const keeper = testKeeper(directory)
  expect(await keeper.state()).toEqual({ kind: 'in-use-elsewhere' })
  await expect(keeper.unlock(withPassphrase())).rejects.toMatchObject({
    state: { kind: 'in-use-elsewhere' },
  })
  await holding.kill()
  expect(await keeper.state()).toMatchObject({ kind: 'locked' })
  const late = runKeeper('state', directory)
  expect(JSON.parse(await late.nextLine())).toEqual({ kind: 'in-use-elsewhere' })
})

describe.skipIf(process.platform === 'win32')('folders that cannot be used', () => {
  /** As an ordinary user also where the tests run as root, who may do anything. */
  const stateIn = async (directory: string): Promise<unknown> =>
    JSON.parse(await runKeeper('state', directory, { KEEPER_USER: '65534' }).nextLine())

  test.each([
    ['555', 'read-only'],
    ['000', 'forbidden'],
  ])('mode %s is %s', async (mode, problem) => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o755)
    const directory = join(folder, 'data')
    mkdirSync(directory)
    chmodSync(directory, mode)
    const state = await stateIn(directory)
    // Readable again, so that an ordinary user can look into it and remove it.
    chmodSync(directory, 0o755)
    expect(state).toEqual({ kind: 'no-access', problem })
    expect(filesIn(folder).size).toBe(0)
  })

  test('a vault whose folder is read-only is told so, and not opened half', async () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o755)
    const directory = join(folder, 'data')
    mkdirSync(directory)
    await makeLockedVault(directory)
    chmodSync(directory, 0o777)
    chmodSync(join(directory, 'lock.db'), 0o666)
    chmodSync(join(directory, 'vault'), 0o555)
    for (const name of ['vault.db', 'vault.json']) {
      chmodSync(join(directory, 'vault', name), 0o444)
    }
    expect(await stateIn(directory)).toEqual({ kind: 'no-access', problem: 'read-only' })
    chmodSync(join(directory, 'vault'), 0o755)
  })

  test('a path below a file is missing', async () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o755)
    writeFileSync(join(folder, 'file'), '')
    expect(await stateIn(join(folder, 'file', 'data'))).toEqual({
      kind: 'no-access',
      problem: 'missing',
    })
  })
})
