import { unzipSync, zipSync, type Zippable } from 'fflate'
import { pick, type Random } from '../../faults/random.ts'
import { hostileTexts } from './hostile-values.ts'

const localHeader = 'PK\u0003\u0004'
const directoryEntry = 'PK\u0001\u0002'
const directoryEnd = 'PK\u0005\u0006'

/** Where, after its mark, a header tells a method, a sum, a size, the length of a name, a count or a place. */
const tellingPlaces: ReadonlyMap<string, readonly number[]> = new Map([
  [localHeader, [6, 8, 14, 18, 22, 26, 28]],
  [directoryEntry, [8, 10, 16, 20, 24, 28, 30, 32, 42]],
  [directoryEnd, [4, 6, 8, 10, 12, 16, 20]],
])

const hostileSizes = [0, 1, 100, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff]

/** A header may claim gigabytes, and the room for that would be taken before anything is unpacked. */
const mostUnpacked = 16 * 1024 * 1024

/** An archive whose headers lie: sizes, counts, places, flags. */
const lyingHeader = (bytes: Uint8Array, random: Random): Uint8Array => {
  const copy = Buffer.from(bytes)
  const [mark, places] = pick(random, [...tellingPlaces])
  const starts: number[] = []
  for (
    let at = copy.indexOf(mark, 0, 'latin1');
    at !== -1;
    at = copy.indexOf(mark, at + 4, 'latin1')
  )
    starts.push(at)
  if (starts.length === 0) return copy
  const at = pick(random, starts) + pick(random, places)
  if (at + 4 > copy.length) return copy
  const size = pick(random, hostileSizes)
  if (random.below(2) === 0) copy.writeUInt32LE(size, at)
  else copy.writeUInt16LE(size & 0xffff, at)
  return copy
}

/**
 * An archive with one of its files changed by `change`, gone, there twice, or under another name, or with headers that
 * lie; `undefined` for what is no archive.
 */
export const mutateZip = (
  bytes: Uint8Array,
  random: Random,
  change: (file: Uint8Array) => Uint8Array,
): Uint8Array | undefined => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined
  if (random.below(3) === 0) return lyingHeader(bytes, random)
  let files: Zippable
  try {
    files = unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= mostUnpacked })
  } catch {
    return undefined
  }
  const names = Object.keys(files)
  if (names.length === 0) return undefined
  const name = pick(random, names)
  const file = files[name]
  if (!(file instanceof Uint8Array)) return undefined
  const deed = random.below(8)
  if (deed === 0) Reflect.deleteProperty(files, name)
  else if (deed === 1) files[`${pick(random, hostileTexts)}${name}`] = file
  else if (deed === 2) files[`../${name}`] = file
  else files[name] = change(file)
  return zipSync(files, { level: pick(random, [0, 6] as const) })
}
