import { resolve } from 'node:path'
import { compileCatalogue } from '../../scripts/catalogue/compile.ts'
import { findAccounts } from '../../src/application/accounts/find-accounts.ts'
import { surfaceInput, type SurfacePorts } from '../../src/application/surface/surface-input.ts'
import type { JoinMapInput } from '../../src/domain/joins/household-joins.ts'
import { joinMap } from '../../src/domain/joins/join-map.ts'
import { householdCatalogue } from '../../src/domain/knowledge/household-catalogue.ts'
import { lifetimeLedger } from '../../src/domain/ledger/lifetime-ledger.ts'
import { recogniseAccounts } from '../../src/domain/matching/recognise-accounts.ts'
import type { PersonId } from '../../src/domain/model/id.ts'
import { reuseMap } from '../../src/domain/reuse/reuse-map.ts'
import { assessedBreach, type SurfaceInput } from '../../src/domain/surface/assessed-breaches.ts'
import { householdSurface } from '../../src/domain/surface/household-surface.ts'
import { surfaceParts, type SurfaceParts } from '../../src/domain/surface/surface-parts.ts'
import { timelineEvents } from '../../src/domain/timeline/timeline-events.ts'
import { timelineOverview } from '../../src/domain/timeline/timeline-overview.ts'
import { breachList, day } from '../breach-list.ts'
import { growthOf, nearLinear, type Sized } from '../growth-of.ts'
import { inLargeHousehold } from '../in-large-household.ts'
import { inLargeVault, type Client } from '../in-large-vault.ts'
import { repeated } from '../repeated.ts'
import { figureOf } from '../report/figure-of.ts'
import type { Curve, Figure, MeasureSection, Scale, Table } from '../report/section.ts'
import { sharingHousehold, sharings, type Sharing } from '../verdict-household.ts'

const sizesOf: Readonly<Record<Scale, readonly number[]>> = {
  full: [500, 5000, 50_000],
  quick: [200, 2000],
}

const runsFor = (accounts: number, scale: Scale): number =>
  scale === 'quick' ? 2 : accounts > 20_000 ? 3 : 7

/** A letter more each, as somebody types, and words that stand in names, in addresses and nowhere. */
const queries = ['s', 'site', 'site 47', 'roblox', 'family3', 'player_12', 'site-30 example', 'xyz']

/** Fresh parts of one input: nothing of them is worked out yet. */
const freshParts = (input: SurfaceInput): SurfaceParts =>
  // The index is kept by inventory, so that a new one is asked for a new index.
  surfaceParts({ ...input, inventory: { ...input.inventory } })

const joinInput = ({ index, rowsOf, input }: SurfaceParts): JoinMapInput => ({
  index,
  rows: new Map(index.inventory.people.map(({ id }) => [id, rowsOf(id)])),
  rules: input.playbook.joins,
})

const ledgerOf = (personId: PersonId, { index, assessed, rowsOf, input }: SurfaceParts) =>
  lifetimeLedger({
    personId,
    rows: rowsOf(personId),
    assessed: assessed(),
    index,
    milestones: input.playbook.milestones,
    today: input.today,
  })

type Measured = ReadonlyMap<string, Figure>

const searching = 'one search of the vault’s index'

/** Each derivation by itself: what it stands on is there already. In milliseconds. */
const deriveOnce = async (ports: SurfacePorts, runs: number): Promise<Measured> => {
  const input = surfaceInput(ports)
  const known = freshParts(input)
  const child = input.inventory.people.find(({ role }) => role === 'child')
  if (!child) throw new Error('The made-up household has no child')
  const imports = ports.openVault().imports.list()
  let parts = known
  const renew = (): void => void (parts = freshParts(input))
  const judge = (): void => {
    renew()
    parts.assessed()
  }
  const works: readonly (readonly [string, () => unknown, (() => unknown)?])[] = [
    ['reading all, and recognising services', () => surfaceInput(ports)],
    ['every verdict', () => parts.assessed(), renew],
    ['everybody’s matrix', () => input.inventory.people.map(({ id }) => parts.rowsOf(id)), judge],
    ['the household’s surface, after verdicts', () => householdSurface(parts), judge],
    ['join map', () => joinMap(joinInput(known))],
    ['reuse map', () => reuseMap(known, { groups: 20, members: 20 })],
    ['a child’s ledger', () => ledgerOf(child.id, known)],
    ['timeline', () => timelineOverview(timelineEvents(known, imports), undefined, known)],
  ]
  householdSurface(known)
  const found = new Map<string, Figure>()
  for (const [name, work, before] of works) {
    found.set(name, figureOf(await repeated(runs, work, before)))
  }
  // The inventory is kept for the searches, as it is in the program.
  for (const query of queries) findAccounts(ports, query)
  const times: number[] = []
  for (const query of queries) {
    times.push(...(await repeated(runs, () => findAccounts(ports, query))))
  }
  return found.set(searching, figureOf(times))
}

