import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  failureOf,
  startSampleFamily,
  type SampleFamily,
} from '../../../scripts/test/sample-client.ts'
import { asId } from '../../domain/model/id.ts'

/** One for all: a drill changes nothing. */
let sample: SampleFamily
beforeAll(async () => {
  sample = await startSampleFamily()
})
afterAll(() => sample.end())

/** All that anybody can read of the vault. */
const everything = async () => {
  const { client } = sample
  const { touching, others } = await client.breaches.list()
  return JSON.stringify([
    touching,
    others,
    await client.incidents.list(),
    await client.surface.household(),
    await client.accounts.list(),
    await client.tidyUp.overview(),
    await Promise.all(touching.map(({ breachId }) => client.breaches.read({ breachId }))),
  ])
}

it('leaves everything as it is, whatever it is held for', async () => {
  const { client } = sample
  const before = await everything()
  const services = await client.drill.services()
  expect(services.length).toBeGreaterThan(5)
  for (const { serviceId, personIds } of services) {
    const drill = await client.drill.run({ serviceId })
    expect(drill.view.people.map(({ personId }) => personId)).toEqual(
      expect.arrayContaining([...personIds]),
    )
    expect(drill.times.length).toBeGreaterThan(0)
  }
  await client.drill.run({ serviceId: 'surprise' })
  expect(await everything()).toBe(before)
  expect(await failureOf(client.breaches.read({ breachId: asId('own:fire-drill') }))).toEqual([
    'NOT_FOUND',
    { what: 'breach' },
  ])
})

it('says the same twice on one day, and takes a surprise from the list', async () => {
  const { client } = sample
  const first = await client.drill.run({ serviceId: 'surprise' })
  expect(await client.drill.run({ serviceId: 'surprise' })).toEqual(first)
  const services = await client.drill.services()
  expect(services.map(({ serviceId }) => serviceId)).toContain(first.serviceId)
})

it('fails for a service nobody knows', async () => {
  expect(await failureOf(sample.client.drill.run({ serviceId: asId('nowhere') }))).toEqual([
    'NOT_FOUND',
    { what: 'service' },
  ])
})
