import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { StorageError } from '../errors.ts'
import { filesIn, temporaryFolder } from '../test-support/temporary-folder.ts'
import { firstRun, makeLockedVault, passphrase, testKeeper } from '../test-support/test-keeper.ts'
import { asideIds, finishReplacing, replacementSteps, replaceVault } from './replace-vault.ts'
import { removeLeftStaged } from './staged-vault.ts'

type Files = ReadonlyMap<string, Buffer>

const aside = '2026-11-22T010203456Z'
const next = 'staged-one'
const vaultFiles = ['vault.db', 'vault.json']

/** What every test here begins with, made by the first: each key that is derived takes a tenth of a second. */
const made = mkdtempSync(join(tmpdir(), 'kinventory-made-'))
afterAll(() => rmSync(made, { recursive: true, force: true }))

const makeOnce = async (): Promise<void> => {
  if (existsSync(join(made, next))) return
  const elsewhere = temporaryFolder()
  await Promise.all([makeLockedVault(made), makeLockedVault(elsewhere)])
  renameSync(join(elsewhere, 'vault'), join(made, next))
}

/** A directory with a locked vault and a whole other one ready to take its place. */
const prepared = async (): Promise<{
  readonly directory: string
  readonly old: Files
  readonly fresh: Files
}> => {
  await makeOnce()
  const directory = join(temporaryFolder(), 'data')
  cpSync(made, directory, { recursive: true })
  return {
    directory,
    old: filesIn(join(directory, 'vault')),
    fresh: filesIn(join(directory, next)),
  }
}

/** A copy of the directory as it is now: what a crash at this moment would leave. */
const snapshot = (directory: string): string => {
  const copy = join(temporaryFolder(), 'data')
  cpSync(directory, copy, { recursive: true })
  return copy
}

/** What the next start finds: the vault opens, and nothing of the replacement lies about. */
const startAndOpen = async (directory: string): Promise<Files> => {
  const keeper = testKeeper(directory)
  expect(await keeper.state()).toEqual({ kind: 'locked', protections: ['passphrase'] })
  expect(readdirSync(directory).filter((name) => /^staged-|^replacing/u.test(name))).toEqual([])
  const files = filesIn(join(directory, 'vault'))
  const vault = await keeper.unlock({ kind: 'passphrase', passphrase: passphrase() })
  expect(vault.people.list()).toHaveLength(3)
  await keeper.close()
  return files
}

const stepCount = replacementSteps('', { next, aside }).length

describe('a replacement stopped after', () => {
  test.each(Array.from({ length: stepCount + 1 }, (_, done) => done))(
    '%i steps leaves one whole vault',
    async (done) => {
      const { directory, old, fresh } = await prepared()
      for (const step of replacementSteps(directory, { next, aside }).slice(0, done)) step()
      const stopped = snapshot(directory)
      const files = await startAndOpen(stopped)
      // Step 3 moves the present vault away: from then on the one that comes takes the place.
      expect(files).toEqual(done < 3 ? old : fresh)
      const kept = asideIds(stopped).map((id) => filesIn(join(stopped, 'set-aside', id)))
      expect(kept).toEqual(done < 3 ? [] : [old])
    },
  )

  test.each([0, 1])('%i steps, on a computer without a vault, leaves none', async (done) => {
    const { directory } = await prepared()
    rmSync(join(directory, 'vault'), { recursive: true })
    for (const step of replacementSteps(directory, { next, aside }).slice(0, done)) step()
    expect(await testKeeper(directory).state()).toMatchObject({ kind: 'none' })
    expect(existsSync(join(directory, next))).toBe(false)
  })

  test.each([2, 3, 4, 5])(
    '%i steps, on a computer without a vault, leaves the one that comes',
    async (done) => {
      const { directory, fresh } = await prepared()
      rmSync(join(directory, 'vault'), { recursive: true })
      for (const step of replacementSteps(directory, { next, aside }).slice(0, done)) step()
      expect(await startAndOpen(directory)).toEqual(fresh)
    },
  )

  test.each(Array.from({ length: stepCount + 1 }, (_, done) => done))(
    '%i steps of its undoing leaves both vaults, one of them in the place',
    async (done) => {
      const { directory, old, fresh } = await prepared()
      const first = replaceVault(directory, next, 0) ?? ''
      const undoing = { next: `set-aside/${first}`, aside }
      for (const step of replacementSteps(directory, undoing).slice(0, done)) step()
      const files = await startAndOpen(directory)
      expect(files).toEqual(done < 3 ? fresh : old)
      const [other, ...more] = asideIds(directory)
      expect(more).toEqual([])
      expect(filesIn(join(directory, 'set-aside', other ?? ''))).toEqual(done < 3 ? old : fresh)
    },
  )

  test('an interrupted completion goes on from there', async () => {
    const { directory, fresh } = await prepared()
    for (const step of replacementSteps(directory, { next, aside }).slice(0, 3)) step()
    finishReplacing(directory)
    finishReplacing(directory)
    expect(await startAndOpen(directory)).toEqual(fresh)
  })
})

