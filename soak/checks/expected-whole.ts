import { defined } from '../commands/step.ts'
import type { ModelFamily } from '../model/family.ts'
import { inOrder, type Whole } from './read-whole.ts'

const list = (items: readonly object[]) => inOrder(items.map((item) => defined({ ...item })))

const inKeyOrder = (steps: Readonly<Record<string, object>>) =>
  Object.fromEntries(
    Object.entries(steps)
      .map(([key, step]) => [key, defined(step)] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )

/** Accounts by password: who shares one stands together. */
const passwordGroups = ({ passwords }: ModelFamily): readonly string[] => {
  const groups = new Map<number, string[]>()
  for (const [id, labels] of Object.entries(passwords)) {
    for (const label of labels) groups.set(label, [...(groups.get(label) ?? []), id])
  }
  return [...groups.values()].map((ids) => ids.toSorted().join(' ')).toSorted()
}

/** What `readWhole` has to find where the vault holds what the model says. */
export const expectedWhole = (family: ModelFamily): Whole => ({
  household: family.household,
  settings: family.settings,
  layout: family.layout,
  people: list(family.people),
  services: list(family.services),
  breaches: list(family.breaches),
  overrides: list(family.overrides),
  additions: list(family.additions),
  learned: list(family.learned),
  imports: list(family.imports.map(({ fields: _fields, secrets: _secrets, ...batch }) => batch)),
  accounts: family.accounts
    .map((account) => defined({ ...account }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  holdings: list(family.holdings),
  passwords: passwordGroups(family),
  evidence: list(family.evidence),
  files: list(family.files.map((file) => ({ ...file, steps: inKeyOrder(file.steps) }))),
  letters: list(family.letters),
  filters: list(family.filters),
  sent: 0,
  lookups: 0,
})
