import { performance } from 'node:perf_hooks'
import { resolve } from 'node:path'
import { compileCatalogue } from '../scripts/catalogue/compile.ts'
import { householdCatalogue } from '../src/domain/knowledge/household-catalogue.ts'
import { recogniseAccounts } from '../src/domain/matching/recognise-accounts.ts'
import type { Account } from '../src/domain/model/account.ts'
import { hibpFlags } from '../src/domain/model/breach.ts'
import type { Catalogue } from '../src/domain/model/catalogue.ts'
import type { HibpEntry, HibpList } from '../src/domain/model/hibp-list.ts'
import { asId } from '../src/domain/model/id.ts'
import type { Inventory } from '../src/domain/model/inventory.ts'
import { partialDate, type PartialDate } from '../src/domain/model/partial-date.ts'
import type { Playbook } from '../src/domain/model/playbook.ts'
import { householdSurface } from '../src/domain/surface/household-surface.ts'
import { judgeAccount } from '../src/domain/verdicts/judge-account.ts'
import { inventoryIndex } from '../src/domain/verdicts/inventory-index.ts'
import { reachedAccounts } from '../src/domain/verdicts/reached-accounts.ts'

/**
 * Times what is derived anew each time, for a whole household: the shipped catalogue merged with a breach list made
 * up to 1,100 entries, services recognised from addresses, every verdict, and the surface with its checklists. Run:
 * `npm run bench:verdicts -- [accounts ...]`
 */

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [500, 5000]
const listed = 1100
const runs = 5

const day = (text: string): PartialDate => {
  const date = partialDate(text)
  if (date === undefined) throw new Error(`${text} is no date`)
  return date
}

const entryOf = (index: number): HibpEntry => ({
  name: `Site${index}`,
  title: `Site ${index}`,
  domain: index % 12 === 0 ? '' : `site-${index}.example`,
  breachDate: day(`${2010 + (index % 15)}-0${1 + (index % 9)}-15`),
  added: day(`${2011 + (index % 15)}-0${1 + (index % 9)}-20`),
  modified: day(`${2011 + (index % 15)}-0${1 + (index % 9)}-20`),
  accounts: index * 1000,
  description: 'Somebody copied the customers of this site and put them up for sale. '.repeat(8),
  dataClasses: ['Email addresses', 'Names', 'Passwords', 'Dates of birth', 'Usernames'],
  flags: index % 10 === 0 ? hibpFlags.slice(0, 1 + (index % hibpFlags.length)) : ['verified'],
})

const list: HibpList = {
  entries: Array.from({ length: listed }, (_, index) => entryOf(index)),
  takenOn: day('2026-11-20'),
  from: 'file',
}

const ana = asId<'person'>('ana')
const children = ['mia', 'theo'].map((id) => asId<'person'>(id))

/** Two addresses and a few passwords over all accounts, as families have them; half know when they were opened. */
const accountOf = (index: number): Account => ({
  id: asId<'account'>(`account-${index}`),
  kind: 'account',
  title: `Site ${index}`,
  holderId: ana,
  subjectIds: [children[index % 2] ?? ana, ...(index % 3 === 0 ? [ana] : [])],
  origins: [`https://www.site-${index % (listed * 2)}.example`],
  email: `family${index % 2}@example.com`,
  erasureConfirmed: false,
  status: 'active',
  twoFactor: 'unknown',
  platformIds: [],
  theirs: false,
  ...(index % 2 === 0 ? { opened: day('2014-06-01') } : { existedBy: day('2026-11-01') }),
})

const inventoryOf = (size: number): Inventory => ({
  household: { name: 'Rivera', region: { code: 'US' }, sharedComputer: false },
  people: [
    { id: ana, role: 'guardian', name: 'Ana' },
    ...children.map((id) => ({ id, role: 'child' as const, name: id, birthDate: day('2014') })),
  ],
  accounts: Array.from({ length: size }, (_, index) => accountOf(index)),
  holdings: [],
  fingerprints: Array.from({ length: size }, (_, index) => ({
    accountId: asId<'account'>(`account-${index}`),
    kind: 'password' as const,
    digest: `p${index % Math.ceil(size / 10)}`,
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

interface Steps {
  readonly merge: () => Catalogue
  readonly recognise: (catalogue: Catalogue) => Inventory
  readonly verdicts: (inventory: Inventory, catalogue: Catalogue) => number
  readonly surface: (inventory: Inventory, catalogue: Catalogue, playbook: Playbook) => unknown
}

const stepsFor = (stored: Inventory): Steps => ({
  merge: () =>
    householdCatalogue(shipped, {
      ownServices: [],
      ownBreaches: [],
      overrides: [],
      additions: [],
      learned: [],
      hibp: list,
    }),
  recognise: (catalogue) => ({
    ...stored,
    accounts: recogniseAccounts(stored.accounts, catalogue.services, []).accounts,
  }),
  verdicts: (inventory, catalogue) => {
    const index = inventoryIndex(inventory, catalogue)
    let judged = 0
    for (const breach of catalogue.breaches) {
      for (const account of reachedAccounts(breach, index)) {
        judgeAccount(account, breach, index)
        judged += 1
      }
    }
    return judged
  },
  surface: (inventory, catalogue, words) =>
    householdSurface({
      inventory,
      catalogue,
      playbook: words,
      records: new Map(),
      today: day('2026-11-22'),
    }),
})

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

for (const count of counts) {
  const stored = inventoryOf(count)
  const times: Record<keyof Steps, number[]> = {
    merge: [],
    recognise: [],
    verdicts: [],
    surface: [],
  }
  let judged = 0
  // One more than counted: the first run also pays for the compiler.
  for (let run = 0; run <= runs; run += 1) {
    const { merge, recognise, verdicts, surface } = stepsFor(stored)
    const marks = [performance.now()]
    const catalogue = merge()
    marks.push(performance.now())
    const inventory = recognise(catalogue)
    marks.push(performance.now())
    judged = verdicts(inventory, catalogue)
    marks.push(performance.now())
    surface(inventory, catalogue, playbook)
    marks.push(performance.now())
    if (run === 0) continue
    for (const [place, step] of (['merge', 'recognise', 'verdicts', 'surface'] as const).entries())
      times[step].push((marks[place + 1] ?? 0) - (marks[place] ?? 0))
  }
  const shown = Object.entries(times).map(([step, each]) => `${step} ${median(each).toFixed(0)} ms`)
  print(`${count} accounts, ${listed} listed breaches, ${judged} verdicts: ${shown.join(', ')}`)
}
