import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importDraftSchema, importReportSchema, importRowSchema } from '../../contract/imports.ts'
import type { ColumnMapping } from '../../domain/importers/column-field.ts'
import { asId } from '../../domain/model/id.ts'
import { createImportDesk, type ImportDesk, type ImportEvent } from './import-desk.ts'
import type { ImportReport, ImportRowView } from './draft-views.ts'
import { openDraft } from './open-draft.ts'
import {
  ana,
  day,
  mia,
  openTestVault,
  theo,
  type TestVault,
} from './test-support/open-test-vault.ts'

const exportsFolder = new URL('../../../e2e/exports/', import.meta.url)
const sample = (name: string): File => new File([readFileSync(new URL(name, exportsFolder))], name)

let test: TestVault
let desk: ImportDesk

beforeEach(() => {
  test = openTestVault()
  desk = createImportDesk(test.ports)
})
afterEach(() => {
  desk.close()
  test.remove()
})

const allRows = (draftId: string): readonly ImportRowView[] =>
  desk.rows({ draftId, offset: 0, limit: 500 }).rows

const finish = async (draftId: string): Promise<ImportReport> => {
  const events: ImportEvent[] = []
  for await (const event of desk.commit({ draftId })) events.push(event)
  const last = events.at(-1)
  if (last?.kind !== 'report') throw new Error('no report')
  return importReportSchema.parse(last.report)
}

const importSample = async (name: string): Promise<ImportReport> =>
  finish((await desk.open({ file: sample(name) })).draftId)

const accountTitled = (title: string) => {
  const found = test.vault.accounts.list().filter((account) => account.title === title)
  if (!found[0] || found.length > 1) throw new Error(`${found.length} accounts called ${title}`)
  return found[0]
}

const digestsOf = (title: string): readonly string[] => {
  const { id } = accountTitled(title)
  return test.vault.fingerprints
    .list()
    .filter(({ accountId }) => accountId === id)
    .map(({ digest }) => digest)
}

describe('a Chrome export', () => {
  it('becomes a draft that fits the contract', async () => {
    const draft = importDraftSchema.parse(await desk.open({ file: sample('chrome-sample.csv') }))
    expect(draft).toMatchObject({
      formatId: 'chrome-csv',
      needsMapping: false,
      total: 25,
      leftOut: [],
    })
    const rows = allRows(draft.draftId).map((row) => importRowSchema.parse(row))
    expect(rows[0]).toMatchObject({
      index: 0,
      line: 2,
      origins: ['https://www.vtechkids.com'],
      email: 'ana.rivera@example.com',
      hasPassword: true,
      serviceId: 'vtech-learning-lodge',
      match: { basis: 'domain', on: 'vtechkids.com' },
      holderId: ana.id,
      subjectIds: [ana.id],
      peopleFrom: 'email',
      outcome: 'needs-a-look',
    })
    expect(rows[1]).toMatchObject({ outcome: 'changed', line: 3 })
    expect(rows[2]).toMatchObject({
      subjectIds: [theo.id],
      peopleFrom: 'user-name',
      outcome: 'new',
    })
    expect(rows[3]).toMatchObject({ match: { basis: 'app-id' }, outcome: 'changed' })
    expect(rows[5]).toMatchObject({ title: 'Carnival Cruises', match: { basis: 'none', on: '' } })
    expect(rows.at(-1)).toMatchObject({ title: 'Summer camp', line: 26 })
  })

  it('is imported whole: the counts add up and nothing is said twice', async () => {
    const report = await importSample('chrome-sample.csv')
    expect(report).toMatchObject({ total: 25, added: 23, changed: 2, known: 0, skipped: [] })
    expect(test.vault.accounts.list()).toHaveLength(23)
    expect(accountTitled('Music lessons').origins).toEqual([
      'https://lessons.example.com',
      'https://pay.example.com',
    ])
    expect(digestsOf('Roblox')).toEqual(digestsOf('VTech Learning Lodge'))
    expect(digestsOf('Roblox')).not.toEqual(digestsOf('LeapFrog'))
  })

  it('changes nothing the second time, even after people were reassigned', async () => {
    const first = await desk.open({ file: sample('chrome-sample.csv') })
    await desk.assign({
      draftId: first.draftId,
      rows: [0],
      holderId: ana.id,
      subjectIds: [ana.id, mia.id],
    })
    await desk.assign({ draftId: first.draftId, rows: [7], holderId: mia.id })
    await finish(first.draftId)
    const before = test.vault.inventory()
    const report = await importSample('chrome-sample.csv')
    expect(report).toMatchObject({ added: 0, changed: 0, known: 25, fingerprints: 0 })
    expect(test.vault.inventory()).toEqual(before)
    expect(test.vault.imports.list()).toHaveLength(2)
  })
})

