import type { CatalogueView } from '../../state/catalogue.ts'
import type {
  IncidentAction,
  IncidentFallsWith,
  IncidentPerson,
} from '../incident/incident-view.ts'

/**
 * Tells the step that puts a fallen account right: the playbook's, for this account and this kind of reuse. Reads
 * the checklists once, for all fallen accounts.
 */
export const fallenSteps = (
  people: readonly Pick<IncidentPerson, 'actions'>[],
  catalogue: Pick<CatalogueView, 'action'>,
): ((falls: IncidentFallsWith) => IncidentAction | undefined) => {
  const steps = new Map<string, IncidentAction>()
  for (const action of people.flatMap(({ actions }) => actions)) {
    const rule = catalogue.action(action.actionId)
    if (action.accountId === undefined || rule?.about !== 'reused-account') continue
    const key = `${rule.reuse ?? 'any'} ${action.accountId}`
    if (!steps.has(key)) steps.set(key, action)
  }
  return ({ kind, accountId }) => steps.get(`${kind} ${accountId}`) ?? steps.get(`any ${accountId}`)
}
