import {
  checklistsFor,
  countedChecklists,
  type ChecklistsInput,
} from '../checklists/checklists-for.ts'
import { deedsDone, type DeedsDone } from '../checklists/deeds-done.ts'
import type { CountedChecklist } from '../checklists/progress-of.ts'
import { formerBreachId } from '../knowledge/former-breach-id.ts'
import type { Breach } from '../model/breach.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { ActionRecord, Checklist } from '../model/checklist.ts'
import type { BreachId, PersonId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Playbook } from '../model/playbook.ts'
import { accountPeople } from '../verdicts/account-people.ts'
import {
  assessBreach,
  judgeBreach,
  type BreachAssessment,
  type JudgedBreach,
} from '../verdicts/assess-breach.ts'
import { inventoryIndex } from '../verdicts/inventory-index.ts'
import { reachedAccounts } from '../verdicts/reached-accounts.ts'

/** What every view of the exposure surface is derived from. */
export interface SurfaceInput {
  readonly inventory: Inventory
  readonly catalogue: Catalogue
  readonly playbook: Playbook
  /** What the family said about steps, by breach; a breach without an incident has no entry. */
  readonly records: ReadonlyMap<BreachId, readonly ActionRecord[]>
  /** The day the household opened its file on a breach, of those that are open. */
  readonly openedOn: ReadonlyMap<BreachId, PartialDate>
  readonly today: PartialDate
}

/** One breach as whole surfaces need it: the accounts that fall with it and the steps are only counted. */
export interface AssessedBreach {
  readonly breach: Breach
  readonly assessment: JudgedBreach
  /** Counted when first asked for, and once: most views of the surface have no use for them. */
  readonly checklists: () => readonly CountedChecklist[]
}

/** One breach with all that is to be said of it. */
export interface BreachFile {
  readonly breach: Breach
  readonly assessment: BreachAssessment
  readonly checklists: readonly Checklist[]
}

/** What was said about its steps, also while only the breach list knew it; the later id is the later word. */
export const recordsOf = (
  breach: Breach,
  records: SurfaceInput['records'],
): readonly ActionRecord[] => {
  const former = formerBreachId(breach)
  const before = former === undefined ? [] : (records.get(former) ?? [])
  return [...before, ...(records.get(breach.id) ?? [])]
}

const stepsInput = (
  { inventory, catalogue, playbook, records, openedOn, today }: SurfaceInput,
  deeds: DeedsDone,
  breach: Breach,
): Omit<ChecklistsInput, 'assessment'> => ({
  inventory,
  catalogue,
  playbook,
  breach,
  records: recordsOf(breach, records),
  deeds,
  openedOn: openedOn.get(breach.id) ?? openedOn.get(formerBreachId(breach) ?? breach.id),
  today,
})

/** One breach with its assessment, every way of reuse in it, and checklists. */
export const assessedBreach = (input: SurfaceInput, breach: Breach): BreachFile => {
  const steps = stepsInput(input, deedsDone(input.playbook, input.records), breach)
  const assessment = assessBreach(steps)
  return { breach, assessment, checklists: checklistsFor({ ...steps, assessment }) }
}

/**
 * Every breach that reaches an account of the household, or of one person, with its verdicts and the count of
 * its checklists, in catalogue order. Breaches that reach nobody cost a look-up each; accounts that fall in one way
 * are counted together, so that a password used everywhere is not looked at once for each breach and account.
 */
export const assessedBreaches = (
  input: SurfaceInput,
  personId?: PersonId,
): readonly AssessedBreach[] => {
  const { inventory, catalogue } = input
  const index = inventoryIndex(inventory, catalogue)
  const deeds = deedsDone(input.playbook, input.records)
  return catalogue.breaches
    .filter((breach) =>
      reachedAccounts(breach, index).some(
        (account) => personId === undefined || accountPeople(account).includes(personId),
      ),
    )
    .map((breach) => {
      const steps = stepsInput(input, deeds, breach)
      const assessment = judgeBreach(steps)
      let counted: readonly CountedChecklist[] | undefined
      const checklists = (): readonly CountedChecklist[] =>
        (counted ??= countedChecklists({ ...steps, assessment }))
      return { breach, assessment, checklists }
    })
}
