import Database from 'better-sqlite3'
import { asId } from '../src/domain/model/id.ts'
import type { OpenVault } from '../src/vault/repositories.ts'
import { Connection } from '../src/vault/sqlite/connection.ts'
import { migrate } from '../src/vault/sqlite/migrate.ts'
import { migrations } from '../src/vault/sqlite/migrations.ts'
import { sqliteVault, writeFirstContent } from '../src/vault/sqlite/sqlite-vault.ts'
import { canary } from '../src/vault/test-support/canaries.ts'
import {
  account,
  ana,
  batch,
  day,
  household,
  importedRows,
  mia,
  theo,
} from '../src/vault/test-support/sample-content.ts'

/** A change to what the vault holds, the same each time for the same `number`. */
export type ContentChange =
  | { readonly kind: 'edit'; readonly number: number }
  | { readonly kind: 'import'; readonly number: number; readonly rows: number }

/** What a first run gives to `create`; every name is a canary. */
export const firstContent = {
  household: { ...household, name: canary('household') },
  people: [ana, { ...mia, name: canary('mia') }, theo],
} as const

const firstId = asId<'account'>('first')

/** Each edit writes several rows in several tables, as the interface's own do. */
const edit = (vault: OpenVault, number: number): void => {
  const first = account('first', {
    title: canary(`title-${number}`),
    userName: canary(`user-${number}`),
    subjectIds: number % 2 === 0 ? [mia.id, theo.id] : [ana.id, mia.id],
    origins: Array.from({ length: 20 }, (_, at) => `https://${canary(`${number}-${at}`)}.example`),
  })
  if (vault.accounts.read(firstId) === undefined) vault.accounts.add(first)
  else vault.accounts.update(first)
}

/** A step, a look and a letter, as one press of the interface may write them. */
const addToFile = (vault: OpenVault, number: number): void => {
  const breachId = asId<'breach'>(`breach-${number}`)
  vault.incidents.setAction(breachId, {
    key: `watch@${mia.id}`,
    state: 'done',
    note: canary(`note-${number}`),
    on: day('2026-11-22'),
    byId: ana.id,
  })
  vault.incidents.addLook(breachId, {
    on: day('2026-11-22'),
    content: {
      access: {},
      classes: [],
      notTaken: [],
      counts: [],
      statements: [canary(`statement-${number}`)],
      people: [],
    },
  })
  vault.letters.add({
    id: asId(`letter-${number}`),
    templateId: 'access',
    serviceId: asId('toys'),
    breachId,
    senderId: ana.id,
    subjectIds: [mia.id, theo.id],
    writtenOn: day('2026-11-22'),
    note: canary(`letter-${number}`),
  })
}

/** What vaults begin with is written into the program's first schema too, which knew neither looks nor letters. */
const firstWithFiles = 10

const addMore = (vault: OpenVault, number: number): void =>
  vault.transaction(() => {
    vault.accounts.add(account(`more-${number}`, { title: canary(`more-${number}`) }))
    vault.holdings.replace(asId(`more-${number}`), [
      {
        accountId: asId(`more-${number}`),
        subjectId: mia.id,
        dataClass: asId('names'),
        fidelity: 'real',
        basis: 'confirmed',
      },
    ])
    vault.incidents.add({
      id: asId(`incident-${number}`),
      breachId: asId(`breach-${number}`),
      openedOn: day('2026-11-22'),
      origin: 'catalogue',
    })
    if (number >= firstWithFiles) addToFile(vault, number)
  })

const importRows = (vault: OpenVault, number: number, rows: number): void => {
  const staging = vault.imports.stage()
  const staged = importedRows(rows, canary(`import-${number}`))
  for (let from = 0; from < rows; from += 200) staging.add(staged.slice(from, from + 200))
  staging.commit(batch(`batch-${number}`, { added: rows, fileName: canary(`file-${number}`) }))
}

/** Makes the change in an open vault; it is durable when this returns. */
export const makeChange = (vault: OpenVault, change: ContentChange): void => {
  if (change.kind === 'import') importRows(vault, change.number, change.rows)
  else if (change.number % 3 === 2) addMore(vault, change.number)
  else edit(vault, change.number)
}

/** All that a vault holds, as one text to compare. */
export const contentOf = (vault: OpenVault): string => {
  const incidents = vault.incidents.list()
  return JSON.stringify({
    ...vault.inventory(),
    knowledge: vault.knowledge(),
    sent: vault.outgoing.list(0, vault.outgoing.count()),
    settings: vault.settings.read(),
    imports: vault.imports.list(),
    incidents: incidents.map((incident) => ({
      ...incident,
      actions: vault.incidents.actions(incident.breachId),
      looks: vault.incidents.looks(incident.breachId),
    })),
    letters: vault.letters.list(),
  })
}

/** Gives `look` a database, in memory and in the clear, with the first content and these changes. */
export const withContentAfter = <Result>(
  changes: readonly ContentChange[],
  look: (connection: Connection, vault: OpenVault) => Result,
): Result => {
  const connection = new Connection(new Database(':memory:'))
  try {
    connection.pragma('foreign_keys=ON')
    migrate(connection, migrations)
    writeFirstContent(connection, { fingerprintKey: Buffer.alloc(32, 7), ...firstContent })
    const vault = sqliteVault(connection)
    changes.forEach((change) => makeChange(vault, change))
    return look(connection, vault)
  } finally {
    connection.close()
  }
}

/** What a vault holds after the first content and these changes, found without any file or cipher. */
export const contentAfter = (changes: readonly ContentChange[]): string =>
  withContentAfter(changes, (_, vault) => contentOf(vault))
