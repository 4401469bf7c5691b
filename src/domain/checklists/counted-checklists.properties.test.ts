import fc from 'fast-check'
import { expect, it } from 'vitest'
import { actionStates, type ActionRecord } from '../model/checklist.ts'
import type { PlaybookAction } from '../model/playbook.ts'
import { asId } from '../model/id.ts'
import { assessBreach, judgeBreach } from '../verdicts/assess-breach.ts'
import { ana, mia, on } from '../test-support/sample-values.ts'
import {
  sharingBreach,
  sharingCatalogue,
  sharingHousehold,
} from '../test-support/sharing-arbitrary.ts'
import { sampleAction, samplePlaybook } from '../test-support/sample-playbook.ts'
import { checklistsFor, countedChecklists } from './checklists-for.ts'
import type { DeedsDone } from './deeds-done.ts'
import { progressOf, type CountedChecklist } from './progress-of.ts'

const action = (id: string, given: Partial<PlaybookAction>): PlaybookAction =>
  sampleAction(id, {
    about: 'reused-account',
    needsLogin: true,
    settledByPasswordChange: true,
    ...given,
  })

const actions: readonly PlaybookAction[] = [
  action('password', { reuse: 'password', deed: 'change-password' }),
  action('answer', { reuse: 'answer', settledByPasswordChange: false }),
  action('any', {}),
  action('guardians', { when: { role: 'guardian' } }),
  action('likely', { reuse: 'email', when: { levels: ['likely'] } }),
  action('lost', { reuse: 'user-name', when: { anyClass: [asId<'data-class'>('birth-date')] } }),
  action('here', { about: 'breached-account', deed: 'change-password' }),
  action('person', { about: 'person' }),
]

const records: fc.Arbitrary<readonly ActionRecord[]> = fc.uniqueArray(
  fc.record({
    key: fc.oneof(
      fc
        .tuple(fc.constantFrom(...actions.map(({ id }) => id)), fc.nat(11))
        .map(([id, place]) => `${id}:id-${place}`),
      fc.constantFrom(...[ana, mia].map((id) => `person@${id}`)),
    ),
    state: fc.constantFrom(...actionStates),
    on: fc.constantFrom(on('2015-11-20'), on('2026-11-20')),
    dueOn: fc.constantFrom(undefined, on('2026-12-01')),
    basis: fc.option(
      fc.record({
        causes: fc.subarray(
          ['password', 'email', 'birth-date'].map((id) => asId<'data-class'>(id)),
        ),
        level: fc.constantFrom('likely' as const, 'possible'),
        end: fc.constantFrom(undefined, on('2015-11-29')),
      }),
      { nil: undefined },
    ),
  }),
  { maxLength: 6, selector: ({ key }) => key },
)

/** The same deed done in the file on another breach. */
const deeds: fc.Arbitrary<DeedsDone> = fc
  .uniqueArray(
    fc.record({
      place: fc.nat(11),
      on: fc.constantFrom(on('2015-11-20'), on('2015-11-30'), on('2026-11-20')),
    }),
    { maxLength: 4, selector: ({ place }) => place },
  )
  .map(
    (drawn) =>
      new Map(
        drawn.map((deed) => [
          `change-password/:id-${deed.place}`,
          [{ breachId: asId<'breach'>('other'), on: deed.on }],
        ]),
      ),
  )

it('counts the steps that the checklists list, for each person and for all', () => {
  fc.assert(
    fc.property(
      sharingHousehold,
      sharingBreach,
      records,
      deeds,
      fc.subarray([...actions]),
      (inventory, breach, said, done, drawn) => {
        const input = {
          inventory,
          catalogue: sharingCatalogue,
          playbook: samplePlaybook({ actions: drawn }),
          breach,
          records: said,
          deeds: done,
          openedOn: on('2026-11-19'),
          today: on('2026-11-21'),
        }
        const listed = checklistsFor({ ...input, assessment: assessBreach(input) })
        const counted = countedChecklists({ ...input, assessment: judgeBreach(input) })
        const progress = (lists: readonly CountedChecklist[]) => ({
          all: progressOf(lists),
          each: lists.map((list) => [list.personId, progressOf([list])]),
        })
        expect(progress(counted)).toEqual(progress(listed))
      },
    ),
    { numRuns: 500 },
  )
})
