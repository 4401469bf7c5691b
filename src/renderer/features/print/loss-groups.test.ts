import { expect, test } from 'vitest'
import type { Certainty } from '../../../domain/model/breach.ts'
import { asId } from '../../../domain/model/id.ts'
import { lossGroups, lossGroupsAtAGlance } from './loss-groups.ts'
import type { SheetLoss } from './sheet-losses.ts'

const loss = (dataClass: string, certainty: Certainty, ...through: string[]): SheetLoss => ({
  dataClass: asId(dataClass),
  state: 'exposed',
  serviceIds: [],
  through: through.map((id) => asId<'person'>(id)),
  exposure: {
    subjectId: asId('mia'),
    breachId: asId('a-breach'),
    dataClass: asId(dataClass),
    state: 'exposed',
    level: 'likely',
    certainty,
    credential: false,
    serviceIds: [],
    accountIds: [],
    sources: [],
  },
})

test('own losses stand under who says so, the surest first, and those of others come last', () => {
  const groups = lossGroups([
    loss('photo', 'shown-by-others'),
    loss('postal-address', 'admitted', 'ana'),
    loss('name', 'admitted'),
    loss('voice', 'shown-by-others'),
    loss('phone', 'claimed', 'ana'),
    loss('email', 'admitted', 'ana', 'ben'),
  ])
  expect(
    groups.map((group) => [
      group.kind === 'own' ? group.certainty : group.through,
      group.losses.map(({ dataClass }) => dataClass),
    ]),
  ).toEqual([
    ['admitted', ['name']],
    ['shown-by-others', ['photo', 'voice']],
    [['ana'], ['postal-address', 'phone']],
    [['ana', 'ben'], ['email']],
  ])
})

test('what two services lost stands under each, and under both', () => {
  const from = (dataClass: string, ...serviceIds: string[]): SheetLoss => ({
    ...loss(dataClass, 'admitted'),
    serviceIds: serviceIds.map((id) => asId<'service'>(id)),
  })
  const groups = lossGroups([from('name', 'a', 'b'), from('photo', 'b'), from('email', 'b', 'a')])
  expect(groups.map(({ losses }) => losses.map(({ dataClass }) => dataClass))).toEqual([
    ['name', 'email'],
    ['photo'],
  ])
})

test('nothing lost makes no group', () => {
  expect(lossGroups([])).toEqual([])
})

test('at a glance services are not told apart, and nothing drops out', () => {
  const at = (one: SheetLoss, ...services: string[]): SheetLoss => ({
    ...one,
    serviceIds: services.map((id) => asId<'service'>(id)),
  })
  const losses = [
    at(loss('email', 'admitted'), 'shop', 'chat'),
    at(loss('photo', 'shown-by-others'), 'chat'),
    at(loss('name', 'admitted'), 'shop'),
    at(loss('postal-address', 'admitted', 'ana'), 'shop'),
  ]
  expect(
    lossGroupsAtAGlance(losses).map((group) => [
      group.kind === 'own' ? group.certainty : group.through,
      group.serviceIds,
      group.losses.map(({ dataClass }) => dataClass),
    ]),
  ).toEqual([
    ['admitted', ['shop', 'chat'], ['email', 'name']],
    ['shown-by-others', ['chat'], ['photo']],
    [['ana'], ['shop'], ['postal-address']],
  ])
})
