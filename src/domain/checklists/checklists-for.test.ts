import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { ActionRecord, ChecklistAction } from '../model/checklist.ts'
import { asId, type PersonId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { PlaybookAction } from '../model/playbook.ts'
import type { Service } from '../model/service.ts'
import { assessBreach } from '../verdicts/assess-breach.ts'
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
  samplePeople,
  sampleService,
  theo,
} from '../test-support/sample-values.ts'
import { sampleAction as action, samplePlaybook } from '../test-support/sample-playbook.ts'
import { checklistsFor } from './checklists-for.ts'
import type { DeedsDone } from './deeds-done.ts'
import { progressOf } from './progress-of.ts'

const toys = asId<'service'>('toys')
const dataClass = (id: string) => asId<'data-class'>(id)

const account = (id: string, given: Partial<Account> = {}): Account =>
  sampleAccount(id, {
    serviceId: toys,
    subjectIds: [ana, mia],
    opened: on('2013-12-27'),
    ...given,
  })

interface Given {
  readonly accounts?: readonly Account[]
  readonly breach?: Partial<Breach>
  readonly service?: Partial<Service>
  readonly inventory?: Partial<Inventory>
  readonly records?: readonly ActionRecord[]
  readonly deeds?: DeedsDone
  readonly openedOn?: PartialDate
}

const lists = (actions: readonly PlaybookAction[], given: Given = {}) => {
  const accounts = given.accounts ?? [account('a')]
  const inventory = sampleInventory({ accounts, ...given.inventory })
  const catalogue = sampleCatalogue({
    services: [
      sampleService('toys', { name: 'Toys', ...given.service }),
      sampleService('chat', { name: 'Chat' }),
    ],
  })
  const breach = sampleBreach(given.breach)
  return checklistsFor({
    assessment: assessBreach({ inventory, catalogue, breach }),
    inventory,
    catalogue,
    playbook: samplePlaybook({ actions }),
    breach,
    records: given.records ?? [],
    deeds: given.deeds ?? new Map(),
    openedOn: given.openedOn,
    today: on('2026-11-21'),
  })
}

const keys = (actions: readonly PlaybookAction[], given: Given = {}) =>
  lists(actions, given).map(({ personId, actions: steps }) =>
    [personId, ...steps.map(({ key }) => key)].join(' '),
  )

const only = (
  one: PlaybookAction,
  given: Given = {},
  person: PersonId = ana,
): ChecklistAction | undefined =>
  lists([one], given).find(({ personId }) => personId === person)?.actions[0]

const reused: Given = {
  accounts: [account('a'), sampleAccount('b', { title: 'Second', subjectIds: [theo] })],
  inventory: { fingerprints: ['a', 'b'].map((id) => sampleFingerprint(id, 'x')) },
}

