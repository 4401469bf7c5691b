import fc from 'fast-check'
import { accountStatuses, twoFactorStates, type Account } from '../model/account.ts'
import { breachKinds, certainties, hibpFlags, type Breach } from '../model/breach.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { DataClassId } from '../model/data-class.ts'
import { fingerprintKinds } from '../model/fingerprint.ts'
import { fidelities } from '../model/holding.ts'
import { asId, type PersonId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { personRoles, type Person } from '../model/person.ts'
import type { Region } from '../model/region.ts'
import { serviceKinds } from '../model/service.ts'
import { orNothing } from './basic-arbitraries.ts'
import {
  on,
  sampleAccount,
  sampleBreach,
  sampleFingerprint,
  sampleInventory,
  sampleService,
} from './sample-values.ts'

// Households and breaches of every kind for the playbook as shipped: any class lost, by either role, through services
// of any kind and a platform, in every region and around the birthdays at which rules change.

/** The day on which all of them look. */
export const playbookDay = on('2026-11-22')

const regions: readonly Region[] = [
  { code: 'US' },
  { code: 'UK' },
  { code: 'EU' },
  { code: 'EU', country: 'IE' },
  { code: 'EU', country: 'DE' },
  { code: 'other' },
]

const birthdays = [13, 16, 18].flatMap((age) => {
  const year = 2026 - age
  return [`${year}-11-21`, `${year}-11-22`, `${year}-11-23`, `${year}-11`, String(year)]
})

/** The days before, of and after the birthdays at which rules change; less is known of some. */
export const birthDates: fc.Arbitrary<PartialDate | undefined> = orNothing(
  fc
    .constantFrom(...birthdays, '2009-05-02', '2012-02-29', '2017-03', '2022', '2026-08-01')
    .map(on),
)

/** Any region that rules of the playbook tell apart. */
export const drawnRegion: fc.Arbitrary<Region> = fc.constantFrom(...regions)

const drawnPeople: fc.Arbitrary<readonly Person[]> = fc
  .array(fc.record({ birthDate: birthDates, region: orNothing(drawnRegion) }), { maxLength: 3 })
  .map((children) => [
    { id: asId<'person'>('ana'), role: 'guardian', name: 'Ana' },
    { id: asId<'person'>('rosa'), role: 'guardian', name: 'Rosa', region: { code: 'UK' } },
    ...children.map((given, place) => ({
      ...given,
      id: asId<'person'>(`child-${place}`),
      role: 'child' as const,
      name: `Child ${place}`,
    })),
  ])

const platform = asId<'service'>('platform')
const elsewhere = asId<'service'>('elsewhere')
const kindId = (kind: string) => asId<'service'>(`a-${kind}`)

/** The catalogue as shipped, with one more service of each kind, and a platform that schools use. */
export const withDrawnServices = (shipped: Catalogue): Catalogue => ({
  ...shipped,
  services: [
    ...serviceKinds.map((kind) => sampleService(`a-${kind}`, { kind })),
    sampleService('platform', { kind: 'school', platform: true, usedBy: ['school'] }),
    sampleService('elsewhere', { kind: 'platform-account' }),
  ],
  breaches: [],
})

const drawnDay = fc.constantFrom('2014', '2015-11-12', '2015-11-30', '2026-11-02').map(on)

const drawnAccount = (people: readonly PersonId[]): fc.Arbitrary<Partial<Account>> =>
  fc.record({
    serviceId: orNothing(
      fc.oneof(
        fc.constantFrom(...serviceKinds).map(kindId),
        fc.constantFrom(kindId('school'), elsewhere, platform),
      ),
    ),
    platformIds: fc.constantFrom([], [platform]),
    kind: fc.constantFrom('account' as const, 'account', 'enrolment'),
    holderId: fc.constantFrom(...people),
    subjectIds: fc.subarray([...people], { minLength: 1 }),
    opened: fc.constantFrom(undefined, on('2014'), on('2014'), on('2026-11-02')),
    deleted: fc.constantFrom(undefined, undefined, undefined, on('2014-06'), on('2020')),
    erasureConfirmed: fc.boolean(),
    passwordChanged: orNothing(drawnDay),
    status: fc.constantFrom(...accountStatuses),
    twoFactor: fc.constantFrom(...twoFactorStates),
    email: fc.constantFrom(undefined, 'ana@example.com', 'child@example.com'),
    userName: fc.constantFrom(undefined, 'anar'),
    theirs: fc.constantFrom(false, false, false, true),
  })

/** Households of the services above. */
const householdOf = (
  people: readonly Person[],
  dataClasses: readonly DataClassId[],
): fc.Arbitrary<Inventory> => {
  const ids = people.map(({ id }) => id)
  const row = fc.record({
    account: drawnAccount(ids),
    fingerprints: fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom(...fingerprintKinds),
        digest: fc.constantFrom('x', 'y'),
      }),
      { maxLength: 2, selector: ({ kind }) => kind },
    ),
    holdings: fc.uniqueArray(
      fc.record({
        subjectId: fc.constantFrom(...ids),
        dataClass: fc.constantFrom(...dataClasses),
        fidelity: fc.constantFrom(...fidelities),
      }),
      { maxLength: 3, selector: ({ subjectId, dataClass }) => `${subjectId} ${dataClass}` },
    ),
  })
  return fc
    .record({ rows: fc.array(row, { minLength: 1, maxLength: 6 }), region: drawnRegion })
    .map(({ rows, region }) => {
      const accounts = rows.map(({ account }, place) => sampleAccount(`id-${place}`, account))
      return sampleInventory({
        household: { name: 'Rivera', region, sharedComputer: false },
        people,
        accounts,
        holdings: rows.flatMap(({ account, holdings }, place) =>
          holdings
            .filter(({ subjectId }) => account.subjectIds?.includes(subjectId))
            .map((one) => ({
              ...one,
              accountId: asId<'account'>(`id-${place}`),
              basis: 'confirmed' as const,
            })),
        ),
        fingerprints: rows.flatMap(({ fingerprints }, place) =>
          fingerprints.map(({ kind, digest }) =>
            sampleFingerprint(`id-${place}`, digest, { kind }),
          ),
        ),
      })
    })
}

