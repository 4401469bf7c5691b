import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  failureOf as failure,
  startSampleFamily,
  type SampleClient,
  type SampleFamily,
} from '../../../scripts/test/sample-client.ts'
import { asId } from '../../domain/model/id.ts'

let sample: SampleFamily
let client: SampleClient

beforeEach(async () => {
  sample = await startSampleFamily()
  client = sample.client
})

afterEach(() => sample.end())

const nobody = asId<'person'>('00000000-0000-4000-8000-000000000000')

/** Everything the program can say of the family, as one text. */
const allThatIsKnown = async () => (await client.openExport.write({ format: 'json' })).text()

/** Mia holds a game with Theo in it, and one that is hers alone. */
const givenMiaHerOwn = async () => {
  const [mia, theo] = [await sample.person('Mia'), await sample.person('Theo')]
  const add = (title: string, subjectIds: readonly (typeof mia.id)[], theirs: boolean) =>
    client.accounts.add({
      kind: 'account',
      title,
      holderId: mia.id,
      subjectIds: [...subjectIds],
      origins: [],
      erasureConfirmed: false,
      status: 'active',
      twoFactor: 'unknown',
      platformIds: [],
      theirs,
    })
  return {
    mia,
    theo,
    shared: await add('A game for two', [mia.id, theo.id], false),
    diary: await add('A diary nobody reads', [mia.id], true),
  }
}

describe('deleting mine', () => {
  test('takes what a person holds and what is about nobody else, theirs too; others lose them', async () => {
    const { mia, theo, shared, diary } = await givenMiaHerOwn()
    const before = await client.accounts.list()
    const goes = before.filter(
      ({ holderId, subjectIds }) =>
        holderId === mia.id || subjectIds.every((one) => one === mia.id),
    )
    const stays = before.filter(
      (account) => !goes.includes(account) && account.subjectIds.includes(mia.id),
    )
    expect(goes.length).toBeGreaterThan(2)
    expect(stays.length).toBeGreaterThan(1)
    const [first] = stays
    if (!first) throw new Error('Nothing stays')
    const said = (subjectId: typeof mia.id) => ({
      accountId: first.id,
      subjectId,
      dataClass: asId<'data-class'>('birth-date'),
      fidelity: 'altered' as const,
      basis: 'confirmed' as const,
    })
    await client.accounts.setHoldings({ accountId: first.id, holdings: [said(mia.id)] })
    const vtech = asId<'breach'>('vtech-2015')
    const { people } = await client.breaches.read({ breachId: vtech })
    const keys = people
      .flatMap(({ actions }) => actions.map(({ key }) => key))
      .filter((key) => key.endsWith(`@${mia.id}`))
    for (const key of keys) await client.incidents.setStep({ breachId: vtech, key, state: 'done' })

    const mine = await client.household.mine({ id: mia.id })
    expect(mine).toMatchObject({ theirsGoing: 1, holdings: 1, ticks: keys.length, backups: 0 })
    expect(keys.length).toBeGreaterThan(0)
    expect(mine.going.map(({ accountId }) => accountId).toSorted()).toEqual(
      goes
        .filter(({ id }) => id !== diary.id)
        .map(({ id }) => id)
        .toSorted(),
    )
    expect(mine.going.find(({ accountId }) => accountId === shared.id)).toEqual({
      accountId: shared.id,
      title: 'A game for two',
      alsoAbout: [theo.id],
    })
    expect(JSON.stringify(mine)).not.toContain('diary')
    expect(mine.staying.map(({ accountId }) => accountId)).toEqual(stays.map(({ id }) => id))

    await client.household.deleteMine({ id: mia.id, alsoBackups: false })

    // What was erased would still be in the log if the file had not been written anew.
    expect(statSync(join(sample.dataDir, 'vault', 'vault.db-wal')).size).toBe(0)
    const after = await client.accounts.list()
    expect(after).toEqual(
      before
        .filter((account) => !goes.includes(account))
        .map((account) => ({
          ...account,
          subjectIds: account.subjectIds.filter((one) => one !== mia.id),
        })),
    )
    expect((await client.household.read()).people.map(({ name }) => name)).toEqual(['Ana', 'Theo'])
    const known = await allThatIsKnown()
    for (const trace of [mia.id, 'Mia', 'diary', ...goes.map(({ id }) => id)]) {
      expect(known).not.toContain(trace)
    }
  })

  test('cannot be taken back by undoing an edit of before', async () => {
    const { mia, shared } = await givenMiaHerOwn()
    const { editId } = await client.accounts.change({
      ids: [shared.id],
      change: { status: 'dormant' },
    })
    await client.household.deleteMine({ id: mia.id, alsoBackups: false })
    expect(await failure(client.edits.undo({ editId }))).toEqual(['NOT_FOUND', { what: 'edit' }])
  })

  test('is refused for somebody unknown and for the last guardian, and then changes nothing', async () => {
    const ana = await sample.person('Ana')
    const before = await client.accounts.list()
    const refused = (id: typeof ana.id) =>
      failure(client.household.deleteMine({ id, alsoBackups: false }))
    expect(await refused(nobody)).toEqual(['NOT_FOUND', { what: 'person' }])
    expect(await failure(client.household.mine({ id: nobody }))).toEqual([
      'NOT_FOUND',
      { what: 'person' },
    ])
    expect(await refused(ana.id)).toEqual(['NOT_ALLOWED', { rule: 'a-guardian-is-needed' }])
    expect(await client.accounts.list()).toEqual(before)
  })

  test('replaces the automatic backups where that is wanted', async () => {
    const mia = await sample.person('Mia')
    await client.backups.make()
    expect((await client.household.mine({ id: mia.id })).backups).toBe(1)
    const names = async () => (await client.backups.list()).backups.map(({ name }) => name)
    const before = await names()
    await client.household.deleteMine({ id: mia.id, alsoBackups: true })
    const [name = ''] = await names()
    expect(before).not.toContain(name)
    const { stagingId } = await client.backups.stage({ from: 'list', name })
    const inside = await client.backups.look({ stagingId })
    expect(inside.people.map((one) => one.name)).toEqual(['Ana', 'Theo'])
  })
})
