import fc from 'fast-check'
import type { Account } from '../model/account.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { fidelities, type Holding } from '../model/holding.ts'
import { asId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import type { SurfaceInput } from '../surface/assessed-breaches.ts'
import { bareInput } from './bare-input.ts'
import {
  ana,
  lostClass,
  mia,
  on,
  sampleAccount,
  sampleBreach,
  sampleCatalogue,
  sampleInventory,
  sampleService,
  theo,
} from './sample-values.ts'

// Small households over a small catalogue with two breaches, in which everything the surface tells apart occurs:
// decoys, erased accounts, accounts marked theirs, shared addresses, a school, classes lost and never mentioned.

const service = (id: string) => asId<'service'>(id)

const holds = (...ids: readonly string[]) =>
  ids.map((id) => ({
    role: 'child' as const,
    dataClass: asId<'data-class'>(id),
    basis: 'policy' as const,
    sources: ['p'],
  }))

/** `toys` and `chat` were breached, `books` and `school` not; a school is needed. */
export const drawnCatalogue: Catalogue = sampleCatalogue({
  services: [
    sampleService('toys', { holds: holds('name', 'birth-date') }),
    sampleService('chat', { holds: holds('name') }),
    sampleService('books', { holds: holds('birth-date', 'gender') }),
    sampleService('school', { kind: 'school', holds: holds('name', 'birth-date') }),
  ],
  breaches: [
    sampleBreach({
      classes: [
        ...['name', 'birth-date'].map((id) => lostClass(id, 'child')),
        ...['email', 'postal-address'].map((id) => lostClass(id, 'guardian')),
      ],
    }),
    sampleBreach({
      id: asId<'breach'>('chat-2018'),
      services: [{ serviceId: service('chat'), as: 'service' }],
      access: { to: on('2018-06') },
      disclosed: on('2018-07-01'),
      classes: [lostClass('voice-recording', 'child'), lostClass('name', 'guardian')],
    }),
  ],
})

const maybe = <Value>(...values: readonly Value[]): fc.Arbitrary<Value | undefined> =>
  fc.constantFrom(undefined, ...values)

const drawnAccount: fc.Arbitrary<Partial<Account>> = fc.record({
  serviceId: maybe(...['toys', 'chat', 'books', 'school'].map(service)),
  kind: fc.constantFrom('account' as const, 'enrolment'),
  holderId: fc.constantFrom(ana, mia),
  subjectIds: fc.subarray([ana, mia, theo], { minLength: 1 }),
  opened: maybe(on('2014'), on('2016-03-01'), on('2019')),
  deleted: maybe(on('2014-06'), on('2020')),
  erasureConfirmed: fc.boolean(),
  email: maybe('ana@example.com', 'Mia@example.com', 'mia@example.com'),
  userName: maybe('mia10'),
  theirs: fc.integer({ min: 0, max: 5 }).map((drawn) => drawn === 0),
})

const saidClasses = ['name', 'birth-date', 'postal-address', 'voice-recording', 'email']

const drawnHoldings = fc.uniqueArray(
  fc.record({
    subjectId: fc.constantFrom(ana, mia, theo),
    dataClass: fc.constantFrom(...saidClasses.map((id) => asId<'data-class'>(id))),
    fidelity: fc.constantFrom(...fidelities, 'real' as const),
    basis: fc.constantFrom('confirmed' as const, 'told-by-service'),
  }),
  { maxLength: 6, selector: ({ subjectId, dataClass }) => `${subjectId} ${dataClass}` },
)

/** Holdings are of subjects only, as the vault keeps them. */
const drawnInventory: fc.Arbitrary<Inventory> = fc
  .array(fc.tuple(drawnAccount, drawnHoldings), { maxLength: 7 })
  .map((drawn) => {
    const accounts = drawn.map(([account], place) => sampleAccount(`id-${place}`, account))
    const holdings = drawn.flatMap(([, said], place): Holding[] =>
      said.flatMap((one) => {
        const account = accounts[place]
        return account?.subjectIds.includes(one.subjectId) === true
          ? [{ ...one, accountId: account.id }]
          : []
      }),
    )
    return sampleInventory({ accounts, holdings })
  })

/** A household as the views of the surface take it, without a playbook. */
export const drawnSurface: fc.Arbitrary<SurfaceInput> = drawnInventory.map((inventory) => ({
  inventory,
  catalogue: drawnCatalogue,
  ...bareInput,
}))
