import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PersonId } from '../../domain/model/id.ts'
import { reuseGroups } from '../../domain/reuse/reuse-groups.ts'
import { sampleCatalogue } from '../../domain/test-support/sample-values.ts'
import type { ImportReport } from './draft-views.ts'
import { createImportDesk, type ImportDesk } from './import-desk.ts'
import {
  ana,
  day,
  mia,
  openTestVault,
  theo,
  type TestVault,
} from './test-support/open-test-vault.ts'
import { undoImport } from './undo-import.ts'

/** One login of an export, and what it tells. */
interface Told {
  readonly host: string
  readonly login: string | undefined
  readonly password: string | undefined
  readonly created: string | undefined
  readonly changed: string | undefined
  readonly earlier: string | undefined
  readonly totp: boolean
  readonly notes: boolean
  readonly answer: string | undefined
}

const date = fc.constantFrom(undefined, '2014-02-03', '2018-06-07', '2022-10-11')

/** Few places and logins, so that imports meet the same accounts. */
const told: fc.Arbitrary<Told> = fc.record({
  host: fc.constantFrom('a.com', 'b.com', 'www.roblox.com'),
  login: fc.constantFrom('mia', 'theo', 'ana@example.com', undefined),
  password: fc.constantFrom('one', 'two', 'three', undefined),
  created: date,
  changed: date,
  earlier: fc.constantFrom('one', 'old', undefined),
  totp: fc.boolean(),
  notes: fc.boolean(),
  answer: fc.constantFrom('Rex', 'Bello', undefined),
})
const exported = fc.array(told, { minLength: 1, maxLength: 8 })

const noon = (text: string | undefined) => text && `${text}T12:00:00.000Z`

const bitwardenJson = (items: readonly Told[]): string =>
  JSON.stringify({
    encrypted: false,
    folders: [],
    items: items.map(({ host, login, answer, earlier, ...each }) => ({
      type: 1,
      name: host,
      notes: each.notes ? `About ${host}` : null,
      fields: answer ? [{ name: 'First pet?', value: answer, type: 0 }] : null,
      passwordHistory: earlier
        ? [{ password: earlier, lastUsedDate: '2016-05-06T12:00:00Z' }]
        : null,
      login: {
        uris: [{ match: null, uri: `https://${host}/` }],
        username: login ?? null,
        password: each.password ?? null,
        totp: each.totp ? 'JBSWY3DPEHPK3PXP' : null,
        passwordRevisionDate: noon(each.changed) ?? null,
      },
      creationDate: noon(each.created),
    })),
  })

let test: TestVault
let desk: ImportDesk
let today: string

beforeEach(() => {
  today = '2026-11-21'
  test = openTestVault([ana])
  desk = createImportDesk({ ...test.ports, today: () => day(today) })
})
afterEach(() => test.remove())

const importItems = async (items: readonly Told[]): Promise<ImportReport> => {
  const file = new File([bitwardenJson(items)], 'x.json')
  const { draftId } = await desk.open({ file, takeNotes: true })
  for await (const event of desk.commit({ draftId }))
    if (event.kind === 'report') return event.report
  throw new Error('no report')
}

const state = () => ({
  inventory: test.vault.inventory(),
  notes: [...test.vault.accounts.notes()],
})

const clear = (): void => {
  test.vault.accounts.removeAll(test.vault.accounts.list().map(({ id }) => id))
}

const undo = (batchId: ImportReport['batchId']) =>
  undoImport(
    {
      openVault: () => test.vault,
      catalogue: () => sampleCatalogue(),
      today: () => day('2026-11-22'),
    },
    { batchId, alsoTouched: false },
  )

describe('undoing', () => {
  it('the newest of any imports leaves what was there before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(exported, { maxLength: 2 }), exported, async (earlier, last) => {
        clear()
        for (const [index, items] of earlier.entries()) {
          today = `2026-11-2${index}`
          await importItems(items)
        }
        const before = state()
        today = '2026-11-25'
        const { batchId, added } = await importItems(last)
        const undone = undo(batchId)
        expect(undone).toMatchObject({ keptAccounts: [], keptFields: [] })
        expect(undone.accountsRemoved).toBeLessThanOrEqual(added)
        expect(state()).toEqual(before)
      }),
      { numRuns: 25 },
    )
  })

  it('all imports in any order ends with what was there before them, but for accounts that stayed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(exported, { minLength: 2, maxLength: 3 }),
        fc.infiniteStream(fc.nat()),
        async (imports, random) => {
          clear()
          await importItems(imports[0] ?? [])
          const before = state()
          const batches: ImportReport['batchId'][] = []
          for (const [index, items] of imports.entries()) {
            today = `2026-11-2${index + 2}`
            batches.push((await importItems(items)).batchId)
          }
          const kept = new Set<string>()
          while (batches.length > 0) {
            const at = (random.next().value ?? 0) % batches.length
            const [batchId] = batches.splice(at, 1)
            if (!batchId) break
            for (const { accountId } of undo(batchId).keptAccounts) kept.add(accountId)
          }
          const { accounts, fingerprints, ...rest } = state().inventory
          const isOurs = (id: string): boolean => !kept.has(id)
          expect({
            ...rest,
            accounts: accounts.filter(({ id }) => isOurs(id)),
            fingerprints: fingerprints.filter(({ accountId }) => isOurs(accountId)),
          }).toEqual(before.inventory)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('ends the second time with a rule, and keeps the open step', async () => {
    const { batchId } = await importItems([
      { ...blank, host: 'a.com', login: 'mia', password: 'one' },
    ])
    undo(batchId)
    expect(() => undo(batchId)).toThrow('NOT_ALLOWED')
    expect(desk.openSteps()).toMatchObject([{ batchId }])
  })
})

