import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { partialDate, type PartialDate } from '../../domain/model/partial-date.ts'
import type { VaultContent } from '../../domain/open-export/open-export.ts'
import { vaultContents } from '../../domain/test-support/vault-content-arbitrary.ts'
import { VaultStateError } from '../../vault/errors.ts'
import type { VaultKeeper } from '../../vault/keeper.ts'
import { openKeeper } from '../../vault/open-keeper.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import { fakeKeychain } from '../../vault/test-support/fake-keychain.ts'
import { UseCaseError } from '../use-case-error.ts'
import { createStateWatch } from '../vault/state-watch.ts'
import { lookIntoExport } from './look-into-export.ts'
import { readOpenExport } from './read-open-export.ts'
import { readVaultContent } from './vault-content.ts'
import { writeOpenExport } from './write-open-export.ts'

/** A keeper of a folder of its own, with a ring in memory. */
const newKeeper = () => {
  const directory = mkdtempSync(join(tmpdir(), 'kinventory-export-'))
  const ring = fakeKeychain()
  const keeper = openKeeper({
    directory,
    spawnKeychain: ring.spawn,
    now: () => 0,
    randomBytes,
    uuid: randomUUID,
    startTimer: () => () => undefined,
  })
  const remove = async () => {
    await keeper.close()
    rmSync(directory, { recursive: true, force: true })
  }
  return { keeper, ring, directory, remove }
}

const today = ((): PartialDate => {
  const day = partialDate('2026-11-22')
  if (day === undefined) throw new Error('No date')
  return day
})()

const portsOf = (keeper: VaultKeeper) => ({
  keeper,
  stateWatch: createStateWatch(keeper),
  uuid: randomUUID,
  today: () => today,
  catalogue: () => ({
    version: '',
    services: [],
    breaches: [],
    dataClasses: [],
    typicalHoldings: {},
  }),
  openVault: (): OpenVault => {
    const vault = keeper.opened()
    if (vault === undefined) throw new Error('The vault is not open')
    return vault
  },
})

const keychain = { kind: 'keychain' } as const

/** Puts generated content into a new vault as the program's own verbs would, one thing after the other. */
const fillVault = async (keeper: VaultKeeper, content: VaultContent): Promise<OpenVault> => {
  const { inventory, knowledge, incidents, imports, settings, outgoing } = content
  const vault = await keeper.create({
    household: { ...inventory.household, sharedComputer: false },
    people: inventory.people,
    protection: keychain,
  })
  vault.transaction(() => {
    vault.household.write(inventory.household)
    vault.settings.write(settings)
    for (const service of knowledge.ownServices) vault.ownServices.add(service)
    for (const breach of knowledge.ownBreaches) vault.ownBreaches.add(breach)
    for (const override of knowledge.overrides) vault.overrides.write(override)
    for (const addition of knowledge.additions) vault.additions.add(addition)
    for (const match of knowledge.learned) vault.learned.write(match)
    vault.hibpList.replace({ entries: [], takenOn: today, from: 'file' })
    for (const batch of imports) vault.imports.add(batch)
    for (const account of inventory.accounts) {
      vault.accounts.add(account)
      vault.holdings.replace(
        account.id,
        inventory.holdings.filter(({ accountId }) => accountId === account.id),
      )
    }
    for (const fingerprint of inventory.fingerprints) vault.fingerprints.add(fingerprint)
    for (const evidence of inventory.evidence) vault.evidence.write(evidence)
    for (const lookup of inventory.lookups) vault.lookups.write(lookup)
    for (const record of outgoing) vault.outgoing.add(record)
    for (const { actions, ...incident } of incidents) {
      vault.incidents.add(incident)
      for (const record of actions) vault.incidents.setAction(incident.breachId, record)
    }
  })
  return vault
}

const sorted = (items: readonly unknown[]): readonly string[] =>
  items.map((item) => JSON.stringify(item)).toSorted()

/** All of a content that has to come back, in a form that can be compared; digests only by what they group. */
const comparable = ({
  inventory,
  knowledge,
  incidents,
  imports,
  settings,
  outgoing,
}: VaultContent) => {
  const { fingerprints, holdings, evidence, household, ...rest } = inventory
  const groups = Map.groupBy(fingerprints, ({ kind, digest }) => `${kind} ${digest}`)
  return {
    ...rest,
    household: { ...household, sharedComputer: false },
    holdings: sorted(holdings),
    evidence: sorted(evidence),
    groups: sorted(
      [...groups.values()].map((group) => sorted(group.map((each) => ({ ...each, digest: '' })))),
    ),
    incidents: incidents.map((each) => ({ ...each, actions: sorted(each.actions) })),
    imports,
    // Where it is read into a new vault, somebody is to switch it on there.
    settings: { ...settings, networkAllowed: false },
    // By their keys, not in the order they were said.
    knowledge: {
      ...knowledge,
      overrides: sorted(knowledge.overrides),
      learned: sorted(knowledge.learned),
    },
    outgoing,
  }
}

interface Exported {
  readonly reuseGroups: readonly { readonly id: string }[]
}

const parse = async (file: File): Promise<Exported> => JSON.parse(await file.text()) as Exported

const withoutGroupIds = (exported: Exported) => ({
  ...exported,
  reuseGroups: sorted(exported.reuseGroups.map((group) => ({ ...group, id: '' }))),
})

