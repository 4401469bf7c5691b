import { randomBytes, randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { compileCatalogue } from '../scripts/catalogue/compile.ts'
import type { Account } from '../src/domain/model/account.ts'
import type { Fingerprint } from '../src/domain/model/fingerprint.ts'
import { fidelities } from '../src/domain/model/holding.ts'
import { asId, type AccountId, type PersonId } from '../src/domain/model/id.ts'
import type { Person } from '../src/domain/model/person.ts'
import type { Service } from '../src/domain/model/service.ts'
import { Secret } from '../src/vault/keys/secret.ts'
import { openKeeper } from '../src/vault/open-keeper.ts'
import { breachList, day, listed } from './breach-list.ts'

/** What the made-up vault opens with. */
export const largePassphrase = 'six people and many accounts'

const person = (name: string, role: Person['role'], born?: string): Person => ({
  id: asId<'person'>(randomUUID()),
  role,
  name,
  ...(born === undefined ? {} : { birthDate: day(born) }),
})

/** Fictional: two guardians and four children from 3 to 17. */
const people: readonly Person[] = [
  person('Ines', 'guardian'),
  person('Malik', 'guardian'),
  person('Noor', 'child', '2009-03-14'),
  person('Bartholomew-Alexander', 'child', '2012'),
  person('Yun', 'child', '2016-08'),
  person('Zo', 'child', '2023-01-30'),
]

const statuses = ['active', 'active', 'active', 'active', 'dormant', 'deleted'] as const

/** Everybody has a share: the children most. A hundredth is marked *theirs*, a tenth are enrolments. */
const accountOf = (index: number, services: readonly Service[]): Account => {
  const child = people[2 + (index % 4)]?.id ?? asId<'person'>('')
  const guardian = people[index % 2]?.id ?? child
  const service = index % 5 === 0 ? services[(index / 5) % services.length] : undefined
  const isEnrolment = index % 10 === 3
  const year = 2008 + (index % 18)
  const status = statuses[index % statuses.length] ?? 'active'
  return {
    id: asId<'account'>(randomUUID()),
    kind: isEnrolment ? 'enrolment' : 'account',
    title: service?.name ?? `Site ${index}`,
    holderId: index % 7 === 0 ? child : guardian,
    subjectIds: index % 3 === 0 ? [child, guardian] : [child],
    origins: service ? [] : [`https://www.site-${1 + (index % (listed * 3))}.example`],
    erasureConfirmed: false,
    status,
    twoFactor: index % 4 === 0 ? 'yes' : index % 4 === 1 ? 'no' : 'unknown',
    platformIds: [],
    theirs: index % 100 === 99,
    ...(service ? { serviceId: service.id } : {}),
    ...(isEnrolment
      ? {}
      : { email: `family${index % 9}@example.com`, userName: `player_${index % 4000}` }),
    ...(index % 2 === 0 ? { opened: day(`${year}-06`) } : { existedBy: day('2026-11-01') }),
    ...(status === 'deleted' ? { deleted: day('2025-05') } : {}),
  }
}

const fingerprintsOf = (id: AccountId, index: number, digests: readonly string[]) => {
  const seen = { accountId: id, firstSeen: day('2026-11-01'), lastSeen: day('2026-11-01') }
  const password: Fingerprint = {
    ...seen,
    kind: 'password',
    digest: digests[index % digests.length] ?? '',
    strength: index % 3 === 0 ? 'weak' : 'strong',
  }
  return index % 10 === 3 ? [] : [password]
}

/**
 * Makes a vault of so many accounts in a folder: six people, a loaded breach list of 1,100 entries, shared passwords
 * and addresses, some holdings that somebody confirmed. The same household each time but for its ids.
 */
export const makeLargeVault = async (directory: string, accounts: number): Promise<void> => {
  const { catalogue } = compileCatalogue(resolve(import.meta.dirname, '../resources'))
  const keeper = openKeeper({
    directory,
    spawnKeychain: () => {
      throw new Error('The vault of a benchmark has no key in the keychain')
    },
    allowKeychain: false,
    now: () => Date.now(),
    randomBytes,
    uuid: randomUUID,
  })
  await keeper.create({
    household: { name: 'Many (made up)', region: { code: 'US' }, sharedComputer: false },
    people,
    protection: { kind: 'passphrase', passphrase: Secret.fromText(largePassphrase) },
    fill: async (vault) => {
      vault.hibpList.replace(breachList)
      const digests = Array.from({ length: Math.max(1, Math.ceil(accounts / 8)) }, (_, index) =>
        vault.fingerprints.digestPassword(`password ${index}`),
      )
      const rows = Array.from({ length: accounts }, (_, index) =>
        accountOf(index, catalogue.services),
      )
      const staging = vault.imports.stage()
      staging.add(
        rows.map((account, index) => ({
          kind: 'add',
          account,
          fingerprints: fingerprintsOf(account.id, index, digests),
        })),
      )
      staging.commit({
        id: asId(randomUUID()),
        fileName: 'made up',
        formatId: 'made-up',
        importedOn: day('2026-11-01'),
        added: accounts,
        changed: 0,
        exportDeletedOn: day('2026-11-01'),
      })
      vault.transaction(() => {
        for (const [index, { id, subjectIds }] of rows.entries()) {
          if (index % 4 !== 0) continue
          const [subjectId] = subjectIds as readonly [PersonId, ...PersonId[]]
          vault.holdings.replace(
            id,
            ['name', 'birth-date', 'email'].map((dataClass, place) => ({
              accountId: id,
              subjectId,
              dataClass: asId<'data-class'>(dataClass),
              fidelity: fidelities[(index / 4 + place) % 5 === 0 ? 1 : 0] ?? 'real',
              basis: 'confirmed',
            })),
          )
        }
      })
      await Promise.resolve()
    },
  })
  await keeper.close()
}
