import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importDraftSchema, importRowSchema } from '../../contract/imports.ts'
import type { ColumnMapping } from '../../domain/importers/column-field.ts'
import type { ImportDraftView, ImportReport, ImportRowView } from './draft-views.ts'
import { createImportDesk, type ImportDesk } from './import-desk.ts'
import { ana, day, mia, openTestVault, type TestVault } from './test-support/open-test-vault.ts'

let test: TestVault
let desk: ImportDesk
let today: string

beforeEach(() => {
  today = '2026-11-21'
  test = openTestVault()
  desk = createImportDesk({ ...test.ports, today: () => day(today) })
})
afterEach(() => {
  desk.close()
  test.remove()
})

const open = (text: string, name = 'x.csv', takeNotes?: boolean): Promise<ImportDraftView> =>
  desk.open({ file: new File([text], name), takeNotes })

const finish = async ({ draftId }: ImportDraftView): Promise<ImportReport> => {
  for await (const event of desk.commit({ draftId }))
    if (event.kind === 'report') return event.report
  throw new Error('no report')
}

const rowsOf = ({ draftId }: ImportDraftView): readonly ImportRowView[] =>
  desk.rows({ draftId, offset: 0, limit: 500 }).rows.map((row) => importRowSchema.parse(row))

const chrome = (...rows: readonly string[]): string =>
  ['name,url,username,password,note', ...rows].join('\n')

const family = chrome(
  'Roblox,https://www.roblox.com,mia,shared,',
  'Carnival,https://carnival.com,ana@example.com,alone,',
  'Café Central,https://cafe.example,ana@example.com,shared,',
  'Lincoln School,https://lincoln.example,ana@example.com,third,',
  ',,,,',
)

describe('what is not about a child', () => {
  it('is what neither people, service nor name speak for, and no password ties to what is', async () => {
    const draft = await open(family)
    expect(draft).toMatchObject({ notAboutChild: 1, total: 5 })
    const marks = rowsOf(draft).map(({ title, notAboutChild }) => [title, notAboutChild])
    expect(marks).toEqual([
      ['Roblox', false],
      ['Carnival', true],
      ['Café Central', false],
      ['Lincoln School', false],
      ['', false],
    ])
  })

  it('is tied by a password of an account of the vault, too', async () => {
    await finish(await open(chrome('Roblox,https://www.roblox.com,mia,alone,')))
    expect(await open(family)).toMatchObject({ notAboutChild: 0 })
  })

  it('can be left out and taken in again in one step', async () => {
    const { draftId } = await open(family)
    const leaveOut = (leave: boolean) =>
      desk.assign({ draftId, rows: 'not-about-child', leaveOut: leave })
    expect(await leaveOut(true)).toMatchObject({ notAboutChild: 1, counts: { skipped: 2 } })
    expect(await leaveOut(false)).toMatchObject({ notAboutChild: 1, counts: { skipped: 1 } })
  })
})

