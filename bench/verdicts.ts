import { performance } from 'node:perf_hooks'
import { resolve } from 'node:path'
import { compileCatalogue } from '../scripts/catalogue/compile.ts'
import { householdCatalogue } from '../src/domain/knowledge/household-catalogue.ts'
import { recogniseAccounts } from '../src/domain/matching/recognise-accounts.ts'
import type { Account } from '../src/domain/model/account.ts'
import type { Breach } from '../src/domain/model/breach.ts'
import type { Catalogue } from '../src/domain/model/catalogue.ts'
import { asId } from '../src/domain/model/id.ts'
import type { Inventory } from '../src/domain/model/inventory.ts'
import { assessedBreach, type SurfaceInput } from '../src/domain/surface/assessed-breaches.ts'
import { householdSurface } from '../src/domain/surface/household-surface.ts'
import { surfaceParts } from '../src/domain/surface/surface-parts.ts'
import { judgeAccount } from '../src/domain/verdicts/judge-account.ts'
import { inventoryIndex } from '../src/domain/verdicts/inventory-index.ts'
import { reachedAccounts } from '../src/domain/verdicts/reached-accounts.ts'
import { breachList, day, listed } from './breach-list.ts'
import { median, print } from './measure.ts'

/**
 * Times what is derived anew each time, for whole households that share passwords and addresses in different ways:
 * the shipped catalogue merged with a breach list made up to 1,100 entries, services recognised from addresses, every
 * verdict, the surface with the count of its steps, and the file of the breach that reaches most accounts. Run:
 * `npm run bench:verdicts -- [accounts ...]`
 */

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [500, 5000]
const runs = 5
/** A household that takes longer is run once only, so that a slow one can be measured at all. */
const longRun = 20_000

/** What a household shares: passwords, addresses, and how many services of the list its accounts lie with. */
interface Sharing {
  readonly name: string
  readonly passwords: (accounts: number) => number
  readonly addresses: number
  readonly services: number
}

const sharings: readonly Sharing[] = [
  {
    name: 'two addresses, passwords for ten accounts each',
    passwords: (accounts) => Math.ceil(accounts / 10),
    addresses: 2,
    services: listed * 2,
  },
  { name: 'one password for all', passwords: () => 1, addresses: 2, services: listed * 2 },
  { name: 'ten passwords', passwords: () => 10, addresses: 2, services: listed * 2 },
  {
    name: 'one address for all, every password another',
    passwords: (accounts) => accounts,
    addresses: 1,
    services: listed * 2,
  },
  {
    name: 'one password and one address, half of all accounts with one service',
    passwords: () => 1,
    addresses: 1,
    services: 2,
  },
]

const ana = asId<'person'>('ana')
const children = ['mia', 'theo'].map((id) => asId<'person'>(id))

/** Half of the accounts know when they were opened. */
const accountOf = (index: number, { addresses, services }: Sharing): Account => ({
  id: asId<'account'>(`account-${index}`),
  kind: 'account',
  title: `Site ${index}`,
  holderId: ana,
  subjectIds: [children[index % 2] ?? ana, ...(index % 3 === 0 ? [ana] : [])],
  origins: [`https://www.site-${1 + (index % services)}.example`],
  email: `family${index % addresses}@example.com`,
  erasureConfirmed: false,
  status: 'active',
  twoFactor: 'unknown',
  platformIds: [],
  theirs: false,
  ...(index % 2 === 0 ? { opened: day('2014-06-01') } : { existedBy: day('2026-11-01') }),
})

const inventoryOf = (size: number, sharing: Sharing): Inventory => ({
  household: { name: 'Rivera', region: { code: 'US' }, sharedComputer: false },
  people: [
    { id: ana, role: 'guardian', name: 'Ana' },
    ...children.map((id) => ({ id, role: 'child' as const, name: id, birthDate: day('2014') })),
  ],
  accounts: Array.from({ length: size }, (_, index) => accountOf(index, sharing)),
  holdings: [],
  fingerprints: Array.from({ length: size }, (_, index) => ({
    accountId: asId<'account'>(`account-${index}`),
    kind: 'password' as const,
    digest: `p${index % sharing.passwords(size)}`,
    firstSeen: day('2026-11-01'),
    lastSeen: day('2026-11-01'),
  })),
  evidence: [],
  lookups: [
    {
      address: 'family0@example.com',
      state: 'found',
      askedOn: day('2026-11-20'),
      breachNames: Array.from({ length: 40 }, (_, index) => `Site${index * 7}`),
      childrenKnow: false,
    },
  ],
})

const { catalogue: shipped, playbook } = compileCatalogue(
  resolve(import.meta.dirname, '../resources'),
)

const merge = (): Catalogue =>
  householdCatalogue(shipped, {
    ownServices: [],
    ownBreaches: [],
    overrides: [],
    additions: [],
    learned: [],
    hibp: breachList,
  })

const recognise = (stored: Inventory, catalogue: Catalogue): Inventory => ({
  ...stored,
  accounts: recogniseAccounts(stored.accounts, catalogue.services, []).accounts,
})

/** Gives back how many verdicts there are, and the breach that reaches most accounts. */
const verdicts = (inventory: Inventory, catalogue: Catalogue) => {
  const index = inventoryIndex(inventory, catalogue)
  let judged = 0
  let widest: { readonly breach: Breach; readonly accounts: number } | undefined
  for (const breach of catalogue.breaches) {
    const accounts = reachedAccounts(breach, index)
    for (const account of accounts) judgeAccount(account, breach, index)
    judged += accounts.length
    if (accounts.length > (widest?.accounts ?? 0)) widest = { breach, accounts: accounts.length }
  }
  return { judged, widest: widest?.breach }
}

const surfaceInput = (inventory: Inventory, catalogue: Catalogue): SurfaceInput => ({
  inventory,
  catalogue,
  playbook,
  records: new Map(),
  openedOn: new Map(),
  today: day('2026-11-22'),
})

const steps = ['merge', 'recognise', 'verdicts', 'surface', 'one file'] as const

const run = (stored: Inventory) => {
  const times: number[] = []
  const timed = <Result>(work: () => Result): Result => {
    const start = performance.now()
    const result = work()
    times.push(performance.now() - start)
    return result
  }
  const catalogue = timed(merge)
  const inventory = timed(() => recognise(stored, catalogue))
  const { judged, widest } = timed(() => verdicts(inventory, catalogue))
  timed(() => householdSurface(surfaceParts(surfaceInput(inventory, catalogue))))
  timed(() => widest && assessedBreach(surfaceInput(inventory, catalogue), widest))
  return { times, judged }
}

for (const count of counts) {
  for (const sharing of sharings) {
    const stored = inventoryOf(count, sharing)
    // The first run also pays for the compiler and is not counted, unless it is the only one.
    const first = run(stored)
    const isLong = first.times.reduce((sum, time) => sum + time, 0) > longRun
    const counted = isLong ? [first] : Array.from({ length: runs }, () => run(stored))
    const shown = steps.map(
      (step, place) =>
        `${step} ${median(counted.map(({ times }) => times[place] ?? 0)).toFixed(0)} ms`,
    )
    print(`${count} accounts, ${sharing.name}: ${first.judged} verdicts, ${shown.join(', ')}`)
  }
}
