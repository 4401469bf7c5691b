import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { VaultKeeper } from '../keeper.ts'
import { inSession, keychainChild, noKeyringFor, realKeychain } from '../test-support/in-session.ts'
import { temporaryFolder } from '../test-support/temporary-folder.ts'
import { firstRun, passphrase, testKeeper, withKeychain } from '../test-support/test-keeper.ts'
import { forkKeychain } from './fork-keychain.ts'
import type { KeychainEntry } from './keychain.ts'
import { Secret } from './secret.ts'

const hooks = fileURLToPath(new URL('../test-support/raw-sql-hooks.ts', import.meta.url))
const program = fileURLToPath(new URL('../test-support/keychain-program.ts', import.meta.url))

const key = (digit: number): Secret => Secret.fromBytes(Buffer.alloc(32, digit))

const digitsOf = (entry: KeychainEntry): unknown =>
  entry.kind === 'found' ? entry.keys.map((one) => one.reveal()[0]) : entry.kind

const keeperIn = (directory: string): VaultKeeper =>
  testKeeper(directory, undefined, { spawnKeychain: forkKeychain(keychainChild) })

const idIn = (directory: string): string => {
  const text = readFileSync(join(directory, 'vault', 'vault.json'), 'utf8')
  return (JSON.parse(text) as { readonly vaultId: string }).vaultId
}

/** Runs `keychain-program` with at most `limit` milliseconds, and gives what it said and how long it took. */
const runProgram = async (limit: number) => {
  const child = spawn(
    process.execPath,
    ['--import', hooks, program, keychainChild, temporaryFolder(), String(limit)],
    { env: process.env, stdio: ['ignore', 'pipe', 'ignore'] },
  )
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const began = performance.now()
  const said = child.stdout.toArray()
  const [code] = (await once(child, 'exit')) as [number | null]
  return { code, said: (await said).join(''), took: performance.now() - began }
}

describe.skipIf(noKeyringFor(6))('a real Secret Service', () => {
  test('has a vault’s key again after a restart, and several in their order', async () => {
    const [home, directory] = [temporaryFolder(), temporaryFolder()]
    const first = await inSession(true, home)
    const keeper = keeperIn(directory)
    await keeper.create({ protection: { kind: 'keychain' }, ...firstRun })
    await keeper.close()
    expect(await realKeychain().store('two', [key(1), key(2)], 'prompt')).toBe(true)
    await first.end()

    await inSession(true, home)
    expect(digitsOf(await realKeychain().read('two', 'probe'))).toEqual([1, 2])
    const next = keeperIn(directory)
    expect(await next.state()).toEqual({ kind: 'locked', protections: ['keychain'] })
    expect((await next.unlock(withKeychain)).people.list()).toHaveLength(3)
  }, 30_000)

  test('with another vault’s entry alone has no key for this one', async () => {
    await inSession(true)
    const [one, other] = [temporaryFolder(), temporaryFolder()]
    for (const directory of [one, other]) {
      const keeper = keeperIn(directory)
      await keeper.create({ protection: { kind: 'keychain' }, ...firstRun })
      await keeper.close()
    }
    const keychain = realKeychain()
    await keychain.remove(idIn(one), 'probe')
    const keeper = keeperIn(one)
    expect(await keeper.state()).toMatchObject({ kind: 'key-missing' })
    const foreign = await keychain.read(idIn(other), 'probe')
    await keychain.store(idIn(one), foreign.kind === 'found' ? foreign.keys : [], 'probe')
    expect(await keeper.state()).toMatchObject({ kind: 'key-mismatch' })
    expect(await keeperIn(other).state()).toMatchObject({ kind: 'locked' })
  }, 30_000)

  test('answers two programs at once, and two calls of one', async () => {
    await inSession(true)
    const [one, other] = [realKeychain(), realKeychain()]
    expect(
      await Promise.all([
        one.store('a', [key(1)], 'prompt'),
        one.store('b', [key(2)], 'prompt'),
        other.store('c', [key(3)], 'prompt'),
        other.state('prompt'),
      ]),
    ).toEqual([true, true, true, 'usable'])
    const read = await Promise.all(['a', 'b', 'c'].map((id) => other.read(id, 'prompt')))
    expect(read.map(digitsOf)).toEqual([[1], [2], [3]])
  }, 30_000)

  test('takes the old key out once a new one is in use', async () => {
    await inSession(true)
    const directory = temporaryFolder()
    const keeper = keeperIn(directory)
    await keeper.create({ protection: { kind: 'keychain' }, ...firstRun })
    const before = digitsOf(await realKeychain().read(idIn(directory), 'probe'))
    await keeper.protections.renewKey(undefined)
    const after = digitsOf(await realKeychain().read(idIn(directory), 'probe'))
    expect(after).toHaveLength(1)
    expect(after).not.toEqual(before)
    await keeper.protections.setPassphrase(passphrase(), undefined)
    await keeper.protections.remove('keychain', passphrase())
    expect(digitsOf(await realKeychain().read(idIn(directory), 'probe'))).toBe('missing')
  }, 30_000)

  test('that hangs is given up within the limit, and answers again once it goes on', async () => {
    const session = await inSession(true)
    const keychain = realKeychain()
    expect(await keychain.store('v', [key(1)], 'prompt')).toBe(true)
    session.hang()
    const began = performance.now()
    expect(digitsOf(await keychain.read('v', 'probe'))).toBe('unavailable')
    expect(performance.now() - began).toBeLessThan(5_000)
    session.goOn()
    expect(digitsOf(await keychain.read('v', 'prompt'))).toEqual([1])
  }, 30_000)

  test('that hangs keeps no program from ending', async () => {
    const session = await inSession(true)
    session.hang()
    const unavailable = '{"kind":"none","keychain":"unavailable"}\n'
    // By itself, once the probe's time is over; and at once where it is closed meanwhile.
    const waited = await runProgram(30_000)
    expect(waited).toMatchObject({ code: 0, said: unavailable })
    expect(waited.took).toBeLessThan(8_000)
    const closed = await runProgram(300)
    expect(closed.code).toBe(0)
    expect(closed.took).toBeLessThan(waited.took)
  }, 30_000)
})
