import type { PartialDate } from '../../../domain/model/partial-date.ts'
import { changedStep } from '../incident/changed-step.ts'
import type { StepChange } from '../incident/step-change.ts'
import type { IncidentView } from '../incident/incident-view.ts'

/** The incident as it will be once a step is changed, on every checklist it stands on. */
export const withAction = (
  view: IncidentView,
  change: StepChange,
  today: PartialDate | undefined,
): IncidentView => ({
  ...view,
  people: view.people.map((person) => ({
    ...person,
    actions: person.actions.map((action) =>
      action.key === change.key ? changedStep(action, change, today) : action,
    ),
  })),
})
