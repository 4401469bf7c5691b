import { pick, type Random } from '../../faults/random.ts'
import { hostileNumbers, hostileTexts } from './hostile-values.ts'

/** What a change of bytes may take from. */
export interface Material {
  readonly seeds: readonly Uint8Array[]
  readonly tokens: readonly string[]
}

type Change = (bytes: Uint8Array, random: Random, material: Material) => Uint8Array

/** Nothing larger is made: what is too large is refused by its size alone, which tests of the readers hold. */
const mostBytes = 2_000_000

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts)

const placeIn = (bytes: Uint8Array, random: Random): number => random.below(bytes.length + 1)

/** Two places, the first not after the second, more often near each other than not. */
const spanIn = (bytes: Uint8Array, random: Random): readonly [number, number] => {
  const from = placeIn(bytes, random)
  const most = random.below(3) === 0 ? bytes.length - from : Math.min(64, bytes.length - from)
  return [from, from + random.below(most + 1)]
}

const insert = (bytes: Uint8Array, at: number, added: Uint8Array): Uint8Array =>
  joined(bytes.subarray(0, at), added, bytes.subarray(at))

const flipBit: Change = (bytes, random) => {
  const copy = Uint8Array.from(bytes)
  const at = random.below(copy.length)
  copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8))
  return copy
}

const setBytes: Change = (bytes, random) => {
  const copy = Uint8Array.from(bytes)
  const at = random.below(copy.length)
  for (let place = at; place < Math.min(copy.length, at + 1 + random.below(4)); place += 1)
    copy[place] = pick(random, [0, 0x7f, 0x80, 0xff, random.below(256)])
  return copy
}

const cutOff: Change = (bytes, random) => bytes.subarray(0, placeIn(bytes, random))

const dropSpan: Change = (bytes, random) => {
  const [from, to] = spanIn(bytes, random)
  return joined(bytes.subarray(0, from), bytes.subarray(to))
}

const repeatSpan: Change = (bytes, random) => {
  const [from, to] = spanIn(bytes, random)
  const times = pick(random, [1, 1, 2, 10, 200, 5_000])
  const fitting = Math.floor((mostBytes - bytes.length) / Math.max(1, to - from))
  const part = bytes.subarray(from, to)
  return insert(bytes, to, Buffer.concat(Array(Math.max(0, Math.min(times, fitting))).fill(part)))
}

/** The beginning of one file and the end of another. */
const splice: Change = (bytes, random, { seeds }) => {
  const other = pick(random, seeds)
  return joined(
    bytes.subarray(0, placeIn(bytes, random)),
    other.subarray(random.below(other.length + 1)),
  )
}

const insertToken: Change = (bytes, random, { tokens }) => {
  const token = pick(random, random.below(3) === 0 ? hostileTexts : [...tokens, ','])
  const times = pick(random, [1, 1, 1, 3, 300])
  return insert(bytes, placeIn(bytes, random), Buffer.from(token.repeat(times)))
}

/** In the place of a number that is written out. */
const writtenNumber: Change = (bytes, random) => {
  const text = Buffer.from(bytes).toString('latin1')
  const numbers = [...text.matchAll(/\d+/g)]
  if (numbers.length === 0) return flipBit(bytes, random, { seeds: [], tokens: [] })
  const { index, 0: old } = pick(random, numbers)
  const number = Buffer.from(String(pick(random, hostileNumbers)))
  return joined(bytes.subarray(0, index), number, bytes.subarray(index + old.length))
}

/** In the place of a number as archives and databases keep it: sizes, places, counts. */
const binaryNumber: Change = (bytes, random) => {
  const copy = Buffer.from(bytes)
  const width = pick(random, [2, 4] as const)
  if (copy.length < width) return copy
  const number = (pick(random, hostileNumbers) >>> 0) % 2 ** (8 * width)
  const at = random.below(copy.length - width + 1)
  if (random.below(2) === 0) copy.writeUIntLE(number, at, width)
  else copy.writeUIntBE(number, at, width)
  return copy
}

/** The same text in another encoding, or read in one and written in the other. */
const otherEncoding: Change = (bytes, random) => {
  const text = Buffer.from(bytes).toString(pick(random, ['utf8', 'latin1'] as const))
  const mark = pick(random, ['', '\uFEFF', '\uFEFF\uFEFF'])
  const written = Buffer.from(mark + text, pick(random, ['utf16le', 'latin1', 'utf8'] as const))
  return random.below(4) === 0 && written.length % 2 === 0 ? written.swap16() : written
}

const hugeLine: Change = (bytes, random) =>
  insert(
    bytes,
    placeIn(bytes, random),
    Buffer.from(
      pick(random, ['x', '"', ',', ' ', '<', '(', '=', '\t', '\\', 'é', '.', '@', '1', '-']).repeat(
        pick(random, [1_000, 20_000, 300_000]),
      ),
    ),
  )

const otherLineEnds: Change = (bytes, random) =>
  Buffer.from(
    Buffer.from(bytes)
      .toString('latin1')
      .replaceAll('\n', pick(random, ['\r', '\r\n', '\r\r\n', '\n\n', '', '\u0085'])),
    'latin1',
  )

const changes: readonly Change[] = [
  flipBit,
  flipBit,
  setBytes,
  cutOff,
  dropSpan,
  dropSpan,
  repeatSpan,
  splice,
  insertToken,
  insertToken,
  insertToken,
  writtenNumber,
  binaryNumber,
  otherEncoding,
  hugeLine,
  otherLineEnds,
]

/** One change that knows nothing of formats but their words; at most two million bytes come of it. */
export const mutateBytes = (bytes: Uint8Array, random: Random, material: Material): Uint8Array => {
  if (bytes.length === 0) return insertToken(bytes, random, material)
  return pick(random, changes)(bytes, random, material).subarray(0, mostBytes)
}
