import { mergedTasks } from '../../domain/incidents/merged-tasks.ts'
import { isQuietAccount } from '../../domain/surface/quiet-account.ts'
import { isQuietBreach } from '../../domain/surface/quiet-breach.ts'
import { rankOf, worstLevel } from '../../domain/verdicts/verdict-level.ts'
import type { BreachFile } from '../../domain/surface/assessed-breaches.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { filesOfHousehold } from './files-of-household.ts'

/** The surest breach first: its file speaks for a task that several ask for. */
const rank = ({ assessment }: BreachFile): number =>
  rankOf(worstLevel(assessment.people.map(({ level }) => level)) ?? 'not-affected')

/** What is to do in all open files on breaches, each task once. */
export const listTasks = (ports: ProgramPorts) => {
  const files = filesOfHousehold(ports)
    .filter(({ file }) => file.closedOn === undefined)
    .map(({ whole }) => whole)
    .toSorted((one, other) => rank(one) - rank(other))
  const { index } = currentSurface(ports)
  const quiet = new Set(
    files.filter(({ breach }) => isQuietBreach(breach, index)).map(({ breach }) => breach.id),
  )
  return mergedTasks(files, ports.playbook).map((task) => ({
    ...task,
    steps: task.steps.map(({ breachId, step }) => {
      const account = step.accountId && index.accounts.get(step.accountId)
      const isQuiet =
        quiet.has(breachId) || (account !== undefined && isQuietAccount(account, index))
      return { breachId, isQuiet, step }
    }),
  }))
}
