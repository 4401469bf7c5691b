import { call } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSampleProgram, type SampleProgram } from '../../../scripts/test/sample-program.ts'
import type { ListedItem } from '../../contract/tidy-up.ts'
import type { AccountId, ImportBatchId } from '../../domain/model/id.ts'
import type { TidyUpQueueId } from '../../domain/tidy-up/tidy-up-queue.ts'

let sample: SampleProgram
beforeEach(async () => {
  sample = await startSampleProgram()
})
afterEach(() => sample.end())

const router = () => sample.program.router

const itemsOf = async (queue: TidyUpQueueId): Promise<readonly ListedItem[]> =>
  (await call(router().tidyUp.queue, { queue, later: [] })).items

const idOf = async (title: string): Promise<AccountId> => {
  const accounts = await call(router().accounts.list, undefined)
  const found = accounts.find((account) => account.title === title)
  if (!found) throw new Error(`No ${title}`)
  return found.id
}

/** Everything that is written down, without what is only in memory. */
const everything = async (): Promise<unknown> => {
  const accounts = await call(router().accounts.list, undefined)
  const read = await Promise.all(accounts.map(({ id }) => call(router().accounts.read, { id })))
  const secrets = await call(router().accounts.sharedSecrets, undefined)
  return {
    accounts: read
      .map(({ account, holdings, breaches }) => ({
        account,
        breaches,
        holdings: holdings.map((one) => JSON.stringify(one)).toSorted(),
      }))
      .toSorted((a, b) => (a.account.id < b.account.id ? -1 : 1)),
    secrets: secrets.map(({ accountIds }) => accountIds.toSorted().join(' ')).toSorted(),
  }
}

const importFile = async (rows: readonly string[]): Promise<ImportBatchId> => {
  const file = new File([['name,url,username,password', ...rows].join('\n')], 'Chrome.csv')
  const { draftId } = await call(router().imports.open, { file })
  await call(router().imports.assign, { draftId, rows: 'all', confirmPeople: true })
  for await (const event of await call(router().imports.commit, { draftId })) {
    if (event.kind === 'report') return event.report.batchId
  }
  throw new Error('An import ended without its report')
}

