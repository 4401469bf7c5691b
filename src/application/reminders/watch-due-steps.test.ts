import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startSampleFamily, type SampleFamily } from '../../../scripts/test/sample-client.ts'
import { asId } from '../../domain/model/id.ts'

const tenMinutes = 600_000
const vtech = asId<'breach'>('vtech-2015')

let sample: SampleFamily
let shown: string[]

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  shown = []
  sample = await startSampleFamily({
    fetch: () => Promise.reject(new Error('No notice asks anybody')),
    notify: (text) => shown.push(text),
  })
})

afterEach(async () => {
  await sample.end()
  vi.useRealTimers()
})

/** A step that is due today, of a file that has a name and a note in it. */
const makeDue = async (): Promise<void> => {
  const { client } = sample
  const { today } = await client.reminders.list()
  const { people } = await client.breaches.read({ breachId: vtech })
  const step = people.flatMap(({ actions }) => actions).find(({ state }) => state === 'to-do')
  await client.incidents.setStep({
    breachId: vtech,
    key: step?.key ?? '',
    dueOn: today,
    note: 'zyzzyva',
  })
}

test('nothing is said until the family wants it, and then a number alone', async () => {
  await makeDue()
  vi.advanceTimersByTime(3 * tenMinutes)
  expect(shown).toEqual([])
  await sample.client.settings.update({ stepNotifications: true })
  vi.advanceTimersByTime(tenMinutes)
  expect(shown).toHaveLength(1)
  const { due } = await sample.client.reminders.list()
  expect(shown[0]).toContain(String(due))
  expect(shown[0]).not.toMatch(/zyzzyva|VTech|Mia|Theo|Ana\b/)
  vi.advanceTimersByTime(10 * tenMinutes)
  expect(shown).toHaveLength(1)
})

test('nothing is said of a vault that is locked, nor after the switch is off again', async () => {
  await makeDue()
  await sample.client.settings.update({ stepNotifications: true })
  await sample.client.settings.update({ stepNotifications: false })
  vi.advanceTimersByTime(tenMinutes)
  await sample.client.settings.update({ stepNotifications: true })
  await sample.client.vault.lock()
  vi.advanceTimersByTime(3 * tenMinutes)
  expect(shown).toEqual([])
  expect(sample.logged).toEqual([])
})
