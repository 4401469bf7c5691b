import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  failureOf,
  startSampleFamily,
  type SampleClient,
  type SampleFamily,
} from '../../../scripts/test/sample-client.ts'
import { asId, type BreachId } from '../../domain/model/id.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import { on } from '../../domain/test-support/sample-values.ts'

let sample: SampleFamily
let client: SampleClient

beforeEach(async () => {
  sample = await startSampleFamily()
  client = sample.client
})

afterEach(() => sample.end())

const vtech = asId<'breach'>('vtech-2015')

const stepsOf = async (breachId: BreachId = vtech) =>
  (await client.breaches.read({ breachId })).people.flatMap(({ actions }) => actions)

const keyOf = async (actionId: string, breachId: BreachId = vtech): Promise<string> => {
  const found = (await stepsOf(breachId)).find((one) => one.actionId === actionId)
  if (!found) throw new Error(`There is no ${actionId}`)
  return found.key
}

const stepAt = async (key: string, breachId: BreachId = vtech) => {
  const found = (await stepsOf(breachId)).find((one) => one.key === key)
  if (!found) throw new Error(`There is no ${key}`)
  return found
}

const differencesIn = async (breachId: BreachId = vtech) =>
  (await client.incidents.differences({ breachId })).differences

/** A breach of Roblox in this year, whose password falls with VTech's too. */
const addRobloxBreach = async (given: { readonly to?: PartialDate } = {}): Promise<BreachId> => {
  const { breachId } = await client.breaches.addOwn({
    name: 'Roblox, 2020',
    kind: 'breach',
    serviceIds: [asId('roblox')],
    summary: 'The school says it was hacked.',
    access: { to: given.to ?? on('2020-03-01') },
    classes: [
      { dataClass: asId('password'), role: 'guardian', certainty: 'admitted' },
      { dataClass: asId('password'), role: 'child', certainty: 'admitted' },
    ],
    notTaken: [],
    counts: [],
    contested: [],
    source: 'A letter',
  })
  return breachId
}

describe('a step', () => {
  test('is waiting, due, taken on and done by somebody; what is not given stays', async () => {
    const ana = await sample.person('Ana')
    const mia = await sample.person('Mia')
    const key = await keyOf('change-reused-password')
    const say = (said: object) => client.incidents.setStep({ breachId: vtech, key, ...said })
    await say({ state: 'waiting', note: 'Asked by e-mail', responsibleId: ana.id })
    await say({ dueOn: on('2026-12-24') })
    expect(await stepAt(key)).toMatchObject({
      state: 'waiting',
      waitingFor: 'answer',
      note: 'Asked by e-mail',
      responsibleId: ana.id,
      dueOn: '2026-12-24',
    })
    await say({ state: 'done', byId: mia.id, on: on('2026-01-02') })
    await say({ note: null, responsibleId: null })
    const done = await stepAt(key)
    expect(done).toMatchObject({ state: 'done', byId: mia.id, doneOn: '2026-01-02' })
    expect([done.note, done.responsibleId, done.dueOn]).toEqual([undefined, undefined, undefined])
    await say({ state: 'to-do' })
    expect(await stepAt(key)).toMatchObject({ state: 'to-do', dueOn: '2026-12-24' })
    expect((await stepAt(key)).byId).toBeUndefined()
  })

  test('that was set aside loses its reason when it is to do again', async () => {
    const key = await keyOf('change-reused-password')
    const say = (said: object) => client.incidents.setStep({ breachId: vtech, key, ...said })
    await say({ state: 'not-for-us', note: 'It is long gone' })
    expect(await stepAt(key)).toMatchObject({ state: 'not-for-us', note: 'It is long gone' })
    await say({ state: 'to-do' })
    expect((await stepAt(key)).note).toBeUndefined()
  })

  test('is refused for strangers, children in charge, days to come, and what stands on no list', async () => {
    const mia = await sample.person('Mia')
    const key = await keyOf('change-reused-password')
    const say = (said: object) =>
      failureOf(client.incidents.setStep({ breachId: vtech, key, state: 'done', ...said }))
    const nobody = asId<'person'>('00000000-0000-4000-8000-000000000000')
    expect(await say({ byId: nobody })).toEqual(['NOT_FOUND', { what: 'person' }])
    expect(await say({ responsibleId: nobody })).toEqual(['NOT_FOUND', { what: 'person' }])
    expect(await say({ responsibleId: mia.id })).toEqual([
      'NOT_ALLOWED',
      { rule: 'not-a-guardian' },
    ])
    expect(await say({ on: on('2999-01-01') })).toEqual(['NOT_ALLOWED', { rule: 'in-the-future' }])
    expect(await say({ key: 'x@y' })).toEqual(['NOT_FOUND', { what: 'action' }])
    expect(await say({ breachId: asId('no-such-breach') })).toEqual([
      'NOT_FOUND',
      { what: 'breach' },
    ])
    // Nothing of it started a file.
    expect(await client.incidents.list()).toEqual([])
    expect((await stepAt(key)).state).toBe('to-do')
  })

  test('settled elsewhere stays settled with a note, and in charge of somebody', async () => {
    const key = await keyOf('change-reused-password')
    const roblox = await addRobloxBreach()
    const here = (await stepsOf(roblox)).find(({ task }) =>
      task.endsWith(key.slice(key.indexOf(':'))),
    )
    if (!here) throw new Error('The same password is to be changed here')
    const ana = await sample.person('Ana')
    await client.incidents.setStep({ breachId: roblox, key: here.key, responsibleId: ana.id })
    const done = { breachId: vtech, key, state: 'done' as const, on: on('2026-10-02') }
    await client.incidents.setStep(done)
    expect(await stepAt(here.key, roblox)).toMatchObject({
      state: 'done',
      settledBy: vtech,
      responsibleId: ana.id,
    })
    await client.incidents.setStep({ breachId: roblox, key: here.key, note: 'With a new one' })
    expect(await stepAt(here.key, roblox)).toMatchObject({
      state: 'done',
      doneOn: '2026-10-02',
      note: 'With a new one',
    })
  })
})

