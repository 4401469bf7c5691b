import { statSync } from 'node:fs'
import { join } from 'node:path'
import { call } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  failureOf as failure,
  startSampleFamily,
  type SampleClient,
  type SampleFamily,
} from '../../scripts/test/sample-client.ts'
import { asId } from '../domain/model/id.ts'
import { samplePassphrase } from './sample/create-sample-vault.ts'

let sample: SampleFamily
let client: SampleClient

beforeEach(async () => {
  sample = await startSampleFamily()
  client = sample.client
})

afterEach(() => sample.end())

const nobody = asId<'person'>('00000000-0000-4000-8000-000000000000')
const vtech = asId<'breach'>('vtech-2015')

const person = (name: string) => sample.person(name)

const titles = async () => (await client.accounts.list()).map(({ title }) => title).toSorted()

/** Everything the program can say of the family, as one text; group ids, drawn each time, left out. */
const allThatIsKnown = async () => {
  const text = await (await client.openExport.write({ format: 'json' })).text()
  const { reuseGroups, ...rest } = JSON.parse(text) as {
    readonly reuseGroups: readonly { readonly members: unknown }[]
  }
  const groups = reuseGroups.map(({ members }) => JSON.stringify(members)).toSorted()
  return JSON.stringify({ ...rest, groups })
}

/** What was erased would still be in the log if the file had not been written anew. */
const expectNoLog = () =>
  expect(statSync(join(sample.dataDir, 'vault', 'vault.db-wal')).size).toBe(0)

/** Ticks every step on everybody's checklist of one breach. */
const tickAll = async () => {
  const { people } = await client.breaches.read({ breachId: vtech })
  const keys = new Set(people.flatMap(({ actions }) => actions.map(({ key }) => key)))
  for (const key of keys) {
    await client.incidents.setStep({ breachId: vtech, key, state: 'done', note: `note of ${key}` })
  }
  return [...keys]
}

/** The steps that are still known to be ticked. */
const ticked = async (): Promise<readonly string[]> => {
  const { incidents } = JSON.parse(await allThatIsKnown()) as {
    readonly incidents: readonly { readonly actions: readonly { readonly key: string }[] }[]
  }
  return incidents.flatMap(({ actions }) => actions.map(({ key }) => key))
}