describe('rows', () => {
  it('can be looked for by outcome, by what they are about and by a text', async () => {
    const { draftId } = await open(family)
    const found = (wish: Partial<Parameters<ImportDesk['rows']>[0]>) => {
      const { rows, total } = desk.rows({ draftId, offset: 0, limit: 500, ...wish })
      expect(total).toBe(rows.length)
      return rows.map(({ index }) => index)
    }
    expect(found({ outcome: 'skipped' })).toEqual([4])
    expect(found({ notAboutChild: true })).toEqual([1])
    expect(found({ search: ' CAFE c' })).toEqual([2])
    expect(found({ search: 'lincoln.example' })).toEqual([3])
    expect(found({ search: 'ana@', notAboutChild: false })).toEqual([2, 3])
    expect(found({ outcome: 'skipped', also: [0, 1] })).toEqual([0, 1, 4])
    expect(found({ outcome: 'skipped', also: [0, 1], search: 'roblox' })).toEqual([0])
    expect(desk.rows({ draftId, search: 'ana@', offset: 1, limit: 1 })).toMatchObject({
      rows: [{ index: 2 }],
      total: 3,
    })
    expect(desk.rowIndexes({ draftId, search: 'ana@', offset: 1 })).toEqual({ indexes: [2, 3] })
    expect(desk.rowIndexes({ draftId })).toEqual({ indexes: [0, 1, 2, 3] })
  })

  it('keep the people of what is known, and confirm what was proposed, where that is asked for', async () => {
    await finish(await open(chrome('Carnival,https://carnival.com,ana@example.com,alone,')))
    const draft = await open(family)
    const give = { draftId: draft.draftId, holderId: mia.id, subjectIds: [mia.id] }
    await desk.assign({ ...give, rows: [1, 3], keepKnown: true })
    expect(rowsOf(draft).map(({ holderId, outcome }) => [holderId, outcome])).toMatchObject([
      [ana.id, 'new'],
      [ana.id, 'known'],
      [ana.id, 'new'],
      [mia.id, 'new'],
      [ana.id, 'skipped'],
    ])
    const unsure = await open(chrome('Roblox,https://www.roblox.com,x@example.com,p,'))
    expect(unsure.counts['needs-a-look']).toBe(1)
    const sure = await desk.assign({ draftId: unsure.draftId, rows: 'all', confirmPeople: true })
    expect(sure.counts).toMatchObject({ new: 1, 'needs-a-look': 0 })
    expect(sure.withoutHolder).toBe(0)
  })

  it('that are changed say what stands there and what will', async () => {
    const json = (item: object): string =>
      JSON.stringify({
        encrypted: false,
        folders: [],
        items: [{ type: 1, name: 'Chess', ...item }],
      })
    const login = { uris: [{ uri: 'https://chess.example' }], username: 'mia', password: 'one' }
    await finish(await open(json({ login, creationDate: '2020-01-02T12:00:00Z' }), 'a.json'))
    const richer = {
      notes: 'Ask Ben',
      login: {
        ...login,
        password: 'two',
        totp: 'JBSWY3DPEHPK3PXP',
        uris: [{ uri: 'https://chess.example' }, { uri: 'https://pay.chess.example' }],
        passwordRevisionDate: '2021-02-03T12:00:00Z',
      },
      creationDate: '2019-01-02T12:00:00Z',
    }
    const draft = await open(json(richer), 'b.json', true)
    expect(rowsOf(draft)).toMatchObject([
      {
        outcome: 'changed',
        newPassword: true,
        changes: [
          {
            field: 'origins',
            before: 'https://chess.example',
            after: 'https://chess.example https://pay.chess.example',
          },
          { field: 'existedBy', before: '2020-01-02', after: '2019-01-02' },
          { field: 'passwordChanged', after: '2021-02-03' },
          { field: 'twoFactor', before: 'unknown', after: 'yes' },
          { field: 'notes' },
        ],
      },
    ])
    expect(JSON.stringify(rowsOf(draft))).not.toContain('Ask Ben')
    await finish(draft)
    const [account] = test.vault.accounts.list()
    expect(account).toMatchObject({ twoFactor: 'yes', existedBy: '2019-01-02' })
    expect(rowsOf(await open(json(richer), 'b.json', true))).toMatchObject([
      { outcome: 'known', newPassword: false, changes: [] },
    ])
  })
})

