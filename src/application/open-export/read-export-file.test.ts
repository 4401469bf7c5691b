import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partialDate } from '../../domain/model/partial-date.ts'
import { toOpenExport, type VaultContent } from '../../domain/open-export/open-export.ts'
import { vaultContents } from '../../domain/test-support/vault-content-arbitrary.ts'
import { UseCaseError } from '../use-case-error.ts'
import { readExportFile } from './read-export-file.ts'

const fileOf = (content: BlobPart): File => new File([content], 'export.json')

const problemOf = async (content: BlobPart): Promise<unknown> => {
  try {
    await readExportFile(fileOf(content))
    return undefined
  } catch (error) {
    if (!(error instanceof UseCaseError)) throw error
    return error.data
  }
}

const textOf = (content: VaultContent): string => {
  const day = partialDate('2026-11-22')
  if (day === undefined) throw new Error('No date')
  return JSON.stringify(
    toOpenExport(content, day, () => crypto.randomUUID()),
    undefined,
    2,
  )
}

const hasAll = ({ inventory, knowledge, incidents, outgoing }: VaultContent): boolean =>
  [
    ...Object.values(knowledge),
    outgoing,
    inventory.lookups,
    inventory.holdings,
    inventory.fingerprints,
    incidents,
  ].every((items) => items.length > 0) && inventory.accounts.length > 3

/** One household with a bit of everything, the same in every run. */
const sample = fc.sample(vaultContents.filter(hasAll).map(textOf), { numRuns: 1, seed: 7 }).join('')

const anaId = '11111111-1111-4111-8111-111111111111'
const clubAccount = '22222222-2222-4222-8222-222222222222'

/** As the program before this one wrote it. */
const version1 = {
  format: 'kinventory-open-export',
  version: 1,
  exportedOn: '2026-11-22',
  household: { name: 'Rivera', region: { code: 'US' }, sharedComputer: false },
  people: [{ id: anaId, role: 'guardian', name: 'Ana' }],
  settings: { lockAfterMinutes: 20, secondProtectionAsked: true },
  services: [
    {
      id: 'own:club',
      name: 'Club',
      formerNames: [],
      kind: 'club',
      domains: ['club.example'],
      appIds: [],
      platform: false,
      status: 'running',
      holds: [],
      links: { privacy: 'https://club.example/privacy' },
      sources: [],
      own: true,
    },
  ],
  imports: [],
  accounts: [
    {
      id: clubAccount,
      kind: 'account',
      serviceId: 'own:club',
      title: 'Club',
      holderId: anaId,
      subjectIds: [anaId],
      origins: [],
      erasureConfirmed: false,
      status: 'active',
      twoFactor: 'unknown',
      platformIds: [],
      theirs: false,
    },
  ],
  holdings: [],
  reuseGroups: [
    {
      id: '33333333-3333-4333-8333-333333333333',
      kind: 'password',
      members: [
        {
          accountId: clubAccount,
          strength: 'weak',
          firstSeen: '2026-11-21',
          lastSeen: '2026-11-22',
        },
      ],
    },
  ],
  evidence: [],
  incidents: [],
}

type Members = Record<string, unknown>

const edited = (edit: (document: Members) => Members): string =>
  JSON.stringify(edit(JSON.parse(sample) as Members))

const edit = (path: readonly string[], value: unknown): string =>
  edited((document) => {
    let at = document
    for (const name of path.slice(0, -1)) at = at[name] as Members
    at[path.at(-1) ?? ''] = value
    return document
  })

/** UTF-8 but for one byte; all of it could be Windows-1252. */
const oneByteWrong = Buffer.from(edit(['household', 'name'], 'Zo#'))
oneByteWrong[oneByteWrong.indexOf('Zo#') + 2] = 0xeb

