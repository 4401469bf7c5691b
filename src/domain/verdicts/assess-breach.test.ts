import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { Holding } from '../model/holding.ts'
import { asId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import { assessBreach } from './assess-breach.ts'
import {
  ana,
  lostClass,
  mia,
  on,
  sampleAccount,
  sampleBreach,
  sampleCatalogue,
  sampleFingerprint,
  sampleInventory,
  sampleService,
  theo,
} from '../test-support/sample-values.ts'

const toysId = asId<'service'>('toys')
const chatId = asId<'service'>('chat')
const dataClass = (id: string) => asId<'data-class'>(id)

const toys = sampleService('toys', {
  name: 'Toys',
  holds: [
    { role: 'child', dataClass: dataClass('name'), basis: 'policy', sources: ['p'] },
    { role: 'guardian', dataClass: dataClass('password'), basis: 'policy', sources: ['p'] },
  ],
})
const catalogue = sampleCatalogue({ services: [toys, sampleService('chat')] })

const account = (id: string, given: Partial<Account> = {}): Account =>
  sampleAccount(id, {
    serviceId: toysId,
    subjectIds: [ana, mia],
    opened: on('2013-12-27'),
    ...given,
  })

const assess = (accounts: readonly Account[], breach: Breach, parts: Partial<Inventory> = {}) =>
  assessBreach({ inventory: sampleInventory({ accounts, ...parts }), catalogue, breach })

const said = (accountId: string, subjectId: typeof mia, id: string, given: Partial<Holding>) => ({
  accountId: asId<'account'>(accountId),
  subjectId,
  dataClass: dataClass(id),
  fidelity: 'real' as const,
  basis: 'confirmed' as const,
  ...given,
})

const states = (result: ReturnType<typeof assess>, personId: typeof mia) =>
  result.people
    .find((person) => person.personId === personId)
    ?.exposures.map(({ dataClass: id, state, level }) => [id, state, level].join(' '))

const childLoss = (...ids: string[]) =>
  sampleBreach({ classes: ids.map((id) => lostClass(id, 'child')) })

describe('the states of an exposure', () => {
  it('are exposed where it is held, and a question where the inventory does not say', () => {
    expect(states(assess([account('a')], childLoss('name', 'birth-date')), mia)).toEqual([
      'name exposed likely',
      'birth-date ask likely',
    ])
  })

  it.each(['altered', 'not-given'] as const)('are not real where it was %s', (fidelity) => {
    const holdings = [said('a', mia, 'name', { fidelity })]
    expect(states(assess([account('a')], childLoss('name'), { holdings }), mia)).toEqual([
      'name not-real likely',
    ])
  })

  it('are removed where the account was erased before, with proof', () => {
    const erased = account('a', { deleted: on('2015-01'), erasureConfirmed: true })
    expect(states(assess([erased], childLoss('name', 'gender')), mia)).toEqual([
      'name removed unlikely',
      'gender removed unlikely',
    ])
  })

  it('drop no class of the role, and name nobody else’s', () => {
    const classes = ['name', 'birth-date', 'gender', 'voice-recording'].flatMap((id) => [
      lostClass(id, 'child'),
      lostClass(id, 'guardian'),
    ])
    const result = assess([account('a')], sampleBreach({ classes }))
    expect(result.people.map(({ exposures }) => exposures.length)).toEqual([4, 4])
  })

  it.each([
    ['opened later', { opened: on('2016') }, 'not-affected'],
    ['reached by advice only', {}, 'unlikely'],
  ])('are none where the account was %s', (_, given, level) => {
    const breach = level === 'unlikely' ? sampleBreach({ kind: 'vulnerability' }) : sampleBreach()
    const result = assess([account('a', given)], breach)
    expect(result.people.map((person) => [person.level, person.exposures.length])).toEqual([
      [level, 0],
      [level, 0],
    ])
    expect(result.untouched).toEqual([theo])
  })

  it('take the worst of several accounts, and name those it is true of', () => {
    const accounts = [
      account('a'),
      account('b', { opened: undefined }),
      account('c', { opened: on('2016') }),
    ]
    const holdings = [said('a', mia, 'name', { fidelity: 'altered' })]
    const result = assess(accounts, childLoss('name'), { holdings })
    expect(states(result, mia)).toEqual(['name exposed possible'])
    const [exposure] = result.people[1]?.exposures ?? []
    expect(exposure?.accountIds).toEqual(['b'])
    expect(exposure?.basis).toBe('assumed')
    expect(result.people[1]?.level).toBe('likely')
  })

  it('keep a decoy’s credential, but not one that was never given', () => {
    const credential = (fidelity: Holding['fidelity']) => {
      const holdings = [said('a', ana, 'password', { fidelity })]
      return assess([account('a')], sampleBreach(), { holdings }).people[0]?.exposures[0]
        ?.credential
    }
    expect(credential('real')).toBe(true)
    expect(credential('altered')).toBe(true)
    expect(credential('not-given')).toBe(false)
  })
})

describe('the verdicts of a person', () => {
  it('stand worst first, and alike ones in working order', () => {
    const accounts = [
      account('a', { opened: on('2016') }),
      account('b', { opened: undefined }),
      account('d'),
      account('c'),
    ]
    const [person] = assess(accounts, sampleBreach()).people
    expect(
      person?.verdicts.map(({ accountId, verdict }) => `${accountId} ${verdict.level}`),
    ).toEqual(['c likely', 'd likely', 'b possible', 'a not-affected'])
  })
})

describe('whom a class reaches', () => {
  it('is only the subjects of the services it was lost through', () => {
    const breach = sampleBreach({
      services: [toysId, chatId].map((serviceId) => ({ serviceId, as: 'service' })),
      classes: [
        lostClass('name', 'child'),
        lostClass('voice-recording', 'child', { serviceIds: [chatId] }),
      ],
    })
    const accounts = [
      account('a', { subjectIds: [mia, theo] }),
      account('b', { serviceId: chatId, subjectIds: [mia] }),
    ]
    const result = assess(accounts, breach)
    expect(states(result, mia)).toEqual(['name exposed likely', 'voice-recording ask likely'])
    expect(states(result, theo)).toEqual(['name exposed likely'])
  })

  it('is a holder who is no subject too: the login is theirs, the rest a question', () => {
    const breach = sampleBreach({
      classes: ['password', 'postal-address'].map((id) => lostClass(id, 'guardian')),
    })
    const result = assess([account('a', { subjectIds: [mia] })], breach)
    expect(states(result, ana)).toEqual(['password exposed likely', 'postal-address ask likely'])
  })

  it('is a young person with a login of their own, as far as the login goes', () => {
    const breach = sampleBreach({
      classes: ['password', 'postal-address'].map((id) => lostClass(id, 'guardian')),
    })
    const own = account('a', { holderId: mia, subjectIds: [mia] })
    const fingerprints = [sampleFingerprint('a', 'x')]
    expect(states(assess([own], breach, { fingerprints }), mia)).toEqual([
      'password exposed likely',
    ])
    expect(assess([own], breach).untouched).toEqual([ana, theo])
  })

  it('is at most possible through a platform', () => {
    const school = account('a', { serviceId: chatId, platformIds: [toysId] })
    const result = assess([school], childLoss('birth-date'))
    expect(states(result, mia)).toEqual(['birth-date ask possible'])
  })

  it('is everybody of an account that a notice named, whatever its service', () => {
    const breach = childLoss('birth-date')
    const odd = account('a', { serviceId: undefined })
    const evidence = [{ breachId: breach.id, accountId: odd.id, noticeArrived: on('2015-12-01') }]
    expect(states(assess([odd], breach, { evidence }), mia)).toEqual(['birth-date ask confirmed'])
    expect(assess([odd], breach).people).toEqual([])
  })

  it('is nobody through an account marked theirs', () => {
    expect(assess([account('a', { theirs: true })], sampleBreach()).people).toEqual([])
  })

  it('leaves open whether it is those of an account marked theirs, and of nobody else', () => {
    const own = account('a', { theirs: true, holderId: mia, subjectIds: [mia] })
    expect(assess([own], sampleBreach()).untouched).toEqual([ana, theo])
    const elsewhere = { ...own, serviceId: chatId }
    expect(assess([elsewhere], sampleBreach()).untouched).toEqual([ana, mia, theo])
  })
})

describe('credential stuffing', () => {
  const breach = sampleBreach({
    kind: 'credential-stuffing',
    classes: [lostClass('name', 'child')],
  })
  const accounts = [account('a'), account('b', { serviceId: chatId })]

  it('reaches an account whose password is used elsewhere, and the others with it', () => {
    const fingerprints = [sampleFingerprint('a', 'x'), sampleFingerprint('b', 'x')]
    const result = assess(accounts, breach, { fingerprints })
    expect(states(result, mia)).toEqual(['name exposed likely'])
    expect(result.fallsWith.map(({ kind, accountId }) => [kind, accountId])).toEqual([
      ['password', 'b'],
    ])
  })

  it('does not reach a unique password', () => {
    const fingerprints = [sampleFingerprint('a', 'x'), sampleFingerprint('b', 'y')]
    const result = assess(accounts, breach, { fingerprints })
    expect(result.people.map(({ level }) => level)).toEqual(['unlikely', 'unlikely'])
    expect(result.fallsWith).toEqual([])
  })

  it('may reach a password that only an account marked theirs has too, which is not named', () => {
    const fingerprints = [sampleFingerprint('a', 'x'), sampleFingerprint('b', 'x')]
    const quiet = [account('a'), account('b', { serviceId: chatId, theirs: true })]
    const result = assess(quiet, breach, { fingerprints })
    expect(result.people.map(({ level }) => level)).toEqual(['possible', 'possible'])
    expect(result.fallsWith).toEqual([])
  })
})

describe('linkages', () => {
  const breach = sampleBreach({
    services: [toysId, chatId].map((serviceId) => ({ serviceId, as: 'service' })),
    classes: [lostClass('name', 'child'), lostClass('postal-address', 'guardian')],
  })
  const links = (accounts: readonly Account[], parts: Partial<Inventory> = {}) =>
    assess(accounts, breach, parts).linkages.map(({ childId, throughId, accountId }) =>
      [childId, throughId, accountId].join(' '),
    )

  it('join a child to the address of a guardian in the same account', () => {
    expect(links([account('a', { subjectIds: [ana, mia, theo] })])).toEqual([
      'mia ana a',
      'theo ana a',
    ])
  })

  it('join across accounts of one holder in the breach', () => {
    const accounts = [
      account('a', { subjectIds: [ana] }),
      account('b', { serviceId: chatId, kind: 'enrolment', subjectIds: [mia] }),
    ]
    const holdings = [said('b', ana, 'postal-address', { fidelity: 'not-given' })]
    expect(links(accounts, { holdings })).toEqual(['mia ana a'])
  })

  it('need an address that is out', () => {
    const holdings = [said('a', ana, 'postal-address', { fidelity: 'altered' })]
    expect(links([account('a')], { holdings })).toEqual([])
  })

  it('need something of the child that is out', () => {
    const holdings = [said('a', mia, 'name', { fidelity: 'not-given' })]
    expect(links([account('a')], { holdings })).toEqual([])
  })
})
