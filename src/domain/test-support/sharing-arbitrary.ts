import fc from 'fast-check'
import type { Breach } from '../model/breach.ts'
import { fingerprintKinds, type Fingerprint } from '../model/fingerprint.ts'
import { asId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import {
  ana,
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
} from './sample-values.ts'

/** The catalogue of the households below: two services that a breach may reach, and one of each place in the order to fix. */
export const sharingCatalogue = sampleCatalogue({
  services: [
    sampleService('toys'),
    sampleService('chat'),
    sampleService('mail', { kind: 'platform-account' }),
    sampleService('bank', { kind: 'money' }),
  ],
})

const maybe = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(values, { nil: undefined })

const someDay = fc
  .constantFrom('2014', '2015-11-11', '2015-11-12', '2015-11-30', '2016', '2026-11-02')
  .map(on)

const drawnFingerprint = fc.record({
  kind: fc.constantFrom(...fingerprintKinds),
  digest: fc.constantFrom('x', 'x', 'y', 'z'),
  seen: fc.constantFrom(
    ['2015-01-01', '2015-06-01'],
    ['2015-11-20', '2026-11-01'],
    ['2026-11-01', '2026-11-01'],
  ),
})

const drawnRow = fc.record({
  account: fc.record({
    serviceId: fc.constantFrom(
      ...['toys', 'chat', 'mail', 'bank', undefined].map((id) =>
        id === undefined ? undefined : asId<'service'>(id),
      ),
    ),
    kind: fc.constantFrom('account' as const, 'account', 'enrolment'),
    holderId: fc.constantFrom(ana, ana, mia),
    subjectIds: fc.subarray([ana, mia, theo], { minLength: 1 }),
    opened: maybe(someDay),
    passwordChanged: maybe(someDay),
    email: fc.constantFrom('ana@example.com', 'Ana@example.com', 'mia@example.com', undefined),
    userName: fc.constantFrom('anar', 'AnaR', 'mia', 'ana@example.com', undefined),
    status: fc.constantFrom('active' as const, 'active', 'deleted', 'service-suspended'),
    theirs: fc.constantFrom(false, false, false, true),
    title: fc.constantFrom('One', 'Two'),
  }),
  fingerprints: fc.uniqueArray(drawnFingerprint, {
    maxLength: 3,
    selector: ({ kind, digest }) => `${kind} ${digest}`,
  }),
})

/** Households in which most accounts share something, so that many fall together and some differ by little. */
export const sharingHousehold: fc.Arbitrary<Inventory> = fc
  .array(drawnRow, { minLength: 2, maxLength: 12 })
  .map((rows) =>
    sampleInventory({
      accounts: rows.map(({ account }, place) => sampleAccount(`id-${place}`, account)),
      fingerprints: rows.flatMap(({ fingerprints }, place) =>
        fingerprints.map(({ kind, digest, seen: [firstSeen, lastSeen] }): Fingerprint =>
          sampleFingerprint(`id-${place}`, digest, {
            kind,
            firstSeen: on(firstSeen ?? ''),
            lastSeen: on(lastSeen ?? ''),
          }),
        ),
      ),
    }),
  )

/** Breaches that lost some or all of what accounts share. */
export const sharingBreach: fc.Arbitrary<Breach> = fc
  .record({
    kind: fc.constantFrom('breach' as const, 'breach', 'credential-stuffing'),
    access: fc.constantFrom(
      { from: on('2015-11-12'), to: on('2015-11-29') },
      { to: on('2015') },
      {},
    ),
    services: fc
      .subarray(['toys', 'chat'], { minLength: 1 })
      .map((ids) => ids.map((id) => ({ serviceId: asId<'service'>(id), as: 'service' as const }))),
    classes: fc
      .tuple(
        fc.subarray([
          'name',
          'password',
          'security-answer',
          'email',
          'user-name',
          'postal-address',
        ]),
        fc.subarray(['name', 'password', 'birth-date']),
      )
      .map(([guardian, child]) => [
        ...guardian.map((id) => lostClass(id, 'guardian')),
        ...child.map((id) => lostClass(id, 'child')),
      ]),
  })
  .map((given) => sampleBreach({ ...given, disclosed: undefined }))
