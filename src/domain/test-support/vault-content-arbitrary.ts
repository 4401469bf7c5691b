import fc from 'fast-check'
import { type Account, accountKinds, accountStatuses, twoFactorStates } from '../model/account.ts'
import type { ActionRecord } from '../model/checklist.ts'
import { type Fingerprint, fingerprintKinds, passwordStrengths } from '../model/fingerprint.ts'
import { fidelities, type Holding } from '../model/holding.ts'
import { asId, type AccountId, type Id } from '../model/id.ts'
import type { ImportBatch } from '../model/import-batch.ts'
import { partialDate, type PartialDate } from '../model/partial-date.ts'
import { type Household, type Person, personRoles } from '../model/person.ts'
import { regionCodes, type Region } from '../model/region.ts'
import { type Service, serviceKinds, serviceStatuses } from '../model/service.ts'
import { lockDelays, type Settings } from '../model/settings.ts'
import type { Evidence } from '../model/verdict.ts'
import type { IncidentFile, VaultContent } from '../open-export/open-export.ts'

// Households as a vault may hold them: every field, odd names and all, and nothing that contradicts itself.

const uuid = fc.uuid({ version: 4 })

const idOf = <Kind extends string>(): fc.Arbitrary<Id<Kind>> => uuid.map((text) => asId<Kind>(text))

/** A line as the edges let it in: trimmed, no control characters, well-formed, at most 200 long. */
const line: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'grapheme-ascii', maxLength: 200 }),
    fc.constantFrom('Zoë O’Neill', '=1+1', '"; drop', '__proto__', 'Mia, Theo', '李小龍', '🐶'),
  )
  .map((text) =>
    text
      .replaceAll(/\p{Cc}/gu, '')
      .slice(0, 200)
      .toWellFormed()
      .trim(),
  )

const filled = line.map((text) => text || 'x')

const orNothing = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined })

const padded = (number: number): string => String(number).padStart(2, '0')

