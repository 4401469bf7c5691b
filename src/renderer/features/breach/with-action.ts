import type { PartialDate } from '../../../domain/model/partial-date.ts'
import type { IncidentAction, IncidentView } from './incident-view.ts'

export interface ActionChange {
  readonly key: string
  readonly state: 'to-do' | 'done' | 'not-for-us'
  readonly note?: string | undefined
}

const changed = (
  action: IncidentAction,
  change: ActionChange,
  today: PartialDate | undefined,
): IncidentAction => ({
  ...action,
  // What was set aside may turn out to wait; the program's answer follows and says so.
  state: change.state === 'to-do' && action.waitingFor ? 'waiting' : change.state,
  note: change.note,
  doneOn: change.state === 'done' ? today : undefined,
})

/** The incident as it will be once a step is changed, on every checklist it stands on. */
export const withAction = (
  view: IncidentView,
  change: ActionChange,
  today: PartialDate | undefined,
): IncidentView => ({
  ...view,
  people: view.people.map((person) => ({
    ...person,
    actions: person.actions.map((action) =>
      action.key === change.key ? changed(action, change, today) : action,
    ),
  })),
})