describe('notes', () => {
  const text = chrome('Chess,https://chess.example,mia,p,"Ask at\nthe desk"')
  const notes = () => [...test.vault.accounts.notes().values()]

  it('are taken only where somebody asks, and never into a list', async () => {
    await finish(await open(text))
    expect(notes()).toEqual([])
    await finish(await open(text, 'x.csv', true))
    expect(notes()).toEqual(['Ask at\nthe desk'])
    expect(JSON.stringify(test.vault.accounts.list())).not.toContain('desk')
  })

  it('that somebody wrote stay', async () => {
    await finish(await open(text, 'x.csv', true))
    const [account] = test.vault.accounts.list()
    if (!account) throw new Error('no account')
    test.vault.accounts.update({ ...account, notes: 'Our own' })
    test.vault.accounts.update({ ...account, title: 'Chess club' })
    const again = await open(text, 'x.csv', true)
    expect(rowsOf(again)).toMatchObject([{ outcome: 'known' }])
    await finish(again)
    expect(notes()).toEqual(['Our own'])
    test.vault.accounts.update({ ...account, notes: '' })
    expect(notes()).toEqual([])
  })

  it('of a mapped table are a column like others', async () => {
    const draft = await open('what,which\nJudo,mat 7\nChess,hall\n', 'x.csv', true)
    const mapping: ColumnMapping = [
      { column: 0, field: 'title' },
      { column: 1, field: 'notes' },
    ]
    await finish(await desk.map({ draftId: draft.draftId, mapping }))
    expect(notes()).toEqual(['mat 7', 'hall'])
  })
})

describe('a mapping', () => {
  const list = 'Kid;Place;Entry code\nMia;Judo club;tiger7\nTheo;Chess club;lion\n'
  const mapping: ColumnMapping = [
    { column: 0, field: 'folder' },
    { column: 1, field: 'title' },
    { column: 2, field: 'password' },
  ]

  it('comes with the first rows, whatever may be secret masked', async () => {
    const draft = importDraftSchema.parse(await open(list))
    expect(draft).toMatchObject({ needsMapping: true, remembered: false })
    expect(draft.preview).toEqual([
      ['Mia', 'Judo club', '••••••'],
      ['Theo', 'Chess club', '••••••'],
    ])
    const mapped = await desk.map({ draftId: draft.draftId, mapping })
    expect(mapped.preview).toEqual([])
  })

  it('is remembered once it was imported, and can be overruled', async () => {
    const first = await open(list)
    await desk.map({ draftId: first.draftId, mapping })
    expect(await open(list)).toMatchObject({ remembered: false })
    desk.discard({ draftId: first.draftId })

    const second = await open(list)
    await desk.map({ draftId: second.draftId, mapping })
    await finish(second)
    const turned = 'entry code;kid;place\nabc;Mia;Swim club\n'
    const again = await open(turned)
    expect(again).toMatchObject({
      needsMapping: true,
      remembered: true,
      mapping: [
        { column: 0, field: 'password' },
        { column: 1, field: 'folder' },
        { column: 2, field: 'title' },
      ],
      preview: [['••••••', 'Mia', 'Swim club']],
    })
    expect(again.columns[0]?.samples).toEqual(['••••••'])
    await finish(
      await desk.map({
        draftId: again.draftId,
        mapping: [
          { column: 1, field: 'folder' },
          { column: 2, field: 'title' },
        ],
      }),
    )
    expect((await open(list)).mapping).toEqual([
      { column: 0, field: 'folder' },
      { column: 1, field: 'title' },
    ])
  })
})

describe('a password', () => {
  it('leaves its strength behind, also where it was known without', async () => {
    const text = chrome('A,https://a.example,mia,dragon,', 'B,https://b.example,mia,xK7#pQ2!vLm9,')
    await finish(await open(text))
    const strengths = () => test.vault.fingerprints.list().map(({ strength }) => strength)
    expect(strengths()).toEqual(['weak', 'strong'])
    const [account] = test.vault.accounts.list()
    if (!account) throw new Error('no account')
    const digest = test.vault.fingerprints.digestPassword('third')
    const firstSeen = day('2020-01-01')
    test.vault.fingerprints.add({
      accountId: account.id,
      kind: 'password',
      digest,
      firstSeen,
      lastSeen: day(today),
    })
    const report = await finish(await open(chrome('A,https://a.example,mia,third,')))
    expect(report).toMatchObject({ known: 1, changed: 0, fingerprints: 0 })
    expect(test.vault.fingerprints.list()).toContainEqual(
      expect.objectContaining({ digest, firstSeen, strength: 'weak' }),
    )
  })
})
