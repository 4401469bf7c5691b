import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Account } from '../../../domain/model/account.ts'
import type { Catalogue } from '../../../domain/model/catalogue.ts'
import { asId, type PersonId } from '../../../domain/model/id.ts'
import { partialDate, type PartialDate } from '../../../domain/model/partial-date.ts'
import type { Playbook } from '../../../domain/model/playbook.ts'
import type { Service } from '../../../domain/model/service.ts'
import { migrations } from '../../../vault/sqlite/migrations.ts'
import { createDatabase } from '../../../vault/sqlite/open-database.ts'
import {
  sqliteVault,
  writeFirstContent,
  type SqliteVault,
} from '../../../vault/sqlite/sqlite-vault.ts'
import { temporaryFolder } from '../../../vault/test-support/temporary-folder.ts'
import { testKey } from '../../../vault/test-support/test-vault.ts'
import { knownCatalogue } from '../../knowledge/known-catalogue.ts'
import type { SurfacePorts } from '../../surface/surface-input.ts'
import type { Scenario, ScenarioAccount } from './scenario.ts'

const day = (text: string): PartialDate => {
  const found = partialDate(text)
  if (!found) throw new Error(`A scenario has a wrong date: ${text}`)
  return found
}

const maybe = (text: string | undefined): PartialDate | undefined =>
  text === undefined ? undefined : day(text)

/** Ids are the names and titles of the tables, so that what is found reads like them. */
const personId = (name: string): PersonId => asId(name)

const ownService = ({
  id,
  name,
  kind,
}: Pick<Service, 'name' | 'kind'> & { id: string }): Service => ({
  id: asId(id),
  name,
  formerNames: [],
  kind,
  domains: [],
  appIds: [],
  platform: false,
  usedBy: [],
  status: 'running',
  holds: [],
  links: {},
  sources: [],
  factSources: {},
  origin: 'own',
})

const accountOf = (one: ScenarioAccount): Account => ({
  id: asId(one.title),
  kind: one.kind ?? 'account',
  serviceId: asId(one.serviceId),
  title: one.title,
  holderId: personId(one.holder),
  subjectIds: one.subjects.map(personId),
  origins: [],
  email: one.email,
  opened: maybe(one.opened),
  deleted: maybe(one.deleted),
  erasureConfirmed: false,
  passwordChanged: maybe(one.passwordChanged),
  status: one.status ?? 'active',
  twoFactor: 'unknown',
  platformIds: (one.platformIds ?? []).map((id) => asId(id)),
  theirs: false,
})

const fill = (vault: SqliteVault, { ownServices = [], accounts, today }: Scenario): void => {
  for (const one of ownServices) vault.ownServices.add(ownService(one))
  const staging = vault.imports.stage()
  staging.add(
    accounts.map((one) => {
      const account = accountOf(one)
      const seen = { accountId: account.id, firstSeen: day(today), lastSeen: day(today) }
      const { fingerprints } = vault
      return {
        kind: 'add',
        account,
        fingerprints: [
          ...(one.password === undefined
            ? []
            : [
                {
                  ...seen,
                  kind: 'password' as const,
                  digest: fingerprints.digestPassword(one.password),
                },
              ]),
          ...(one.answer === undefined
            ? []
            : [
                {
                  ...seen,
                  kind: 'answer' as const,
                  question: 'A question',
                  digest: fingerprints.digestAnswer(one.answer),
                },
              ]),
        ],
      }
    }),
  )
  staging.commit({
    id: asId('00000000-0000-4000-8000-000000000000'),
    fileName: 'a scenario',
    formatId: 'sample',
    importedOn: day(today),
    added: accounts.length,
    changed: 0,
    exportDeletedOn: day(today),
  })
  for (const { title, said = [] } of accounts) {
    if (said.length === 0) continue
    vault.holdings.replace(
      asId(title),
      said.map(({ of, dataClass, fidelity }) => ({
        accountId: asId(title),
        subjectId: personId(of),
        dataClass: asId(dataClass),
        fidelity,
        basis: 'confirmed',
      })),
    )
  }
}

/** What the surface is derived from, over a real vault that holds a scenario's household; closed with the test. */
export const scenarioPorts = (
  scenario: Scenario,
  shipped: Catalogue,
  playbook: Playbook,
): SurfacePorts => {
  const path = join(temporaryFolder(), 'vault.db')
  const connection = createDatabase({
    path,
    key: testKey(),
    vaultId: 'a-vault',
    now: 0,
    migrations,
  })
  onTestFinished(() => connection.close())
  writeFirstContent(connection, {
    fingerprintKey: Buffer.alloc(32, 6),
    household: { name: 'A household', region: scenario.region, sharedComputer: false },
    people: scenario.people.map(({ role, name, born }) => ({
      id: personId(name),
      role,
      name,
      birthDate: maybe(born),
    })),
  })
  const vault = sqliteVault(connection)
  fill(vault, scenario)
  const catalogueOf = knownCatalogue(shipped)
  return {
    openVault: () => vault,
    catalogue: () => catalogueOf(vault),
    playbook,
    today: () => day(scenario.today),
  }
}