describe('erasing a person', () => {
  test('takes what is about nobody else, and leaves the rest without them', async () => {
    const theo = await person('Theo')
    const before = await client.accounts.list()
    const isOnly = (ids: readonly string[]) => ids.every((id) => id === theo.id)
    const going = before.filter(({ subjectIds }) => isOnly(subjectIds))
    const staying = before.filter(
      ({ subjectIds }) => subjectIds.includes(theo.id) && !isOnly(subjectIds),
    )
    const family = staying.find(({ title }) => title === 'Google Family Link')
    if (!family) throw new Error('The sample family has no Google Family Link')
    const said = (subjectId: typeof theo.id) => ({
      accountId: family.id,
      subjectId,
      dataClass: asId<'data-class'>('birth-date'),
      fidelity: 'altered' as const,
      basis: 'confirmed' as const,
    })
    const mia = await person('Mia')
    await client.accounts.setHoldings({
      accountId: family.id,
      holdings: [said(theo.id), said(mia.id)],
    })
    const keys = await tickAll()
    const gone = keys.filter(
      (key) => key.endsWith(`@${theo.id}`) || going.some(({ id }) => key.endsWith(`:${id}`)),
    )
    expect(gone.some((key) => key.includes(':'))).toBe(true)
    expect(await client.household.personLeaving({ id: theo.id })).toEqual({
      accountsGoing: going.length,
      accountsStaying: staying.length,
      accountsNeedingHolder: 0,
      holdings: 1,
      ticks: gone.length,
      letters: 0,
      backups: 0,
    })
    expect([going.length, staying.length]).toEqual([3, 4])

    await client.household.erasePerson({ id: theo.id, alsoBackups: false })
    expectNoLog()

    expect((await client.household.read()).people.map(({ name }) => name)).toEqual(['Ana', 'Mia'])
    expect(await titles()).toEqual(
      before
        .filter((account) => !going.includes(account))
        .map(({ title }) => title)
        .toSorted(),
    )
    const { holdings } = await client.accounts.read({ id: family.id })
    expect(holdings.filter(({ basis }) => basis === 'confirmed')).toEqual([said(mia.id)])
    expect((await ticked()).toSorted()).toEqual(
      keys.filter((key) => !gone.includes(key)).toSorted(),
    )
    const known = await allThatIsKnown()
    for (const trace of [theo.id, 'Theo', ...going.map(({ id }) => id)]) {
      expect(known).not.toContain(trace)
    }
  })

  test('says how many letters go: those they wrote, and those about nobody else', async () => {
    const { people } = await client.household.read()
    const [ana, mia, theo] = people
    if (!ana || !mia || !theo) throw new Error('Not the sample family')
    const letter = { templateId: 'access-none', serviceId: asId<'service'>('vtech-learning-lodge') }
    for (const subjectIds of [[mia.id], [theo.id], [mia.id, theo.id]]) {
      await client.letters.save({ ...letter, senderId: ana.id, subjectIds })
    }
    const going = await Promise.all(
      [ana, mia].map(async ({ id }) => (await client.household.personLeaving({ id })).letters),
    )
    expect(going).toEqual([3, 1])
    expect((await client.household.mine({ id: mia.id })).letters).toBe(1)
    await client.household.erasePerson({ id: mia.id, alsoBackups: false, newHolderId: ana.id })
    const left = (await client.letters.list()).map(({ subjectIds }) => subjectIds)
    expect(left).toEqual([[theo.id], [theo.id]])
  })

  test('passes on what they hold for others, to somebody who is there', async () => {
    const [ana, mia] = [await person('Ana'), await person('Mia')]
    const before = await allThatIsKnown()
    const erase = (input: { readonly id: typeof ana.id; readonly newHolderId?: typeof ana.id }) =>
      failure(client.household.erasePerson({ ...input, alsoBackups: false }))
    expect(await erase({ id: nobody })).toEqual(['NOT_FOUND', { what: 'person' }])
    expect(await failure(client.household.personLeaving({ id: nobody }))).toEqual([
      'NOT_FOUND',
      { what: 'person' },
    ])
    const lastGuardian = ['NOT_ALLOWED', { rule: 'a-guardian-is-needed' }]
    expect(await erase({ id: ana.id, newHolderId: mia.id })).toEqual(lastGuardian)
    const sam = await client.household.addPerson({ role: 'guardian', name: 'Sam' })
    const leaving = await client.household.personLeaving({ id: ana.id })
    expect(leaving).toMatchObject({
      accountsGoing: 0,
      accountsStaying: 11,
      accountsNeedingHolder: 11,
    })
    const noHolder = ['NOT_ALLOWED', { rule: 'new-holder-missing' }]
    expect(await erase({ id: ana.id })).toEqual(noHolder)
    expect(await erase({ id: ana.id, newHolderId: nobody })).toEqual([
      'NOT_FOUND',
      { what: 'person' },
    ])
    expect(await erase({ id: ana.id, newHolderId: ana.id })).toEqual([
      'NOT_FOUND',
      { what: 'person' },
    ])
    await client.household.erasePerson({ id: sam.id, alsoBackups: false })
    expect(await allThatIsKnown()).toEqual(before)

    const eva = await client.household.addPerson({ role: 'guardian', name: 'Eva' })
    await client.household.erasePerson({ id: ana.id, newHolderId: eva.id, alsoBackups: false })
    const accounts = await client.accounts.list()
    expect(accounts).toHaveLength(11)
    expect(new Set(accounts.map(({ holderId }) => holderId))).toEqual(new Set([eva.id]))
    expect(accounts.filter(({ subjectIds }) => subjectIds.includes(ana.id))).toEqual([])
    expect(await allThatIsKnown()).not.toContain(ana.id)
  })

  test('replaces the automatic backups where that is wanted, and only then', async () => {
    const [mia, theo] = [await person('Mia'), await person('Theo')]
    await client.backups.make()
    await client.backups.make()
    const names = async () => (await client.backups.list()).backups.map(({ name }) => name)
    const before = await names()
    expect(before).toHaveLength(2)
    expect((await client.household.personLeaving({ id: theo.id })).backups).toBe(2)
    await client.household.erasePerson({ id: theo.id, alsoBackups: false })
    expect(await names()).toEqual(before)
    await client.household.erasePerson({ id: mia.id, alsoBackups: true })
    const after = await names()
    expect(after).toHaveLength(1)
    expect(before).not.toContain(after[0])
    const [name = ''] = after
    const { stagingId } = await client.backups.stage({ from: 'list', name })
    const inside = await client.backups.look({ stagingId })
    expect(inside.people.map((one) => one.name)).toEqual(['Ana'])
  })
})

