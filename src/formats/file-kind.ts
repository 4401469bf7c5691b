/** What the first bytes of a file say it is. */
export type FileKind = 'archive' | 'keepass-database' | 'locked-workbook' | 'text'

const starts: readonly (readonly [kind: FileKind, bytes: readonly number[]])[] = [
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x50, 0x4b, 0x05, 0x06]], // without entries
  ['keepass-database', [0x03, 0xd9, 0xa2, 0x9a, 0x67, 0xfb, 0x4b, 0xb5]],
]

/** Old Office files, and new ones with a password, which are kept inside the old form under this name. */
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0]
const lockedWorkbookPart = Buffer.from('EncryptedPackage', 'utf16le')

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/** By content, never by name. `text` is all the rest, of which `decodeText` says whether it is any. */
export const fileKindOf = (bytes: Uint8Array): FileKind => {
  if (startsWith(bytes, oldOffice)) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return buffer.includes(lockedWorkbookPart) ? 'locked-workbook' : 'text'
  }
  return starts.find(([, start]) => startsWith(bytes, start))?.[0] ?? 'text'
}
