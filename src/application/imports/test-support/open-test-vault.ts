import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asId } from '../../../domain/model/id.ts'
import { partialDate, type PartialDate } from '../../../domain/model/partial-date.ts'
import type { Person } from '../../../domain/model/person.ts'
import type { Service } from '../../../domain/model/service.ts'
import type { OpenVault } from '../../../vault/repositories.ts'
import { Secret } from '../../../vault/keys/secret.ts'
import { migrations } from '../../../vault/sqlite/migrations.ts'
import { createDatabase } from '../../../vault/sqlite/open-database.ts'
import { sqliteVault, writeFirstContent } from '../../../vault/sqlite/sqlite-vault.ts'
import { NetworkFailure } from '../../network/network-failure.ts'
import type { DeskPorts } from '../import-desk.ts'

/** A date of a test; a text that is none is a mistake in the test. */
export const day = (text: string): PartialDate => {
  const date = partialDate(text)
  if (date === undefined) throw new Error(`${text} is no date`)
  return date
}

const person = (role: Person['role'], name: string): Person => ({
  id: asId(randomUUID()),
  role,
  name,
})

export const ana = person('guardian', 'Ana')
export const mia = person('child', 'Mia')
export const theo = person('child', 'Theo')

const service = (id: string, name: string, domains: readonly string[]): Service => ({
  id: asId(id),
  name,
  formerNames: [],
  kind: 'toy',
  domains,
  appIds: id === 'roblox' ? ['com.roblox.client'] : [],
  platform: false,
  usedBy: [],
  status: 'running',
  holds: [],
  links: {},
  sources: [],
  factSources: {},
  origin: 'catalogue',
})

const testServices: readonly Service[] = [
  service('vtech-learning-lodge', 'VTech Learning Lodge', ['vtechkids.com', 'vtechda.com']),
  service('roblox', 'Roblox', ['roblox.com']),
]

/** Nothing goes out unless a test says how. */
const closedGate: DeskPorts['gate'] = {
  assertAllowed: () => {
    throw new NetworkFailure('off')
  },
  use: () => Promise.reject(new NetworkFailure('off')),
}

export interface TestVault {
  readonly vault: OpenVault
  /** Its timers never go off. */
  readonly ports: DeskPorts
  /** The folder of the database and its journal. */
  readonly directory: string
  readonly remove: () => void
}

/** A real encrypted vault in a folder of its own, with the sample family in it. */
export const openTestVault = (
  people: readonly Person[] = [ana, mia, theo],
  today = '2026-11-21',
): TestVault => {
  const directory = mkdtempSync(join(tmpdir(), 'kinventory-import-'))
  const connection = createDatabase({
    path: join(directory, 'vault.db'),
    key: Secret.fromBytes(randomBytes(32)),
    vaultId: randomUUID(),
    now: 0,
    migrations,
  })
  writeFirstContent(connection, {
    fingerprintKey: randomBytes(32),
    household: { name: 'Rivera', region: { code: 'US' }, sharedComputer: false },
    people,
  })
  const vault = sqliteVault(connection)
  return {
    vault,
    ports: {
      vault,
      services: () => testServices,
      today: () => day(today),
      uuid: randomUUID,
      startTimer: () => () => undefined,
      gate: closedGate,
    },
    directory,
    remove: () => {
      vault.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
