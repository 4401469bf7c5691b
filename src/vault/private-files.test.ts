import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { devNull } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import {
  makePrivateFile,
  makePrivateFolder,
  nameOfLeftPart,
  writePrivateFile,
  writePrivateFileNow,
} from './private-files.ts'
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

/** In both ways, as one that gives a promise. */
const ways = [
  { how: 'in turns', write: writePrivateFile },
  {
    how: 'at once',
    write: async (path: string, content: string | Uint8Array) => {
      await Promise.resolve()
      writePrivateFileNow(path, content)
    },
  },
]

describe.each(ways)('a file written whole $how', ({ write }) => {
  test('is what was given, text or a part of a buffer, and alone in its folder', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'file')
    await write(path, 'ä text')
    expect(readFileSync(path, 'utf8')).toBe('ä text')
    await write(path, Buffer.from('a part of it').subarray(2, 6))
    expect(readFileSync(path, 'utf8')).toBe('part')
    await write(path, '')
    expect(readFileSync(path, 'utf8')).toBe('')
    expect(readdirSync(folder)).toEqual(['file'])
  })

  test.skipIf(process.platform === 'win32')(
    'is for its owner alone, whatever the umask and whatever it replaces',
    async () => {
      const path = join(temporaryFolder(), 'file')
      await withoutUmask(async () => {
        await write(path, 'new')
        expect(modeOf(path)).toBe(0o600)
        chmodSync(path, 0o644)
        await write(path, 'newer')
      })
      expect([modeOf(path), readFileSync(path, 'utf8')]).toEqual([0o600, 'newer'])
    },
  )

  test('goes where a link leads, and the link stays', async () => {
    const folder = temporaryFolder()
    for (const name of ['here', 'there']) mkdirSync(join(folder, name))
    const target = join(folder, 'there/file')
    const link = join(folder, 'here/link')
    writeFileSync(target, 'before')
    symlinkSync('../there/file', link)
    await write(link, 'after')
    expect(readlinkSync(link)).toBe('../there/file')
    expect(readFileSync(target, 'utf8')).toBe('after')
    expect(readdirSync(join(folder, 'there'))).toEqual(['file'])
    expect(readdirSync(join(folder, 'here'))).toEqual(['link'])
  })

  test('takes the place of a link that leads nowhere', async () => {
    const link = join(temporaryFolder(), 'link')
    symlinkSync('nowhere', link)
    await write(link, 'after')
    expect([lstatSync(link).isFile(), readFileSync(link, 'utf8')]).toEqual([true, 'after'])
  })

  test('may have as long a name as the disk takes', async () => {
    const folder = temporaryFolder()
    for (const name of ['n'.repeat(255), '名'.repeat(85)]) await write(join(folder, name), 'x')
    expect(readdirSync(folder)).toHaveLength(2)
  })

  test('leaves nothing where its name or folder cannot be had', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'taken'))
    await expect(write(join(folder, 'taken'), 'x')).rejects.toThrow(/EISDIR|EPERM|EACCES/)
    await expect(write(join(folder, 'gone/file'), 'x')).rejects.toThrow('ENOENT')
    expect(readdirSync(folder)).toEqual(['taken'])
  })

  test.skipIf(process.getuid?.() !== 0)('stays its owner’s, also where root writes', async () => {
    const path = join(temporaryFolder(), 'file')
    writeFileSync(path, 'before')
    chownSync(path, 1234, 1235)
    await write(path, 'after')
    expect(statSync(path)).toMatchObject({ uid: 1234, gid: 1235 })
  })
})

test('what was being written does not outlive a program that ends meanwhile', async () => {
  const folder = temporaryFolder()
  const before = process.listenerCount('exit')
  const probe = await open(devNull, 'r')
  const sync = vi.spyOn(Object.getPrototypeOf(probe) as FileHandle, 'sync')
  await probe.close()
  const seen: unknown[] = []
  sync.mockImplementationOnce(async () => {
    const [part = ''] = readdirSync(folder)
    seen.push(nameOfLeftPart(part), process.listenerCount('exit') - before)
    process.listeners('exit').at(-1)?.call(process, 0)
    seen.push(readdirSync(folder))
    await Promise.resolve()
  })
  await expect(writePrivateFile(join(folder, 'a.pdf'), 'x')).rejects.toThrow('ENOENT')
  sync.mockRestore()
  expect(seen).toEqual(['a.pdf', 1, []])
  expect(process.listenerCount('exit')).toBe(before)
})

test('a name is known to be left over by all of its ending', () => {
  const end = '.01234567-89ab-4cde-8f01-23456789abcd.part'
  expect(nameOfLeftPart(`vault.json${end}`)).toBe('vault.json')
  for (const name of ['vault.json', 'vault.json.part', `vault.json${end}.txt`, end]) {
    expect(nameOfLeftPart(name)).toBeUndefined()
  }
})