describe('one deed', () => {
  test('done in one file settles the task in the others that had ended, and undone opens all', async () => {
    const key = await keyOf('change-reused-password')
    const task = (await stepAt(key)).task
    const ended = await addRobloxBreach()
    const lasting = await addRobloxBreach({ to: on('2026-10-01') })
    for (const breachId of [vtech, ended, lasting]) {
      await client.incidents.open({ breachId, origin: 'hand' })
    }
    const statesOf = async () => {
      const merged = (await client.incidents.tasks()).find((one) => one.task === task)
      const of = (id: BreachId) => merged?.steps.find(({ breachId }) => breachId === id)?.step.state
      return [merged?.state, of(vtech), of(ended), of(lasting)]
    }
    expect(await statesOf()).toEqual(['to-do', 'to-do', 'to-do', 'to-do'])
    await client.incidents.setStep({ breachId: vtech, key, state: 'done', on: on('2026-09-01') })
    expect(await statesOf()).toEqual(['to-do', 'done', 'done', 'to-do'])
    await client.incidents.setStep({ breachId: vtech, key, state: 'done', on: on('2026-11-01') })
    expect(await statesOf()).toEqual(['done', 'done', 'done', 'done'])

    const there = (await stepsOf(ended)).find((one) => one.task === task)
    await client.incidents.setStep({ breachId: ended, key: there?.key ?? '', state: 'to-do' })
    expect(await statesOf()).toEqual(['to-do', 'to-do', 'to-do', 'to-do'])
  })

  test('and what is no deed belongs to its own file: said in one, it stays done in another', async () => {
    const other = await addRobloxBreach()
    const key = await keyOf('ask-what-they-hold-adult')
    expect(await keyOf('ask-what-they-hold-adult', other)).toBe(key)
    await client.incidents.setStep({ breachId: vtech, key, state: 'done' })
    expect((await stepAt(key, other)).state).toBe('to-do')
    await client.incidents.setStep({ breachId: other, key, state: 'waiting' })
    expect((await stepAt(key)).state).toBe('done')
    expect((await stepAt(key, other)).state).toBe('waiting')
  })
})

describe('what the family says itself', () => {
  test('is no news to it, but stands in what became different since an earlier look', async () => {
    const key = await keyOf('change-reused-password')
    await client.incidents.open({ breachId: vtech, origin: 'catalogue' })
    expect(await differencesIn()).toEqual([])
    // Nothing new, and the same day: one look is enough.
    await client.incidents.markSeen({ breachId: vtech })
    expect((await client.incidents.differences({ breachId: vtech })).looks).toHaveLength(1)
    await client.breaches.addFacts({
      access: {},
      classes: [],
      notTaken: [],
      counts: [{ of: 'cards', value: 3, label: 'regulator' }],
      contested: [],
      source: 'A letter',
      breachId: vtech,
    })
    await client.incidents.markSeen({ breachId: vtech })
    await client.incidents.setStep({ breachId: vtech, key, state: 'done' })
    expect(await differencesIn()).toEqual([])
    const earlier = await client.incidents.differences({ breachId: vtech, sinceLook: 1 })
    expect(earlier.looks).toHaveLength(2)
    expect(earlier.differences).toMatchObject([
      { about: 'count', of: 'cards' },
      { about: 'step', change: 'done', key },
    ])
    await client.incidents.setStep({ breachId: vtech, key, state: 'to-do' })
    expect(await differencesIn()).toEqual([])
    expect(
      await failureOf(client.incidents.differences({ breachId: vtech, sinceLook: 2 })),
    ).toEqual(['NOT_FOUND', { what: 'look' }])
  })
})
