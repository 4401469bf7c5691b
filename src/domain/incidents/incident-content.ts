import { certainties, type Breach } from '../model/breach.ts'
import type { PersonId } from '../model/id.ts'
import type { BreachFile } from '../surface/assessed-breaches.ts'
import type { IncidentContent } from './incident-look.ts'

type Content = IncidentContent
type Person = Content['people'][number]

/** Sorted by the text that tells one from another, each once; of equal ones the first is kept. */
const inOrder = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] => {
  const byKey = new Map<string, Item>()
  for (const item of items) if (!byKey.has(keyOf(item))) byKey.set(keyOf(item), item)
  return [...byKey.keys()].toSorted().flatMap((key) => byKey.get(key) ?? [])
}

const classesOf = ({ classes }: Breach): Content['classes'] =>
  inOrder(
    // The surest first: what one source admits and another claims is admitted.
    classes
      .toSorted(
        (one, other) => certainties.indexOf(one.certainty) - certainties.indexOf(other.certainty),
      )
      .map(({ dataClass, role, certainty }) => ({ dataClass, role, certainty })),
    ({ dataClass, role }) => `${role} ${dataClass}`,
  )

const countsOf = ({ counts }: Breach): Content['counts'] =>
  inOrder(
    counts.map(({ of, value, label }) => ({ of, value, label })),
    ({ of, value, label }) => JSON.stringify([of, label, value]),
  )

const statementsOf = ({ timeline, contested }: Breach): readonly string[] =>
  inOrder(
    [...timeline, ...contested].map(({ text }) => text),
    (text) => text,
  )

const peopleOf = ({ assessment, checklists }: BreachFile): readonly Person[] => {
  const lists = new Map(checklists.map((list) => [list.personId, list.actions]))
  return inOrder<Person>(
    assessment.people.map(({ personId, level, verdicts, exposures }) => ({
      personId,
      level,
      verdicts: inOrder(
        verdicts.map(({ accountId, verdict }) => ({ accountId, level: verdict.level })),
        ({ accountId }) => accountId,
      ),
      exposures: inOrder(
        exposures.map(({ dataClass, state }) => ({ dataClass, state })),
        ({ dataClass }) => dataClass,
      ),
      steps: inOrder(
        (lists.get(personId) ?? []).map(({ key, state }) => ({ key, state })),
        ({ key }) => key,
      ),
    })),
    ({ personId }: { readonly personId: PersonId }) => personId,
  )
}

/**
 * What a file on a breach says, to be held against what it says later. Equal for equal facts, in whatever order they
 * were written down. Accounts marked *theirs* are in no file, so they are not in here either (P10).
 */
export const incidentContent = (file: BreachFile): IncidentContent => {
  const { breach } = file
  return {
    access: { from: breach.access.from, to: breach.access.to },
    discovered: breach.discovered,
    disclosed: breach.disclosed,
    classes: classesOf(breach),
    notTaken: inOrder(
      breach.notTaken.map(({ dataClass }) => dataClass),
      (id) => id,
    ),
    counts: countsOf(breach),
    statements: statementsOf(breach),
    people: peopleOf(file),
  }
}
