import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startSampleFamily, type SampleFamily } from '../../../scripts/test/sample-client.ts'
import { asId } from '../../domain/model/id.ts'

let sample: SampleFamily

beforeEach(async () => {
  sample = await startSampleFamily()
})

afterEach(() => sample.end())

const vtech = asId<'breach'>('vtech-2015')

const open = (breachId = vtech) => sample.client.incidents.open({ breachId, origin: 'catalogue' })

const titles = async (withNames: boolean, replacesEarlier = false): Promise<readonly string[]> => {
  const { text } = await sample.client.reminders.calendar({ withNames, replacesEarlier })
  if (text === undefined) return []
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one).summary)
}

describe('reminders of the sample family', () => {
  test('there are none of a file that nobody opened', async () => {
    const { due, reminders } = await sample.client.reminders.list()
    expect([due, reminders.filter(({ about }) => about === 'step')]).toEqual([0, []])
  })

  test('a file has its steps, each once, and none that waits for a service that is off', async () => {
    await open()
    const { today, due, reminders } = await sample.client.reminders.list()
    const steps = reminders.filter((one) => one.about === 'step')
    expect(steps.find(({ actionId }) => actionId === 'change-reused-password')).toMatchObject({
      on: today,
      params: { service: 'Roblox' },
    })
    expect(steps.filter(({ actionId }) => actionId === 'change-password-here')).toEqual([])
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
    expect(due).toBe(steps.filter(({ on }) => on === today).length)
    expect(due).toBeGreaterThan(2)
  })

  test('the file, the tasks and the reminders say alike how much is due', async () => {
    await open()
    const { client } = sample
    const { today, due } = await client.reminders.list()
    const tasks = await client.incidents.tasks()
    const waiting = tasks.filter(({ state }) => state === 'waiting')
    expect(waiting.some(({ dueOn }) => dueOn !== undefined && dueOn <= today)).toBe(true)
    expect((await client.incidents.list()).map((file) => file.due)).toEqual([due])
    const toDo = tasks.filter(({ state }) => state === 'to-do')
    expect(toDo.filter(({ dueOn }) => dueOn !== undefined && dueOn <= today)).toHaveLength(due)
  })

  test('what is done is no reminder any more, and a file that was put away has none', async () => {
    await open()
    const before = await sample.client.reminders.list()
    const first = before.reminders.find((one) => one.about === 'step')
    const tasks = await sample.client.incidents.tasks()
    const key = tasks.find(({ task }) => task === first?.id)?.steps[0]?.step.key ?? ''
    await sample.client.incidents.setStep({ breachId: vtech, key, state: 'done' })
    expect((await sample.client.reminders.list()).due).toBe(before.due - 1)
    await sample.client.incidents.close({ breachId: vtech, isClosed: true })
    expect((await sample.client.reminders.list()).due).toBe(0)
  })

  test('a calendar names what it is told to name, and takes back what is done', async () => {
    expect(await titles(true)).toEqual([])
    await open()
    const { due } = await sample.client.reminders.list()
    const plain = await titles(false)
    expect(plain[0]).toBe(`Kinventory: ${due} steps are due`)
    expect(plain.join(' ')).not.toMatch(/Roblox|Mia|Theo|Ana|VTech/)
    const { text = '' } = await sample.client.reminders.calendar({
      withNames: true,
      replacesEarlier: false,
    })
    expect(text.replaceAll('\r\n\t', '')).toContain('Roblox')
    await sample.client.incidents.close({ breachId: vtech, isClosed: true })
    expect(await titles(false)).toEqual([])
    const gone = await titles(false, true)
    expect(gone.length).toBeGreaterThan(1)
    expect(new Set(gone)).toEqual(new Set(['Kinventory: nothing is due any more']))
  })

  test('a service that is not named in summaries is named in no calendar', async () => {
    const ana = await sample.person('Ana')
    await sample.client.accounts.add({
      kind: 'account',
      serviceId: asId('mspy'),
      title: 'mSpy',
      holderId: ana.id,
      subjectIds: [ana.id],
      origins: [],
      erasureConfirmed: false,
      status: 'active',
      twoFactor: 'unknown',
      platformIds: [],
      theirs: false,
    })
    await open(asId<'breach'>('mspy-2024'))
    const { text = '' } = await sample.client.reminders.calendar({
      withNames: true,
      replacesEarlier: true,
    })
    expect(text).toContain('BEGIN:VEVENT')
    expect(text.toLowerCase()).not.toContain('mspy')
    const { reminders } = await sample.client.reminders.list()
    const steps = reminders.filter((one) => one.about === 'step')
    expect(steps.length).toBeGreaterThan(0)
    expect(steps.every(({ isQuiet }) => isQuiet)).toBe(true)
  })

  test('a letter to a service that only they have is counted, and named nowhere', async () => {
    const { client } = sample
    const ana = await sample.person('Ana')
    const mia = await sample.person('Mia')
    const { household } = await client.household.read()
    await client.household.update({ ...household, region: { code: 'EU', country: 'IE' } })
    const roblox = (await client.accounts.list()).filter(({ serviceId }) => serviceId === 'roblox')
    const { id } = await client.letters.save({
      templateId: 'access-eu',
      serviceId: asId('roblox'),
      senderId: ana.id,
      subjectIds: [mia.id],
    })
    const { today } = await client.reminders.list()
    await client.letters.update({ id, sentOn: today, sentBy: 'post' })
    const calendar = () => client.reminders.calendar({ withNames: true, replacesEarlier: true })
    expect((await calendar()).text).toContain('Roblox')
    await client.accounts.change({ ids: roblox.map((one) => one.id), change: { theirs: true } })
    expect((await calendar()).text).not.toContain('Roblox')
    const { reminders } = await client.reminders.list()
    expect(reminders).toContainEqual(expect.objectContaining({ about: 'letter', isQuiet: true }))
  })
})
