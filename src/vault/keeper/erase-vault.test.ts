import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { NotConfirmedError, VaultStateError } from '../errors.ts'
import {
  both,
  type Place,
  placeWithBackup,
  restoreFrom,
  titles,
  vaultFolder,
} from '../test-support/restore-place.ts'
import { filesIn, temporaryFolder } from '../test-support/temporary-folder.ts'
import {
  passphrase,
  testKeeper,
  withKeychain,
  withPassphrase,
} from '../test-support/test-keeper.ts'
import { erasingSteps } from './erasing-folder.ts'

const everything = {
  confirmation: 'Rivera',
  backups: true,
  setAside: true,
  keychainEntry: true,
} as const
const vaultAlone = {
  confirmation: 'Rivera',
  backups: false,
  setAside: false,
  keychainEntry: false,
} as const

/** An open vault with a backup and a former self. */
const fullPlace = async (kind: 'passphrase' | 'keychain'): ReturnType<typeof placeWithBackup> => {
  const place = await placeWithBackup(kind)
  await restoreFrom(place, place.bytes, 'open key')
  return place
}

const namesIn = ({ directory }: Place): readonly string[] =>
  [...filesIn(directory).keys()].filter((name) => name !== 'lock.db')

describe('erasing the vault', () => {
  test('leaves nothing where everything is to go', async () => {
    const place = await fullPlace('keychain')
    place.ring.entries.set('somebody-else', 'a key')
    await place.keeper.erase(everything)
    expect(readdirSync(place.directory)).toEqual(['backups', 'lock.db'])
    expect(namesIn(place)).toEqual([])
    expect([...place.ring.entries]).toEqual([['somebody-else', 'a key']])
    expect(place.keeper.opened()).toBeUndefined()
    expect(await place.keeper.state()).toEqual({ kind: 'none', keychain: 'usable' })
  })

  test('leaves what is to stay, and that can be used', async () => {
    const place = await fullPlace('keychain')
    const entries = new Map(place.ring.entries)
    await place.keeper.erase(vaultAlone)
    expect(namesIn(place).map((name) => name.split('/')[0])).toEqual([
      'backups',
      'backups',
      'set-aside',
      'set-aside',
    ])
    expect(place.ring.entries).toEqual(entries)
    expect(await place.keeper.state()).toMatchObject({ kind: 'none' })
    const [aside] = place.keeper.restorer.listAside()
    await place.keeper.restorer.putBack(aside?.id ?? '')
    await place.keeper.unlock(withKeychain)
    expect(titles(place.keeper)).toEqual(both)
  })

  test('leaves files in the folder of backups that are none', async () => {
    const place = await fullPlace('passphrase')
    writeFileSync(join(place.directory, 'backups', 'notes.txt'), 'mine')
    writeFileSync(join(place.directory, 'backups', 'other.kinventory'), 'put there by hand')
    await place.keeper.erase(everything)
    expect(namesIn(place)).toEqual(['backups/notes.txt'])
  })

  test.each(['', 'rivera', 'Rivera ', 'Ana'])('is refused for %j', async (confirmation) => {
    const place = await fullPlace('passphrase')
    const before = namesIn(place)
    await expect(place.keeper.erase({ ...everything, confirmation })).rejects.toThrow(
      NotConfirmedError,
    )
    expect(namesIn(place)).toEqual(before)
    expect(titles(place.keeper)).toHaveLength(1)
  })

  test('is refused while the vault is locked', async () => {
    const place = await fullPlace('passphrase')
    await place.keeper.lock()
    await expect(place.keeper.erase(everything)).rejects.toThrow(VaultStateError)
    expect(existsSync(vaultFolder(place))).toBe(true)
  })

  test('with something in the way gives everything back', async () => {
    const place = await placeWithBackup()
    const uuid = 'in-the-way'
    await place.keeper.close()
    const keeper = testKeeper(place.directory, place.ring, { uuid: () => uuid })
    await keeper.unlock(withPassphrase())
    const before = namesIn(place).filter((name) => !name.includes('vault.db-'))
    mkdirSync(join(place.directory, `erasing-${uuid}`))
    await expect(keeper.erase(everything)).rejects.toMatchObject({ problem: 'failed' })
    expect(namesIn(place)).toEqual(before)
    await keeper.unlock(withPassphrase())
    expect(titles(keeper)).toEqual(both)
  })
})

