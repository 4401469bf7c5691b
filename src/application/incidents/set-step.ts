import { tasksOf } from '../../domain/checklists/task.ts'
import { isSurelyBefore, type PartialDate } from '../../domain/model/partial-date.ts'
import type {
  ActionRecord,
  ActionState,
  ChecklistAction,
  StepBasis,
} from '../../domain/model/checklist.ts'
import type { BreachId, PersonId } from '../../domain/model/id.ts'
import { findBreach } from '../breaches/find-breach.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { UseCaseError } from '../use-case-error.ts'
import { breachFile } from './breach-file.ts'
import { writtenUnder } from './household-file.ts'
import { fileToWriteIn } from './open-incident.ts'
import { takeLook } from './take-look.ts'

/** What may be said of a step. What is not given stays as it is, `null` takes it back. */
export interface StepInput {
  readonly breachId: BreachId
  readonly key: string
  readonly state?: ActionState | undefined
  readonly note?: string | null | undefined
  readonly on?: PartialDate | undefined
  readonly byId?: PersonId | null | undefined
  readonly responsibleId?: PersonId | null | undefined
  readonly dueOn?: PartialDate | null | undefined
}

const checkPeople = (ports: ProgramPorts, { byId, responsibleId }: StepInput): void => {
  const people = new Map(
    ports
      .openVault()
      .people.list()
      .map((person) => [person.id, person]),
  )
  for (const id of [byId, responsibleId]) {
    if (id && !people.has(id)) throw new UseCaseError('NOT_FOUND', { what: 'person' })
  }
  if (responsibleId && people.get(responsibleId)?.role !== 'guardian') {
    throw new UseCaseError('NOT_ALLOWED', { rule: 'not-a-guardian' })
  }
}

const merged = <Value>(given: Value | null | undefined, before: Value | undefined) =>
  given === undefined ? before : (given ?? undefined)

/** What is on record once it is said: a step that a deed or a changed password had settled stays so. */
const recordOf = (
  input: StepInput,
  {
    step,
    before,
    basis,
  }: {
    readonly step: ChecklistAction
    readonly before: ActionRecord | undefined
    readonly basis: StepBasis
  },
  today: PartialDate,
): ActionRecord => {
  const state = input.state ?? before?.state ?? (step.state === 'done' ? 'done' : 'to-do')
  const isSettled = state === 'done' || state === 'not-for-us'
  const isSaidAnew =
    input.state !== undefined && (before?.state !== state || step.reopened !== undefined)
  const said = isSaidAnew ? today : (before?.on ?? step.doneOn ?? today)
  return {
    key: input.key,
    state,
    note: merged(input.note, before?.note),
    on: input.on ?? said,
    byId: merged(input.byId, before?.byId),
    responsibleId: merged(input.responsibleId, before?.responsibleId),
    dueOn: merged(input.dueOn, before?.dueOn),
    basis: isSettled ? (input.state === undefined ? before?.basis : basis) : undefined,
  }
}

/**
 * Says something of one step, and starts the file on the breach if there was none. It holds for every step of the same
 * task in this file. A step that stands on no checklist is refused (`NOT_FOUND`, as is an unknown breach or person), so
 * that no record is left that nobody can see; and so are a day to come (`NOT_ALLOWED`, `in-the-future`) and somebody
 * responsible who is no guardian (`not-a-guardian`).
 */
export const setStep = (ports: ProgramPorts, input: StepInput): void => {
  const { breachId, key, on } = input
  const today = ports.today()
  if (on !== undefined && isSurelyBefore(today, on)) {
    throw new UseCaseError('NOT_ALLOWED', { rule: 'in-the-future' })
  }
  checkPeople(ports, input)
  const breach = findBreach(ports, breachId)
  const parts = currentSurface(ports)
  const list = breachFile(parts, breach).checklists.find(({ actions }) =>
    actions.some((one) => one.key === key),
  )
  const step = list?.actions.find((one) => one.key === key)
  if (!list || !step) throw new UseCaseError('NOT_FOUND', { what: 'action' })
  const vault = ports.openVault()
  const taskFor = tasksOf(ports.playbook)
  vault.transaction(() => {
    const { file, isNew } = fileToWriteIn(ports, breachId, 'catalogue')
    const records = file.keptUnder
      .flatMap((id) => vault.incidents.actions(id))
      .filter((record) => taskFor(record.key) === step.task)
    const record = recordOf(
      input,
      { step, before: records.at(-1), basis: { causes: step.causes, level: list.level } },
      today,
    )
    for (const each of new Set([...records.map((one) => one.key), key])) {
      vault.incidents.setAction(writtenUnder(file), { ...record, key: each })
    }
    if (isNew) takeLook(ports, breach, file)
  })
}
