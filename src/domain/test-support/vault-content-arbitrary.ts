import fc from 'fast-check'
import { type Account, accountKinds, accountStatuses, twoFactorStates } from '../model/account.ts'
import { accountMarks, type SavedFilter } from '../model/account-filter.ts'
import { letterWays, type Letter } from '../letters/letter.ts'
import { actionStates, incidentOrigins, type ActionRecord } from '../model/checklist.ts'
import {
  type Fingerprint,
  fingerprintKinds,
  leakOutcomes,
  passwordStrengths,
} from '../model/fingerprint.ts'
import { fidelities, type Holding } from '../model/holding.ts'
import { asId, type AccountId } from '../model/id.ts'
import type { ImportBatch } from '../model/import-batch.ts'
import { type Household, type Person, personRoles } from '../model/person.ts'
import { regionCodes, type Region } from '../model/region.ts'
import { type AddressLookup, lookupStates } from '../model/address-lookup.ts'
import { type OutgoingRecord, outgoingOutcomes, outgoingPurposes } from '../model/outgoing.ts'
import { type Service, serviceKinds } from '../model/service.ts'
import { lockDelays, type Settings } from '../model/settings.ts'
import { verdictLevels, type Evidence } from '../model/verdict.ts'
import type { IncidentFile, VaultContent } from '../open-export/open-export.ts'
import { date, filled, idOf, line, orNothing, slug, uuid } from './basic-arbitraries.ts'
import { familyKnowledge } from './family-knowledge-arbitrary.ts'

// Households as a vault may hold them: every field, odd names and all, and nothing that contradicts itself.

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
        leak: orNothing(fc.record({ outcome: fc.constantFrom(...leakOutcomes), on: date })),
      })
      .map((each) =>
        each.kind === 'answer' ? { ...each, leak: undefined } : { ...each, question: undefined },
      ),
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
      state: fc.constantFrom(...actionStates),
      note: orNothing(filled),
      on: date,
      byId: orNothing(fc.constantFrom(...people.map(({ id }) => id))),
      responsibleId: orNothing(fc.constantFrom(...people.map(({ id }) => id))),
      dueOn: orNothing(date),
      basis: orNothing(
        fc.record({
          causes: fc.subarray(['password', 'photo'].map((id) => asId<'data-class'>(id))),
          level: fc.constantFrom(...verdictLevels),
        }),
      ),
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
      origin: fc.constantFrom(...incidentOrigins),
      closedOn: orNothing(date),
      actions: actionsOf(people, accounts),
    }),
    { maxLength: 2, selector: (each) => each.breachId },
  )

const settings: fc.Arbitrary<Settings> = fc.record({
  lockAfterMinutes: fc.constantFrom(...lockDelays),
  secondProtectionAsked: fc.boolean(),
  networkAllowed: fc.boolean(),
  stepNotifications: fc.boolean(),
})

const lookup: fc.Arbitrary<AddressLookup> = fc
  .record({
    address: fc.emailAddress().map((text) => text.toLowerCase()),
    state: fc.constantFrom(...lookupStates),
    askedOn: date,
    breachNames: fc.array(filled, { maxLength: 2 }),
    childrenKnow: fc.boolean(),
  })
  .map((each) => {
    const askedOn = each.state === 'queued' ? undefined : each.askedOn
    return { ...each, askedOn, breachNames: each.state === 'found' ? each.breachNames : [] }
  })

const sent: fc.Arbitrary<OutgoingRecord> = fc.record({
  id: uuid,
  at: fc.nat(),
  purpose: fc.constantFrom(...outgoingPurposes),
  host: fc.constantFrom('haveibeenpwned.com', 'api.pwnedpasswords.com'),
  requests: fc.nat(20),
  about: orNothing(fc.emailAddress().map((text) => text.toLowerCase())),
  passwords: orNothing(fc.nat()),
  outcome: fc.constantFrom(...outgoingOutcomes),
})

const letterOf = (people: readonly Person[]): fc.Arbitrary<Letter> =>
  fc.record({
    id: idOf<'letter'>(),
    templateId: fc.constantFrom('access-eu', 'erasure-uk'),
    serviceId: fc.constantFrom(asId<'service'>('roblox'), asId<'service'>('own:club')),
    authorityId: orNothing(fc.constant('ie-dpc')),
    breachId: orNothing(breachId),
    senderId: fc.constantFrom(...people.map(({ id }) => id)),
    subjectIds: fc.subarray(
      people.map(({ id }) => id),
      { minLength: 1 },
    ),
    writtenOn: date,
    sentOn: orNothing(date),
    sentBy: orNothing(fc.constantFrom(...letterWays)),
    receivedOn: orNothing(date),
    dueOn: orNothing(date),
    answeredOn: orNothing(date),
    note: orNothing(filled),
  })

const savedFilterOf = (people: readonly Person[]): fc.Arbitrary<SavedFilter> =>
  fc.record({
    id: uuid,
    name: filled.map((text) => text.slice(0, 60).trim() || 'Filter'),
    filter: fc.record({
      text: line,
      personIds: fc.subarray(people.map(({ id }) => id)),
      kinds: fc.subarray([...serviceKinds]),
      statuses: fc.subarray([...accountStatuses]),
      twoFactor: fc.subarray([...twoFactorStates]),
      marks: fc.subarray([...accountMarks]),
    }),
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
    knowledge: familyKnowledge,
    lookups: fc.uniqueArray(lookup, { maxLength: 2, selector: ({ address }) => address }),
    outgoing: fc.uniqueArray(sent, { maxLength: 2, selector: ({ id }) => id }),
    imports: fc.uniqueArray(importBatch, { maxLength: 2, selector: ({ id }) => id }),
  })
  .chain((around) =>
    fc
      .uniqueArray(accountIn({ ...around, services: around.knowledge.ownServices }), {
        maxLength: 12,
        selector: ({ id }) => id,
      })
      .chain((accounts) =>
        fc.record({
          inventory: fc.record({
            household: fc.constant(around.household),
            people: fc.constant(around.people),
            accounts: fc.constant(accounts),
            holdings: all(accounts, holdingsOf),
            fingerprints: all(accounts, ({ id }) => fingerprintsOf(id)),
            evidence: all(accounts, ({ id }) => evidenceOf(id)),
            lookups: fc.constant(around.lookups),
          }),
          knowledge: fc.constant(around.knowledge),
          incidents: incidentsIn(around.people, accounts),
          imports: fc.constant(around.imports),
          settings: fc.constant(around.settings),
          outgoing: fc.constant(around.outgoing),
          letters: fc
            .uniqueArray(letterOf(around.people), { maxLength: 3, selector: ({ id }) => id })
            .map((letters) =>
              letters.map((letter, index) => ({ ...letter, afterId: letters[index - 1]?.id })),
            ),
          savedFilters: fc.uniqueArray(savedFilterOf(around.people), {
            maxLength: 2,
            selector: ({ id }) => id,
          }),
        }),
      ),
  )