describe('the condition of an action', () => {
  it.each<readonly [string, PlaybookAction['when'], Given, readonly string[]]>([
    ['none', {}, {}, ['ana s@ana', 'mia s@mia']],
    ['role', { role: 'child' }, {}, ['ana', 'mia s@mia']],
    ['a lost class', { anyClass: [dataClass('password')] }, {}, ['ana s@ana', 'mia']],
    ['a class not lost', { noneOfClasses: [dataClass('password')] }, {}, ['ana', 'mia s@mia']],
    [
      'none of several lost',
      { noneOfClasses: ['gender', 'password'].map(dataClass) },
      {},
      ['ana', 'mia s@mia'],
    ],
    ['level', { levels: ['possible'] }, {}, ['ana', 'mia']],
    ['level that is', { levels: ['likely'] }, {}, ['ana s@ana', 'mia s@mia']],
    ['region', { regions: ['UK'] }, {}, ['ana', 'mia']],
    [
      'region of the person',
      { regions: ['UK'] },
      {
        inventory: {
          people: samplePeople.map((person) =>
            person.id === mia ? { ...person, region: { code: 'UK' } } : person,
          ),
        },
      },
      ['ana', 'mia s@mia'],
    ],
    [
      'least age, for a guardian of unknown age too',
      { minAge: 16 },
      {},
      ['ana s@ana', 'mia s@mia'],
    ],
    ['least age not reached', { minAge: 17 }, {}, ['ana s@ana', 'mia']],
    ['greatest age', { maxAge: 15 }, {}, ['ana s@ana', 'mia']],
    ['flag of HIBP', { hibpFlag: 'retired' }, {}, ['ana', 'mia']],
    [
      'flag of HIBP that is set',
      { hibpFlag: 'retired' },
      { breach: { hibp: { name: 'Toys', flags: ['retired'] } } },
      ['ana s@ana', 'mia s@mia'],
    ],
    [
      'linked to an address',
      { linkedTo: [dataClass('postal-address')] },
      {
        breach: { classes: [lostClass('name', 'child'), lostClass('postal-address', 'guardian')] },
      },
      ['ana', 'mia s@mia'],
    ],
    ['two at once', { role: 'child', anyClass: [dataClass('password')] }, {}, ['ana', 'mia']],
  ])('%s', (_, when, given, expected) => {
    expect(keys([action('s', { when })], given)).toEqual(expected)
  })

  it('meets both bounds of an age known to the year only', () => {
    const people = samplePeople.map((person) =>
      person.id === mia ? { ...person, birthDate: on('2010') } : person,
    )
    const given = { inventory: { people } }
    const bounds = [{ minAge: 16 }, { maxAge: 15 }, { minAge: 17 }]
    expect(bounds.map((when) => only(action('s', { when }), given, mia)?.key)).toEqual([
      's@mia',
      's@mia',
      undefined,
    ])
  })

  it('is not met by somebody unlikely to be in it, unless it says so', () => {
    const given = { breach: { kind: 'vulnerability' as const } }
    expect(keys([action('s')], given)).toEqual(['ana', 'mia'])
    const advice = action('s', { when: { levels: ['unlikely'] } })
    expect(keys([advice], given)).toEqual(['ana s@ana', 'mia s@mia'])
  })

  it('counts a decoy among credentials, and not among facts', () => {
    const decoy = (id: string, subjectId: PersonId) => ({
      accountId: asId<'account'>('a'),
      subjectId,
      dataClass: dataClass(id),
      fidelity: 'altered' as const,
      basis: 'confirmed' as const,
    })
    const given = { inventory: { holdings: [decoy('password', ana), decoy('name', mia)] } }
    const credential = action('s', { when: { anyClass: [dataClass('password')] } })
    const fact = action('s', { when: { anyClass: [dataClass('name')] } })
    expect(keys([credential], given)).toEqual(['ana s@ana', 'mia'])
    expect(keys([fact], given)).toEqual(['ana', 'mia'])
  })
})

describe('a step about a breached account', () => {
  const here = action('s', { about: 'breached-account' })

  it('is one step on several checklists', () => {
    expect(keys([here])).toEqual(['ana s:a', 'mia s:a'])
  })

  it('is there for those of the person’s accounts that lost the class', () => {
    const accounts = [account('a'), account('b', { serviceId: asId<'service'>('chat') })]
    const breach: Partial<Breach> = {
      services: [toys, asId<'service'>('chat')].map((serviceId) => ({ serviceId, as: 'service' })),
      classes: [lostClass('password', 'guardian', { serviceIds: [toys] })],
    }
    const when = { anyClass: [dataClass('password')] }
    expect(keys([{ ...here, when }], { accounts, breach })).toEqual(['ana s:a', 'mia'])
  })

  it('goes by the level of the account, not of the person', () => {
    const accounts = [account('a'), account('b', { opened: on('2016') })]
    expect(keys([here], { accounts })).toEqual(['ana s:a', 'mia s:a'])
  })

  it('asks its condition of that account', () => {
    const accounts = [account('a', { status: 'dormant' }), account('b')]
    const when = { accountStatuses: ['dormant'] as const }
    expect(keys([{ ...here, when }], { accounts })).toEqual(['ana s:a', 'mia s:a'])
  })

  it('is settled by a password change after the breach, and says when', () => {
    const changed = (day: string) =>
      only(
        { ...here, settledByPasswordChange: true },
        { accounts: [account('a', { passwordChanged: on(day) })] },
      )
    expect(changed('2015-11-30')).toMatchObject({ state: 'done', doneOn: '2015-11-30' })
    expect(changed('2015-11-29')).toMatchObject({ state: 'to-do' })
    expect(changed('2015-11')).toMatchObject({ state: 'to-do' })
  })

  it('is not settled by it unless the playbook says so', () => {
    const accounts = [account('a', { passwordChanged: on('2016') })]
    expect(only(here, { accounts })?.state).toBe('to-do')
  })
})