/** Breaches of some of the services above, or of the platform, in which anything may have been lost. */
const drawnBreach = (dataClasses: readonly DataClassId[]): fc.Arbitrary<Breach> =>
  fc
    .record({
      kind: fc.constantFrom('breach' as const, 'breach', ...breachKinds),
      verified: fc.constantFrom(true, true, false),
      services: fc
        .subarray([...serviceKinds], { minLength: 8 })
        .map((kinds) => kinds.map((kind) => ({ serviceId: kindId(kind), as: 'service' as const }))),
      isPlatform: fc.boolean(),
      hibp: orNothing(
        fc.record({
          name: fc.constant('Drawn'),
          flags: fc.subarray([...hibpFlags], { maxLength: 2 }),
        }),
      ),
      classes: fc.uniqueArray(
        fc.record({
          dataClass: fc.constantFrom(...dataClasses),
          role: fc.constantFrom(...personRoles),
          certainty: fc.constantFrom(...certainties),
          sources: fc.constant(['notice']),
        }),
        { minLength: 2, maxLength: 24, selector: ({ dataClass, role }) => `${dataClass} ${role}` },
      ),
    })
    .map(({ isPlatform, services, ...given }) =>
      sampleBreach({
        ...given,
        services: isPlatform
          ? [...services.slice(0, 2), { serviceId: platform, as: 'platform' as const }]
          : services,
      }),
    )

/** A household and a breach that may reach it. */
export const householdInBreach = ({
  dataClasses,
}: Catalogue): fc.Arbitrary<{ readonly inventory: Inventory; readonly breach: Breach }> => {
  const ids = dataClasses.map(({ id }) => id)
  return fc.record({
    inventory: drawnPeople.chain((people) => householdOf(people, ids)),
    breach: drawnBreach(ids),
  })
}