describe('an erasure stopped after', () => {
  const order = { id: 'one', backups: true, setAside: true, keychainEntry: undefined } as const
  const count = erasingSteps('', order).length
  /** The vault moves in the fourth step. */
  const decided = 4

  const stoppedAfter = async (done: number, chosen: object = {}): Promise<Place> => {
    const place = await fullPlace('passphrase')
    await place.keeper.close()
    const steps = erasingSteps(place.directory, { ...order, ...chosen })
    for (const step of steps.slice(0, done)) step()
    return place
  }

  test.each(Array.from({ length: decided }, (_, done) => done))(
    '%i steps has erased nothing',
    async (done) => {
      const place = await stoppedAfter(done)
      const keeper = testKeeper(place.directory)
      expect(await keeper.state()).toEqual({ kind: 'locked', protections: ['passphrase'] })
      expect(keeper.backups.list().backups).toHaveLength(2)
      const [aside] = keeper.restorer.listAside()
      await keeper.restorer.putBack(aside?.id ?? '')
      await keeper.unlock(withPassphrase())
      expect(titles(keeper)).toEqual(both)
      expect(readdirSync(place.directory).filter((name) => name.startsWith('eras'))).toEqual([])
      // And once more, to the end.
      await keeper.erase(everything)
      expect(namesIn(place)).toEqual([])
    },
  )

  test.each(Array.from({ length: count + 1 - decided }, (_, more) => decided + more))(
    '%i steps is completed by the next start',
    async (done) => {
      const place = await stoppedAfter(done)
      const keeper = testKeeper(place.directory)
      expect(await keeper.state()).toMatchObject({ kind: 'none' })
      await keeper.close()
      expect(namesIn(place)).toEqual([])
      expect(readdirSync(place.directory).filter((name) => name.startsWith('eras'))).toEqual([])
    },
  )

  test('half of its last step is completed, key files first', async () => {
    const place = await stoppedAfter(decided + 1)
    const copy = join(temporaryFolder(), 'data')
    cpSync(place.directory, copy, { recursive: true })
    for (const part of ['vault/vault.json', 'backups', 'set-aside']) {
      rmSync(join(copy, 'erased-one', part), { recursive: true })
      expect(await testKeeper(copy).state()).toMatchObject({ kind: 'none' })
      expect([...filesIn(copy).keys()]).toEqual(['lock.db'])
      rmSync(copy, { recursive: true })
      cpSync(place.directory, copy, { recursive: true })
    }
  })

  test('the vault has gone keeps a vault that was made afterwards', async () => {
    const place = await stoppedAfter(decided + 1)
    cpSync(join(place.directory, 'erased-one', 'vault'), vaultFolder(place), { recursive: true })
    const keeper = testKeeper(place.directory)
    await keeper.unlock(withPassphrase())
    expect(titles(keeper)).toHaveLength(1)
  })
})

