/** What the first bytes of a file say it is. */
export type FileKind = 'archive' | 'keepass-database' | 'text'

const starts: readonly (readonly [kind: FileKind, bytes: readonly number[]])[] = [
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x50, 0x4b, 0x05, 0x06]], // without entries
  ['keepass-database', [0x03, 0xd9, 0xa2, 0x9a, 0x67, 0xfb, 0x4b, 0xb5]],
]

/** By content, never by name. `text` is all the rest, of which `decodeText` says whether it is any. */
export const fileKindOf = (bytes: Uint8Array): FileKind =>
  starts.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0] ?? 'text'