const date: fc.Arbitrary<PartialDate> = fc
  .tuple(
    fc.integer({ min: 1900, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([year, month, day, length]) => {
    const found = partialDate(`${year}-${padded(month)}-${padded(day)}`.slice(0, length))
    if (found === undefined) throw new Error('No date')
    return found
  })

const region: fc.Arbitrary<Region> = fc.record({
  code: fc.constantFrom(...regionCodes),
  country: orNothing(fc.constantFrom('IE', 'DE', 'FR')),
})

const household: fc.Arbitrary<Household> = fc.record({
  name: filled,
  region,
  sharedComputer: fc.boolean(),
})

const person: fc.Arbitrary<Person> = fc.record({
  id: idOf<'person'>(),
  role: fc.constantFrom(...personRoles),
  name: filled,
  birthDate: orNothing(date),
  region: orNothing(region),
})

const slug = fc.constantFrom(
  'vtech-learning-lodge',
  'roblox',
  'a',
  'powerschool',
  'no-such-service',
)

const service: fc.Arbitrary<Service> = fc.record({
  id: uuid.map((text) => asId<'service'>(`own:${text}`)),
  name: filled,
  formerNames: fc.array(filled, { maxLength: 2 }),
  operator: orNothing(filled),
  kind: fc.constantFrom(...serviceKinds),
  domains: fc.uniqueArray(fc.domain(), { maxLength: 3 }),
  appIds: fc.array(filled, { maxLength: 2 }),
  platform: fc.boolean(),
  status: fc.constantFrom(...serviceStatuses),
  statusSince: orNothing(date),
  statusNote: orNothing(filled),
  ageRule: orNothing(filled),
  holds: fc.array(
    fc.record({
      role: fc.constantFrom(...personRoles),
      dataClass: slug.map((text) => asId<'data-class'>(text)),
      basis: fc.constantFrom('policy' as const, 'typical' as const),
      sources: fc.array(filled, { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
  links: fc.record(
    { privacy: fc.webUrl({ validSchemes: ['https'] }), breach: fc.constant('https://a.example/b') },
    { requiredKeys: [] },
  ),
  sources: fc.array(
    fc.record({
      id: slug,
      title: filled,
      url: fc.constant('http://old.example.com/a?b=c'),
      checked: date,
    }),
    { maxLength: 1 },
  ),
  own: fc.constant(true),
})

const importBatch: fc.Arbitrary<ImportBatch> = fc.record({
  id: idOf<'import-batch'>(),
  fileName: filled,
  formatId: fc.constantFrom('chrome-csv', 'table'),
  importedOn: date,
  added: fc.nat(),
  changed: fc.nat(),
  exportDeletedOn: orNothing(date),
  undoneOn: orNothing(date),
})

const origin = fc
  .tuple(fc.constantFrom('https', 'http', 'android'), fc.domain())
  .map(([scheme, host]) => `${scheme}://${host}`)

interface Around {
  readonly people: readonly Person[]
  readonly services: readonly Service[]
  readonly imports: readonly ImportBatch[]
}

const oneOf = <Item extends { readonly id: unknown }>(
  items: readonly Item[],
): fc.Arbitrary<Item['id'] | undefined> =>
  items.length === 0
    ? fc.constant(undefined)
    : orNothing(fc.constantFrom(...items).map(({ id }): Item['id'] => id))

const accountIn = ({ people, services, imports }: Around): fc.Arbitrary<Account> => {
  const personIds = people.map(({ id }) => id)
  const serviceId = fc.oneof(
    slug.map((text) => asId<'service'>(text)),
    ...services.map(({ id }) => fc.constant(id)),
  )
  return fc.record({
    id: idOf<'account'>(),
    kind: fc.constantFrom(...accountKinds),
    serviceId: orNothing(serviceId),
    title: filled,
    holderId: fc.constantFrom(...personIds),
    subjectIds: fc.shuffledSubarray(personIds, { minLength: 1 }),
    origins: fc.uniqueArray(origin, { maxLength: 3 }),
    userName: orNothing(filled),
    email: orNothing(filled),
    opened: orNothing(date),
    existedBy: orNothing(date),
    deleted: orNothing(date),
    erasureConfirmed: fc.boolean(),
    passwordChanged: orNothing(date),
    status: fc.constantFrom(...accountStatuses),
    twoFactor: fc.constantFrom(...twoFactorStates),
    platformIds: fc.uniqueArray(serviceId, { maxLength: 3 }),
    theirs: fc.boolean(),
    notes: orNothing(fc.constantFrom('Two lines\nof a note', '<b>bold</b>', '=1+1')),
    importBatchId: oneOf(imports) as fc.Arbitrary<ImportBatch['id'] | undefined>,
  })
}

const holdingsOf = (account: Account): fc.Arbitrary<readonly Holding[]> =>
  fc.uniqueArray(
    fc.record({
      accountId: fc.constant(account.id),
      subjectId: fc.constantFrom(...account.subjectIds),
      dataClass: fc.constantFrom('birth-date', 'name', 'photo').map((id) => asId<'data-class'>(id)),
      fidelity: fc.constantFrom(...fidelities),
      basis: fc.constantFrom('confirmed' as const, 'told-by-service' as const),
    }),
    { maxLength: 3, selector: ({ subjectId, dataClass }) => `${subjectId} ${dataClass}` },
  )

/** Few digests, so that accounts share them. */
const fingerprintsOf = (accountId: AccountId): fc.Arbitrary<readonly Fingerprint[]> =>
  fc.uniqueArray(
    fc
      .record({
        accountId: fc.constant(accountId),
        kind: fc.constantFrom(...fingerprintKinds),
        digest: fc.constantFrom('a', 'b', 'c', 'd').map((digit) => digit.repeat(64)),
        question: orNothing(line),
        strength: orNothing(fc.constantFrom(...passwordStrengths)),
        firstSeen: date,
        lastSeen: date,
      })
      .map((each) => (each.kind === 'answer' ? each : { ...each, question: undefined })),
    { maxLength: 3, selector: ({ kind, digest }) => `${kind} ${digest}` },
  )

const breachId = fc.constantFrom('vtech-2015', 'powerschool-2024').map((id) => asId<'breach'>(id))

const evidenceOf = (accountId: AccountId): fc.Arbitrary<readonly Evidence[]> =>
  fc
    .uniqueArray(
      fc.record({
        breachId,
        accountId: fc.constant(accountId),
        noticeArrived: orNothing(date),
        ruledOut: orNothing(fc.record({ on: date, reason: filled })),
        search: orNothing(
          fc.record({
            on: date,
            outcome: fc.constantFrom('found' as const, 'not-found' as const, 'failed' as const),
          }),
        ),
      }),
      { maxLength: 2, selector: (each) => each.breachId },
    )
    .map((all) => all.filter((one) => one.noticeArrived ?? one.ruledOut ?? one.search))

const actionsOf = (
  people: readonly Person[],
  accounts: readonly Account[],
): fc.Arbitrary<readonly ActionRecord[]> =>
  fc.uniqueArray(
    fc.record({
      key: fc.constantFrom(
        ...people.flatMap(({ id }) => [`talk@${id}`, `freeze@${id}`]),
        ...accounts.map(({ id }) => `close:${id}`),
      ),
      state: fc.constantFrom('to-do' as const, 'done' as const, 'not-for-us' as const),
      note: orNothing(filled),
      on: date,
    }),
    { maxLength: 6, selector: ({ key }) => key },
  )

const incidentsIn = (
  people: readonly Person[],
  accounts: readonly Account[],
): fc.Arbitrary<readonly IncidentFile[]> =>
  fc.uniqueArray(
    fc.record({
      id: idOf<'incident'>(),
      breachId,
      openedOn: date,
      actions: actionsOf(people, accounts),
    }),
    { maxLength: 2, selector: (each) => each.breachId },
  )

const settings: fc.Arbitrary<Settings> = fc.record({
  lockAfterMinutes: fc.constantFrom(...lockDelays),
  secondProtectionAsked: fc.boolean(),
})

const all = <Item, Each>(
  items: readonly Item[],
  draw: (item: Item) => fc.Arbitrary<readonly Each[]>,
): fc.Arbitrary<readonly Each[]> => fc.tuple(...items.map(draw)).map((lists) => lists.flat())

/** Everything a vault may hold beside its keys; at least one guardian is there, and up to a dozen accounts. */
export const vaultContents: fc.Arbitrary<VaultContent> = fc
  .record({
    household,
    settings,
    people: fc
      .uniqueArray(person, { minLength: 1, maxLength: 4, selector: ({ id }) => id })
      .map(([first, ...others]) =>
        first ? [{ ...first, role: 'guardian' as const }, ...others] : [],
      ),
    services: fc.uniqueArray(service, { maxLength: 2, selector: ({ id }) => id }),
    imports: fc.uniqueArray(importBatch, { maxLength: 2, selector: ({ id }) => id }),
  })
  .chain((around) =>
    fc
      .uniqueArray(accountIn(around), { maxLength: 12, selector: ({ id }) => id })
      .chain((accounts) =>
        fc.record({
          inventory: fc.record({
            household: fc.constant(around.household),
            people: fc.constant(around.people),
            accounts: fc.constant(accounts),
            ownServices: fc.constant(around.services),
            holdings: all(accounts, holdingsOf),
            fingerprints: all(accounts, ({ id }) => fingerprintsOf(id)),
            evidence: all(accounts, ({ id }) => evidenceOf(id)),
          }),
          incidents: incidentsIn(around.people, accounts),
          imports: fc.constant(around.imports),
          settings: fc.constant(around.settings),
        }),
      ),
  )
