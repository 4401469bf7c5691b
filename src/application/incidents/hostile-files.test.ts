import { afterEach, beforeEach, expect, test } from 'vitest'
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

const exported = async (): Promise<string> =>
  (await client.openExport.write({ format: 'json' })).text()

const addOwn = async (name: string): Promise<BreachId> => {
  const { breachId } = await client.breaches.addOwn({
    name,
    kind: 'breach',
    serviceIds: [asId('roblox')],
    summary: name,
    access: {},
    classes: [{ dataClass: asId('password'), role: 'guardian', certainty: 'admitted' }],
    notTaken: [],
    counts: [],
    contested: [{ text: name }],
    source: name,
  })
  return breachId
}

const anyKey = async (breachId: BreachId): Promise<string> => {
  const { people } = await client.breaches.read({ breachId })
  const key = people.flatMap(({ actions }) => actions)[0]?.key
  if (key === undefined) throw new Error('There is no step')
  return key
}

test('a file does not come back for a breach that was removed meanwhile', async () => {
  const breachId = await addOwn('zyzzyva')
  await client.incidents.open({ breachId })
  await client.incidents.setStep({
    breachId,
    key: await anyKey(breachId),
    state: 'done',
    note: 'zyzzyva too',
  })
  const { editId } = await client.incidents.remove({ breachId })
  await client.breaches.removeOwn({ breachId })
  expect(await client.edits.undo({ editId })).toEqual({ restored: 0, kept: 1 })
  const left = await exported()
  for (const trace of ['zyzzyva', breachId]) expect(left).not.toContain(trace)
})

test('days at both ends of time break neither reminder nor calendar', async () => {
  const { people } = await client.breaches.read({ breachId: vtech })
  const tasks = new Map(
    people
      .flatMap(({ actions }) => actions)
      .filter(({ state }) => state === 'to-do')
      .map(({ task, key }) => [task, key]),
  )
  const keys = [...tasks.values()]
  const days = ['1900-01-01', '2999-12-31', '2028-02-29', '2100-02-28'].map(on)
  for (const [place, dueOn] of days.entries()) {
    await client.incidents.setStep({ breachId: vtech, key: keys[place] ?? '', dueOn })
  }
  const { reminders } = await client.reminders.list()
  expect(reminders.map((one) => one.on)).toEqual(expect.arrayContaining(days))
  for (const replacesEarlier of [false, true]) {
    const { text = '' } = await client.reminders.calendar({ withNames: true, replacesEarlier })
    expect(text).toContain('DTSTART;VALUE=DATE:29991231')
    expect(text).not.toMatch(/DT\w+;VALUE=DATE:(?!\d{8}\r)/)
  }
})

test('many edits and looks keep ten looks, and one record of a step', async () => {
  await client.incidents.open({ breachId: vtech })
  const key = await anyKey(vtech)
  for (let place = 0; place < 40; place += 1) {
    const state = place % 2 === 0 ? 'done' : 'to-do'
    await client.incidents.setStep({ breachId: vtech, key, state, note: `note ${place}` })
    await client.incidents.markSeen({ breachId: vtech })
  }
  const { looks } = await client.incidents.differences({ breachId: vtech })
  expect(looks.length).toBeLessThanOrEqual(10)
  expect(await exported()).not.toContain('note 38')
})

test('text of any kind is a note and nothing else', async () => {
  const key = await anyKey(vtech)
  const notes = [
    '{person} {count, plural, other {#}}',
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("http://x.example")',
    '\u202Egnp.exe',
    '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'.repeat(25),
    "it's '{quoted}'",
  ]
  for (const note of notes) {
    await client.incidents.setStep({ breachId: vtech, key, state: 'done', note })
    const { people } = await client.breaches.read({ breachId: vtech })
    const step = people.flatMap(({ actions }) => actions).find((one) => one.key === key)
    expect(step?.note).toBe(note)
  }
  for (const note of ['a\r\nb', 'a\u0000b', 'x'.repeat(201)]) {
    await expect(client.incidents.setStep({ breachId: vtech, key, note })).rejects.toThrow(
      'Input validation failed',
    )
  }
})

test('what is not there is refused by name, and leaves no file', async () => {
  const mia = await sample.person('Mia')
  const nowhere = asId<'breach'>('own:00000000-0000-4000-8000-000000000000')
  const key = await anyKey(vtech)
  for (const call of [
    () => client.incidents.open({ breachId: nowhere }),
    () => client.incidents.setStep({ breachId: nowhere, key, state: 'done' }),
    () => client.incidents.setStep({ breachId: vtech, key: `${key}x`, state: 'done' }),
    () => client.incidents.setStep({ breachId: vtech, key: '__proto__', state: 'done' }),
    () => client.drill.run({ serviceId: asId('own:none') }),
  ]) {
    expect(await failureOf(call())).toMatchObject(['NOT_FOUND', {}])
  }
  expect(
    await failureOf(client.incidents.setStep({ breachId: vtech, key, responsibleId: mia.id })),
  ).toEqual(['NOT_ALLOWED', { rule: 'not-a-guardian' }])
  expect(await client.incidents.list()).toEqual([])
})
