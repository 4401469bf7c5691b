import { expect, it } from 'vitest'
import { asId } from '../model/id.ts'
import type { Service } from '../model/service.ts'
import { reuseGroups } from '../reuse/reuse-groups.ts'
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
  theo,
} from '../test-support/sample-values.ts'
import type { SurfaceInput } from './assessed-breaches.ts'
import { householdSurface } from './household-surface.ts'
import { surfaceParts } from './surface-parts.ts'
import { sampleAction, samplePlaybook } from '../test-support/sample-playbook.ts'

/** A household with one e-mail address everywhere, a few passwords, and a breach per service. */
const household = (accounts: number, breaches: number, passwords: number): SurfaceInput => {
  const services = Array.from({ length: breaches }, (_, place): Service =>
    sampleService(`service-${place}`, {
      holds: ['name', 'birth-date'].map((id) => ({
        role: 'child',
        dataClass: asId<'data-class'>(id),
        basis: 'policy',
        sources: ['p'],
      })),
    }),
  )
  const all = Array.from({ length: accounts }, (_, place) =>
    sampleAccount(`id-${place}`, {
      serviceId: services[place % (breaches * 2)]?.id,
      subjectIds: [place % 2 ? mia : theo],
      email: 'ana@example.com',
      opened: on('2014'),
    }),
  )
  return {
    inventory: sampleInventory({
      accounts: all,
      fingerprints: all.map(({ id }, place) => sampleFingerprint(id, `p${place % passwords}`)),
    }),
    catalogue: sampleCatalogue({
      services,
      breaches: services.map(({ id }) =>
        sampleBreach({
          id: asId<'breach'>(`breach-of-${id}`),
          services: [{ serviceId: id, as: 'service' }],
          classes: [
            ...['password', 'email'].map((one) => lostClass(one, 'guardian')),
            ...['name', 'birth-date'].map((one) => lostClass(one, 'child')),
          ],
        }),
      ),
    }),
    playbook: samplePlaybook({
      actions: [
        sampleAction('change', {
          about: 'reused-account',
          reuse: 'password',
          needsLogin: true,
          settledByPasswordChange: true,
        }),
      ],
    }),
    records: new Map(),
    openedOn: new Map(),
    today: on('2026-11-21'),
  }
}

const timed = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

it.each([500, 10, 1])(
  'derives 5,000 accounts with %i passwords and 1,100 breaches in about a second on an idle machine',
  (passwords) => {
    householdSurface(surfaceParts(household(500, 110, passwords)))
    const input = household(5000, 1100, passwords)
    // Half a second when measured; the limit leaves room for a busy machine. Work that grew with accounts times
    // breaches, as one password everywhere made it, took a minute.
    expect(timed(() => householdSurface(surfaceParts(input)))).toBeLessThan(4000)
    expect(timed(() => reuseGroups(input.inventory))).toBeLessThan(1000)
    const [ana, mia] = householdSurface(surfaceParts(input)).people
    expect(mia).toMatchObject({ services: 550, breaches: 550 })
    expect(ana?.openSteps).toBeGreaterThan(0)
  },
)
