import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import {
  BinaryStream,
  ByteUtils,
  Consts,
  Credentials,
  CryptoEngine,
  HashedBlockTransform,
  HmacBlockTransform,
  Int64,
  Kdbx,
  KdbxContext,
  KdbxError,
  KdbxHeader,
  KeyEncryptorAes,
  KeyEncryptorKdf,
  ProtectedValue,
  ProtectSaltGenerator,
} from 'kdbxweb'
import { unreadable, type FileProblem, type Unreadable } from '../domain/importers/file-problem.ts'
import type { XmlElement } from '../domain/importers/xml-element.ts'
import { fitBlocks, isBearable, provideArgon2 } from './kdbx-work.ts'
import { readXml } from './read-xml.ts'

/** Of the content, unpacked: as much as a text may have. */
const maxContentBytes = 64 * 1024 * 1024

const notFor = (code: string, message: string): never => {
  throw new KdbxError(code, message)
}

const bytesOf = (field: ArrayBuffer | undefined): ArrayBuffer =>
  field ?? notFor(Consts.ErrorCodes.FileCorrupt, 'a field is missing')

const joined = (...parts: readonly ArrayBuffer[]): ArrayBuffer => {
  const all = Buffer.concat(parts.map((part) => new Uint8Array(part)))
  return new Uint8Array(all).buffer
}

const decipher = async (
  data: ArrayBuffer,
  key: ArrayBuffer,
  header: KdbxHeader,
): Promise<ArrayBuffer> => {
  const iv = bytesOf(header.encryptionIV)
  const cipher = header.dataCipherUuid?.toString()
  if (cipher === Consts.CipherId.ChaCha20) return CryptoEngine.chacha20(data, key, iv)
  if (cipher !== Consts.CipherId.Aes) return notFor(Consts.ErrorCodes.Unsupported, 'cipher')
  const aes = CryptoEngine.createAesCbc()
  await aes.importKey(key)
  return aes.decrypt(data, iv)
}

/** Blocks may claim to be longer than they are, and the room for that is taken before anybody looks. */
const withBlocks = async (
  blocks: ArrayBuffer,
  before: number,
  join: (blocks: ArrayBuffer) => Promise<ArrayBuffer>,
): Promise<ArrayBuffer> =>
  fitBlocks(blocks, before) ? join(blocks) : notFor(Consts.ErrorCodes.FileCorrupt, 'blocks')

/** Version 3: one stream, which begins with bytes that the header repeats, then blocks with a hash each. */
const openV3 = async (stream: BinaryStream, header: KdbxHeader, credentials: Credentials) => {
  const stretched = await KeyEncryptorAes.encrypt(
    new Uint8Array(await credentials.getHash()),
    bytesOf(header.transformSeed),
    header.keyEncryptionRounds ?? 0,
  )
  const hash = await CryptoEngine.sha256(ByteUtils.arrayToBuffer(stretched))
  const key = await CryptoEngine.sha256(joined(bytesOf(header.masterSeed), hash))
  const data = await decipher(stream.readBytesToEnd(), key, header)
  const start = bytesOf(header.streamStartBytes)
  if (!ByteUtils.arrayBufferEquals(data.slice(0, start.byteLength), start))
    return notFor(Consts.ErrorCodes.InvalidKey, 'start bytes')
  return withBlocks(data.slice(start.byteLength), 36, (blocks) =>
    HashedBlockTransform.decrypt(blocks),
  )
}

/** Version 4: the header has a hash and a MAC of its own, and so has each block, before it is deciphered. */
const openV4 = async (stream: BinaryStream, header: KdbxHeader, credentials: Credentials) => {
  const plain = stream.readBytesNoAdvance(0, header.endPos ?? 0)
  const hash = stream.readBytes(32)
  if (!ByteUtils.arrayBufferEquals(hash, await CryptoEngine.sha256(plain)))
    return notFor(Consts.ErrorCodes.FileCorrupt, 'header')
  const parameters = header.kdfParameters
  if (!parameters) return notFor(Consts.ErrorCodes.FileCorrupt, 'key derivation')
  const salt = parameters.get('S')
  const stretched = await KeyEncryptorKdf.encrypt(
    await credentials.getHash(salt instanceof ArrayBuffer ? salt : undefined),
    parameters,
  )
  const seeded = joined(bytesOf(header.masterSeed), stretched)
  const macKey = await CryptoEngine.sha512(joined(seeded, Uint8Array.of(1).buffer))
  const headerKey = await HmacBlockTransform.getHmacKey(macKey, new Int64(0xffffffff, 0xffffffff))
  const mac = await CryptoEngine.hmacSha256(headerKey, plain)
  if (!ByteUtils.arrayBufferEquals(stream.readBytes(32), mac))
    return notFor(Consts.ErrorCodes.InvalidKey, 'header MAC')
  const data = await withBlocks(stream.readBytesToEnd(), 32, (blocks) =>
    HmacBlockTransform.decrypt(blocks, macKey),
  )
  return decipher(data, await CryptoEngine.sha256(seeded), header)
}

