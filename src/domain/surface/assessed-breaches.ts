import { checklistsFor } from '../checklists/checklists-for.ts'
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

export interface AssessedBreach {
  readonly breach: Breach
  readonly assessment: BreachAssessment
  readonly checklists: readonly Checklist[]
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

/** One breach with its assessment and checklists. `reuse`: ways of reuse to look at; all of them unless given. */
export const assessedBreach = (
  input: SurfaceInput,
  breach: Breach,
  reuse?: readonly ReuseKind[],
): AssessedBreach => {
  const { inventory, catalogue, playbook, records, today } = input
  const assessment = assessBreach({ inventory, catalogue, breach, reuse })
  const checklists = checklistsFor({
    assessment,
    inventory,
    catalogue,
    playbook,
    breach,
    records: recordsOf(breach, records),
    today,
  })
  return { breach, assessment, checklists }
}

/**
 * Every breach that reaches an account of the household, or of one person, with its assessment and checklists,
 * in catalogue order. Breaches that reach nobody cost a look-up each.
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
    .map((breach) => assessedBreach(input, breach, reuse))
}