// Windows lets few make links.
describe.skipIf(process.platform === 'win32')('links in a folder to be erased', () => {
  test('lead to nothing that is overwritten or removed', async () => {
    const [elsewhere, directory] = [temporaryFolder(), temporaryFolder()]
    const theirs = join(elsewhere, 'vault.json')
    writeFileSync(theirs, 'of another vault')
    for (const name of ['by-file', 'by-folder', 'by-set-aside']) {
      mkdirSync(join(directory, `erased-${name}`))
    }
    mkdirSync(join(directory, 'erased-by-file', 'vault'))
    symlinkSync(theirs, join(directory, 'erased-by-file', 'vault', 'vault.json'))
    linkSync(theirs, join(directory, 'erased-by-file', 'vault', 'vault.json.previous'))
    symlinkSync(elsewhere, join(directory, 'erased-by-folder', 'vault'))
    mkdirSync(join(directory, 'erased-by-set-aside', 'set-aside'))
    symlinkSync(elsewhere, join(directory, 'erased-by-set-aside', 'set-aside', 'one'))
    await testKeeper(directory).state()
    expect(readdirSync(directory)).toEqual(['lock.db'])
    expect(readFileSync(theirs, 'utf8')).toBe('of another vault')
  })

  test('to the vault do not keep it from going', async () => {
    const place = await placeWithBackup()
    await place.keeper.close()
    const elsewhere = join(temporaryFolder(), 'vault')
    renameSync(vaultFolder(place), elsewhere)
    symlinkSync(elsewhere, vaultFolder(place))
    const keeper = testKeeper(place.directory)
    await keeper.unlock(withPassphrase())
    await keeper.erase(everything)
    expect(existsSync(elsewhere)).toBe(false)
    expect(namesIn(place)).toEqual([])
  })
})

describe('the keychain entry of an erased vault', () => {
  const noteIn = (place: Place, note: object): void => {
    mkdirSync(join(place.directory, 'erased-one'))
    writeFileSync(join(place.directory, 'erased-one', 'keychain.json'), JSON.stringify(note))
  }

  test('stays where a note about it was not written with its key', async () => {
    const place = await placeWithBackup('keychain')
    await place.keeper.close()
    const [vaultId = ''] = place.ring.entries.keys()
    noteIn(place, { vaultId, proof: Buffer.alloc(32).toString('base64') })
    const keeper = testKeeper(place.directory, place.ring)
    await keeper.unlock(withKeychain)
    expect(titles(keeper)).toEqual(both)
    expect(existsSync(join(place.directory, 'erased-one'))).toBe(false)
  })

  test('goes with the keys of former selves that are erased too, though the vault had left it', async () => {
    const place = await placeWithBackup('keychain')
    const { keeper, ring } = place
    await restoreFrom(place, place.bytes, withKeychain)
    await keeper.protections.renewKey(undefined)
    await keeper.protections.setPassphrase(passphrase(), undefined)
    await keeper.protections.remove('keychain', passphrase())
    expect(ring.entries.size).toBe(1)
    await keeper.erase(everything)
    expect(ring.entries.size).toBe(0)
  })

  test('goes after the next start where the erasure was stopped before', async () => {
    const place = await placeWithBackup('keychain')
    const copy = temporaryFolder()
    // The moment before the keychain is asked: all that is left is the note.
    place.ring.setMood('hanging')
    const erasing = place.keeper.erase(everything)
    while (!readdirSync(place.directory).some((name) => name.startsWith('erased-'))) {
      await new Promise((resolve) => {
        setImmediate(resolve)
      })
    }
    cpSync(place.directory, copy, { recursive: true })
    await erasing
    place.ring.setMood('working')
    expect(place.ring.entries.size).toBe(1)
    const keeper = testKeeper(copy, place.ring)
    // Waits for what was begun at the start.
    await expect(keeper.restorer.putBack('none')).rejects.toThrow('aside')
    expect(place.ring.entries.size).toBe(0)
    expect(readdirSync(copy).filter((name) => name.startsWith('eras'))).toEqual([])
  })

  test.each(['', 'junk', '{"vaultId":7}'])('a note that reads %j says nothing', async (text) => {
    const place = await placeWithBackup('keychain')
    await place.keeper.close()
    mkdirSync(join(place.directory, 'erased-one'))
    writeFileSync(join(place.directory, 'erased-one', 'keychain.json'), text)
    const keeper = testKeeper(place.directory, place.ring)
    await keeper.unlock(withKeychain)
    expect(place.ring.entries.size).toBe(1)
    expect(existsSync(join(place.directory, 'erased-one'))).toBe(false)
  })
})