describe('found at the start', () => {
  const journal = (directory: string, text: string): void =>
    writeFileSync(join(directory, 'replacing.json'), text)
  const ours = JSON.stringify({ version: 1, next, aside })

  const moveAside = (directory: string, id: string): void => {
    mkdirSync(join(directory, 'set-aside'), { recursive: true })
    renameSync(join(directory, 'vault'), join(directory, 'set-aside', id))
  }

  test('neither vault in its place: the present one comes back', async () => {
    const { directory, old } = await prepared()
    journal(directory, ours)
    moveAside(directory, aside)
    rmSync(join(directory, next), { recursive: true })
    expect(await startAndOpen(directory)).toEqual(old)
    expect(asideIds(directory)).toEqual([])
  })

  test.each(vaultFiles)(
    'the one that comes has no %s: the present one comes back',
    async (part) => {
      const { directory, old } = await prepared()
      journal(directory, ours)
      moveAside(directory, aside)
      rmSync(join(directory, next, part))
      expect(await startAndOpen(directory)).toEqual(old)
    },
  )

  test('an empty folder in the place counts as none', async () => {
    const { directory, fresh } = await prepared()
    journal(directory, ours)
    moveAside(directory, aside)
    mkdirSync(join(directory, 'vault'))
    expect(await startAndOpen(directory)).toEqual(fresh)
  })

  test('half a removal of the one that comes, with the present one untouched', async () => {
    const { directory, old } = await prepared()
    journal(directory, ours)
    rmSync(join(directory, next, 'vault.json'))
    expect(await startAndOpen(directory)).toEqual(old)
  })

  test.each([
    '',
    '{"version":1,',
    '{"version":2}',
    '\0\0\0',
    `{"version":1,"next":"..","aside":"a"}`,
  ])('a journal that reads %j and no vault: the last one set aside comes back', async (text) => {
    const { directory, old } = await prepared()
    journal(directory, text)
    moveAside(directory, aside)
    mkdirSync(join(directory, 'set-aside', '2025-01-01T000000000Z'))
    expect(await startAndOpen(directory)).toEqual(old)
  })

  test('a damaged journal beside a vault does not touch it', async () => {
    const { directory, old } = await prepared()
    journal(directory, 'junk')
    expect(await startAndOpen(directory)).toEqual(old)
  })

  test('staged leftovers go, the present vault and an unfinished first one stay', async () => {
    const { directory, old } = await prepared()
    mkdirSync(join(directory, 'vault.unfinished-x'))
    expect(await startAndOpen(directory)).toEqual(old)
    expect(existsSync(join(directory, 'vault.unfinished-x'))).toBe(true)
  })

  test('another process that holds the directory is left alone in the middle of it', async () => {
    const { directory } = await prepared()
    const holder = testKeeper(directory)
    expect(await holder.state()).toMatchObject({ kind: 'locked' })
    for (const step of replacementSteps(directory, { next, aside }).slice(0, 3)) step()
    // `next` went when the holder started.
    const before = filesIn(directory)
    expect(await testKeeper(directory).state()).toEqual({ kind: 'in-use-elsewhere' })
    expect(filesIn(directory)).toEqual(before)
  })
})

