/**
 * Signs that some file system or other does not take in a name; those nobody sees; and those that turn the direction of
 * what follows, so that a name would be read as another, its ending too. The two joiners stay: words and pictures are
 * written with them.
 */
const refused =
  /[\\/:*?"<>|\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]+/gu

/** Devices of Windows, whatever follows after a dot, with room before it or not (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(?:\..*)?$/iu

/** Most file systems take 255 bytes; the ending and a number beside it want room too. */
const maximumBytes = 200

/** Windows drops both at the end; at the start a dot hides the file. */
const trimmed = (name: string): string => name.replaceAll(/^[\s.]+|[\s.]+$/gu, '')

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

const shortened = (name: string): string => {
  let bytes = 0
  return Array.from(name)
    .filter((sign) => (bytes += bytesOf(sign)) <= maximumBytes)
    .join('')
}

/**
 * A name for a file on any system, with the ending `extension` (no dot): never a path, never hidden, never a device.
 * `text` without any usable sign gives `Kinventory`.
 */
export const safeFileName = (text: string, extension: string): string => {
  const name = trimmed(text.normalize('NFC').replaceAll(refused, ' ').replaceAll(/\s+/gu, ' '))
  const ending = `.${extension}`
  const bare = name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : name
  const stem = trimmed(shortened(bare))
  if (stem === '') return `Kinventory${ending}`
  return `${reserved.test(stem) ? '_' : ''}${stem}${ending}`
}
