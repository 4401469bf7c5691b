import { endToOutlast } from '../../domain/checklists/end-to-outlast.ts'
import { isOpen } from '../../domain/checklists/is-open.ts'
import { isSurelyBefore, type PartialDate } from '../../domain/model/partial-date.ts'
import type { BreachFile } from '../../domain/surface/assessed-breaches.ts'
import type { SurfaceParts } from '../../domain/surface/surface-parts.ts'
import { worstLevel } from '../../domain/verdicts/verdict-level.ts'
import type {
  ActionRecord,
  ActionState,
  ChecklistAction,
  StepBasis,
} from '../../domain/model/checklist.ts'
import type { BreachId, PersonId } from '../../domain/model/id.ts'
import { findBreach } from '../breaches/find-breach.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { UseCaseError } from '../use-case-error.ts'
import { breachFile } from './breach-file.ts'
import { amendLook } from './amend-look.ts'
import { writtenUnder } from '../knowledge/household-file.ts'
import { fileToWriteIn } from './open-incident.ts'
import { saidOf } from './said-of.ts'
import { takeDeedBack } from './take-deed-back.ts'
import { takeLook } from './take-look.ts'
import type { IncidentPorts } from './incident-ports.ts'
import { originOf } from './origin-of.ts'

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

const checkPeople = (ports: IncidentPorts, { byId, responsibleId }: StepInput): void => {
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

/** A step as it stands on the checklists of one breach, on one or several of them. */
interface Standing {
  readonly step: ChecklistAction
  readonly basis: StepBasis
}

/** What calls for a step on any of the checklists it stands on: one record speaks for all of them. */
const standingOf = (
  { breach, checklists }: BreachFile,
  key: string,
  { index, input }: SurfaceParts,
): Standing => {
  const actions = checklists.flatMap((list) => list.actions)
  const step = actions.find((one) => one.key === key)
  if (!step) throw new UseCaseError('NOT_FOUND', { what: 'action' })
  const alike = actions.filter(({ task }) => task === step.task)
  const causes = [...new Set(alike.flatMap((one) => one.causes))]
  const ends = alike.flatMap(({ actionId }) => {
    const action = input.playbook.actions.find(({ id }) => id === actionId)
    return action ? (endToOutlast(action, causes, breach, index.dataClasses) ?? []) : []
  })
  const level = worstLevel(alike.map((one) => one.level)) ?? step.level
  return { step, basis: { causes, level, end: ends[0] } }
}

/** What is on record once it is said. A step that a deed or a changed password had settled stays so with a note. */
const recordOf = (
  input: StepInput,
  before: ActionRecord | undefined,
  { step, basis }: Standing,
  today: PartialDate,
): ActionRecord => {
  const state = input.state ?? (isOpen(step.state) ? (before?.state ?? 'to-do') : step.state)
  const isSaidAnew =
    input.state !== undefined && (input.state !== before?.state || step.reopened !== undefined)
  // Whoever did it, and why it was not for us, belongs to what was said then.
  const kept = isSaidAnew && isOpen(state) ? undefined : before
  const said = before?.state === state ? before.on : (step.doneOn ?? today)
  return {
    key: input.key,
    state,
    note: merged(input.note, before?.state === 'not-for-us' ? kept?.note : before?.note),
    on: input.on ?? (isSaidAnew ? today : said),
    byId: merged(input.byId, kept?.byId),
    responsibleId: merged(input.responsibleId, before?.responsibleId),
    dueOn: merged(input.dueOn, before?.dueOn),
    basis: isOpen(state)
      ? undefined
      : input.state === undefined && before?.state === state
        ? before.basis
        : basis,
  }
}

/**
 * Says something of one step, and starts the file on the breach if there was none. It holds for every step of the same
 * task in this file; and *to do* or *waiting* takes the same deed back where it was done in another. A step that stands
 * on no checklist is refused (`NOT_FOUND`, as is an unknown breach or person), so that no record is left that nobody can
 * see; and so are a day to come (`NOT_ALLOWED`, `in-the-future`) and somebody responsible who is no guardian
 * (`not-a-guardian`). What the family says itself is no news to it: the last look is amended.
 */
export const setStep = (ports: IncidentPorts, input: StepInput): void => {
  const { breachId, key, on, state } = input
  const today = ports.today()
  if (on !== undefined && isSurelyBefore(today, on)) {
    throw new UseCaseError('NOT_ALLOWED', { rule: 'in-the-future' })
  }
  checkPeople(ports, input)
  const breach = findBreach(ports, breachId)
  const parts = currentSurface(ports)
  const standing = standingOf(breachFile(parts, breach), key, parts)
  const { task } = standing.step
  const vault = ports.openVault()
  vault.transaction(() => {
    const { file, isNew } = fileToWriteIn(ports, breachId, originOf(breach))
    const said = saidOf(ports, file, task)
    const record = recordOf(input, said.at(-1), standing, today)
    for (const each of new Set([...said.map((one) => one.key), key])) {
      vault.incidents.setAction(writtenUnder(file), { ...record, key: each })
    }
    if (state !== undefined && isOpen(state)) takeDeedBack(ports, breach, task)
    if (isNew) takeLook(ports, breach, file)
    else amendLook(ports, breach, file, task)
  })
}