const across = 'accounts'

const growthTable = (
  sizes: readonly number[],
  series: ReadonlyMap<string, readonly Sized[]>,
): Table => ({
  title: 'Each derivation by itself, on households of growing size',
  columns: [
    'derived',
    ...sizes.map((size) => `${size.toLocaleString('en')} accounts (ms)`),
    ...sizes
      .slice(1)
      .map(
        (size, place) =>
          `exponent from ${(sizes[place] ?? 0).toLocaleString('en')} to ${size.toLocaleString('en')}`,
      ),
    'near linear',
  ],
  rows: [...series].map(([label, points]) => {
    const exponents = growthOf(points)
    return {
      label,
      cells: [
        ...points.map(({ figure }) => figure),
        ...exponents,
        exponents.every((exponent) => exponent <= nearLinear) ? 'yes' : 'no',
      ],
    }
  }),
})

const curvesOf = (series: ReadonlyMap<string, readonly Sized[]>): readonly Curve[] => {
  const line = (name: string) => ({ name, points: series.get(name) ?? [] })
  const names = [...series.keys()]
  return [
    {
      id: 'derivation',
      title: 'What is derived anew, by size of the household',
      across,
      up: 'milliseconds',
      series: names.slice(0, 4).map(line),
    },
    {
      id: 'maps',
      title: 'Maps, ledger, timeline and search, by size of the household',
      across,
      up: 'milliseconds',
      series: names.slice(4).map(line),
    },
  ]
}

const { catalogue: shipped, playbook } = compileCatalogue(
  resolve(import.meta.dirname, '../../resources'),
)

const merged = () =>
  householdCatalogue(shipped, {
    ownServices: [],
    ownBreaches: [],
    overrides: [],
    additions: [],
    learned: [],
    hibp: breachList,
  })

/** A household that shares in one way: its verdicts, its surface, and the file of the breach that reaches most accounts. */
const deriveSharing = async (
  sharing: Sharing,
  accounts: number,
  runs: number,
): Promise<readonly (Figure | number)[]> => {
  const catalogue = merged()
  const stored = sharingHousehold(accounts, sharing)
  const recognised = recogniseAccounts(stored.accounts, catalogue.services, []).accounts
  const input: SurfaceInput = {
    inventory: { ...stored, accounts: recognised },
    catalogue,
    playbook,
    records: new Map(),
    openedOn: new Map(),
    today: day('2026-11-22'),
  }
  let parts = freshParts(input)
  const renew = (): void => void (parts = freshParts(input))
  const assessed = parts.assessed()
  const [widest] = assessed.toSorted(
    (one, other) => other.assessment.breached.length - one.assessment.breached.length,
  )
  if (!widest) throw new Error('The made-up household is in no breach')
  const verdicts = assessed.reduce(
    (sum, { assessment }) =>
      sum +
      new Set(assessment.people.flatMap((one) => one.verdicts.map((it) => it.accountId))).size,
    0,
  )
  return [
    verdicts,
    figureOf(await repeated(runs, () => parts.assessed(), renew)),
    figureOf(await repeated(runs, () => householdSurface(parts), renew)),
    figureOf(await repeated(runs, () => assessedBreach(parts.input, widest.breach), renew)),
  ]
}

