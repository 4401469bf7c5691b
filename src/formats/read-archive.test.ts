import fc from 'fast-check'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { archiveLimits, openArchive, type Archive, type ArchiveLimits } from './read-archive.ts'

const openOk = async (bytes: Uint8Array, limits?: ArchiveLimits): Promise<Archive> => {
  const archive = await openArchive(bytes, limits)
  if (!archive.ok) throw new Error(archive.problem)
  return archive
}

const problemOf = async (bytes: Uint8Array, limits?: ArchiveLimits): Promise<string> => {
  const archive = await openArchive(bytes, limits)
  return archive.ok ? 'opened' : archive.problem
}

const unpacked = async (archive: Archive, name: string): Promise<string> => {
  const file = await archive.unpack(name)
  return file.ok ? new TextDecoder().decode(file.bytes) : file.problem
}

const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ) satisfies Zippable,
  )

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Where the directory's entry for the first file begins. */
const directoryAt = (bytes: Uint8Array): number =>
  Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))

/** A copy in which the directory says something else; offsets as in APPNOTE.TXT 4.3.12. */
const lying = (bytes: Uint8Array, offset: number, value: number, size: 2 | 4): Uint8Array => {
  const copy = bytes.slice()
  const at = directoryAt(copy) + offset
  if (size === 2) viewOf(copy).setUint16(at, value, true)
  else viewOf(copy).setUint32(at, value, true)
  return copy
}

const flags = 8
const method = 10
const packedSize = 20
const unpackedSize = 24
const localHeader = 42

describe('openArchive', () => {
  it('lists files in their order, without folders, and unpacks them', async () => {
    const archive = await openOk(
      zip({ 'b/': '', 'b/ü.txt': 'two', 'a.txt': 'one', 'empty.txt': '' }),
    )
    expect(archive.names).toEqual(['b/ü.txt', 'a.txt', 'empty.txt'])
    expect(await unpacked(archive, 'a.txt')).toBe('one')
    expect(await unpacked(archive, 'b/ü.txt')).toBe('two')
    expect(await unpacked(archive, 'a.txt')).toBe('one')
    expect(await unpacked(archive, 'empty.txt')).toBe('')
    expect(await unpacked(archive, 'c.txt')).toBe('unknown-format')
    expect(await unpacked(archive, '__proto__')).toBe('unknown-format')
  })

  it('takes names that climb out for names and nothing else', async () => {
    const names = ['../../etc/passwd', '/root/x', 'C:\\x', '..\\x', '**proto**']
    const bytes = Buffer.from(zip(Object.fromEntries(names.map((name) => [name, name]))))
    const polluting = Buffer.from(bytes.toString('latin1').replaceAll('**', '__'), 'latin1')
    const archive = await openOk(bytes)
    for (const name of names) expect(await unpacked(archive, name)).toBe(name)
    const polluted = await openOk(polluting)
    expect(polluted.names).toContain('__proto__')
    expect(await unpacked(polluted, '__proto__')).toBe('**proto**')
  })

  it('refuses a name that is there twice', async () => {
    const bytes = zip({ 'a.csv': 'one', 'b.csv': 'two' })
    const copy = Buffer.from(bytes)
    for (let at = copy.indexOf('b.csv'); at >= 0; at = copy.indexOf('b.csv')) copy[at] = 0x61
    expect(await problemOf(copy)).toBe('unknown-format')
  })

  it.each<[string, Uint8Array, string]>([
    ['no file', zip({}), 'empty'],
    ['folders alone', zip({ 'a/': '' }), 'empty'],
    ['nothing', new Uint8Array(0), 'truncated'],
    ['no directory', strToU8('PK\u0003\u0004 and nothing more'), 'truncated'],
    ['a directory that begins somewhere else', lying(zip({ a: 'x' }), 0, 7, 4), 'truncated'],
  ])('tells an archive with %s', async (_, bytes, problem) => {
    expect(await problemOf(bytes)).toBe(problem)
  })

  it('refuses more files than it should have', async () => {
    const files = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`${at}.txt`, 'x']))
    expect(await problemOf(zip(files), { ...archiveLimits, files: 10 })).toBe('too-large')
  })
})

describe('unpack', () => {
  const zeros = new Uint8Array(40_000_000)
  const bomb = zip({ 'bomb.csv': zeros })

  it('refuses what becomes far larger than it is', async () => {
    expect(bomb.length).toBeLessThan(100_000)
    expect(await unpacked(await openOk(bomb), 'bomb.csv')).toBe('too-large')
  })

  it('refuses one file that is too large, and files that are together', async () => {
    const limits = { ...archiveLimits, fileBytes: 1000, totalBytes: 1500 }
    const archive = await openOk(
      zip({ 'a.txt': 'a'.repeat(1001), 'b.txt': 'b'.repeat(900), 'c.txt': 'c'.repeat(700) }),
      limits,
    )
    expect(await unpacked(archive, 'a.txt')).toBe('too-large')
    expect(await unpacked(archive, 'b.txt')).toBe('b'.repeat(900))
    expect(await unpacked(archive, 'c.txt')).toBe('too-large')
  })

  it.each<[string, Uint8Array]>([
    ['is larger than it says', lying(bomb, unpackedSize, 1000, 4)],
    ['is much larger than it says', lying(bomb, unpackedSize, 7_000_000, 4)],
    ['is smaller than it says', lying(zip({ a: 'x'.repeat(500) }), unpackedSize, 5000, 4)],
    ['is packed in fewer bytes than it says', lying(zip({ a: 'xyz' }), packedSize, 60_000, 4)],
    ['begins somewhere else', lying(zip({ a: 'xyz' }), localHeader, 3, 4)],
    ['is packed in an unknown way', lying(zip({ a: 'x'.repeat(500) }), method, 14, 2)],
    ['has another check sum', lying(zip({ a: 'x'.repeat(500) }), 16, 12_345, 4)],
  ])('tells that a file %s', { timeout: 5000 }, async (_, bytes) => {
    const archive = await openOk(bytes)
    expect(await unpacked(archive, archive.names[0] ?? '')).toBe('truncated')
  })

  it('tells a file that has a password', async () => {
    const archive = await openOk(lying(zip({ a: 'x'.repeat(500) }), flags, 1, 2))
    expect(await unpacked(archive, 'a')).toBe('encrypted')
  })
})

describe('any bytes', () => {
  const whole = zip({
    'a.csv': 'name,url\n'.repeat(50),
    'b/c.json': '{}',
    'd.bin': new Uint8Array(50),
  })

  /** The words for what became of the archive or of each file in it. */
  const readAll = async (bytes: Uint8Array): Promise<readonly string[]> => {
    const archive = await openArchive(bytes)
    if (!archive.ok) return [archive.problem]
    const files = archive.names.map((name) => archive.unpack(name))
    return (await Promise.all(files)).map((file) => (file.ok ? 'unpacked' : file.problem))
  }

  it('cut off anywhere give a problem', async () => {
    for (let length = 0; length < whole.length; length += 1)
      expect(await problemOf(whole.subarray(0, length))).toBe('truncated')
  })

  it('changed anywhere never throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const copy = whole.slice()
          for (const [at, value] of changes) copy[at] = value
          for (const word of await readAll(copy)) expect(word).toMatch(/^[a-z-]+$/)
        },
      ),
      { numRuns: 400 },
    )
  })
})
