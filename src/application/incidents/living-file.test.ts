import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  failureOf,
  startSampleFamily,
  type SampleClient,
  type SampleFamily,
} from '../../../scripts/test/sample-client.ts'
import { asId, type BreachId } from '../../domain/model/id.ts'
import { on } from '../../domain/test-support/sample-values.ts'

let sample: SampleFamily
let client: SampleClient

beforeEach(async () => {
  sample = await startSampleFamily()
  client = sample.client
})

afterEach(() => sample.end())

const vtech = asId<'breach'>('vtech-2015')

const facts = {
  access: {},
  classes: [],
  notTaken: [],
  counts: [],
  contested: [],
  source: 'A letter',
}

const stepsOf = async (breachId: BreachId = vtech) =>
  (await client.breaches.read({ breachId })).people.flatMap(({ actions }) => actions)

/** Settles every step of the file; gives how many there are. */
const tickAll = async (breachId: BreachId = vtech): Promise<number> => {
  const keys = [...new Set((await stepsOf(breachId)).map(({ key }) => key))]
  for (const key of keys) await client.incidents.setStep({ breachId, key, state: 'done' })
  return keys.length
}

const openOf = async (breachId: BreachId = vtech) =>
  (await stepsOf(breachId)).filter(({ state }) => state !== 'done')

describe('a living file', () => {
  test('a new fact opens again only what it calls for, says so, and loses no tick', async () => {
    const steps = await tickAll()
    expect(await openOf()).toEqual([])
    const { additionId } = await client.breaches.addFacts({
      ...facts,
      breachId: vtech,
      classes: [{ dataClass: asId('payment-card'), role: 'guardian', certainty: 'admitted' }],
      counts: [{ of: 'cards', value: 12, label: 'regulator' }],
    })
    const open = await openOf()
    expect(open.length).toBeGreaterThan(0)
    for (const step of open) expect(step.causes).toContain('payment-card')

    const { differences, since } = await client.incidents.differences({ breachId: vtech })
    expect(since).toBeDefined()
    expect(differences).toContainEqual(
      expect.objectContaining({ about: 'class', change: 'added', dataClass: 'payment-card' }),
    )
    expect(differences).toContainEqual(
      expect.objectContaining({ about: 'count', of: 'cards', now: 12 }),
    )
    const told = differences.flatMap((one) => (one.about === 'step' ? [one] : []))
    expect(new Set(told.map(({ key }) => key))).toEqual(new Set(open.map(({ key }) => key)))
    for (const { change, step } of told) {
      expect([change, step?.reopened?.causes]).toEqual(
        change === 'new' ? ['new', undefined] : ['reopened', ['payment-card']],
      )
    }
    expect(told.every(({ step }) => step?.state === 'to-do')).toBe(true)
    expect((await client.incidents.list())[0]?.differences).toBe(differences.length)

    await client.incidents.markSeen({ breachId: vtech })
    expect((await client.incidents.differences({ breachId: vtech })).differences).toEqual([])
    // The fact taken back: everything is as it was, and the ticks are where they were.
    await client.breaches.removeFacts({ additionId })
    expect(await openOf()).toEqual([])
    expect(new Set((await stepsOf()).map(({ key }) => key)).size).toBe(steps)
    const { differences: back } = await client.incidents.differences({ breachId: vtech })
    expect(back).toContainEqual(expect.objectContaining({ about: 'step', change: 'gone' }))
  })

  test('a step settled for one cause is asked again for another, until it is said anew', async () => {
    const { breachId } = await client.breaches.addOwn({
      ...facts,
      name: 'The club, 2026',
      kind: 'breach',
      serviceIds: [asId('roblox')],
      summary: 'The club was hacked.',
      access: { to: on('2026-10-01') },
      classes: [{ dataClass: asId('password'), role: 'guardian', certainty: 'claimed' }],
    })
    await tickAll(breachId)
    // The access turns out to have lasted until today: a password changed before it has to be changed again.
    const keys = (await stepsOf(breachId))
      .filter(({ actionId }) => actionId === 'change-password-here')
      .map(({ key }) => key)
    expect(keys.length).toBeGreaterThan(0)
    // Who says that it was done before the end that is known knows better.
    for (const key of keys) {
      await client.incidents.setStep({ breachId, key, state: 'done', on: on('2026-09-15') })
    }
    expect(await openOf(breachId)).toEqual([])
    for (const key of keys) {
      await client.incidents.setStep({ breachId, key, state: 'done', on: on('2026-10-15') })
    }
    await client.breaches.addFacts({ ...facts, breachId, access: { to: on('2026-11-20') } })
    const open = (await openOf(breachId)).filter(({ key }) => keys.includes(key))
    expect(open.map(({ reopened }) => reopened?.accessUntil)).toEqual(open.map(() => '2026-11-20'))
    expect(new Set(open.map(({ key }) => key))).toEqual(new Set(keys))
    for (const key of keys) await client.incidents.setStep({ breachId, key, state: 'done' })
    expect((await openOf(breachId)).filter(({ key }) => keys.includes(key))).toEqual([])
  })

  test('an account that was opened after all is told, and whom it brings in', async () => {
    await client.incidents.open({ breachId: vtech, origin: 'catalogue' })
    const lodge = await sample.account('VTech Learning Lodge')
    await client.accounts.update({ ...lodge, opened: on('2020-01-01'), existedBy: undefined })
    const { differences } = await client.incidents.differences({ breachId: vtech })
    const theo = await sample.person('Theo')
    expect(differences).toContainEqual(
      expect.objectContaining({
        about: 'person',
        personId: theo.id,
        before: 'likely',
        now: 'not-affected',
        accounts: [{ accountId: lodge.id, before: 'likely', now: 'not-affected' }],
      }),
    )
    expect(differences.filter((one) => one.about === 'class' || one.about === 'date')).toEqual([])
  })
})

