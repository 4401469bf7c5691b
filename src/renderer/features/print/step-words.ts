import type { ActionWords } from '../../../domain/model/playbook.ts'
import type { IncidentAction } from '../incident/incident-view.ts'
import type { SheetContext } from './sheet-context.ts'

/** The sentences of one step as they may stand on paper (P7); undefined for one the playbook does not know. */
export const stepWords = (
  { names, incident }: Pick<SheetContext, 'names' | 'incident'>,
  action: IncidentAction,
): ActionWords | undefined =>
  incident.catalogue.actionWords({
    ...action,
    params: names.params(
      action.params,
      action.accountId === undefined ? undefined : incident.account(action.accountId),
    ),
  })