describe('the tidy-up', () => {
  it('counts what its queues have, and asks the breached first', async () => {
    const { queues, people } = await call(router().tidyUp.overview, undefined)
    for (const { queue, count } of queues) {
      const { total, items } = await call(router().tidyUp.queue, { queue, later: [] })
      expect([queue, total]).toEqual([queue, count])
      expect(items).toHaveLength(Math.min(count, 25))
    }
    const places = people.reduce((sum, { count }) => sum + count, 0)
    expect(places).toBe(queues.find(({ queue }) => queue === 'unconfirmed')?.count)
    const [first] = await itemsOf('unconfirmed')
    expect(first).toMatchObject({ isBreached: true, account: { title: 'Kid Connect' } })
  })

  it('puts what was skipped last, in the order it was skipped, and says what of it is left', async () => {
    const [one, two, three] = await itemsOf('dormant')
    if (!one || !two || !three) throw new Error('too few')
    const gone = '00000000-0000-4000-8000-000000000000'
    const later = [two.key, gone, one.key]
    const answer = await call(router().tidyUp.queue, { queue: 'dormant', later })
    expect(answer.items[0]?.key).toBe(three.key)
    expect(answer.items.slice(-2).map(({ key }) => key)).toEqual([two.key, one.key])
    expect(answer.later).toEqual([two.key, one.key])
  })

  it('lays a question to rest with the status that was said, and takes both back', async () => {
    const id = await idOf('Animal Jam')
    const before = await everything()
    const edit = await call(router().tidyUp.settle, { queue: 'dormant', key: id, status: 'active' })
    expect((await itemsOf('dormant')).some(({ key }) => key === id)).toBe(false)
    expect((await call(router().accounts.read, { id })).account.status).toBe('active')
    expect(await call(router().edits.undo, { editId: edit.editId })).toEqual({
      restored: 1,
      kept: 0,
    })
    expect((await itemsOf('dormant')).some(({ key }) => key === id)).toBe(true)
    expect(await everything()).toEqual(before)
  })

  it('leaves how screens were left alone, and is left alone by it', async () => {
    const id = await idOf('Minecraft')
    await call(router().layout.write, { reuse: { view: 'table' } })
    await call(router().tidyUp.settle, { queue: 'unknown-date', key: id })
    expect(await call(router().layout.read, undefined)).toEqual({ reuse: { view: 'table' } })
    expect(await itemsOf('unknown-date')).toEqual([])
  })

  it('removes an entry and brings it back with all that hung on it', async () => {
    const accountId = await idOf('Roblox')
    const before = await everything()
    const { editId } = await call(router().tidyUp.remove, { accountId })
    expect(await call(router().accounts.list, undefined)).toHaveLength(10)
    expect(await call(router().edits.undo, { editId })).toEqual({ restored: 1, kept: 0 })
    expect(await everything()).toEqual(before)
  })

  it('makes one account of two, with what only the other knew, and two of them again', async () => {
    const keepId = await idOf('Roblox')
    const goneId = await idOf('VTech Learning Lodge')
    const before = await everything()
    const gone = await call(router().accounts.read, { id: goneId })
    const { editId } = await call(router().tidyUp.merge, { keepId, goneId })
    const kept = await call(router().accounts.read, { id: keepId })
    expect(kept.account).toMatchObject({ title: 'Roblox', opened: '2019', twoFactor: 'no' })
    expect(kept.account.subjectIds).toEqual(expect.arrayContaining([...gone.account.subjectIds]))
    // The password was the same, the answer only the other had.
    const shared = await call(router().accounts.sharedSecrets, undefined)
    expect(shared.map(({ kind }) => kind)).toEqual(['answer'])
    await expect(call(router().accounts.read, { id: goneId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await call(router().edits.undo, { editId })
    expect(await everything()).toEqual(before)
  })

  it('makes one of any two, also where both ask the same answer in other words', async () => {
    const before = await everything()
    // The sample's school asks for the same pet in other words.
    const keepId = await idOf('VTech Learning Lodge')
    const others = (await call(router().accounts.list, undefined)).filter(({ id }) => id !== keepId)
    for (const { id: goneId } of others) {
      const { editId } = await call(router().tidyUp.merge, { keepId, goneId })
      expect(await call(router().edits.undo, { editId })).toEqual({ restored: 1, kept: 0 })
    }
    expect(await everything()).toEqual(before)
  })

  it('keeps a merged account that was changed since', async () => {
    const [keepId, goneId] = [await idOf('Roblox'), await idOf('Scratch')]
    const { editId } = await call(router().tidyUp.merge, { keepId, goneId })
    await call(router().accounts.change, { ids: [keepId], change: { twoFactor: 'yes' } })
    const changed = await everything()
    expect(await call(router().edits.undo, { editId })).toEqual({ restored: 0, kept: 1 })
    expect(await everything()).toEqual(changed)
  })

  /** Two accounts came with one import; the next says that the first one's password is the other's, too. */
  const importTwice = async () => {
    const other = 'Other,https://other.example,b,quartz-otter-vellum-2'
    const first = await importFile(['One,https://one.example,a,quartz-otter-vellum-1', other])
    const whole = await everything()
    const second = await importFile(['One,https://one.example,a,quartz-otter-vellum-2', other])
    return { first, second, whole, one: await idOf('One'), other: await idOf('Other') }
  }

  it.each(['removal', 'merge'])(
    'leaves to imports what they can take back, after a %s was taken back',
    async (what) => {
      const { first, second, whole, one, other } = await importTwice()
      expect(await everything()).not.toEqual(whole)
      const { editId } =
        what === 'merge'
          ? await call(router().tidyUp.merge, { keepId: one, goneId: other })
          : await call(router().tidyUp.remove, { accountId: one })
      await call(router().edits.undo, { editId })
      await call(router().imports.undo, { batchId: second, alsoTouched: false })
      expect(await everything()).toEqual(whole)
      const undone = await call(router().imports.undo, { batchId: first, alsoTouched: false })
      expect(undone).toMatchObject({ accountsRemoved: 2, keptAccounts: [] })
    },
  )

  it('keeps what a merged account knows when an import that said it, too, is taken back', async () => {
    const { first, second, one, other } = await importTwice()
    // It has the password by itself.
    await importFile(['Twin,https://twin.example,c,quartz-otter-vellum-2'])
    await call(router().tidyUp.merge, { keepId: one, goneId: await idOf('Twin') })
    await call(router().imports.undo, { batchId: second, alsoTouched: false })
    const shared = await call(router().accounts.sharedSecrets, undefined)
    expect(shared.map(({ accountIds }) => accountIds.toSorted())).toContainEqual(
      [one, other].toSorted(),
    )
    // Whoever made one account of two has worked on it.
    const undone = await call(router().imports.undo, { batchId: first, alsoTouched: false })
    expect(undone.keptAccounts.map(({ accountId }) => accountId)).toEqual([one])
  })

  it('makes no account one with itself, or with one that is theirs', async () => {
    const [keepId, goneId] = [await idOf('Roblox'), await idOf('Scratch')]
    await expect(call(router().tidyUp.merge, { keepId, goneId: keepId })).rejects.toMatchObject({
      data: { rule: 'same-account' },
    })
    await call(router().accounts.change, { ids: [goneId], change: { theirs: true } })
    await expect(call(router().tidyUp.merge, { keepId, goneId })).rejects.toMatchObject({
      data: { rule: 'theirs' },
    })
  })
})