describe('undoing an import with all that was worked on', () => {
  const csv = 'name,url,username,password\nChess,https://chess.example,ana,canary secret\n'

  const importFile = async (name: string): Promise<string> => {
    const draft = await client.imports.open({ file: new File([csv], name) })
    const { id } = await person('Ana')
    await client.imports.assign({
      draftId: draft.draftId,
      rows: 'all',
      holderId: id,
      subjectIds: [id],
    })
    for await (const event of await client.imports.commit({ draftId: draft.draftId })) {
      if (event.kind === 'report') return event.report.batchId
    }
    throw new Error('The import gave no report')
  }

  const undo = (batchId: string) =>
    client.imports.undo({ batchId: asId(batchId), alsoTouched: true })

  test('takes the accounts it added with it, and none it only saw again', async () => {
    const before = await titles()
    const first = await importFile('first.csv')
    const again = await importFile('again.csv')
    const [newest, older, sampleImport] = await client.imports.list()
    expect(newest).toMatchObject({ batchId: again, fileName: 'again.csv', added: 0, accounts: 0 })
    expect(older).toMatchObject({ batchId: first, fileName: 'first.csv', added: 1, accounts: 1 })
    expect(sampleImport).toMatchObject({ added: 11, accounts: 11 })

    await undo(again)
    expect(await titles()).toEqual([...before, 'Chess'].toSorted())
    await undo(first)
    expectNoLog()
    expect(await titles()).toEqual(before)
    const undone = (await client.imports.list()).map(({ undoneOn }) => undoneOn !== undefined)
    expect(undone).toEqual([true, true, false])
    expect(await failure(undo(first))).toEqual(['NOT_ALLOWED', { rule: 'undone-already' }])
    expect(await failure(undo(nobody))).toEqual(['NOT_FOUND', { what: 'import' }])
    expect((await client.imports.openSteps()).map(({ batchId }) => batchId)).toEqual([first, again])
    expect(await titles()).toEqual(before)
  })

  test('counts accounts that went by themselves as gone, and takes the ticks of the others', async () => {
    await tickAll()
    const accounts = await client.accounts.list()
    const [first] = accounts
    if (!first) throw new Error('The sample family has no accounts')
    await client.accounts.remove({ id: first.id })
    expectNoLog()
    expect((await ticked()).filter((key) => key.endsWith(first.id))).toEqual([])
    expect((await ticked()).filter((key) => key.includes(':'))).not.toEqual([])
    const [batch] = await client.imports.list()
    expect(batch).toMatchObject({ added: 11, accounts: 10 })
    await undo(batch?.batchId ?? '')
    expect(await titles()).toEqual([])
    expect((await ticked()).filter((key) => key.includes(':'))).toEqual([])
    expect((await ticked()).length).toBeGreaterThan(0)
  })
})

describe('settings', () => {
  test('change one by one and survive locking', async () => {
    expect(await client.settings.read()).toEqual({
      lockAfterMinutes: 10,
      secondProtectionAsked: false,
      stepNotifications: false,
      networkAllowed: false,
    })
    await client.settings.update({ lockAfterMinutes: 5 })
    await client.settings.update({ secondProtectionAsked: true })
    await client.vault.lock()
    expect(await failure(client.settings.read())).toEqual(['VAULT_NOT_OPEN', undefined])
    await client.vault.unlock({ kind: 'passphrase', passphrase: samplePassphrase })
    expect(await client.settings.read()).toEqual({
      lockAfterMinutes: 5,
      secondProtectionAsked: true,
      stepNotifications: false,
      networkAllowed: false,
    })
    // The network has a switch of its own.
    const refused = call(sample.program.router.settings.update, { networkAllowed: true } as never)
    await expect(refused).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('an idle time that is not on the list is refused', async () => {
    for (const lockAfterMinutes of [0, 3, 600, Number.POSITIVE_INFINITY, '10', null]) {
      const refused = call(sample.program.router.settings.update, { lockAfterMinutes } as never)
      await expect(refused).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    }
    expect((await client.settings.read()).lockAfterMinutes).toBe(10)
  })
})