describe('a Bitwarden export', () => {
  it('keeps dates by their meaning, questions without answers, and counts what is no login', async () => {
    const report = await importSample('bitwarden-sample.json')
    expect(report).toMatchObject({
      total: 5,
      added: 4,
      skipped: [{ line: 5, title: 'Old forum', reason: 'in-trash' }],
      leftOut: [
        { what: 'secure-note', count: 1 },
        { what: 'card', count: 1 },
        { what: 'identity', count: 1 },
      ],
    })
    expect(accountTitled('VTech Learning Lodge')).toMatchObject({ existedBy: '2013-12-27' })
    expect(accountTitled('Roblox')).toMatchObject({
      passwordChanged: '2019-06-30',
      twoFactor: 'yes',
      subjectIds: [theo.id],
    })
    const answers = test.vault.fingerprints.list().filter(({ kind }) => kind === 'answer')
    expect(answers.map(({ question }) => question)).toEqual([
      'What was your first pet called?',
      'What was your first pet called?',
    ])
    expect(answers[0]?.digest).toBe(answers[1]?.digest)
    expect(test.vault.fingerprints.list()).toContainEqual(
      expect.objectContaining({ firstSeen: '2019-06-30', lastSeen: '2019-06-30' }),
    )
  })

  it('joins what a Chrome export of the same family told', async () => {
    await importSample('chrome-sample.csv')
    const before = test.vault.accounts.list().length
    const report = await importSample('bitwarden-sample.json')
    expect(report).toMatchObject({ added: 0, changed: 4, known: 0 })
    expect(test.vault.accounts.list()).toHaveLength(before)
    expect(accountTitled('VTech Learning Lodge').existedBy).toBe('2013-12-27')
  })
})

describe('a school list', () => {
  const mapping: ColumnMapping = [
    { column: 0, field: 'title' },
    { column: 1, field: 'url' },
    { column: 2, field: 'user-name' },
    { column: 3, field: 'password' },
    { column: 4, field: 'folder' },
    { column: 5, field: 'created' },
  ]

  it('waits for the mapper, with its guesses and without secrets', async () => {
    const draft = await desk.open({ file: sample('school-list.csv') })
    expect(importDraftSchema.parse(draft)).toMatchObject({
      formatId: 'table',
      needsMapping: true,
      total: 0,
      mapping,
    })
    expect(draft.columns[0]).toEqual({ name: 'Plattform', samples: ['Antolin', 'Anton', 'Sdui'] })
    expect(JSON.stringify(draft)).not.toMatch(/lesen-2024|Quiet; Harbour|förde-77/)
    await expect(finish(draft.draftId)).rejects.toMatchObject({
      code: 'FILE',
      data: { problem: 'not-mapped' },
    })
  })

  it('is read once the columns are named', async () => {
    const { draftId } = await desk.open({ file: sample('school-list.csv') })
    const draft = await desk.map({ draftId, mapping })
    expect(draft).toMatchObject({
      needsMapping: false,
      total: 8,
      counts: { new: 7, skipped: 1 },
      leftOut: [{ what: 'line-above-table', count: 1 }],
    })
    expect(await finish(draftId)).toMatchObject({
      added: 7,
      skipped: [{ line: 9, title: '', reason: 'nothing-in-it' }],
    })
    expect(accountTitled('Schwimmkurs Donnerstag')).toMatchObject({
      kind: 'enrolment',
      holderId: ana.id,
      subjectIds: [theo.id],
      existedBy: '2022-10',
    })
    expect(accountTitled('Klassenfotos').subjectIds).toEqual([ana.id, mia.id, theo.id])
  })

  it('is mapped once, and only in a way that names accounts', async () => {
    const { draftId } = await desk.open({ file: sample('school-list.csv') })
    const unusable = desk.map({ draftId, mapping: [{ column: 3, field: 'password' }] })
    await expect(unusable).rejects.toMatchObject({ data: { problem: 'not-mapped' } })
    await desk.map({ draftId, mapping })
    await expect(desk.map({ draftId, mapping })).rejects.toMatchObject({ code: 'FILE' })
  })

  it('can be any file, if the guardian says so', async () => {
    const draft = await desk.open({ file: sample('chrome-sample.csv'), formatId: 'table' })
    expect(draft).toMatchObject({ formatId: 'table', needsMapping: true })
    const other = desk.open({ file: sample('chrome-sample.csv'), formatId: 'firefox-csv' })
    await expect(other).rejects.toMatchObject({ data: { problem: 'no-header' } })
  })
})

