import { expect, it } from 'vitest'
import { asId } from '../model/id.ts'
import type { PlaybookAction } from '../model/playbook.ts'
import { sampleAction, samplePlaybook } from '../test-support/sample-playbook.ts'
import {
  lostClass,
  on,
  sampleAccount,
  sampleBreach,
  sampleCatalogue,
  sampleInventory,
} from '../test-support/sample-values.ts'
import { assessBreach } from '../verdicts/assess-breach.ts'
import { checklistsFor } from './checklists-for.ts'

const dataClass = (id: string) => asId<'data-class'>(id)

const stepsOf = (...actions: readonly PlaybookAction[]) => {
  const given = {
    inventory: sampleInventory({
      accounts: [sampleAccount('a', { serviceId: asId<'service'>('toys'), opened: on('2014') })],
    }),
    catalogue: sampleCatalogue(),
    breach: sampleBreach({
      classes: ['password', 'email', 'postal-address'].map((id) => lostClass(id, 'guardian')),
    }),
  }
  const [list] = checklistsFor({
    ...given,
    assessment: assessBreach(given),
    playbook: samplePlaybook({ actions }),
    records: [],
    deeds: new Map(),
    openedOn: undefined,
    today: on('2026-11-22'),
  })
  return list?.actions.map(({ key, causes }) => [key, ...causes].join(' '))
}

const action = (id: string, order: number, given: Partial<PlaybookAction>): PlaybookAction =>
  sampleAction(id, { about: 'breached-account', order, ...given })

const byPassword = { when: { anyClass: [dataClass('password')] } }
const byEmail = { when: { anyClass: [dataClass('email'), dataClass('password')] } }

it('asked for by several actions is one step, the first of them, with the causes of all', () => {
  const deed = 'change-password'
  expect(
    stepsOf(
      action('second', 20, { ...byEmail, deed }),
      action('third', 30, { deed }),
      action('first', 10, { ...byPassword, deed }),
    ),
  ).toEqual(['first:a password email'])
  expect(
    stepsOf(action('whole', 10, { deed }), action('of-a-class', 20, { ...byPassword, deed })),
  ).toEqual(['whole:a password'])
})

it('is not shared by actions that name different deeds, or none', () => {
  expect(
    stepsOf(
      action('a', 10, { ...byPassword, deed: 'one' }),
      action('b', 20, { ...byPassword, deed: 'two' }),
      action('c', 30, byPassword),
    ),
  ).toEqual(['a:a password', 'b:a password', 'c:a password'])
})
