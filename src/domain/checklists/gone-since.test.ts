import { expect, it } from 'vitest'
import { asId } from '../model/id.ts'
import { sampleAction, samplePlaybook } from '../test-support/sample-playbook.ts'
import {
  ana,
  mia,
  sampleAccount,
  sampleBreach,
  sampleCatalogue,
  sampleInventory,
  samplePeople,
  on,
} from '../test-support/sample-values.ts'
import { assessBreach } from '../verdicts/assess-breach.ts'
import { checklistsFor } from './checklists-for.ts'

const inventoryOf = (ids: readonly string[], people = samplePeople) =>
  sampleInventory({
    people,
    accounts: ids.map((id) =>
      sampleAccount(id, {
        serviceId: asId<'service'>('toys'),
        subjectIds: [ana, mia],
        opened: on('2014'),
      }),
    ),
  })

it('lists nobody and no account that the household has no more', () => {
  const given = { catalogue: sampleCatalogue(), breach: sampleBreach() }
  const lists = checklistsFor({
    ...given,
    assessment: assessBreach({ ...given, inventory: inventoryOf(['kept', 'gone']) }),
    inventory: inventoryOf(
      ['kept'],
      samplePeople.filter(({ id }) => id !== mia),
    ),
    playbook: samplePlaybook({
      actions: [sampleAction('here', { about: 'breached-account' }), sampleAction('person')],
    }),
    records: [],
    deeds: new Map(),
    openedOn: undefined,
    today: on('2026-11-22'),
  })
  expect(
    lists.map(({ personId, actions }) => [
      personId,
      ...actions.map(({ key, params }) => `${key} ${params['account']}`),
    ]),
  ).toEqual([['ana', 'here:kept kept', 'person@ana kept']])
})
