import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOpen } from '../checklists/is-open.ts'
import type { Breach } from '../model/breach.ts'
import type { ActionRecord, ChecklistAction } from '../model/checklist.ts'
import type { BreachId } from '../model/id.ts'
import { asId } from '../model/id.ts'
import type { PlaybookAction } from '../model/playbook.ts'
import { assessedBreach, type BreachFile, type SurfaceInput } from '../surface/assessed-breaches.ts'
import { lostClass, on } from '../test-support/sample-values.ts'
import { sampleAction, samplePlaybook } from '../test-support/sample-playbook.ts'
import {
  sharingBreach,
  sharingCatalogue,
  sharingHousehold,
} from '../test-support/sharing-arbitrary.ts'
import { accessEndOf } from '../verdicts/access-end.ts'
import { differencesBetween } from './differences-between.ts'
import { incidentContent } from './incident-content.ts'

const dataClass = (id: string) => asId<'data-class'>(id)

const password = { anyClass: [dataClass('password')] }
const actions: readonly PlaybookAction[] = [
  sampleAction('talk', {
    when: { role: 'child', anyClass: ['name', 'birth-date'].map(dataClass) },
  }),
  sampleAction('watch', {
    when: { anyClass: ['postal-address', 'email', 'birth-date', 'gender'].map(dataClass) },
  }),
  sampleAction('change', { about: 'breached-account', when: password, deed: 'change-password' }),
  sampleAction('change-too', { about: 'reused-account', deed: 'change-password' }),
  sampleAction('answer', {
    about: 'breached-account',
    when: { anyClass: ['security-answer', 'gender'].map(dataClass) },
    needsLogin: true,
  }),
  sampleAction('freeze', {
    when: { anyClass: ['birth-date', 'gender'].map(dataClass) },
    deed: 'freeze',
  }),
]

const today = on('2026-11-22')

const ids = ['first', 'second', 'third'].map((id) => asId<'breach'>(id))

interface Drawn {
  readonly input: SurfaceInput
  readonly breaches: readonly Breach[]
}

/** A household with three breaches, each with a file that was opened today, and nothing said yet. */
const drawn: fc.Arbitrary<Drawn> = fc
  .tuple(sharingHousehold, fc.array(sharingBreach, { minLength: 3, maxLength: 3 }))
  .map(([inventory, given]) => {
    const breaches = given.flatMap((breach, place) => {
      const id = ids[place]
      return id === undefined ? [] : [{ ...breach, id }]
    })
    return {
      breaches,
      input: {
        inventory,
        catalogue: { ...sharingCatalogue, breaches },
        playbook: samplePlaybook({ actions }),
        records: new Map(),
        openedOn: new Map(ids.map((id) => [id, today])),
        today,
      },
    }
  })

const stepsOf = ({ checklists }: BreachFile): readonly ChecklistAction[] =>
  checklists.flatMap((list) => list.actions)

/** What is on record once the family settles steps: with what calls for each on any checklist. */
const settled = (
  file: BreachFile,
  tasks: readonly string[],
  state: 'done' | 'not-for-us',
): readonly ActionRecord[] =>
  tasks.flatMap((task) => {
    const alike = stepsOf(file).filter((step) => step.task === task)
    const [first] = alike
    return first === undefined
      ? []
      : [
          {
            key: first.key,
            state,
            on: today,
            basis: {
              causes: [...new Set(alike.flatMap(({ causes }) => causes))],
              level: first.level,
              end: accessEndOf(file.breach)?.date,
            },
          },
        ]
  })

const withRecords = (
  input: SurfaceInput,
  records: readonly (readonly [BreachId, readonly ActionRecord[]])[],
): SurfaceInput => ({ ...input, records: new Map(records) })

const withBreach = (input: SurfaceInput, breach: Breach): SurfaceInput => ({
  ...input,
  catalogue: {
    ...input.catalogue,
    breaches: input.catalogue.breaches.map((one) => (one.id === breach.id ? breach : one)),
  },
})

/** New facts about a breach: more was lost, and it is less or more doubtful, or lasted longer. */
const newFacts = fc.record({
  lost: fc.subarray(['birth-date', 'gender', 'security-answer', 'password', 'postal-address'], {
    minLength: 1,
  }),
  until: fc.constantFrom(undefined, on('2016-01-01'), on('2026-11-21')),
})

const withFacts = (
  breach: Breach,
  { lost, until }: { readonly lost: readonly string[]; readonly until?: Breach['disclosed'] },
): Breach => ({
  ...breach,
  access: until === undefined ? breach.access : { ...breach.access, to: until },
  classes: [
    ...breach.classes,
    ...lost.flatMap((id) => [lostClass(id, 'guardian'), lostClass(id, 'child')]),
  ],
})

