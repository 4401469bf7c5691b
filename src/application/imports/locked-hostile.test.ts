import { beforeAll, describe, expect, it } from 'vitest'
import { readImportFile } from './read-import-file.ts'
import { lockKdbx } from './test-support/lock-kdbx.ts'

/** KeePass databases that somebody made to be slow or to fill the memory. A failure may be a time-out. */

const password = 'pw'

const problemOf = async (file: Uint8Array): Promise<string> => {
  const read = await readImportFile(file, { password })
  return read.ok ? 'read' : read.problem
}

let argon: Uint8Array
let aes: Uint8Array
let old: Uint8Array

beforeAll(async () => {
  argon = await lockKdbx(password, { version: 4 })
  aes = await lockKdbx(password, { version: 4, kdf: 'aes' })
  old = await lockKdbx(password, { version: 3 })
})

/** A copy in which a number of the header's dictionary is another; its entry is type, length of name, name, length. */
const withParameter = (file: Uint8Array, name: string, value: bigint): Uint8Array => {
  const copy = Buffer.from(file)
  const at = copy.indexOf(Buffer.from(`\u0001\u0000\u0000\u0000${name}`, 'latin1'))
  const length = copy.readUInt32LE(at + 5)
  if (length === 8) copy.writeBigUInt64LE(value, at + 9)
  else copy.writeUInt32LE(Number(value & 0xffff_ffffn), at + 9)
  return copy
}

/** Field 6 of version 3, eight bytes long. */
const withRounds = (file: Uint8Array, rounds: bigint): Uint8Array => {
  const copy = Buffer.from(file)
  const at = copy.indexOf(Buffer.from([6, 8, 0]))
  copy.writeBigUInt64LE(rounds, at + 3)
  return copy
}

describe('a KeePass database that asks for too much work', () => {
  it.each<[string, () => Uint8Array]>([
    ['memory that there is not', () => withParameter(argon, 'M', 1n << 40n)],
    ['a milliard passes', () => withParameter(argon, 'I', 1_000_000_000n)],
    ['a million lanes', () => withParameter(argon, 'P', 1_000_000n)],
    ['a milliard rounds', () => withParameter(aes, 'R', 1_000_000_000n)],
    ['a milliard rounds in version 3', () => withRounds(old, 1_000_000_000n)],
  ])('is refused at once: %s', { timeout: 3000 }, async (_, make) => {
    expect(await problemOf(make())).toBe('encrypted')
  })

  it.each<[string, () => Uint8Array]>([
    ['more rounds than a number can say', () => withParameter(aes, 'R', 1n << 63n)],
    ['more rounds than a number can say in version 3', () => withRounds(old, 1n << 63n)],
    ['no rounds', () => withParameter(aes, 'R', 0n)],
    ['no memory', () => withParameter(argon, 'M', 0n)],
    ['no passes', () => withParameter(argon, 'I', 0n)],
    ['no lanes', () => withParameter(argon, 'P', 0n)],
  ])('is refused: %s', { timeout: 3000 }, async (_, make) => {
    expect(['truncated', 'encrypted']).toContain(await problemOf(make()))
  })
})

describe('a KeePass database whose content', () => {
  it('unpacks to more than a text may be is refused', { timeout: 20_000 }, async () => {
    const file = await lockKdbx(password, { version: 4, kdf: 'aes' }, async (database) => {
      await database.createBinary(new Uint8Array(66 * 1024 * 1024).buffer)
    })
    expect(file.length).toBeLessThan(1_000_000)
    expect(await problemOf(file)).toBe('too-large')
  })

  it('is in blocks that are longer than the file is refused', async () => {
    const copy = Buffer.from(aes)
    // The end of the header, a hash and a MAC of it, and the first block's own MAC.
    const at = copy.indexOf(Buffer.from([0, 4, 0, 0, 0, 0, 0xd0, 0xad, 0x0a])) + 9 + 96
    copy.writeUInt32LE(0xffff_ffff, at)
    expect(await problemOf(copy)).toBe('truncated')
    expect(await problemOf(aes)).toBe('read')
  })
})