describe('a step about a reused account', () => {
  const there = action('s', { about: 'reused-account', reuse: 'password' })

  it('stands with the holder where no subject is touched', () => {
    expect(keys([there], reused)).toEqual(['ana s:b', 'mia'])
  })

  it('stands with touched children among its subjects too', () => {
    const accounts = [account('a'), sampleAccount('b', { subjectIds: [mia, theo] })]
    expect(keys([there], { ...reused, accounts })).toEqual(['ana s:b', 'mia s:b'])
  })

  it('stands with the holder of the breached account where nobody of it is touched', () => {
    const accounts = [account('a'), sampleAccount('b', { holderId: theo, subjectIds: [theo] })]
    expect(keys([there], { ...reused, accounts })).toEqual(['ana s:b', 'mia'])
  })

  it('is called for by the secret, also on the sheet of a child who lost none', () => {
    const accounts = [account('a'), sampleAccount('b', { subjectIds: [mia] })]
    const when = { anyClass: [dataClass('password')] }
    expect(only({ ...there, when }, { ...reused, accounts }, mia)?.causes).toEqual(['password'])
    expect(keys([{ ...there, reuse: 'answer' }], { ...reused, accounts })).toEqual(['ana', 'mia'])
  })

  it('is taken once where two secrets are shared', () => {
    const fingerprints = ['a', 'b'].flatMap((id) => [
      sampleFingerprint(id, 'x'),
      sampleFingerprint(id, 'y', { kind: 'answer' }),
    ])
    const breach = {
      classes: ['password', 'security-answer'].map((id) => lostClass(id, 'guardian')),
    }
    const any = { ...there, reuse: undefined }
    expect(keys([any], { ...reused, breach, inventory: { fingerprints } })).toEqual([
      'ana s:b',
      'mia',
    ])
  })
})

describe('the state of a step', () => {
  const login = action('s', { about: 'breached-account', needsLogin: true })

  it.each<readonly [string, Partial<Service>, Partial<Account>, string]>([
    ['running', {}, {}, 'to-do'],
    ['suspended', { status: 'suspended' }, {}, 'waiting'],
    ['closed', { status: 'closed' }, {}, 'waiting'],
    ['suspended, as the family noticed', {}, { status: 'service-suspended' }, 'waiting'],
  ])('of a service that is %s', (_, service, own, state) => {
    const given = { service, accounts: [account('a', own)] }
    expect(only(login, given)?.state).toBe(state)
    expect(only({ ...login, needsLogin: false }, given)?.state).toBe('to-do')
    expect(only({ ...login, about: 'person' }, given)?.state).toBe(state)
  })

  it('is what the family said, even while the service is suspended', () => {
    const service = { status: 'suspended' as const }
    const record = (state: ActionRecord['state']) => ({
      service,
      records: [{ key: 's:a', state, note: 'By phone', on: on('2026-11-20') }],
    })
    expect(only(login, record('done'))).toMatchObject({
      state: 'done',
      doneOn: '2026-11-20',
      note: 'By phone',
    })
    expect(only(login, record('not-for-us'))).toMatchObject({
      state: 'not-for-us',
      doneOn: undefined,
    })
    expect(only(login, record('to-do'))).toMatchObject({ state: 'waiting', note: 'By phone' })
  })

  it('is open again where the family unticks what a change had settled', () => {
    const given = {
      accounts: [account('a', { passwordChanged: on('2016') })],
      records: [{ key: 's:a', state: 'to-do' as const, on: on('2026-11-20') }],
    }
    expect(only({ ...login, settledByPasswordChange: true }, given)?.state).toBe('to-do')
  })
})

