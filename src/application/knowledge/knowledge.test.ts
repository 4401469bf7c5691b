import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  failureOf,
  startSampleFamily,
  type SampleClient,
  type SampleFamily,
} from '../../../scripts/test/sample-client.ts'
import { asId, type BreachId, type ServiceId } from '../../domain/model/id.ts'
import { partialDate } from '../../domain/model/partial-date.ts'

let sample: SampleFamily
let client: SampleClient

beforeEach(async () => {
  sample = await startSampleFamily()
  client = sample.client
})

afterEach(() => sample.end())

const roblox = asId<'service'>('roblox')
const vtech = asId<'breach'>('vtech-2015')
const unknown = asId<'service'>('no-such-service')

const knowledge = async () => (await client.services.catalogue()).catalogue
const service = async (id: ServiceId) => (await knowledge()).services.find((one) => one.id === id)
const breach = async (id: BreachId) => (await knowledge()).breaches.find((one) => one.id === id)

const nothing = {
  access: {},
  classes: [],
  notTaken: [],
  counts: [],
  contested: [],
  source: 'Letter of the club',
} as const

const clubBreach = (serviceId: ServiceId) => ({
  ...nothing,
  name: 'The club’s list, 2026',
  kind: 'breach' as const,
  serviceIds: [serviceId],
  summary: 'The club’s list of members was copied.',
  access: { from: partialDate('2026-02'), to: partialDate('2026-03-01') },
  disclosed: partialDate('2026-03-05'),
  classes: [
    {
      dataClass: asId<'data-class'>('birth-date'),
      role: 'child' as const,
      certainty: 'admitted' as const,
    },
  ],
})

describe('what the family says of a service', () => {
  test('stands in the place of the catalogue until it is taken back', async () => {
    const before = await service(roblox)
    await client.services.override({
      serviceId: roblox,
      why: 'Their mail of last week',
      status: 'closed',
      domains: ['https://www.roblox-family.example/login'],
      holds: [
        { role: 'child', dataClass: asId('voice-recording'), held: true },
        { role: 'child', dataClass: asId('birth-date'), held: false },
      ],
    })
    const after = await service(roblox)
    expect(after).toMatchObject({ status: 'closed', kind: before?.kind, origin: 'catalogue' })
    expect(after?.overriddenOn).toBeDefined()
    expect(after?.domains).toEqual([...(before?.domains ?? []), 'roblox-family.example'])
    const held = after?.holds.filter(({ role }) => role === 'child').map((one) => one.dataClass)
    expect(held).toContain('voice-recording')
    expect(held).not.toContain('birth-date')
    const { id } = await sample.account('Roblox')
    const { holdings } = await client.accounts.read({ id })
    expect(holdings.map(({ dataClass }) => dataClass)).toContain('voice-recording')
    expect(await client.services.readOverride({ serviceId: roblox })).toMatchObject({
      why: 'Their mail of last week',
    })
    await client.services.clearOverride({ serviceId: roblox })
    expect(await service(roblox)).toEqual(before)
    expect(await client.services.readOverride({ serviceId: roblox })).toBeUndefined()
  })

  test('is refused for what is not in the catalogue, and nothing changes', async () => {
    const before = await knowledge()
    const said = { serviceId: roblox, domains: [], holds: [] }
    expect(await failureOf(client.services.override({ ...said, serviceId: unknown }))).toEqual([
      'NOT_FOUND',
      { what: 'service' },
    ])
    expect(
      await failureOf(
        client.services.override({
          ...said,
          holds: [{ role: 'child', dataClass: asId('no-such-class'), held: true }],
        }),
      ),
    ).toEqual(['NOT_FOUND', { what: 'data-class' }])
    expect(
      await failureOf(client.services.override({ ...said, domains: ['not an address'] })),
    ).toEqual(['NOT_ALLOWED', { rule: 'not-a-domain' }])
    expect(await failureOf(client.services.clearOverride({ serviceId: roblox }))).toEqual([
      'NOT_FOUND',
      { what: 'override' },
    ])
    expect(await knowledge()).toEqual(before)
  })
})

describe('recognising services', () => {
  test('an account nobody named follows its address, and what was taught goes first', async () => {
    const { id: _id, ...scratch } = await sample.account('Scratch')
    const nameless = { ...scratch, serviceId: undefined, title: 'Something' }
    const one = await client.accounts.add({ ...nameless, origins: ['https://www.roblox.com'] })
    const two = await client.accounts.add({ ...nameless, origins: ['https://www.roblox.com'] })
    const read = async (id = one.id) => client.accounts.read({ id })
    expect(await read()).toMatchObject({
      account: { serviceId: 'roblox' },
      recognised: { basis: 'domain', on: 'roblox.com' },
    })
    const swimClub = (await sample.account('Riverside Swim Club')).serviceId
    await client.services.teach({ accountId: one.id, serviceId: swimClub ?? null })
    expect((await read()).account.serviceId).toBe(swimClub)
    expect(await read(two.id)).toMatchObject({
      account: { serviceId: swimClub },
      recognised: { basis: 'learned', on: 'www.roblox.com' },
    })
    await client.services.teach({ accountId: one.id, serviceId: null })
    expect((await read(two.id)).account.serviceId).toBeUndefined()
    expect((await read(two.id)).recognised).toBeUndefined()
  })

  test('candidates come with what each rests on', async () => {
    const matches = await client.services.matches({
      origins: ['https://carnival.com', 'https://nival.com.example', 'https://roblox.com:443/x'],
      title: 'Scratch',
    })
    expect(matches).toEqual([
      { serviceId: 'roblox', basis: 'domain', on: 'roblox.com' },
      { serviceId: 'scratch', basis: 'name', on: 'Scratch' },
    ])
  })

  test('an own service that is in use stays', async () => {
    const { serviceId } = await sample.account('Riverside Swim Club')
    const id = serviceId ?? unknown
    expect(await failureOf(client.services.remove({ id }))).toEqual([
      'NOT_ALLOWED',
      { rule: 'service-in-use' },
    ])
    expect(await failureOf(client.services.remove({ id: roblox }))).toEqual([
      'NOT_ALLOWED',
      { rule: 'service-in-use' },
    ])
    const added = await client.services.add({ name: 'Nobody’s', kind: 'club', domains: [] })
    await client.services.remove({ id: added.id })
    expect(await service(added.id)).toBeUndefined()
  })
})

