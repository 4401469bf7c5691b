import { call } from '@orpc/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startSampleProgram, type SampleProgram } from '../../../scripts/test/sample-program.ts'
import { asId } from '../../domain/model/id.ts'

let sample: SampleProgram

beforeEach(async () => {
  sample = await startSampleProgram()
})

afterEach(() => sample.end())

test('a fallen account names twenty it shares with and says how many more there are', async () => {
  const { router } = sample.program
  const vtech = (await call(router.accounts.list, undefined)).find(
    ({ serviceId }) => serviceId === 'vtech-learning-lodge',
  )
  if (!vtech) throw new Error('The sample family has changed.')
  const falls = async () => {
    const { fallsWith } = await call(router.breaches.read, { breachId: asId('vtech-2015') })
    return fallsWith.filter(({ kind }) => kind === 'email')
  }
  const before = await falls()
  const { id: _, ...known } = vtech
  for (let place = 10; place < 40; place += 1) {
    await call(router.accounts.add, { ...known, title: `More ${place}` })
  }
  expect(before.length).toBeGreaterThan(0)
  for (const [place, { sharedWith, sharedWithMore }] of (await falls()).entries()) {
    expect(before[place]?.sharedWithMore).toBeUndefined()
    expect(sharedWith).toHaveLength(20)
    expect(sharedWithMore).toBe((before[place]?.sharedWith.length ?? 0) + 10)
  }
})