describe('replacing', () => {
  test('gives the id of the one set aside, and sets each aside under its own', async () => {
    const { directory, old, fresh } = await prepared()
    const at = Date.UTC(2026, 10, 22, 1, 2, 3, 456)
    expect(replaceVault(directory, next, at)).toBe(aside)
    expect(filesIn(join(directory, 'vault'))).toEqual(fresh)
    expect(replaceVault(directory, `set-aside/${aside}`, at)).toBe(`${aside}-2`)
    expect(filesIn(join(directory, 'vault'))).toEqual(old)
    expect(asideIds(directory)).toEqual([`${aside}-2`])
    expect(await startAndOpen(directory)).toEqual(old)
  })

  test('where there is no vault sets nothing aside', async () => {
    const { directory, fresh } = await prepared()
    rmSync(join(directory, 'vault'), { recursive: true })
    expect(replaceVault(directory, next, 0)).toBeUndefined()
    expect(await startAndOpen(directory)).toEqual(fresh)
  })

  test('takes a log that a crash left along with its database', async () => {
    const { directory } = await prepared()
    writeFileSync(join(directory, 'vault', 'vault.db-wal'), 'a log')
    const id = replaceVault(directory, next, 0) ?? ''
    expect([...filesIn(join(directory, 'set-aside', id)).keys()]).toEqual([
      'vault.db',
      'vault.db-wal',
      'vault.json',
    ])
    expect([...filesIn(join(directory, 'vault')).keys()]).toEqual(vaultFiles)
  })

  test('by a vault that is not there brings the present one back', async () => {
    const { directory, old } = await prepared()
    expect(() => replaceVault(directory, 'staged-other', 0)).toThrow(StorageError)
    expect(asideIds(directory)).toEqual([])
    expect(await startAndOpen(directory)).toEqual(old)
  })

  test('with something in the way of the journal changes nothing', async () => {
    const { directory } = await prepared()
    mkdirSync(join(directory, 'replacing.json'))
    const before = filesIn(directory)
    expect(() => replaceVault(directory, next, 0)).toThrow(StorageError)
    expect(filesIn(directory)).toEqual(before)
  })

  test.each(['vault', '../elsewhere', 'staged-../../x', 'set-aside/../vault', 'staged-'])(
    'refuses to take %s as what comes',
    async (name) => {
      const { directory, old } = await prepared()
      expect(() => replaceVault(directory, name, 0)).toThrow('next')
      expect(filesIn(join(directory, 'vault'))).toEqual(old)
    },
  )
})

test('a journal that a crash kept from getting its name goes, and nothing else does', async () => {
  const { directory } = await prepared()
  const before = filesIn(join(directory, 'vault'))
  const end = '01234567-89ab-4cde-8f01-23456789abcd.part'
  for (const name of [`replacing.json.${end}`, `mine.json.${end}`]) {
    writeFileSync(join(directory, name), '{"version":1,')
  }
  expect(await startAndOpen(directory)).toEqual(before)
  expect(readdirSync(directory)).toContain(`mine.json.${end}`)
})

test('leftovers in a folder that cannot be read stop nobody', () => {
  expect(() => removeLeftStaged(join(temporaryFolder(), 'none'))).not.toThrow()
})

test('a vault can be created again only where none was set in the place', async () => {
  const { directory } = await prepared()
  for (const step of replacementSteps(directory, { next, aside }).slice(0, 3)) step()
  const keeper = testKeeper(directory)
  await expect(
    keeper.create({ protection: { kind: 'passphrase', passphrase: passphrase() }, ...firstRun }),
  ).rejects.toMatchObject({ state: { kind: 'locked' } })
})
