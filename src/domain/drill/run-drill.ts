import { isOpen } from '../checklists/is-open.ts'
import type { Breach } from '../model/breach.ts'
import { urgencies, type ChecklistAction, type Urgency } from '../model/checklist.ts'
import type { ServiceId } from '../model/id.ts'
import type { Playbook } from '../model/playbook.ts'
import { assessedBreach, type BreachFile, type SurfaceInput } from '../surface/assessed-breaches.ts'
import { inventoryIndex } from '../verdicts/inventory-index.ts'
import { drillBreach, drillBreachId } from './drill-breach.ts'
import { drillGaps, type DrillGap } from './drill-gaps.ts'

/** How long the steps of one urgency would take. */
export interface DrillTime {
  readonly urgency: Urgency
  /** Distinct tasks: one deed for several people is done once. */
  readonly tasks: number
  /** Our own estimate; see `PlaybookAction.minutes`. */
  readonly minutes: number
}

export interface Drill {
  readonly breach: Breach
  readonly file: BreachFile
  /** The urgencies that have any tasks, the most urgent first. */
  readonly times: readonly DrillTime[]
  readonly gaps: readonly DrillGap[]
}

/**
 * The time of the open steps of some checklists by urgency. A task that stands on several counts once, with its most
 * urgent step.
 */
export const timesOf = (
  steps: readonly ChecklistAction[],
  { actions }: Playbook,
): readonly DrillTime[] => {
  const minutes = new Map(actions.map((action) => [action.id, action.minutes]))
  const byTask = Map.groupBy(
    steps.filter(({ state }) => isOpen(state)),
    ({ task }) => task,
  )
  const tasks = [...byTask.values()].map((ofTask) => ({
    urgency: urgencies.find((one) => ofTask.some(({ urgency }) => urgency === one)),
    minutes: Math.max(...ofTask.map(({ actionId }) => minutes.get(actionId) ?? 0)),
  }))
  return urgencies.flatMap((urgency): DrillTime[] => {
    const ofUrgency = tasks.filter((task) => task.urgency === urgency)
    return ofUrgency.length === 0
      ? []
      : [
          {
            urgency,
            tasks: ofUrgency.length,
            minutes: ofUrgency.reduce((sum, one) => sum + one.minutes, 0),
          },
        ]
  })
}

/**
 * What a breach of a service today would mean: who, with what, what to do, how long, and what is missing. Reckoned by
 * the engine on a breach that is nowhere but in memory; nothing of the household changes. `undefined` for a service
 * that the catalogue does not have.
 */
export const runDrill = (input: SurfaceInput, serviceId: ServiceId): Drill | undefined => {
  const index = inventoryIndex(input.inventory, input.catalogue)
  const breach = drillBreach(serviceId, index, input.today)
  if (!breach) return undefined
  const openedOn = new Map([...input.openedOn, [drillBreachId, input.today] as const])
  const file = assessedBreach({ ...input, openedOn }, breach)
  return {
    breach,
    file,
    times: timesOf(
      file.checklists.flatMap(({ actions }) => actions),
      input.playbook,
    ),
    gaps: drillGaps(file.assessment, index),
  }
}
