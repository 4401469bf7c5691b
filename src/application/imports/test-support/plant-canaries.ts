import { strFromU8, unzipSync } from 'fflate'
import { canary } from '../../../vault/test-support/canaries.ts'
import type { ExportCase, SaidItem } from './export-case.ts'
import { untaken } from './exports/custom-field-exports.ts'
import { zipFile } from './zip-file.ts'

/** What becomes of a planted text: into the vault, into it only with notes, or nowhere. */
export type CanaryKind =
  | 'title'
  | 'login'
  | 'email'
  | 'notes'
  | 'password'
  | 'answer'
  | 'untaken'
  | 'left-out'

/** Texts of the made-up exports in places that nothing is taken from. */
const untakenTexts = [
  untaken,
  'SEED',
  'otpauth://totp/x',
  'otpauth://x',
  '4111111111111111',
  '4111',
  'under the mat',
  'just text',
  'the words',
  'words',
  'toor',
  'Ana Rivera',
  'Gone too',
  'Gone',
  'Weg',
] as const

/** A text that marks can be found around, and that is no part of how the file is written. */
const isPlantable = (text: string): boolean => /^[\p{Lu}\p{N}]$|^[\p{L}\p{N}][^"\\\n]+$/u.test(text)

const textsIn = (
  item: SaidItem,
): readonly (readonly [text: string | undefined, kind: CanaryKind])[] => [
  // A title that is a host is an address too.
  [item.title?.includes('.') ? undefined : item.title, 'title'],
  [item.userName, 'login'],
  [item.email, 'email'],
  [item.notes, 'notes'],
  [item.password, 'password'],
  ...(item.earlierPasswords ?? []).map(({ password }) => [password, 'password'] as const),
  ...(item.questions ?? []).map(({ answer }) => [answer, 'answer'] as const),
]

type Texts = Readonly<Record<string, string>>

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** The texts of a file by the name within it; archives in archives stay shut. */
const unpack = (file: string | Uint8Array): Texts => {
  if (typeof file === 'string') return { '': file }
  return Object.fromEntries(
    Object.entries(unzipSync(file))
      .filter(([, bytes]) => !isArchive(bytes))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  )
}

const pack = (file: string | Uint8Array, texts: Texts): string | Uint8Array => {
  if (typeof file === 'string') return texts[''] ?? ''
  return zipFile({ ...unzipSync(file), ...texts })
}

export interface Canary {
  readonly kind: CanaryKind
  readonly text: string
}

export interface PlantedExport {
  readonly file: string | Uint8Array
  /** As the items must be found then. */
  readonly items: readonly SaidItem[]
  readonly canaries: readonly Canary[]
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/**
 * The same export with a canary in the place of every title, login, password, answer and note, and of what
 * must not be taken at all; `tag` tells it from others. Texts that the file writes in another way than they
 * are read stay as they are.
 */
export const plantCanaries = (
  { file, items, leftOut = [] }: Pick<ExportCase, 'file' | 'items' | 'leftOut'>,
  tag: string,
): PlantedExport => {
  const texts = unpack(file)
  const whole = Object.values(texts).join('\n')
  const kinds = new Map<string, CanaryKind>()
  const plant = (around: string | undefined, kind: CanaryKind): void => {
    const text = around?.trim()
    const isIn = text !== undefined && isPlantable(text) && whole.includes(text)
    if (isIn && !kinds.has(text)) kinds.set(text, kind)
  }
  for (const text of untakenTexts) plant(text, 'untaken')
  for (const [text, kind] of items.flatMap(textsIn)) plant(text, kind)
  // The name of a bin says that it is one, and `Note` is a column too.
  for (const [what, title] of leftOut)
    if (what !== 'folder' && title !== 'Note') plant(title, 'left-out')
  const planted = new Map(
    [...kinds].map(([text, kind], at) => {
      const bird = canary(`${kind}-${tag}-${at}`)
      return [text, kind === 'email' ? `${bird}@example.com` : bird] as const
    }),
  )
  const words = [...planted.keys()].toSorted((one, other) => other.length - one.length)
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}_-])(?:${words.map(escaped).join('|')})(?![\p{L}\p{N}_-])`,
    'gu',
  )
  const used = new Set<string>()
  const exchange = (text: string): string => {
    if (words.length === 0) return text
    return text.replace(pattern, (word) => {
      used.add(word)
      return planted.get(word) ?? word
    })
  }
  const changed = pack(
    file,
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, exchange(text)])),
  )
  const canaries = [...kinds]
    .filter(([text]) => used.has(text))
    .map(([text, kind]) => ({ kind, text: planted.get(text) ?? '' }))
  const found = JSON.parse(JSON.stringify(items), (_, value: unknown) =>
    typeof value === 'string' ? exchange(value) : value,
  ) as readonly SaidItem[]
  return { file: changed, items: found, canaries }
}
