import { isOpen } from '../checklists/is-open.ts'
import { certainties } from '../model/breach.ts'
import type { ActionState } from '../model/checklist.ts'
import { exposureStates } from '../model/exposure.ts'
import type { PersonId } from '../model/id.ts'
import { rankOf } from '../verdicts/verdict-level.ts'
import type {
  ClassDifference,
  CountDifference,
  DateDifference,
  Difference,
  ExposureDifference,
  PersonDifference,
  StepDifference,
} from './difference.ts'
import type { IncidentContent } from './incident-look.ts'

type Content = IncidentContent
type Person = Content['people'][number]

interface Pair<Item> {
  readonly before: Item | undefined
  readonly now: Item | undefined
}

/** What stands in one of two lists or in both, in the order of the earlier, then what only the later has. */
const pairs = <Item>(
  before: readonly Item[],
  now: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Pair<Item>[] => {
  const then = new Map(before.map((item) => [keyOf(item), item]))
  const today = new Map(now.map((item) => [keyOf(item), item]))
  return [...new Set([...then.keys(), ...today.keys()])].map((key) => ({
    before: then.get(key),
    now: today.get(key),
  }))
}

const datesOf = ({ access, discovered, disclosed }: Content) => [
  { which: 'access-from' as const, date: access.from },
  { which: 'access-to' as const, date: access.to },
  { which: 'discovered' as const, date: discovered },
  { which: 'disclosed' as const, date: disclosed },
]

const dates = (before: Content, now: Content): readonly DateDifference[] =>
  pairs(datesOf(before), datesOf(now), ({ which }) => which).flatMap((pair) =>
    pair.now === undefined || pair.before?.date === pair.now.date
      ? []
      : [{ about: 'date', which: pair.now.which, before: pair.before?.date, now: pair.now.date }],
  )

const classChange = (
  before: Content['classes'][number] | undefined,
  now: Content['classes'][number] | undefined,
): ClassDifference['change'] => {
  if (before === undefined) return 'added'
  if (now === undefined) return 'removed'
  return certainties.indexOf(now.certainty) < certainties.indexOf(before.certainty)
    ? 'surer'
    : 'less-sure'
}

const classes = (then: Content, today: Content): readonly ClassDifference[] =>
  pairs(then.classes, today.classes, ({ dataClass, role }) => `${role} ${dataClass}`).flatMap(
    ({ before, now }) => {
      const one = now ?? before
      return one === undefined || before?.certainty === now?.certainty
        ? []
        : [
            {
              about: 'class',
              change: classChange(before, now),
              dataClass: one.dataClass,
              role: one.role,
              before: before?.certainty,
              now: now?.certainty,
            },
          ]
    },
  )

interface AddedOrRemoved<Text> {
  readonly change: 'added' | 'removed'
  readonly text: Text
}

/** What is in one of two lists of texts and not in the other. */
const addedAndRemoved = <Text extends string>(
  before: readonly Text[],
  now: readonly Text[],
): readonly AddedOrRemoved<Text>[] =>
  pairs(before, now, (text) => text).flatMap((pair): readonly AddedOrRemoved<Text>[] => {
    if (pair.before === undefined && pair.now !== undefined)
      return [{ change: 'added', text: pair.now }]
    if (pair.before !== undefined && pair.now === undefined)
      return [{ change: 'removed', text: pair.before }]
    return []
  })

/** Numbers of the same things by the same sort of teller; a number that was corrected is one difference, not two. */
const counts = (then: Content, today: Content): readonly CountDifference[] => {
  type Count = Content['counts'][number]
  const apart = pairs(then.counts, today.counts, ({ of, label, value }) =>
    JSON.stringify([of, label, value]),
  ).filter(({ before, now }) => before === undefined || now === undefined)
  const groups = Map.groupBy(apart, ({ before, now }) => {
    const one = before ?? now
    return JSON.stringify([one?.of, one?.label])
  })
  const present = (count: Count | undefined): readonly Count[] => (count ? [count] : [])
  return [...groups.values()].flatMap((group) => {
    const gone = group.flatMap(({ before }) => present(before))
    const come = group.flatMap(({ now }) => present(now))
    const longer = gone.length > come.length ? gone : come
    return longer.map(({ of, label }, place) => ({
      about: 'count' as const,
      of,
      label,
      before: gone[place]?.value,
      now: come[place]?.value,
    }))
  })
}

const personDifference = ({ before, now }: Pair<Person>): readonly PersonDifference[] => {
  const one = now ?? before
  if (one === undefined) return []
  const accounts = pairs(
    before?.verdicts ?? [],
    now?.verdicts ?? [],
    ({ accountId }) => accountId,
  ).flatMap((pair) => {
    const account = pair.now ?? pair.before
    return account === undefined || pair.before?.level === pair.now?.level
      ? []
      : [{ accountId: account.accountId, before: pair.before?.level, now: pair.now?.level }]
  })
  if (before?.level === now?.level && accounts.length === 0) return []
  return [
    {
      about: 'person',
      personId: one.personId,
      before: before?.level,
      now: now?.level,
      accounts,
    },
  ]
}

const exposures = (people: Pair<Person>): readonly ExposureDifference[] => {
  const personId = (people.now ?? people.before)?.personId
  return pairs(
    people.before?.exposures ?? [],
    people.now?.exposures ?? [],
    ({ dataClass }) => dataClass,
  ).flatMap(({ before, now }) => {
    const one = now ?? before
    return personId === undefined || one === undefined || before?.state === now?.state
      ? []
      : [
          {
            about: 'exposure',
            personId,
            dataClass: one.dataClass,
            before: before?.state,
            now: now?.state,
          },
        ]
  })
}

const stepChange = (
  before: ActionState | undefined,
  now: ActionState | undefined,
): StepDifference['change'] => {
  if (before === undefined) return 'new'
  if (now === undefined) return 'gone'
  if (!isOpen(now)) return 'done'
  if (!isOpen(before)) return 'reopened'
  return now === 'waiting' ? 'waiting' : 'to-do'
}

const steps = (people: readonly Pair<Person>[]): readonly StepDifference[] => {
  const found = new Map<string, StepDifference>()
  const add = (one: Omit<StepDifference, 'personIds'>, personId: PersonId): void => {
    const alike = JSON.stringify([one.key, one.before, one.now])
    const personIds = [...(found.get(alike)?.personIds ?? []), personId]
    found.set(alike, { ...one, personIds })
  }
  for (const person of people) {
    const personId = (person.now ?? person.before)?.personId
    if (personId === undefined) continue
    const changed = pairs(
      person.before?.steps ?? [],
      person.now?.steps ?? [],
      ({ key }) => key,
    ).filter(({ before, now }) => before?.state !== now?.state)
    for (const { before, now } of changed) {
      const change = stepChange(before?.state, now?.state)
      const key = (now ?? before)?.key ?? ''
      add({ about: 'step', change, key, before: before?.state, now: now?.state }, personId)
    }
  }
  return [...found.values()]
}

/** Of somebody who is known in part only what has come, or got worse: the rest may have gone with what was taken out. */
const isNews =
  (before: Content) =>
  (one: PersonDifference | ExposureDifference | StepDifference): boolean => {
    const ids = one.about === 'step' ? one.personIds : [one.personId]
    const isPart = before.people.some(
      ({ personId, isPart: part }) => part === true && ids.includes(personId),
    )
    if (!isPart) return true
    switch (one.about) {
      case 'person':
        return one.now !== undefined && (!one.before || rankOf(one.now) < rankOf(one.before))
      case 'exposure':
        return (
          one.now !== undefined &&
          (!one.before || exposureStates.indexOf(one.now) < exposureStates.indexOf(one.before))
        )
      case 'step':
        return one.change !== 'gone'
    }
  }

/**
 * What a file on a breach says now and did not say then. Complete: who applies all of it to the earlier content has the
 * later one, but for somebody of whom that is known only in part. First what is said of the breach, then who is in it
 * and with what, then the steps.
 */
export const differencesBetween = (before: Content, now: Content): readonly Difference[] => {
  const people = pairs(before.people, now.people, ({ personId }) => personId)
  return [
    ...dates(before, now),
    ...classes(before, now),
    ...addedAndRemoved(before.notTaken, now.notTaken).map(({ change, text }) => ({
      about: 'not-taken' as const,
      change,
      dataClass: text,
    })),
    ...counts(before, now),
    ...addedAndRemoved(before.statements, now.statements).map((one) => ({
      about: 'statement' as const,
      ...one,
    })),
    ...[...people.flatMap(personDifference), ...people.flatMap(exposures), ...steps(people)].filter(
      isNews(before),
    ),
  ]
}
