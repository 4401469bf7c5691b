import {
  checklistsFor,
  countedChecklists,
  type ChecklistsInput,
} from '../checklists/checklists-for.ts'
import type { CountedChecklist } from '../checklists/progress-of.ts'
import { formerBreachId } from '../knowledge/former-breach-id.ts'
import type { Breach } from '../model/breach.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { ActionRecord, Checklist } from '../model/checklist.ts'
import type { BreachId, PersonId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Playbook } from '../model/playbook.ts'
import { reuseKinds, type ReuseKind } from '../model/reuse.ts'
import { accountPeople } from '../verdicts/account-people.ts'
import { assessBreach, type BreachAssessment } from '../verdicts/assess-breach.ts'
import { inventoryIndex } from '../verdicts/inventory-index.ts'
import { reachedAccounts } from '../verdicts/reached-accounts.ts'

/** What every view of the exposure surface is derived from. */
export interface SurfaceInput {
  readonly inventory: Inventory
  readonly catalogue: Catalogue
  readonly playbook: Playbook
  /** What the family said about steps, by breach; a breach without an incident has no entry. */
  readonly records: ReadonlyMap<BreachId, readonly ActionRecord[]>
  readonly today: PartialDate
}

export interface AssessedBreach<List extends CountedChecklist = CountedChecklist> {
  readonly breach: Breach
  readonly assessment: BreachAssessment
  readonly checklists: readonly List[]
}

/** The ways of reuse that lead to a step; a whole surface counts steps and lists no fallen accounts. */
const reuseInSteps = (playbook: Playbook): readonly ReuseKind[] => {
  const about = playbook.actions.filter((action) => action.about === 'reused-account')
  return reuseKinds.filter((kind) =>
    about.some(({ reuse }) => reuse === undefined || reuse === kind),
  )
}

/** What was said about its steps, also while only the breach list knew it; the later id is the later word. */
const recordsOf = (breach: Breach, records: SurfaceInput['records']): readonly ActionRecord[] => {
  const former = formerBreachId(breach)
  const before = former === undefined ? [] : (records.get(former) ?? [])
  return [...before, ...(records.get(breach.id) ?? [])]
}

const stepsInput = (
  { inventory, catalogue, playbook, records, today }: SurfaceInput,
  breach: Breach,
  reuse?: readonly ReuseKind[],
): ChecklistsInput => ({
  assessment: assessBreach({ inventory, catalogue, breach, reuse }),
  inventory,
  catalogue,
  playbook,
  breach,
  records: recordsOf(breach, records),
  today,
})

/** One breach with its assessment, every way of reuse in it, and checklists. */
export const assessedBreach = (input: SurfaceInput, breach: Breach): AssessedBreach<Checklist> => {
  const steps = stepsInput(input, breach)
  return { breach, assessment: steps.assessment, checklists: checklistsFor(steps) }
}

/**
 * Every breach that reaches an account of the household, or of one person, with its assessment and the count of
 * its checklists, in catalogue order. Breaches that reach nobody cost a look-up each; ways of reuse that lead to
 * no step are not looked at.
 */
export const assessedBreaches = (
  input: SurfaceInput,
  personId?: PersonId,
): readonly AssessedBreach[] => {
  const { inventory, catalogue, playbook } = input
  const index = inventoryIndex(inventory, catalogue)
  const reuse = reuseInSteps(playbook)
  return catalogue.breaches
    .filter((breach) =>
      reachedAccounts(breach, index).some(
        (account) => personId === undefined || accountPeople(account).includes(personId),
      ),
    )
    .map((breach) => {
      const steps = stepsInput(input, breach, reuse)
      return { breach, assessment: steps.assessment, checklists: countedChecklists(steps) }
    })
}