describe('a checklist', () => {
  it('is in working order', () => {
    const actions = [
      action('d', { urgency: 'keep-in-mind', order: 1 }),
      action('c', { urgency: 'this-week', order: 1 }),
      action('b', { order: 20 }),
      action('a', { order: 3 }),
    ]
    expect(keys(actions)[0]).toBe('ana a@ana b@ana c@ana d@ana')
  })

  it('gives every placeholder, whatever the step is about', () => {
    const step = only(action('s', { about: 'reused-account' }), reused)
    expect(step?.params).toEqual({
      person: 'Ana',
      service: 'Second',
      account: 'Second',
      breach: 'Toys, November 2015',
      breachService: 'Toys',
      through: '',
      disclosedYear: '2015',
    })
    expect(only(action('s'), { accounts: [account('a', { title: 'Ours' })] })?.params).toEqual({
      person: 'Ana',
      service: 'Toys',
      account: 'Ours',
      breach: 'Toys, November 2015',
      breachService: 'Toys',
      through: '',
      disclosedYear: '2015',
    })
  })

  it('names the platform as what was breached, and the school as where to act', () => {
    const school = account('a', { serviceId: asId<'service'>('chat'), platformIds: [toys] })
    const step = only(action('s', { about: 'breached-account' }), { accounts: [school] })
    expect(step?.params).toMatchObject({ service: 'Chat', breachService: 'Toys' })
  })

  it('takes the wording of the person’s region where there is one', () => {
    const variants = { UK: { title: 'In the UK' } }
    expect(only(action('s', { variants }))?.variant).toBe('default')
    const household = { name: 'R', region: { code: 'UK' as const }, sharedComputer: false }
    expect(only(action('s', { variants }), { inventory: { household } })?.variant).toBe('UK')
  })

  it('knows what it is called for by', () => {
    const breach = {
      classes: [
        lostClass('name', 'child'),
        lostClass('birth-date', 'child'),
        lostClass('postal-address', 'guardian'),
      ],
    }
    const step = (when: PlaybookAction['when']) => only(action('s', { when }), { breach }, mia)
    expect(step({ anyClass: ['gender', 'birth-date'].map(dataClass) })?.causes).toEqual([
      'birth-date',
    ])
    expect(step({ linkedTo: [dataClass('postal-address')] })).toMatchObject({
      causes: ['postal-address'],
      params: { through: 'Ana' },
    })
    expect(step({})?.causes).toEqual([])
  })
})

describe('progressOf', () => {
  it('counts a step on two sheets once, and leaves out what is not for us', () => {
    const actions = [action('s', { about: 'breached-account' }), action('t'), action('u')]
    const records = [
      { key: 's:a', state: 'done' as const, on: on('2026-11-20') },
      { key: 't@mia', state: 'not-for-us' as const, on: on('2026-11-20') },
    ]
    expect(progressOf(lists(actions, { records }))).toEqual({ done: 1, steps: 4 })
  })

  it('leaves out what is only to be kept in mind', () => {
    const actions = [action('s'), action('t', { urgency: 'keep-in-mind' })]
    const [first] = lists(actions)
    expect(first?.actions).toHaveLength(2)
    expect(progressOf(first ? [first] : [])).toEqual({ done: 0, steps: 1 })
  })
})