describe('a file', () => {
  test('is put away and taken out again with all that was said', async () => {
    const [step] = await stepsOf()
    await client.incidents.open({ breachId: vtech, origin: 'notice' })
    await client.incidents.setStep({ breachId: vtech, key: step?.key ?? '', state: 'done' })
    const [before] = await client.incidents.list()
    expect(before).toMatchObject({ breachId: vtech, origin: 'notice', done: 1, isQuiet: false })
    expect(before?.closedOn).toBeUndefined()
    await client.incidents.close({ breachId: vtech, isClosed: true })
    const [closed] = await client.incidents.list()
    expect(closed).toMatchObject({ closedOn: before?.openedOn, due: 0, done: 1 })
    expect(await client.incidents.tasks()).toEqual([])
    expect((await client.breaches.read({ breachId: vtech })).closedOn).toBe(before?.openedOn)
    await client.incidents.close({ breachId: vtech, isClosed: false })
    expect(await client.incidents.list()).toEqual([before])
  })

  test('is removed with its ticks and looks, and comes back with them', async () => {
    const [step] = await stepsOf()
    const key = step?.key ?? ''
    await client.incidents.setStep({ breachId: vtech, key, state: 'done', note: 'By phone' })
    await client.breaches.addFacts({ ...facts, breachId: vtech, discovered: on('2015-11-20') })
    await client.incidents.markSeen({ breachId: vtech })
    const before = await client.incidents.list()
    const view = await client.breaches.read({ breachId: vtech })
    const { editId } = await client.incidents.remove({ breachId: vtech })
    expect(await client.incidents.list()).toEqual([])
    expect((await stepsOf()).find((one) => one.key === key)?.state).toBe('to-do')
    expect(await failureOf(client.incidents.differences({ breachId: vtech }))).toEqual([
      'NOT_FOUND',
      { what: 'incident' },
    ])
    expect(await client.edits.undo({ editId })).toEqual({ restored: 1, kept: 0 })
    expect(await client.incidents.list()).toEqual(before)
    expect(await client.breaches.read({ breachId: vtech })).toEqual(view)
    expect((await client.incidents.differences({ breachId: vtech })).looks).toHaveLength(2)
  })

  test('does not come back over one that was started since', async () => {
    await client.incidents.open({ breachId: vtech, origin: 'catalogue' })
    const { editId } = await client.incidents.remove({ breachId: vtech })
    await client.incidents.open({ breachId: vtech, origin: 'hand' })
    expect(await client.edits.undo({ editId })).toEqual({ restored: 0, kept: 1 })
    expect(await client.incidents.list()).toMatchObject([{ origin: 'hand' }])
  })

  test('comes back without people and accounts that were erased meanwhile', async () => {
    const ana = await sample.person('Ana')
    const theo = await sample.person('Theo')
    const roblox = await sample.account('Roblox')
    const steps = await stepsOf()
    const key = steps.find(({ accountId }) => accountId === roblox.id)?.key ?? ''
    const talk = steps.find(({ personId, accountId }) => personId === theo.id && !accountId)?.key
    await client.incidents.setStep({ breachId: vtech, key, state: 'done' })
    await client.incidents.setStep({
      breachId: vtech,
      key: talk ?? '',
      state: 'done',
      byId: theo.id,
      responsibleId: ana.id,
    })
    const { editId } = await client.incidents.remove({ breachId: vtech })
    await client.accounts.remove({ id: roblox.id })
    await client.household.erasePerson({ id: theo.id, newHolderId: ana.id, alsoBackups: false })
    // Erasing a person forgets every edit; erasing an account alone does not.
    expect(await failureOf(client.edits.undo({ editId }))).toEqual(['NOT_FOUND', { what: 'edit' }])

    const again = (await stepsOf()).find(({ accountId }) => accountId !== undefined)
    await client.incidents.setStep({ breachId: vtech, key: again?.key ?? '', state: 'done' })
    const second = await client.incidents.remove({ breachId: vtech })
    const gone = asId<'account'>(again?.accountId ?? '')
    await client.accounts.remove({ id: gone })
    await client.edits.undo({ editId: second.editId })
    const answer = JSON.stringify([
      await client.incidents.differences({ breachId: vtech }),
      await client.breaches.read({ breachId: vtech }),
      await client.incidents.tasks(),
    ])
    expect(answer).not.toContain(gone)
    const exported = await (await client.openExport.write({ format: 'json' })).text()
    expect(exported).toContain('"incidents"')
    expect(exported).not.toContain(gone)
    await client.household.personLeaving({ id: ana.id }).then(({ ticks }) => expect(ticks).toBe(0))
  })

  test('says what made the family open it, where nobody says', async () => {
    const added = await client.breaches.addOwn({
      ...facts,
      name: 'The club, 2026',
      kind: 'breach',
      serviceIds: [asId('roblox')],
      summary: 'The club was hacked.',
    })
    await client.breaches.addFacts({ ...facts, breachId: vtech, discovered: on('2015-11-20') })
    const plain = (await client.breaches.list()).touching.find(
      ({ breachId }) => breachId !== vtech && !breachId.startsWith('own:'),
    )?.breachId
    const ids = [added.breachId, vtech, plain].flatMap((id) => id ?? [])
    for (const breachId of ids) await client.incidents.open({ breachId })
    const origins = new Map(
      (await client.incidents.list()).map(({ breachId, origin }) => [breachId, origin]),
    )
    expect(ids.map((id) => origins.get(id))).toEqual(['hand', 'notice', 'catalogue'])
    await client.incidents.open({ breachId: vtech, origin: 'update' })
    expect((await client.breaches.read({ breachId: vtech })).origin).toBe('notice')
  })

  test('that nobody started is not there to be put away, removed or seen', async () => {
    const missing = ['NOT_FOUND', { what: 'incident' }]
    expect(await failureOf(client.incidents.close({ breachId: vtech, isClosed: true }))).toEqual(
      missing,
    )
    expect(await failureOf(client.incidents.remove({ breachId: vtech }))).toEqual(missing)
    expect(await failureOf(client.incidents.markSeen({ breachId: vtech }))).toEqual(missing)
    expect(
      await failureOf(client.incidents.open({ breachId: asId('nothing'), origin: 'hand' })),
    ).toEqual(['NOT_FOUND', { what: 'breach' }])
  })
})