describe('a breach of the family’s own', () => {
  test('is judged like any other, changes, and goes with its file', async () => {
    const club = await sample.account('Riverside Swim Club')
    const { breachId } = await client.breaches.addOwn(clubBreach(club.serviceId ?? unknown))
    const mia = await sample.person('Mia')
    const incident = await client.breaches.read({ breachId })
    const hers = incident.people.find(({ personId }) => personId === mia.id)
    expect(hers?.level).toBe('likely')
    expect(hers?.exposures.map(({ dataClass }) => dataClass)).toEqual(['birth-date'])
    const key = hers?.actions[0]?.key ?? ''
    await client.incidents.setStep({ breachId, key, state: 'done' })
    await client.breaches.updateOwn({
      ...clubBreach(club.serviceId ?? unknown),
      breachId,
      access: { from: partialDate('2010'), to: partialDate('2011') },
    })
    const judged = (await client.breaches.read({ breachId })).people.find(
      ({ personId }) => personId === mia.id,
    )
    expect(judged?.level).toBe('not-affected')
    await client.breaches.removeOwn({ breachId })
    expect(await breach(breachId)).toBeUndefined()
    expect(await failureOf(client.breaches.read({ breachId }))).toEqual([
      'NOT_FOUND',
      { what: 'breach' },
    ])
  })

  test.each([
    [
      'an end before the start',
      { access: { from: partialDate('2026-03'), to: partialDate('2026-02') } },
      'end-before-start',
    ],
    ['a date to come', { disclosed: partialDate('2999') }, 'in-the-future'],
    [
      'a class named twice',
      { classes: [...clubBreach(unknown).classes, ...clubBreach(unknown).classes] },
      'class-named-twice',
    ],
  ])('with %s is refused', async (_, given, rule) => {
    const wrong = { ...clubBreach(roblox), ...given }
    expect(await failureOf(client.breaches.addOwn(wrong))).toEqual(['NOT_ALLOWED', { rule }])
    expect((await knowledge()).breaches.filter(({ origin }) => origin === 'own')).toEqual([])
  })

  test('of a service or class nobody knows is refused, and no catalogue breach can be changed', async () => {
    expect(await failureOf(client.breaches.addOwn(clubBreach(unknown)))).toEqual([
      'NOT_FOUND',
      { what: 'service' },
    ])
    const gone = ['NOT_FOUND', { what: 'breach' }]
    expect(
      await failureOf(client.breaches.updateOwn({ ...clubBreach(roblox), breachId: vtech })),
    ).toEqual(gone)
    expect(await failureOf(client.breaches.removeOwn({ breachId: vtech }))).toEqual(gone)
  })
})

test('facts added to a known breach show their source, and can be taken back', async () => {
  const before = await breach(vtech)
  const { additionId } = await client.breaches.addFacts({
    ...nothing,
    breachId: vtech,
    disclosed: partialDate('2015-11-28'),
    classes: [{ dataClass: asId('school-name'), role: 'child', certainty: 'claimed' }],
    source: 'A neighbour’s letter',
  })
  const after = await breach(vtech)
  expect(after?.disclosed).toBe('2015-11-28')
  expect(after?.addedToOn).toBeDefined()
  const added = after?.classes.find(({ dataClass }) => dataClass === 'school-name')
  const titles = added?.sources.map((id) => after?.sources.find((one) => one.id === id)?.title)
  expect(titles).toEqual(['A neighbour’s letter'])
  expect(await client.breaches.addedFacts({ breachId: vtech })).toMatchObject([
    { additionId, source: 'A neighbour’s letter', disclosed: '2015-11-28' },
  ])
  await client.breaches.removeFacts({ additionId })
  expect(await breach(vtech)).toEqual(before)
  expect(await failureOf(client.breaches.removeFacts({ additionId }))).toEqual([
    'NOT_FOUND',
    { what: 'addition' },
  ])
})

test('an entry as a file says nothing of where the family read it', async () => {
  const { breachId } = await client.breaches.addOwn({
    ...clubBreach(roblox),
    source: 'Letter of Mia’s swim club',
  })
  const file = await client.breaches.exportEntry({ breachId })
  expect(file.fileName).toBe('the-club-s-list-2026.json')
  expect(file.text).not.toContain('Mia')
  expect(JSON.parse(file.text)).toMatchObject({
    id: 'the-club-s-list-2026',
    sources: [{ id: 'own', title: '', url: '' }],
  })
  const shipped = await client.services.exportEntry({ serviceId: roblox })
  expect(shipped.fileName).toBe('roblox.json')
  expect(shipped.text).not.toContain('origin')
})