const states = (file: BreachFile) =>
  stepsOf(file).map(({ key, personId, state }) => [key, personId, state])

describe('a living file', () => {
  it('has nothing different right after it was looked at', () => {
    fc.assert(
      fc.property(drawn, ({ input, breaches }) => {
        for (const breach of breaches) {
          const looked = structuredClone(incidentContent(assessedBreach(input, breach)))
          const shuffled = {
            ...input,
            inventory: { ...input.inventory, accounts: input.inventory.accounts.toReversed() },
          }
          const turned = { ...breach, classes: breach.classes.toReversed() }
          expect(
            differencesBetween(looked, incidentContent(assessedBreach(shuffled, turned))),
          ).toEqual([])
        }
      }),
    )
  })

  it('of another breach keeps every state when the facts of one change', () => {
    fc.assert(
      fc.property(
        drawn,
        newFacts,
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        ({ input, breaches }, facts, ticks) => {
          const [first, ...others] = breaches
          if (!first) throw new Error('A breach is drawn')
          const said = breaches.map((breach) => {
            const file = assessedBreach(input, breach)
            const tasks = [...new Set(stepsOf(file).map(({ task }) => task))]
            return [
              breach.id,
              settled(
                file,
                tasks.filter((_, place) => ticks[place % ticks.length]),
                'done',
              ),
            ] as const
          })
          const before = withRecords(input, said)
          const after = withBreach(before, withFacts(first, facts))
          for (const other of others) {
            expect(states(assessedBreach(after, other))).toEqual(
              states(assessedBreach(before, other)),
            )
          }
        },
      ),
    )
  })

  it('opens again exactly the settled steps that more lost data calls for', () => {
    fc.assert(
      fc.property(
        drawn,
        newFacts.map(({ lost }) => ({ lost })),
        fc.constantFrom('done' as const, 'not-for-us' as const),
        ({ input, breaches: [breach] }, facts, state) => {
          if (!breach) throw new Error('A breach is drawn')
          const file = assessedBreach(input, breach)
          const tasks = [...new Set(stepsOf(file).map(({ task }) => task))]
          const before = withRecords(input, [[breach.id, settled(file, tasks, state)]])
          const looked = assessedBreach(before, breach)
          expect(stepsOf(looked).filter((step) => isOpen(step.state))).toEqual([])

          const changed = withFacts(breach, facts)
          const now = assessedBreach(withBreach(before, changed), changed)
          for (const step of stepsOf(now)) {
            const then = stepsOf(looked).filter(({ task }) => task === step.task)
            const known = new Set(then.flatMap(({ causes }) => causes))
            const grew = step.causes.filter((id) => !known.has(id))
            const isAskedAgain = then.length > 0 && grew.length > 0
            expect([step.key, step.reopened?.causes ?? []]).toEqual([
              step.key,
              isAskedAgain ? grew : [],
            ])
            // What is new was never settled; what is not asked again is as it was.
            const isToDo = then.length === 0 || isAskedAgain
            expect([step.key, isToDo ? isOpen(step.state) : step.state === state]).toEqual([
              step.key,
              true,
            ])
          }
        },
      ),
      { numRuns: 120 },
    )
  })

  it('has a deed done in all breaches that had ended, and to do again in all once it is taken back', () => {
    fc.assert(
      fc.property(drawn, ({ input, breaches }) => {
        const files = breaches.map((breach) => assessedBreach(input, breach))
        const [first] = files
        if (!first) throw new Error('A breach is drawn')
        const deeds = [...new Set(stepsOf(first).map(({ task }) => task))].filter((task) =>
          task.includes('/'),
        )
        const done = withRecords(input, [[first.breach.id, settled(first, deeds, 'done')]])
        const taken = withRecords(input, [
          [
            first.breach.id,
            settled(first, deeds, 'done').map((record) => ({ ...record, state: 'to-do' as const })),
          ],
        ])
        for (const file of files) {
          const hasEnded = accessEndOf(file.breach) !== undefined
          const isSame = file.breach.id === first.breach.id
          for (const step of stepsOf(assessedBreach(done, file.breach))) {
            const isDone = deeds.includes(step.task) && (isSame || hasEnded)
            expect([step.task, step.state === 'done']).toEqual([step.task, isDone])
            expect(step.settledBy).toBe(isDone && !isSame ? first.breach.id : undefined)
          }
          expect(states(assessedBreach(taken, file.breach))).toEqual(states(file))
        }
      }),
    )
  })
})
