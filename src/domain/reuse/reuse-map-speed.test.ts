import { expect, it } from 'vitest'
import { asId } from '../model/id.ts'
import { surfaceParts } from '../surface/surface-parts.ts'
import { bareInput } from '../test-support/bare-input.ts'
import {
  lostClass,
  mia,
  on,
  sampleAccount,
  sampleBreach,
  sampleCatalogue,
  sampleFingerprint,
  sampleInventory,
  sampleService,
} from '../test-support/sample-values.ts'
import { reuseMap } from './reuse-map.ts'

/** One e-mail address everywhere, some passwords, and a breach at every second service that lost both. */
const household = (accounts: number, breaches: number, passwords: number) => {
  const services = Array.from({ length: breaches * 2 }, (_, place) =>
    sampleService(`service-${place}`),
  )
  const all = Array.from({ length: accounts }, (_, place) =>
    sampleAccount(`id-${place}`, {
      serviceId: services[place % services.length]?.id,
      subjectIds: [mia],
      email: 'ana@example.com',
      opened: on('2014'),
    }),
  )
  return surfaceParts({
    inventory: sampleInventory({
      accounts: all,
      fingerprints: all.map(({ id }, place) => sampleFingerprint(id, `p${place % passwords}`)),
    }),
    catalogue: sampleCatalogue({
      services,
      breaches: services.slice(0, breaches).map(({ id }) =>
        sampleBreach({
          id: asId<'breach'>(`breach-of-${id}`),
          services: [{ serviceId: id, as: 'service' }],
          classes: ['password', 'email'].map((one) => lostClass(one, 'guardian')),
        }),
      ),
    }),
    ...bareInput,
  })
}

it.each([1, 60, 3000])('maps 10,000 accounts with %i passwords in a moment', (passwords) => {
  const limits = { groups: 24, members: 8 }
  reuseMap(household(500, 50, passwords), limits)
  const parts = household(10_000, 1100, passwords)
  parts.assessed()
  const start = performance.now()
  const map = reuseMap(parts, limits)
  // A tenth of a second when measured; the limit leaves room for a busy machine.
  expect(performance.now() - start).toBeLessThan(4000)
  expect(map.groups.length + map.moreGroups).toBe(passwords + 1)
  expect(map.toFix).toBe(10_000)
  expect(JSON.stringify(map).length).toBeLessThan(300_000)
})
