import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startSampleProgram, type SampleProgram } from '../../../scripts/test/sample-program.ts'
import { formatIds } from '../../domain/importers/formats/registry.ts'
import { parseKeyFile } from '../../vault/keys/key-file.ts'
import { unwrapWithPassphrase } from '../../vault/keys/passphrase.ts'
import { Secret } from '../../vault/keys/secret.ts'
import { connect } from '../../vault/sqlite/open-database.ts'
import { canary, textsFoundIn } from '../../vault/test-support/canaries.ts'
import { filesIn } from '../../vault/test-support/temporary-folder.ts'
import { vaultPaths } from '../../vault/vault-files.ts'
import { samplePassphrase } from '../sample/create-sample-vault.ts'
import type { CanaryKind } from './test-support/plant-canaries.ts'
import { allExports, plantedFiles, type PlantedFile } from './test-support/planted-files.ts'

/**
 * Every format through the whole program: nothing of a file lies readable on the disk (P3), nothing of its
 * secrets lies in the database or the log (P2), and its notes only where they were asked for.
 */

/** What of an account stands in the vault as it is. */
const accountKinds: readonly CanaryKind[] = ['title', 'login', 'email']

const columnFields = [
  'title',
  'url',
  'user-name',
  'email',
  'password',
  'security-answer',
  'notes',
] as const

const dirOf = (sample: SampleProgram): ReadonlyMap<string, Buffer> => filesIn(sample.dataDir)

/** Every value of every table of the closed vault, and its schema. */
const rowsOf = async (dataDir: string): Promise<string> => {
  const paths = vaultPaths(dataDir)
  const reading = parseKeyFile(readFileSync(paths.keyFile, 'utf8'))
  if (reading.kind !== 'read') throw new Error(`vault.json is ${reading.kind}`)
  const { vaultId, protections } = reading.keyFile
  const protection = protections.find(({ kind }) => kind === 'passphrase')
  if (protection?.kind !== 'passphrase') throw new Error('no passphrase')
  const key = await unwrapWithPassphrase(Secret.fromText(samplePassphrase), protection, vaultId)
  if (!key) throw new Error('another passphrase')
  const database = connect(paths.database, key, true)
  try {
    const names = database
      .prepare<[], string>(`select name from sqlite_schema where type = 'table'`)
      .pluck()
      .all()
    const tableRows = names.map((name) => database.prepare(`select * from "${name}"`).raw().all())
    return JSON.stringify(tableRows, (_, value: unknown) =>
      Buffer.isBuffer(value) ? value.toString('latin1') : value,
    )
  } finally {
    database.close()
  }
}

