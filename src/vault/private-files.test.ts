import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makePrivateFile, makePrivateFolder } from './private-files.ts'
import { temporaryFolder } from './test-support/temporary-folder.ts'
import { passphrase, firstRun, testKeeper } from './test-support/test-keeper.ts'

const modeOf = (path: string): number => statSync(path).mode & 0o777

/** With an umask that takes nothing away, whatever is asked for carelessly is open to everybody. */
const withoutUmask = async <Result>(work: () => Promise<Result> | Result): Promise<Result> => {
  const before = process.umask(0)
  try {
    return await work()
  } finally {
    process.umask(before)
  }
}

describe.skipIf(process.platform === 'win32')('whatever the umask', () => {
  test('a new folder, and each above it, is for its owner alone', async () => {
    const folder = temporaryFolder()
    await withoutUmask(() => makePrivateFolder(join(folder, 'a/b')))
    expect([modeOf(join(folder, 'a')), modeOf(join(folder, 'a/b'))]).toEqual([0o700, 0o700])
  })

  test('so is every file of a vault, also those beside the open database', async () => {
    const folder = join(temporaryFolder(), 'data')
    const keeper = testKeeper(folder, undefined, { allowKeychain: false })
    const modes = await withoutUmask(async () => {
      const protection = { kind: 'passphrase', passphrase: passphrase() } as const
      await keeper.create({ protection, ...firstRun })
      const files = ['vault.db', 'vault.db-wal', 'vault.db-shm', 'vault.json']
      const paths = ['lock.db', 'vault', ...files.map((name) => join('vault', name))]
      return Object.fromEntries(['.', ...paths].map((path) => [path, modeOf(join(folder, path))]))
    })
    expect(modes).toEqual({
      '.': 0o700,
      vault: 0o700,
      'lock.db': 0o600,
      'vault/vault.db': 0o600,
      'vault/vault.db-wal': 0o600,
      'vault/vault.db-shm': 0o600,
      'vault/vault.json': 0o600,
    })
  })
})

test('what is there already stays as it is', () => {
  const folder = temporaryFolder()
  makePrivateFolder(folder)
  const file = join(folder, 'file')
  writeFileSync(file, 'mine')
  makePrivateFile(file)
  expect(readFileSync(file, 'utf8')).toBe('mine')
  expect(() => makePrivateFolder(file)).toThrow('EEXIST')
  expect(() => makePrivateFolder(join(file, 'below'))).toThrow('ENOTDIR')
  expect(() => makePrivateFile(join(folder, 'nowhere/file'))).toThrow('ENOENT')
})

test('a link that leads nowhere is not followed for ever', () => {
  const folder = temporaryFolder()
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link'))
  expect(() => makePrivateFolder(join(folder, 'link/a/b'))).toThrow('ENOENT')
})

// Node's own `recursive` never comes back from here (and takes the test's time-out with it).
test.skipIf(process.platform !== 'linux')(
  'a place where nothing can be made is said so',
  async () => {
    expect(() => makePrivateFolder('/proc/kinventory/data')).toThrow('ENOENT')
    const keeper = testKeeper('/proc/kinventory', undefined, { allowKeychain: false })
    expect(await keeper.state()).toEqual({ kind: 'no-access', problem: 'missing' })
  },
)

test('a missing folder is made with all that is above it', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'a'))
  makePrivateFolder(join(folder, 'a/b/c'))
  expect(existsSync(join(folder, 'a/b/c'))).toBe(true)
})