const sharingTable = async (accounts: number, runs: number): Promise<Table> => {
  const rows = []
  for (const sharing of sharings) {
    rows.push({ label: sharing.name, cells: await deriveSharing(sharing, accounts, runs) })
  }
  return {
    title: `Households of ${accounts.toLocaleString('en')} accounts that share in different ways`,
    columns: [
      'what its accounts share',
      'verdicts',
      'every verdict (ms)',
      'verdicts and surface (ms)',
      'the widest breach’s file (ms)',
    ],
    rows,
  }
}

const viewsOf = (
  client: Client,
  personId: PersonId,
): readonly (readonly [string, () => Promise<unknown>])[] => [
  ['household', () => client.surface.household()],
  ['child', () => client.surface.person({ personId })],
  ['ledger', () => client.ledger.person({ personId })],
  ['join map', () => client.joins.map()],
  ['reuse map', () => client.reuse.map({ groups: 20, members: 20 })],
  ['timeline', () => client.timeline.overview({})],
  ['tidy-up', () => client.tidyUp.overview()],
  ['accounts', () => client.accounts.list()],
  ['marks of accounts', () => client.accounts.marks()],
  ['breaches', () => client.breaches.list()],
  ['search in accounts', () => client.accounts.find({ text: 'site 47' })],
  ['go anywhere', () => client.find.anywhere({ text: 'site 47' })],
]

/** What screens ask, after an edit, when all is derived anew, and once more with nothing changed. */
const screensTable = (accounts: number, runs: number): Promise<Table> =>
  inLargeVault(accounts, async (client) => {
    const { people } = await client.household.read()
    const child = people.find(({ role }) => role === 'child')
    const [account] = await client.accounts.list()
    if (!child || !account) throw new Error('The made-up household has no child or no account')
    const edit = (run: number) =>
      client.accounts.change({
        ids: [account.id],
        change: { twoFactor: run % 2 === 0 ? 'yes' : 'no' },
      })
    const rows = []
    for (const [label, ask] of viewsOf(client, child.id)) {
      const first = figureOf(await repeated(runs, ask, edit))
      const again = figureOf(await repeated(runs, ask))
      const size = (JSON.stringify(await ask())?.length ?? 0) / 1000
      rows.push({ label, cells: [first, again, Math.round(size)] })
    }
    return {
      title: `What the screens ask of the program, ${accounts.toLocaleString('en')} accounts`,
      columns: ['asked', 'after an edit (ms)', 'again, unchanged (ms)', 'answer (kB)'],
      rows,
    }
  })

/** What is never stored and derived anew each time, and how it grows with the household. */
export const measure: MeasureSection = async (scale) => {
  const sizes = sizesOf[scale]
  const series = new Map<string, Sized[]>()
  for (const accounts of sizes) {
    const found = await inLargeHousehold(accounts, (ports) =>
      deriveOnce(ports, runsFor(accounts, scale)),
    )
    for (const [name, figure] of found) {
      series.set(name, [...(series.get(name) ?? []), { across: accounts, figure }])
    }
  }
  const runs = scale === 'full' ? 5 : 2
  return {
    title: 'Verdicts, surface and maps',
    text: [
      'Made-up households of six people in a real vault, with the shipped catalogue and a breach list of 1,100 entries. Passwords are shared by eight accounts each, addresses by a ninth of all; a fifth of the accounts lie with services of the catalogue. Each derivation is timed by itself, with what it stands on already there, and once uncounted before. A search is the median over eight queries, from one letter to words that stand nowhere, by the index in the vault.',
      'Growth is to be near linear. The exponent says by which power of the number of accounts the time grows from one size to the next: one is linear, two quadratic, and up to 1.2 is called near linear here.',
      'Then the same for households whose accounts share passwords and addresses in other ways, among them such as are made to be slow: none may take much longer than another of its size for each verdict that it has. Last, what the screens ask of the program, without a browser, each answer checked against the contract: after an edit, when everything is derived anew, and again with nothing changed.',
    ],
    tables: [
      growthTable(sizes, series),
      await sharingTable(scale === 'full' ? 5000 : 500, runs),
      await screensTable(scale === 'full' ? 10_000 : 1000, runs),
    ],
    curves: curvesOf(series),
  }
}
