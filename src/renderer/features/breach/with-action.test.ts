import { expect, test } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import { partialDate } from '../../../domain/model/partial-date.ts'
import type { IncidentAction, IncidentView } from '../incident/incident-view.ts'
import { withAction } from './with-action.ts'

const today = partialDate('2026-11-21')

const action = (key: string, more: Partial<IncidentAction> = {}): IncidentAction => ({
  key,
  task: key,
  actionId: key,
  personId: asId('mia'),
  urgency: 'now',
  params: {},
  variant: 'default',
  state: 'to-do',
  causes: [],
  ...more,
})

const view: IncidentView = {
  breachId: asId('a-breach'),
  people: [
    {
      personId: asId('mia'),
      level: 'likely',
      verdicts: [],
      exposures: [],
      actions: [action('shared'), action('waits', { waitingFor: 'service-suspended' })],
      withoutRemedy: [],
    },
    {
      personId: asId('theo'),
      level: 'likely',
      verdicts: [],
      exposures: [],
      actions: [action('shared'), action('own')],
      withoutRemedy: [],
    },
  ],
  untouched: [],
  linkages: [],
  fallsWith: [],
}

const states = (changed: IncidentView) =>
  changed.people.map((person) => person.actions.map(({ state }) => state))

test('a step that stands on two lists is ticked on both', () => {
  const changed = withAction(view, { key: 'shared', state: 'done', note: 'by phone' }, today)
  expect(states(changed)).toEqual([
    ['done', 'to-do'],
    ['done', 'to-do'],
  ])
  expect(changed.people[1]?.actions[0]).toMatchObject({ doneOn: today, note: 'by phone' })
})

test('unticking takes the day away, and a step that waited waits again', () => {
  const done = withAction(view, { key: 'waits', state: 'done' }, today)
  const undone = withAction(done, { key: 'waits', state: 'to-do' }, today)
  expect(undone.people[0]?.actions[1]).toMatchObject({ state: 'waiting', doneOn: undefined })
})