describe('readExportFile', () => {
  it('reads what was written, with a byte order mark or without', async () => {
    expect(await problemOf(sample)).toBe(undefined)
    expect(await problemOf(`\uFEFF${sample}`)).toBe(undefined)
  })

  it.each([
    ['nothing', '', 'empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'binary'],
    ['a backup', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'binary'],
    ['a KeePass file', new Uint8Array([0x03, 0xd9, 0xa2, 0x9a, 1]), 'encrypted'],
    ['a table', 'name,url\r\nMia,https://a.example\r\n', 'not-an-export'],
    ['another JSON', '{"items":[]}', 'not-an-export'],
    ['a JSON of another kind', '[]', 'not-an-export'],
    ['another format', edit(['format'], 'bitwarden'), 'not-an-export'],
    ['no version', edit(['version'], undefined), 'not-an-export'],
    ['a newer version', edit(['version'], 3), 'from-newer-version'],
    ['half of it', sample.slice(0, sample.length / 2), 'truncated'],
    ['what nests too deep', '['.repeat(100_000), 'too-deep'],
    ['a text without end', `{"format":"${'a '.repeat(500_001)}"}`, 'cell-too-large'],
    ['a byte that is no UTF-8', oneByteWrong, 'damaged'],
    ['a field that nobody knows', edit(['household', 'colour'], 'teal'), 'damaged'],
    ['today’s fields under the old version', edit(['version'], 1), 'damaged'],
    ['a field missing', edit(['people'], undefined), 'damaged'],
    ['no people', edit(['people'], []), 'damaged'],
    ['an account of nobody', edit(['accounts', '0', 'holderId'], crypto.randomUUID()), 'damaged'],
    ['an id that is none', edit(['accounts', '0', 'id'], '../../x'), 'damaged'],
    ['a date that is none', edit(['accounts', '0', 'opened'], '2013-02-30'), 'damaged'],
    ['a month as its day', edit(['exportedOn'], '2026-11'), 'damaged'],
    ['a lock that never closes', edit(['settings', 'lockAfterMinutes'], 0), 'damaged'],
    ['a link to a script', edit(['services', '0', 'links', 'privacy'], 'javascript:1'), 'damaged'],
    ['an address with a path', edit(['accounts', '0', 'origins'], ['https://a.b/c?d']), 'damaged'],
    ['a line break in a name', edit(['people', '0', 'name'], 'Mia\nTheo'), 'damaged'],
    ['a very long name', edit(['people', '0', 'name'], 'a'.repeat(201)), 'damaged'],
    ['a breach of the catalogue', edit(['ownBreaches', '0', 'origin'], 'catalogue'), 'damaged'],
    ['a class of nothing', edit(['additions', '0', 'classes'], [{}]), 'damaged'],
    ['an override that nobody knows', edit(['overrides', '0', 'name'], 'x'), 'damaged'],
    ['what was never learned', edit(['learned', '0', 'kind'], 'title'), 'damaged'],
    ['an address in capitals', edit(['lookups', '0', 'address'], 'A@b.example'), 'damaged'],
    ['a network use of no purpose', edit(['sent', '0', 'purpose'], 'spying'), 'damaged'],
    ['a text where a list is', edit(['accounts'], 'x'), 'damaged'],
  ])('refuses %s', async (_, content, problem) => {
    expect(await problemOf(content)).toEqual({ problem })
  })

  it('reads what version 1 wrote, and takes nothing else under its name', async () => {
    const old = JSON.stringify(version1)
    const read = await readExportFile(fileOf(old))
    expect(read).toMatchObject({
      version: 2,
      settings: { lockAfterMinutes: 20, secondProtectionAsked: true, networkAllowed: false },
      services: [{ id: 'own:club', name: 'Club', usedBy: [], factSources: {}, origin: 'own' }],
      accounts: [{ title: 'Club', serviceId: 'own:club' }],
      ownBreaches: [],
      lookups: [],
      sent: [],
    })
    expect(read.services[0]).not.toHaveProperty('own')
    const [group] = version1.reuseGroups
    expect(read.reuseGroups).toEqual([group])
    expect(await problemOf(JSON.stringify({ ...version1, sent: [] }))).toEqual({
      problem: 'damaged',
    })
    expect(await problemOf(JSON.stringify({ ...version1, version: 2 }))).toEqual({
      problem: 'damaged',
    })
    const services = [{ ...version1.services[0], own: false }]
    expect(await problemOf(JSON.stringify({ ...version1, services }))).toEqual({
      problem: 'damaged',
    })
  })

  it('refuses a file above the limit without reading it', async () => {
    const file = fileOf('{}')
    Object.defineProperty(file, 'size', { value: 65 * 1024 * 1024 })
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('read')) })
    await expect(readExportFile(file)).rejects.toMatchObject({ data: { problem: 'too-large' } })
  })

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'is not polluted by a member called %s, wherever it stands',
    async (name) => {
      const polluted = `"${name}":{"polluted":true,"role":"guardian"},`
      for (const at of [...sample.matchAll(/\{/g)].map(({ index }) => index + 1)) {
        await problemOf(sample.slice(0, at) + polluted + sample.slice(at))
      }
      const read = await readExportFile(fileOf(sample))
      expect(({} as Members)['polluted']).toBe(undefined)
      for (const each of [read, ...read.people, ...read.accounts]) {
        expect(Object.getPrototypeOf(each)).toBe(Object.prototype)
      }
    },
  )

  it('answers any bytes, and any cut or changed byte of an export, with a problem or a sound document', async () => {
    const bytes = Buffer.from(sample)
    const changed = fc
      .tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }), fc.boolean())
      .map(([at, value, cut]) =>
        cut
          ? bytes.subarray(0, at)
          : Buffer.concat([bytes.subarray(0, at), Buffer.of(value), bytes.subarray(at + 1)]),
      )
    await fc.assert(
      fc.asyncProperty(fc.oneof(changed, fc.uint8Array({ maxLength: 300 })), async (content) => {
        const answer = (await problemOf(new Uint8Array(content))) ?? { problem: 'none' }
        expect(answer).toHaveProperty('problem')
      }),
      { numRuns: 150 },
    )
  })
})