test('any household comes back from its export but for digests, and groups hold as they did', async () => {
  await fc.assert(
    fc.asyncProperty(vaultContents, async (content) => {
      const [from, to] = [newKeeper(), newKeeper()]
      try {
        const before = await fillVault(from.keeper, content)
        const file = writeOpenExport(portsOf(from.keeper), 'json')
        expect(await lookIntoExport(file)).toMatchObject({
          householdName: content.inventory.household.name,
          accounts: content.inventory.accounts.length,
          imports: content.imports.length,
          incidents: content.incidents.length,
        })
        await readOpenExport(portsOf(to.keeper), {
          file,
          sharedComputer: false,
          protection: keychain,
        })
        const after = portsOf(to.keeper).openVault()
        expect(comparable(readVaultContent(before))).toEqual(comparable(content))
        expect(comparable(readVaultContent(after))).toEqual(comparable(content))
        const old = new Set(before.fingerprints.list().map(({ digest }) => digest))
        expect(after.fingerprints.list().filter(({ digest }) => old.has(digest))).toEqual([])
        expect(after.settings.read().networkAllowed).toBe(false)
        expect(after.hibpList.read()).toBeUndefined()
        const again = await parse(writeOpenExport(portsOf(to.keeper), 'json'))
        const first = await parse(file)
        expect(withoutGroupIds(again)).toEqual({
          ...withoutGroupIds(first),
          settings: { ...content.settings, networkAllowed: false },
          household: {
            ...content.inventory.household,
            sharedComputer: false,
            region: expect.anything(),
          },
        })
        const ids = new Set(first.reuseGroups.map(({ id }) => id))
        expect(again.reuseGroups.filter(({ id }) => ids.has(id))).toEqual([])
      } finally {
        await from.remove()
        await to.remove()
      }
    }),
    { numRuns: 25 },
  )
}, 60_000)

describe('reading an export', () => {
  /** A keeper that goes with the test. */
  const testKeeper = () => {
    const made = newKeeper()
    onTestFinished(made.remove)
    return made
  }

  const [content] = fc.sample(
    vaultContents.filter(({ inventory }) => inventory.accounts.length > 2),
    { numRuns: 1, seed: 3 },
  )
  if (content === undefined) throw new Error('No sample')

  const exportedFrom = async (): Promise<File> => {
    const { keeper } = testKeeper()
    const vault = await fillVault(keeper, content)
    const [account] = content.inventory.accounts
    if (account === undefined) throw new Error('No account')
    vault.fingerprints.add({
      accountId: account.id,
      kind: 'password',
      digest: vault.fingerprints.digestPassword('orbit velvet'),
      firstSeen: portsOf(keeper).today(),
      lastSeen: portsOf(keeper).today(),
    })
    return writeOpenExport(portsOf(keeper), 'json')
  }

  const nothingOf = ({ directory, ring }: ReturnType<typeof newKeeper>) => {
    expect(readdirSync(directory).filter((name) => name.startsWith('vault'))).toEqual([])
    expect([...ring.entries]).toEqual([])
  }

  test('never matches a secret of before, even the very same one', async () => {
    const file = await exportedFrom()
    const { keeper } = testKeeper()
    await readOpenExport(portsOf(keeper), { file, sharedComputer: false, protection: keychain })
    const vault = portsOf(keeper).openVault()
    const digests = vault.fingerprints.list().map(({ digest }) => digest)
    expect(digests).not.toHaveLength(0)
    expect(digests).not.toContain(vault.fingerprints.digestPassword('orbit velvet'))
  })

  test('is a first run: never over a vault, and by the rules of one', async () => {
    const file = await exportedFrom()
    const made = testKeeper()
    const ports = portsOf(made.keeper)
    const shared = { file, sharedComputer: true, protection: keychain }
    await expect(readOpenExport(ports, shared)).rejects.toMatchObject({
      data: { rule: 'shared-computer-needs-passphrase' },
    })
    const weak = { kind: 'passphrase', passphrase: 'password1' } as const
    await expect(
      readOpenExport(ports, { file, sharedComputer: true, protection: weak }),
    ).rejects.toMatchObject({ code: 'WEAK_PASSPHRASE' })
    nothingOf(made)
    await readOpenExport(ports, { file, sharedComputer: false, protection: keychain })
    const before = readVaultContent(ports.openVault())
    const again = { file, sharedComputer: false, protection: keychain }
    await expect(readOpenExport(ports, again)).rejects.toBeInstanceOf(VaultStateError)
    expect(readVaultContent(ports.openVault())).toEqual(before)
  })

  test('leaves nothing where the file is bad or writing it fails in the middle', async () => {
    const file = await exportedFrom()
    const made = testKeeper()
    const ports = portsOf(made.keeper)
    const read = (from: File, uuid = ports.uuid) =>
      readOpenExport(
        { ...ports, uuid },
        { file: from, sharedComputer: false, protection: keychain },
      )
    await expect(read(new File(['{}'], 'x.json'))).rejects.toBeInstanceOf(UseCaseError)
    nothingOf(made)
    const failing = (): never => {
      throw new Error('in the middle')
    }
    await expect(read(file, failing)).rejects.toThrow('in the middle')
    nothingOf(made)
    expect((await made.keeper.state()).kind).toBe('none')
    await read(file)
    expect((await made.keeper.state()).kind).toBe('open')
  })

  test('file names carry the day and nothing of the family', async () => {
    const { keeper } = testKeeper()
    await fillVault(keeper, content)
    expect(writeOpenExport(portsOf(keeper), 'json').name).toBe('kinventory-export-2026-11-22.json')
    expect(writeOpenExport(portsOf(keeper), 'csv').name).toBe('kinventory-accounts-2026-11-22.csv')
  })
})