const blank: Told = {
  host: 'a.com',
  login: undefined,
  password: undefined,
  created: undefined,
  changed: undefined,
  earlier: undefined,
  totp: false,
  notes: false,
  answer: undefined,
}

/** The inventory without the ids that are drawn and the day of the import. */
const comparable = () => {
  const { accounts, fingerprints } = test.vault.inventory()
  const notes = test.vault.accounts.notes()
  return accounts
    .map(({ id, origins, ...account }) => ({
      ...account,
      importBatchId: undefined,
      origins: origins.toSorted(),
      notes: notes.get(id),
      fingerprints: fingerprints
        .filter(({ accountId }) => accountId === id)
        .map(({ accountId: _id, ...each }) => each),
    }))
    .toSorted((one, other) => {
      const [a, b] = [one, other].map((each) => `${each.title} ${each.userName} ${each.email}`)
      return (a ?? '') < (b ?? '') ? -1 : 1
    })
}

describe('any two imports', () => {
  it('come to the same in either order', async () => {
    await fc.assert(
      fc.asyncProperty(exported, exported, async (one, other) => {
        clear()
        await importItems(one)
        await importItems(other)
        const found = comparable()
        clear()
        await importItems(other)
        await importItems(one)
        expect(comparable()).toEqual(found)
      }),
      { numRuns: 25 },
    )
  })

  it('come to one where they are the same', async () => {
    await fc.assert(
      fc.asyncProperty(exported, async (items) => {
        clear()
        await importItems(items)
        const before = state()
        const report = await importItems(items)
        expect(report).toMatchObject({ added: 0, changed: 0, known: items.length, fingerprints: 0 })
        expect(state()).toEqual(before)
      }),
      { numRuns: 25 },
    )
  })
})

describe('dates', () => {
  const at = (facts: Partial<Told>): Told => ({ ...blank, login: 'mia', ...facts })

  it('may raise what "created" says and never lower it, and take the later change', async () => {
    await importItems([at({ created: '2018-06-07', changed: '2018-06-07' })])
    await importItems([at({ created: '2022-10-11', changed: '2022-10-11' })])
    await importItems([at({ created: '2014-02-03', changed: '2014-02-03' })])
    expect(test.vault.accounts.list()).toMatchObject([
      { existedBy: '2014-02-03', passwordChanged: '2022-10-11' },
    ])
  })
})

describe('reuse groups', () => {
  it('gather what is equal across imports, holders and children', async () => {
    for (const person of [mia, theo]) test.vault.people.add(person)
    const give = async (items: readonly Told[], holderId: PersonId) => {
      const file = new File([bitwardenJson(items)], 'x.json')
      const { draftId } = await desk.open({ file })
      await desk.assign({ draftId, rows: 'all', holderId, subjectIds: [holderId] })
      for await (const _ of desk.commit({ draftId })) continue
    }
    const login = 'ana@example.com'
    await give([{ ...blank, login, password: 'one', answer: 'Rex' }], ana.id)
    today = '2026-11-25'
    await give([{ ...blank, host: 'b.com', login: 'mia', password: 'one' }], mia.id)
    await give(
      [
        { ...blank, host: 'c.com', login, password: 'two', answer: ' rex! ' },
        { ...blank, host: 'd.com', login: 'MIA', password: 'One' },
      ],
      theo.id,
    )
    const titles = new Map(test.vault.accounts.list().map(({ id, title }) => [id, title]))
    const groups = reuseGroups(test.vault.inventory()).map(({ kind, accountIds }) => [
      kind,
      accountIds.map((id) => titles.get(id) ?? '').toSorted(),
    ])
    expect(groups).toEqual([
      ['password', ['a.com', 'b.com']],
      ['answer', ['a.com', 'c.com']],
      ['email', ['a.com', 'c.com']],
      ['user-name', ['b.com', 'd.com']],
    ])
    const holders = new Map(test.vault.accounts.list().map((each) => [each.title, each.holderId]))
    expect([...holders.values()]).toEqual([ana.id, mia.id, theo.id, theo.id])
  })

  it('tell one login of two holders apart, and see what the two share', async () => {
    test.vault.people.add(mia)
    const items = [{ ...blank, login: 'mia', password: 'one' }]
    await importItems(items)
    const { draftId } = await desk.open({ file: new File([bitwardenJson(items)], 'x.json') })
    await desk.assign({ draftId, rows: [0], holderId: mia.id, subjectIds: [mia.id] })
    for await (const _ of desk.commit({ draftId })) continue
    const accountIds = test.vault.accounts.list().map(({ id }) => id)
    expect(accountIds).toHaveLength(2)
    expect(reuseGroups(test.vault.inventory())).toMatchObject([
      { kind: 'password', accountIds: accountIds.toSorted() },
      { kind: 'user-name', accountIds: accountIds.toSorted() },
    ])
  })
})
