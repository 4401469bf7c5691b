import { Consts, Credentials, Int64, Kdbx, KdbxUuid, ProtectedValue } from 'kdbxweb'
import { provideArgon2 } from '../../../formats/kdbx-work.ts'

export interface KdbxKind {
  readonly version: 3 | 4
  readonly kdf?: 'argon2d' | 'argon2id' | 'aes'
  readonly cipher?: 'aes' | 'chacha20'
  readonly packed?: boolean
  readonly keyFile?: Uint8Array
}

const kdfIds = {
  argon2d: Consts.KdfId.Argon2d,
  argon2id: Consts.KdfId.Argon2id,
  aes: Consts.KdfId.Aes,
} as const

const credentialsOf = (password: string, { keyFile }: KdbxKind): Credentials =>
  new Credentials(ProtectedValue.fromString(password), keyFile ?? null)

/** Little work, so that a test is quick; a reader takes the figures from the file. */
const lighten = (database: Kdbx, kind: KdbxKind): void => {
  const { header } = database
  header.keyEncryptionRounds = 600
  const parameters = header.kdfParameters
  if (kind.version === 3 || !parameters) return
  if (kind.kdf === 'aes') parameters.set('R', 5, Int64.from(600))
}

/** A KeePass database with a bin, a group for a child, a history and a protected custom field; `fill` may add more. */
export const lockKdbx = async (
  password: string,
  kind: KdbxKind,
  fill: (database: Kdbx) => void | Promise<void> = () => undefined,
): Promise<Uint8Array> => {
  provideArgon2()
  const database = Kdbx.create(credentialsOf(password, kind), 'Root')
  database.setVersion(kind.version)
  if (kind.version === 4) database.setKdf(kdfIds[kind.kdf ?? 'argon2d'])
  if (kind.cipher === 'chacha20')
    database.header.dataCipherUuid = new KdbxUuid(Consts.CipherId.ChaCha20)
  if (kind.packed === false) database.header.compression = Consts.CompressionAlgorithm.None
  lighten(database, kind)
  const group = database.createGroup(database.getDefaultGroup(), 'Theo')
  const entry = database.createEntry(group)
  entry.fields.set('Title', 'Roblox')
  entry.fields.set('UserName', 'theo')
  entry.fields.set('Password', ProtectedValue.fromString('pw-old'))
  entry.fields.set('URL', 'https://www.roblox.com/a')
  entry.fields.set('First pet?', ProtectedValue.fromString('Réx & <co>'))
  entry.times.creationTime = new Date('2013-12-27T10:00:00Z')
  entry.times.lastModTime = new Date('2015-01-01T00:00:00Z')
  entry.pushHistory()
  entry.fields.set('Password', ProtectedValue.fromString('pw-one'))
  entry.times.lastModTime = new Date('2016-02-03T00:00:00Z')
  const gone = database.createEntry(group)
  gone.fields.set('Title', 'Gone')
  database.remove(gone)
  await fill(database)
  return new Uint8Array(await database.save())
}
