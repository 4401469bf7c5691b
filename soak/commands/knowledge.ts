import assert from 'node:assert/strict'
import type { Model } from '../model/family.ts'
import { pick, mark, newName, onceIn, refusalOf, someOf, type Step, type Turn } from './step.ts'
import { someService } from './accounts.ts'

const addService = async ({ model, client, random }: Turn): Promise<void> => {
  const name = newName(model, 'club')
  const kind = pick(random, ['club', 'school', 'toy'] as const)
  const domains = [`c${model.counter}x-${mark}.example`]
  const { id } = await client.services.add({ name, kind, domains })
  model.family.services.push({ id, name, kind, domains })
}

const updateService = async ({ model, client, random }: Turn): Promise<void> => {
  const service = pick(random, model.family.services)
  Object.assign(service, { name: newName(model, 'club'), kind: 'game' })
  await client.services.update({ ...service, id: service.id as never, kind: 'game' })
}

const removeService = async ({ model, client, random }: Turn): Promise<void> => {
  const { family } = model
  const { id } = pick(random, family.services)
  const call = client.services.remove({ id: id as never })
  const isInUse =
    family.accounts.some(({ serviceId }) => serviceId === id) ||
    family.breaches.some(({ serviceId }) => serviceId === id)
  if (isInUse) {
    assert.equal(await refusalOf(call), 'NOT_ALLOWED service-in-use')
    return
  }
  await call
  family.services = family.services.filter((one) => one.id !== id)
}

const override = async ({ model, world, client, random }: Turn): Promise<void> => {
  const { family } = model
  const serviceId = pick(random, world.shipped.services).id
  const said = {
    serviceId,
    why: newName(model, 'why'),
    status: pick(random, ['running', 'suspended', 'closed'] as const),
    holds: someOf(random, world.shipped.dataClasses, 2).map(({ id }) => ({
      role: 'child' as const,
      dataClass: id as never,
      held: onceIn(random, 2),
    })),
  }
  await client.services.override({ ...said, serviceId: serviceId as never, domains: [] })
  family.overrides = [...family.overrides.filter((one) => one.serviceId !== serviceId), said]
}

const clearOverride = async ({ model, client, random }: Turn): Promise<void> => {
  const { serviceId } = pick(random, model.family.overrides)
  await client.services.clearOverride({ serviceId: serviceId as never })
  model.family.overrides = model.family.overrides.filter((one) => one.serviceId !== serviceId)
}

const teach = async (turn: Turn): Promise<void> => {
  const { model, client, random } = turn
  const { family } = model
  const account = pick(random, family.accounts)
  const serviceId = someService(turn)
  await client.services.teach({
    accountId: account.id as never,
    serviceId: (serviceId ?? null) as never,
  })
  account.serviceId = serviceId
  if (family.workedOn[account.id] === 'no') family.workedOn[account.id] = 'yes'
  for (const origin of account.origins) {
    const key = origin.replace('https://', '')
    family.learned = [
      ...family.learned.filter((one) => one.key !== key),
      { key, ...(serviceId === undefined ? {} : { serviceId }) },
    ]
  }
}

const noFacts = { classes: [], notTaken: [], counts: [], contested: [], access: {} }

const addBreach = async (turn: Turn): Promise<void> => {
  const { model, client, random } = turn
  const serviceId = someService(turn) ?? 'roblox'
  const name = newName(model, 'breach')
  const to = pick(random, [undefined, '2015-11-29', '2019'])
  const { breachId } = await client.breaches.addOwn({
    ...noFacts,
    name,
    serviceIds: [serviceId as never],
    kind: 'breach',
    summary: `What ${name} lost.`,
    source: 'A letter',
    access: to === undefined ? {} : { to: to as never },
    classes: someOf(random, turn.world.shipped.dataClasses, 4).flatMap(({ id }) =>
      (['guardian', 'child'] as const).map((role) => ({
        dataClass: id as never,
        role,
        certainty: 'admitted' as const,
      })),
    ),
  })
  model.family.breaches.push({ id: breachId, name, serviceId, to })
}

const removeBreach = async ({ model, client, random }: Turn): Promise<void> => {
  const { family } = model
  const { id } = pick(random, family.breaches)
  await client.breaches.removeOwn({ breachId: id as never })
  family.breaches = family.breaches.filter((one) => one.id !== id)
  family.files = family.files.filter(({ breachId }) => breachId !== id)
  family.evidence = family.evidence.filter(({ breachId }) => breachId !== id)
  family.additions = family.additions.filter(({ breachId }) => breachId !== id)
}

const addFacts = async ({ model, world, client, random }: Turn): Promise<void> => {
  const { family } = model
  const breachId = pick(random, [...world.shipped.breaches, ...family.breaches]).id
  const source = newName(model, 'letter')
  const { additionId } = await client.breaches.addFacts({
    ...noFacts,
    breachId: breachId as never,
    source,
    classes: someOf(random, world.shipped.dataClasses, 2).map(({ id }) => ({
      dataClass: id as never,
      role: 'child' as const,
      certainty: 'claimed' as const,
    })),
  })
  family.additions.push({ id: additionId, breachId, source })
}

const removeFacts = async ({ model, client, random }: Turn): Promise<void> => {
  const { id } = pick(random, model.family.additions)
  await client.breaches.removeFacts({ additionId: id })
  model.family.additions = model.family.additions.filter((one) => one.id !== id)
}

const some =
  (what: 'services' | 'overrides' | 'breaches' | 'additions' | 'accounts') =>
  ({ family }: Model): boolean =>
    family[what].length > 0

/** Services, breaches and facts of the family's own, and what it says otherwise than the catalogue. */
export const knowledgeSteps: readonly Step[] = [
  { name: 'add a service', weight: 3, run: addService },
  { name: 'edit a service', weight: 1, can: some('services'), run: updateService },
  { name: 'remove a service', weight: 2, can: some('services'), run: removeService },
  { name: 'override a service', weight: 2, run: override },
  { name: 'clear an override', weight: 1, can: some('overrides'), run: clearOverride },
  { name: 'teach a service', weight: 2, can: some('accounts'), run: teach },
  { name: 'add a breach', weight: 2, run: addBreach },
  { name: 'remove a breach', weight: 1, can: some('breaches'), run: removeBreach },
  { name: 'add facts to a breach', weight: 2, run: addFacts },
  { name: 'take facts back', weight: 1, can: some('additions'), run: removeFacts },
]