describe('the review', () => {
  it('changes some rows or all, service and leaving out included', async () => {
    const { draftId } = await desk.open({ file: sample('chrome-sample.csv') })
    await desk.assign({ draftId, rows: [0], subjectIds: [ana.id, mia.id, theo.id] })
    await desk.assign({ draftId, rows: [5, 10], leaveOut: true })
    await desk.assign({ draftId, rows: [6], serviceId: asId('vtech-learning-lodge') })
    const draft = await desk.assign({ draftId, rows: [2], serviceId: null })
    expect(draft.counts.skipped).toBe(2)
    const rows = allRows(draftId)
    expect(rows[0]).toMatchObject({ outcome: 'new', subjectIds: [ana.id, mia.id, theo.id] })
    expect(rows[5]).toMatchObject({ outcome: 'skipped', skipReason: 'left-out' })
    expect(rows[6]).toMatchObject({ match: { basis: 'chosen' }, serviceId: 'vtech-learning-lodge' })
    expect(rows[2]).toMatchObject({ match: { basis: 'chosen' }, serviceId: undefined })
    await desk.assign({
      draftId,
      rows: 'all',
      leaveOut: false,
      holderId: ana.id,
      subjectIds: [mia.id],
    })
    expect(allRows(draftId).every(({ subjectIds }) => subjectIds[0] === mia.id)).toBe(true)
  })

  it('puts a chosen holder in the place of the proposed one', async () => {
    const { draftId } = await desk.open({ file: sample('chrome-sample.csv') })
    await desk.assign({ draftId, rows: [5], holderId: theo.id })
    expect(allRows(draftId)[5]).toMatchObject({ holderId: theo.id, subjectIds: [theo.id] })
  })

  it('leaves accounts that are known with their people when all rows are given to somebody', async () => {
    await importSample('chrome-sample.csv')
    const { draftId } = await desk.open({ file: sample('chrome-sample.csv') })
    const draft = await desk.assign({
      draftId,
      rows: 'all',
      holderId: mia.id,
      subjectIds: [mia.id],
    })
    expect(draft.counts).toMatchObject({ known: 25, new: 0 })
  })

  it.each([
    ['a person', { rows: 'all', holderId: asId<'person'>('nobody') }, 'NOT_FOUND'],
    ['a subject', { rows: 'all', subjectIds: [asId<'person'>('nobody')] }, 'NOT_FOUND'],
    ['a service', { rows: 'all', serviceId: asId<'service'>('none') }, 'NOT_FOUND'],
    ['a row', { rows: [25] }, 'NOT_FOUND'],
    ['an account about nobody', { rows: 'all', subjectIds: [] }, 'NOT_ALLOWED'],
  ] as const)('refuses %s that is not there', async (_, assignment, code) => {
    const { draftId } = await desk.open({ file: sample('chrome-sample.csv') })
    await expect(desk.assign({ draftId, ...assignment })).rejects.toMatchObject({ code })
  })

  it('asks for the holder where there are several guardians', async () => {
    const ben = { ...ana, id: asId<'person'>('6b0f7a52-96a9-4f7f-9c76-0d8c1e5d1f11'), name: 'Ben' }
    test.vault.people.add(ben)
    const file = new File(['name,url,username,password\nA,a.example.com,x,y\n'], 'a.csv')
    const { draftId } = await desk.open({ file })
    expect(allRows(draftId)[0]).toMatchObject({ outcome: 'needs-a-look', holderId: undefined })
    await expect(finish(draftId)).rejects.toMatchObject({ data: { rule: 'holder-missing' } })
    await desk.assign({ draftId, rows: 'all', holderId: ben.id })
    expect(await finish(draftId)).toMatchObject({ added: 1 })
    expect(accountTitled('A')).toMatchObject({ holderId: ben.id, subjectIds: [ben.id] })
  })
})

describe('the open step', () => {
  it('stays until the export is ticked as deleted', async () => {
    const { batchId } = await importSample('chrome-sample.csv')
    expect(desk.openSteps()).toEqual([
      {
        batchId,
        fileName: 'chrome-sample.csv',
        formatId: 'chrome-csv',
        importedOn: '2026-11-21',
        accounts: 23,
      },
    ])
    desk.tickExportDeleted({ batchId })
    expect(desk.openSteps()).toEqual([])
    expect(test.vault.imports.list()).toMatchObject([{ exportDeletedOn: day('2026-11-21') }])
    expect(() => desk.tickExportDeleted({ batchId: asId('none') })).toThrow('NOT_FOUND')
  })
})

describe('promise P2', () => {
  const secrets =
    /Blue-Kite-1987|quiet\.Harbour|PencilCase9|Biscuit|biscuit|theo-old-7|JBSWY3DPEHPK3PXP|number-?1|lang=en|4000000000000002/

  it.each(['chrome-sample.csv', 'bitwarden-sample.json'])(
    'holds for the draft of %s',
    async (name) => {
      const draft = await openDraft({ file: sample(name) }, test.ports)
      const reachable = JSON.stringify(draft, (_, value: unknown) =>
        value instanceof Map || value instanceof Set ? [...value] : value,
      )
      expect(reachable).toContain('ana.rivera@example.com')
      expect(reachable).not.toMatch(secrets)
    },
  )

  it('holds for the vault itself', async () => {
    await importSample('chrome-sample.csv')
    await importSample('bitwarden-sample.json')
    const stored = JSON.stringify([test.vault.inventory(), test.vault.imports.list()])
    expect(stored).not.toMatch(secrets)
  })
})
