import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startSampleFamily, type SampleFamily } from '../../../scripts/test/sample-client.ts'
import { asId } from '../../domain/model/id.ts'

let sample: SampleFamily

beforeEach(async () => {
  sample = await startSampleFamily()
})

afterEach(() => sample.end())

const news = async () => (await sample.client.surface.household()).news

describe('what is new', () => {
  test('stays until somebody says seen, and only what is newer is told then', async () => {
    const { client } = sample
    expect(await news()).toMatchObject({ state: 'news', accounts: 1 })
    // Nobody has said so: what is to be told is not passed over.
    await client.surface.markSeen({ isSaid: false })
    expect(await news()).toMatchObject({ state: 'news', accounts: 1 })

    await client.surface.markSeen({ isSaid: true })
    expect(await news()).toMatchObject({ state: 'same', accounts: 0, people: [], breaches: [] })

    const { id: _id, ...roblox } = await sample.account('Roblox')
    await client.accounts.add({ ...roblox, title: 'Roblox again' })
    expect(await news()).toMatchObject({ state: 'news', accounts: 1 })
  })

  test('goes with a person who is erased', async () => {
    const { client } = sample
    const mia = await sample.person('Mia')
    const ana = await sample.person('Ana')
    expect((await news()).people.map(({ personId }) => personId)).toContain(mia.id)
    await client.household.erasePerson({ id: mia.id, newHolderId: ana.id, alsoBackups: false })
    const { people, breaches } = await news()
    expect(people.map(({ personId }) => personId)).not.toContain(mia.id)
    expect(breaches.flatMap(({ personIds }) => personIds)).not.toContain(mia.id)
  })
})

describe('finding', () => {
  test('never finds what is theirs, nor anything by nothing', async () => {
    const { client } = sample
    const find = (text: string) => client.find.anywhere({ text })
    expect((await find('roblox')).accounts.best.map(({ name }) => name)).toEqual(['Roblox'])
    expect((await find('  ')).accounts.total).toBe(0)
    const roblox = await sample.account('Roblox')
    await client.accounts.update({ ...roblox, theirs: true })
    expect((await find('roblox')).accounts).toMatchObject({ best: [], total: 0 })
    expect((await find('roblox')).services.best.map(({ id }) => id)).toContain(
      asId<'service'>('roblox'),
    )
  })
})
