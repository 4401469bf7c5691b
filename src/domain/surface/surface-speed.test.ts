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

/** Processor time, the best of three: what else the machine does, and the compiler's first look, do not count. */
const timed = (work: () => unknown): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = process.cpuUsage()
      work()
      const { user, system } = process.cpuUsage(start)
      return user + system
    }),
  )

/** How much longer the work takes for a household eight times as large, with eight times the breaches, than for eight. */
const growth = (work: (input: SurfaceInput) => unknown, passwords: number): number => {
  const [small, large] = [household(250, 55, passwords), household(2000, 440, passwords)]
  const eightSmall = (): void => {
    for (let time = 0; time < 8; time += 1) work(small)
  }
  eightSmall()
  return timed(() => work(large)) / timed(eightSmall)
}

// What grows with accounts and breaches each by itself takes about as long; what grows with accounts times breaches, as
// one password everywhere once made it, eight times. How fast it is: `npm run bench -- domain`.
it.each([500, 10, 1])(
  'derives the surface in time that grows with the household, with %i passwords',
  (passwords) => {
    expect(growth((input) => householdSurface(surfaceParts(input)), passwords)).toBeLessThan(3.5)
    expect(growth(({ inventory }) => reuseGroups(inventory), passwords)).toBeLessThan(3.5)
  },
)

it('counts what it derives of 5,000 accounts and 1,100 breaches', () => {
  const [ana, mia] = householdSurface(surfaceParts(household(5000, 1100, 1))).people
  expect(mia).toMatchObject({ services: 550, breaches: 550 })
  expect(ana?.openSteps).toBeGreaterThan(0)
})