/** The same element with whatever is protected inside in the clear; one stream of keys goes through all. */
const revealed = (element: XmlElement, keys: ProtectSaltGenerator): XmlElement => {
  const { attributes } = element
  const isProtected = attributes.get('Protected')?.toLowerCase() === 'true'
  if (!isProtected)
    return { ...element, children: element.children.map((child) => revealed(child, keys)) }
  const bytes = Buffer.from(element.text, 'base64')
  const key = new Uint8Array(keys.getSalt(bytes.length))
  bytes.forEach((byte, index) => {
    bytes[index] = byte ^ (key[index] ?? 0)
  })
  const text = bytes.toString('utf8')
  bytes.fill(0)
  return { name: element.name, attributes: new Map(), children: [], text }
}

const openContent = async (
  bytes: Uint8Array,
  password: string,
): Promise<XmlElement | Unreadable> => {
  const stream = new BinaryStream(new Uint8Array(bytes).buffer)
  const context = new KdbxContext({ kdbx: new Kdbx() })
  const header = KdbxHeader.read(stream, context)
  if (!isBearable(header)) return unreadable('encrypted')
  const credentials = new Credentials(ProtectedValue.fromString(password))
  await credentials.ready
  const open = header.versionMajor === 3 ? openV3 : openV4
  const packed = new Uint8Array(await open(stream, header, credentials))
  const isPacked = header.compression === Consts.CompressionAlgorithm.GZip
  const content = isPacked
    ? await promisify(gunzip)(packed, { maxOutputLength: maxContentBytes })
    : packed
  try {
    const inner = new BinaryStream(new Uint8Array(content).buffer)
    if (header.versionMajor === 4) header.readInnerHeader(inner, context)
    const xml = await readXml(new TextDecoder().decode(inner.readBytesToEnd()))
    if (!xml.ok) return xml
    const keys = await ProtectSaltGenerator.create(
      bytesOf(header.protectedStreamKey),
      header.crsAlgorithm ?? 0,
    )
    return revealed(xml.root, keys)
  } finally {
    content.fill(0)
    packed.fill(0)
  }
}

const problemOf = (error: unknown): FileProblem => {
  if (!(error instanceof KdbxError)) return isTooLarge(error) ? 'too-large' : 'truncated'
  if (error.code === Consts.ErrorCodes.InvalidKey) return 'wrong-password'
  const isUnknown =
    error.code === Consts.ErrorCodes.Unsupported || error.code === Consts.ErrorCodes.InvalidVersion
  return isUnknown ? 'encrypted' : 'truncated'
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

/**
 * Opens a KeePass database (KDBX 3 and 4) and gives its content as the XML that KeePass 2 exports, passwords in
 * the clear. Of kdbxweb only the parts are used: as a whole it unpacks without a limit and hands the content to a
 * XML parser with known holes. Fails with `password-needed`, `wrong-password` (also where a key file is needed,
 * which the file does not say), `encrypted` (a cipher that is not known here, or more work than anybody
 * chooses), `too-large` or `truncated`; never throws.
 */
export const openKdbx = async (
  bytes: Uint8Array,
  password: string | undefined,
): Promise<{ readonly ok: true; readonly root: XmlElement } | Unreadable> => {
  if (password === undefined) return unreadable('password-needed')
  provideArgon2()
  try {
    const root = await openContent(bytes, password)
    return 'ok' in root ? root : { ok: true, root }
  } catch (error) {
    return unreadable(problemOf(error))
  }
}
