import { incidentContent } from '../../domain/incidents/incident-content.ts'
import type { IncidentContent } from '../../domain/incidents/incident-look.ts'
import { tasksOf } from '../../domain/checklists/task.ts'
import type { Breach } from '../../domain/model/breach.ts'
import { currentSurface } from '../surface/current-surface.ts'
import type { SurfacePorts } from '../surface/surface-input.ts'
import { breachFile } from './breach-file.ts'
import { writtenUnder, type HouseholdFile } from '../knowledge/household-file.ts'

type Person = IncidentContent['people'][number]

/** Those steps of a person as they are now, where they were there before. */
const withStates = (
  person: Person,
  now: IncidentContent,
  isMeant: (key: string) => boolean,
): Person => {
  const steps = now.people.find(({ personId }) => personId === person.personId)?.steps ?? []
  const states = new Map(steps.map(({ key, state }) => [key, state]))
  return {
    ...person,
    steps: person.steps.map((step) =>
      isMeant(step.key) ? { ...step, state: states.get(step.key) ?? step.state } : step,
    ),
  }
}

/**
 * Writes the states that the steps of one task have now into the last look at a file: what the family has just said
 * itself is no news to it. Earlier looks stay as they are. In a transaction.
 */
export const amendLook = (
  ports: SurfacePorts,
  breach: Breach,
  file: HouseholdFile,
  task: string,
): void => {
  const { incidents } = ports.openVault()
  const looks = incidents.looks(writtenUnder(file))
  const last = looks.at(-1)
  if (!last) return
  const taskFor = tasksOf(ports.playbook)
  const now = incidentContent(breachFile(currentSurface(ports), breach))
  const people = last.content.people.map((person) =>
    withStates(person, now, (key) => taskFor(key) === task),
  )
  const amended = { on: last.on, content: { ...last.content, people } }
  incidents.replaceLooks(writtenUnder(file), [...looks.slice(0, -1), amended])
}