describe.each([
  ['with its notes', true],
  ['without its notes', false],
] as const)('every format, imported %s', (_, takeNotes) => {
  let sample: SampleProgram
  let files: readonly PlantedFile[]
  /** Cards, notes and the like alone. */
  let refused: readonly PlantedFile[]
  let rows: string
  /** What the page was told, by file. */
  const told = new Map<PlantedFile, string>()
  const onDisk: string[] = []

  const importFile = async (planted: PlantedFile): Promise<void> => {
    const client = createRouterClient(sample.program.router)
    const { file, password } = planted
    const content = typeof file === 'string' ? file : new Uint8Array(file)
    const opened = await client.imports.open({
      file: new File([content], `${canary('file')}.csv`),
      takeNotes,
      ...(password !== undefined && { password }),
    })
    const { draftId } = opened
    const draft = opened.needsMapping
      ? await client.imports.map({
          draftId,
          mapping: columnFields.map((field, column) => ({ column, field })),
        })
      : opened
    expect(draft.formatId).toBe(planted.formatId)
    const { people } = await client.household.read()
    const ana = people.find(({ role }) => role === 'guardian')?.id
    if (!ana) throw new Error('no guardian')
    await client.imports.assign({ draftId, rows: 'all', holderId: ana, subjectIds: [ana] })
    const shown = await client.imports.rows({ draftId, offset: 0, limit: 500 })
    const said: unknown[] = [opened, draft, shown]
    for await (const event of await client.imports.commit({ draftId })) {
      if (event.kind === 'progress') onDisk.push(...textsFoundIn(dirOf(sample)))
      said.push(event)
    }
    told.set(planted, JSON.stringify(said))
  }

  beforeAll(async () => {
    sample = await startSampleProgram()
    const all = await plantedFiles()
    files = all.filter(({ canaries }) => canaries.some(({ kind }) => accountKinds.includes(kind)))
    for (const file of files) await importFile(file)
    refused = all.filter((file) => !files.includes(file))
  }, 120_000)
  afterAll(() => sample.end())

  const textsOf = (...wanted: readonly CanaryKind[]): readonly string[] =>
    files.flatMap(({ canaries }) =>
      canaries.filter(({ kind }) => wanted.includes(kind)).map(({ text }) => text),
    )

  test('no format is missing, and each says all it can', () => {
    const withAccounts = formatIds.filter((id) =>
      allExports.some((each) => each.formatId === id && each.items.length > 0),
    )
    expect(
      formatIds.filter((id) => !withAccounts.includes(id)),
      'formats without a made-up export in test-support/exports',
    ).toEqual(['dashlane-personal-csv'])
    const missing = withAccounts.flatMap((id) => {
      const ofFormat = <Each extends { readonly formatId: string }>(list: readonly Each[]) =>
        list.filter(({ formatId }) => formatId === id)
      const items = ofFormat(allExports).flatMap((each) => each.items)
      const planted = ofFormat(files).flatMap(({ canaries }) => canaries.map(({ kind }) => kind))
      const expected: readonly CanaryKind[] = [
        // Firefox writes no titles: a host stands for them.
        ...(id === 'firefox-csv' ? [] : ['title' as const]),
        'login',
        'password',
        ...(items.some(({ notes }) => notes) ? ['notes' as const] : []),
        ...(items.some(({ questions }) => questions?.length) ? ['answer' as const] : []),
      ]
      return expected.filter((kind) => !planted.includes(kind)).map((kind) => `${kind} in ${id}`)
    })
    expect(missing).toEqual([])
  })

  test('a file without accounts is refused', async () => {
    expect(refused.length).toBeGreaterThan(5)
    const client = createRouterClient(sample.program.router)
    for (const { file } of refused) {
      const content = typeof file === 'string' ? file : new Uint8Array(file)
      await expect(
        client.imports.open({ file: new File([content], 'x'), takeNotes }),
      ).rejects.toMatchObject({ code: 'FILE', data: { problem: 'no-accounts' } })
    }
  })

  test('nothing of it is on the disk, neither while it is written nor while the log is there', async () => {
    expect(onDisk).toEqual([])
    const client = createRouterClient(sample.program.router)
    // The end of an import empties the log; this puts pages with everything in them back into it.
    const accounts = await client.accounts.list()
    for (const account of accounts)
      await client.accounts.update({ ...account, title: `${account.title}.` })
    const log = join(sample.dataDir, 'vault', 'vault.db-wal')
    expect(statSync(log).size).toBeGreaterThan(100_000)
    expect(textsFoundIn(dirOf(sample))).toEqual([])
  })

  test('the page is told no secret, and no note', () => {
    const secrets = textsOf('password', 'answer', 'notes')
    for (const [{ formatId }, text] of told)
      expect(
        secrets.filter((secret) => text.includes(secret)),
        `${formatId} puts a secret where the page shows it`,
      ).toEqual([])
  })

  test('closed, it is not on the disk and its secrets are not in the vault', async () => {
    await sample.program.close()
    expect(textsFoundIn(dirOf(sample))).toEqual([])
    rows = await rowsOf(sample.dataDir)
    const decrypted = new Map([['the rows', Buffer.from(rows, 'latin1')]])
    const never = [
      ...textsOf('password', 'answer', 'untaken', 'left-out'),
      ...refused.flatMap(({ canaries }) => canaries.map(({ text }) => text)),
    ]
    expect(never.length).toBeGreaterThan(300)
    expect(textsFoundIn(decrypted, never)).toEqual([])
  })

  test('the accounts are in the vault, and notes as they were asked for', () => {
    for (const { formatId, canaries } of files) {
      const found = new Set(
        canaries.filter(({ text }) => rows.includes(text)).map(({ kind }) => kind),
      )
      expect([formatId, accountKinds.some((kind) => found.has(kind))]).toEqual([formatId, true])
      const hasNotes = canaries.some(({ kind }) => kind === 'notes')
      expect([formatId, found.has('notes')]).toEqual([formatId, takeNotes && hasNotes])
    }
  })

  test('the log says nothing of it', () => {
    expect(textsFoundIn(new Map([['the log', Buffer.from(sample.logged.join('\n'))]]))).toEqual([])
  })
})
