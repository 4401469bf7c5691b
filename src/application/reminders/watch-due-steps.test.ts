import { createRouterClient } from '@orpc/server'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startSampleFamily, type SampleFamily } from '../../../scripts/test/sample-client.ts'
import { asId } from '../../domain/model/id.ts'
import { fakeKeychain } from '../../vault/test-support/fake-keychain.ts'
import { startProgram } from '../compose.ts'
import { on } from '../../domain/test-support/sample-values.ts'
import { wasSaid } from './watch-due-steps.ts'
import { samplePassphrase } from '../sample/create-sample-vault.ts'

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

describe('after a restart', () => {
  /** The same vault in a program that has just been started, open and with ten minutes behind it. */
  const restart = async (): Promise<readonly string[]> => {
    const said: string[] = []
    const program = await startProgram({
      host: 'desktop',
      version: '0.0.0-test',
      dataDir: sample.dataDir,
      demo: false,
      resources: join(sample.dataDir, '..', 'resources'),
      packageFolder: '',
      spawnKeychain: fakeKeychain().spawn,
      noticeThread: '',
      fetch: () => Promise.reject(new Error('No notice asks anybody')),
      openPage: () => Promise.reject(new Error('No notice opens anything')),
      notify: (text) => said.push(text),
      log: (line) => said.push(line),
    })
    const client = createRouterClient(program.router)
    await client.vault.unlock({ kind: 'passphrase', passphrase: samplePassphrase })
    vi.advanceTimersByTime(tenMinutes)
    await program.close()
    return said
  }

  test('it is not said again on the same day', async () => {
    await makeDue()
    await sample.client.settings.update({ stepNotifications: true })
    vi.advanceTimersByTime(tenMinutes)
    expect(shown).toHaveLength(1)
    await sample.program.close()
    expect(await restart()).toEqual([])
  })

  test.each([
    [undefined, false],
    ['2026-11-21', false],
    ['2026-11-22', true],
    // On the other side of the date line.
    ['2026-11-23', true],
    // A calendar that was set wrongly.
    ['2026-11-24', false],
    ['2099-01-01', false],
  ])('of a last notice on %s it was said on the 22nd: %s', (day, isSaid) => {
    expect(wasSaid(day === undefined ? undefined : on(day), on('2026-11-22'))).toBe(isSaid)
  })

  test('it is said where it was not said today', async () => {
    await makeDue()
    await sample.client.settings.update({ stepNotifications: true })
    await sample.program.close()
    expect(await restart()).toHaveLength(1)
    expect(await restart()).toEqual([])
  })
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
