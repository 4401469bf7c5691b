import { unreadable, type FileProblem, type Unreadable } from '../domain/importers/file-problem.ts'

/** `declared`: what an XML file says of itself. */
type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'declared' | 'windows-1252'

export interface DecodedText {
  readonly ok: true
  /** Without a byte order mark; line ends as they are in the file. */
  readonly text: string
  readonly encoding: TextEncodingName
}

/** The largest export seen is a few megabytes; 200,000 rows of an ordinary width stay below this. */
export const maxFileBytes = 64 * 1024 * 1024

/** First bytes of files that are no text at all, or that cannot be read without a password. */
const signatures: readonly (readonly [problem: FileProblem, bytes: readonly number[]])[] = [
  ['encrypted', [0x03, 0xd9, 0xa2, 0x9a]], // KeePass database of version 1
  ['binary', [0x50, 0x4b, 0x03, 0x04]], // zip inside a zip
  ['binary', [0x50, 0x4b, 0x05, 0x06]],
  ['binary', [0x25, 0x50, 0x44, 0x46, 0x2d]], // PDF
  ['binary', [0x1f, 0x8b, 0x08]], // gzip
  ['binary', [0xd0, 0xcf, 0x11, 0xe0]], // old Office
]

const sampleBytes = 8192

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const isPrintedSecret = (text: string): boolean => /^\s*-----BEGIN PGP MESSAGE-----/.test(text)

/**
 * UTF-16 without a mark: text of any alphabet still has ASCII separators and line ends, whose high
 * byte is zero, while the low bytes are hardly ever zero.
 */
const guessUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const sample = bytes.subarray(0, sampleBytes)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const half = Math.floor(sample.length / 2)
  if (half < 2) return undefined
  if (odd > half * 0.3 && even < half * 0.02) return 'utf-16le'
  if (even > half * 0.3 && odd < half * 0.02) return 'utf-16be'
  return undefined
}

const encodingByMark = (bytes: Uint8Array): TextEncodingName | undefined => {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  return undefined
}

/** What XML says of its own encoding. It is asked only where the bytes are neither UTF-8 nor UTF-16. */
const declaredEncoding = (bytes: Uint8Array): string | undefined => {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  return /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1]
}

/** Decodes or says no; the decoder drops the byte order mark itself. */
const decodeAs = (bytes: Uint8Array, encoding: TextEncodingName): string | undefined => {
  const label = encoding === 'declared' ? declaredEncoding(bytes) : encoding
  if (label === undefined) return undefined
  try {
    return new TextDecoder(label, { fatal: encoding !== 'windows-1252' }).decode(bytes)
  } catch {
    return undefined
  }
}

/** A zero character, or more than one control character in a hundred, is not something people wrote. */
const looksBinary = (text: string): boolean => {
  if (text.includes('\u0000')) return true
  const sample = text.slice(0, sampleBytes)
  const controls = sample.match(/[^\P{Cc}\t\n\f\r]/gu)?.length ?? 0
  return controls > 2 && controls > sample.length / 100
}

/**
 * Turns the bytes of a file into text: byte order marks, UTF-8, UTF-16 with or without a mark, what an
 * XML declaration says, and Windows-1252 for what is none of these (old spreadsheets). Fails with `empty`, `too-large`, `binary`,
 * `encrypted` or `truncated`; never throws.
 */
export const decodeText = (bytes: Uint8Array): DecodedText | Unreadable => {
  if (bytes.length === 0) return unreadable('empty')
  if (bytes.length > maxFileBytes) return unreadable('too-large')
  const signature = signatures.find(([, start]) => startsWith(bytes, start))
  if (signature) return unreadable(signature[0])
  const marked = encodingByMark(bytes)
  const order: readonly TextEncodingName[] = marked
    ? [marked]
    : [guessUtf16(bytes) ?? 'utf-8', 'declared', 'windows-1252']
  for (const encoding of order) {
    // Two bytes are one character: an odd number of them is a copy that was cut off.
    if (encoding.startsWith('utf-16') && bytes.length % 2 === 1) return unreadable('truncated')
    const text = decodeAs(bytes, encoding)
    if (text === undefined) continue
    if (text.trim() === '') return unreadable('empty')
    if (looksBinary(text)) return unreadable('binary')
    if (isPrintedSecret(text)) return unreadable('encrypted')
    return { ok: true, text, encoding }
  }
  return unreadable('binary')
}
