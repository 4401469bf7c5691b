import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { ActionRecord } from '../model/checklist.ts'
import { asId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { PlaybookAction } from '../model/playbook.ts'
import { sampleAction, samplePlaybook } from '../test-support/sample-playbook.ts'
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
import { assessBreach } from '../verdicts/assess-breach.ts'
import { checklistsFor } from './checklists-for.ts'
import type { DeedsDone } from './deeds-done.ts'

const service = (id: string) => asId<'service'>(id)
const dataClass = (id: string) => asId<'data-class'>(id)
const catalogue = sampleCatalogue({
  services: ['toys', 'chat', 'school'].map((id) => sampleService(id, { name: `The ${id}` })),
})

interface Given {
  readonly accounts?: readonly Account[]
  readonly breach?: Partial<Breach>
  readonly inventory?: Partial<Inventory>
  readonly records?: readonly ActionRecord[]
  readonly deeds?: DeedsDone
  readonly openedOn?: PartialDate
  readonly noRemedies?: Parameters<typeof samplePlaybook>[0]
}

const listsOf = (actions: readonly PlaybookAction[], given: Given) => {
  const accounts = given.accounts ?? [
    sampleAccount('a', { serviceId: service('toys'), subjectIds: [ana, mia], opened: on('2014') }),
  ]
  const inventory = sampleInventory({ accounts, ...given.inventory })
  const breach = sampleBreach(given.breach)
  return checklistsFor({
    assessment: assessBreach({ inventory, catalogue, breach }),
    inventory,
    catalogue,
    playbook: samplePlaybook({ actions, ...given.noRemedies }),
    breach,
    records: given.records ?? [],
    deeds: given.deeds ?? new Map(),
    openedOn: given.openedOn,
    today: on('2026-11-22'),
  })
}

const stepOf = (action: Partial<PlaybookAction>, given: Given = {}, person = ana) =>
  listsOf([sampleAction('s', action)], given).find(({ personId }) => personId === person)
    ?.actions[0]

describe('the day of a step', () => {
  const opened = { openedOn: on('2026-11-01') }
  const record = (state: ActionRecord['state'], dueOn?: string): Given => ({
    ...opened,
    records: [
      {
        key: 's@ana',
        state,
        on: on('2026-11-02'),
        dueOn: dueOn === undefined ? undefined : on(dueOn),
      },
    ],
  })

  it.each<[string, Given, string | undefined]>([
    ['none while there is no file', {}, undefined],
    ['by its urgency from the day the file was opened', opened, '2026-11-08'],
    ['the one the family set', record('to-do', '2026-12-24'), '2026-12-24'],
    ['by its urgency where they set none', record('waiting'), '2026-11-08'],
    ['none once it is done', record('done', '2026-12-24'), undefined],
    ['none once it is set aside', record('not-for-us'), undefined],
  ])('is %s', (_, given, day) => {
    expect(stepOf({ urgency: 'this-week' }, given)?.dueOn).toBe(day)
  })
})

describe('a deed done in another file', () => {
  const action = { about: 'breached-account', deed: 'change' } as const
  const done = (...days: readonly string[]): Given => ({
    deeds: new Map([
      ['change/:a', days.map((day, at) => ({ breachId: asId<'breach'>(`b${at}`), on: on(day) }))],
    ]),
  })

  it.each<[string, Given, object]>([
    ['after the end', done('2015-11-30'), { state: 'done', doneOn: '2015-11-30', settledBy: 'b0' }],
    ['on the last day of access', done('2015-11-29'), { state: 'to-do' }],
    ['in the month of the end', done('2015-11'), { state: 'to-do' }],
    ['before and after', done('2015-01-01', '2016-01-01'), { state: 'done', settledBy: 'b1' }],
    ['twice after', done('2016-01-01', '2017-01-01'), { doneOn: '2016-01-01' }],
    [
      'for a breach without a date',
      { ...done('2026-01-01'), breach: { access: {}, disclosed: undefined } },
      { state: 'to-do' },
    ],
  ])('%s', (_, given, expected) => {
    expect(stepOf(action, given)).toMatchObject(expected)
  })

  it('gives way to a password change, which needs no file', () => {
    const accounts = [
      sampleAccount('a', { serviceId: service('toys'), passwordChanged: on('2020') }),
    ]
    const given = { ...done('2016-01-01'), accounts }
    expect(stepOf({ ...action, settledByPasswordChange: true }, given)).toMatchObject({
      state: 'done',
      doneOn: '2020',
      settledBy: undefined,
    })
    expect(stepOf(action, given)).toMatchObject({ doneOn: '2016-01-01', settledBy: 'b0' })
  })
})

describe('what a step says', () => {
  it('is whom and what it is about, and how sure that is', () => {
    expect(stepOf({ about: 'breached-account', urgency: 'this-month' })).toMatchObject({
      key: 's:a',
      task: 's:a',
      actionId: 's',
      personId: ana,
      accountId: 'a',
      urgency: 'this-month',
      level: 'likely',
    })
    expect(stepOf({}, {}, mia)).toMatchObject({ key: 's@mia', personId: mia, accountId: undefined })
  })

  it('names what was lost about the person, a fact linked to, and no class that calls for nothing', () => {
    const breach = {
      classes: [
        lostClass('name', 'child'),
        lostClass('postal-address', 'guardian'),
        lostClass('email', 'guardian'),
      ],
    }
    const when = {
      anyClass: ['gender', 'name'].map(dataClass),
      linkedTo: ['location', 'postal-address'].map(dataClass),
    }
    const step = stepOf({ when }, { breach }, mia)
    expect(step?.causes).toEqual(['name', 'postal-address'])
    expect(step?.params['through']).toBe('Ana')
    const elsewhere = stepOf({ when: { anyClass: [dataClass('name')] } }, { breach }, mia)
    expect(elsewhere?.params['through']).toBe('Ana')
    expect(stepOf({ when: { linkedTo: [dataClass('location')] } }, { breach }, mia)).toBeUndefined()
    expect(stepOf({}, { breach })?.params['through']).toBe('')
  })

  it('names several services and accounts once each, and the platform for what it reached', () => {
    const accounts = [
      sampleAccount('a', { serviceId: service('toys'), title: 'Learning' }),
      sampleAccount('b', { serviceId: service('toys'), title: 'Learning' }),
      sampleAccount('c', { serviceId: service('school'), platformIds: [service('chat')] }),
    ]
    const breach = {
      services: ['toys', 'chat'].map((id) => ({ serviceId: service(id), as: 'service' as const })),
    }
    expect(stepOf({}, { accounts, breach })?.params).toMatchObject({
      account: 'Learning, c',
      service: 'The toys, The chat',
      breachService: 'The toys, The chat',
    })
  })

  it('names an account by its title where the breach or the catalogue has no service of it', () => {
    const evidence = [
      { breachId: sampleBreach().id, accountId: asId<'account'>('a'), noticeArrived: on('2016') },
    ]
    const named = (given: Partial<Account>) =>
      stepOf(
        { about: 'breached-account' },
        { accounts: [sampleAccount('a', { title: 'Ours', ...given })], inventory: { evidence } },
      )?.params
    expect(named({})).toMatchObject({ service: 'Ours', breachService: 'Ours' })
    expect(named({ serviceId: service('gone') })).toMatchObject({ service: 'Ours' })
    const breached = stepOf(
      { about: 'breached-account' },
      {
        accounts: [sampleAccount('a', { title: 'Ours', serviceId: service('gone') })],
        breach: { services: [{ serviceId: service('gone'), as: 'service' }] },
      },
    )
    expect(breached?.params).toMatchObject({ service: 'Ours', breachService: 'Ours' })
    expect(named({ serviceId: service('school') })).toMatchObject({
      service: 'The school',
      breachService: 'The school',
    })
  })

  it.each<[string, Partial<Breach>, string]>([
    ['made public', {}, '2015'],
    ['not made public: ended', { disclosed: undefined, access: { to: on('2014-12') } }, '2014'],
    ['of unknown date', { disclosed: undefined, access: {} }, ''],
  ])('tells the year a breach was %s', (_, breach, year) => {
    expect(stepOf({}, { breach })?.params['disclosedYear']).toBe(year)
  })
})

describe('a step about a reused account', () => {
  const there = { about: 'reused-account', reuse: 'password' } as const
  const shared = (toys: Partial<Account>, other: Partial<Account>): Given => ({
    accounts: [
      sampleAccount('a', { serviceId: service('toys'), opened: on('2014'), ...toys }),
      sampleAccount('b', { title: 'Second', ...other }),
    ],
    inventory: { fingerprints: ['a', 'b'].map((id) => sampleFingerprint(id, 'x')) },
  })

  it('is as sure as the breached account is, and acts at the other', () => {
    expect(stepOf(there, shared({ opened: undefined }, {}))).toMatchObject({
      key: 's:b',
      level: 'possible',
      state: 'to-do',
      params: { service: 'Second', breachService: 'The toys' },
    })
  })

  it('is no surer than the account it shares with, however sure another is', () => {
    const given = shared({ opened: undefined }, {})
    const accounts = [
      ...(given.accounts ?? []),
      sampleAccount('c', { serviceId: service('toys'), opened: on('2014') }),
    ]
    expect(stepOf(there, { ...given, accounts })).toMatchObject({ key: 's:b', level: 'possible' })
    expect(stepOf({}, { ...given, accounts })?.level).toBe('likely')
  })

  it('is settled by a change of the password there', () => {
    const settled = { ...there, settledByPasswordChange: true }
    expect(stepOf(settled, shared({}, { passwordChanged: on('2026-11-20') }))).toMatchObject({
      state: 'done',
      doneOn: '2026-11-20',
    })
    expect(stepOf(settled, shared({}, { passwordChanged: on('2026-10-01') }))?.state).toBe('to-do')
  })

  it('waits where that account cannot be signed in to', () => {
    const login = { ...there, needsLogin: true }
    expect(stepOf(login, shared({}, { status: 'service-suspended' }))).toMatchObject({
      state: 'waiting',
      waitingFor: 'service-suspended',
    })
    expect(stepOf(login, shared({ status: 'service-suspended' }, {}))?.state).toBe('to-do')
  })

  it('asks its condition of that account and of the secret', () => {
    const when = { accountStatuses: ['dormant'] as const, noneOfClasses: [dataClass('email')] }
    expect(stepOf({ ...there, when }, shared({ status: 'dormant' }, {}))).toBeUndefined()
    expect(stepOf({ ...there, when }, shared({}, { status: 'dormant' }))?.causes).toEqual([
      'password',
    ])
    const none = { noneOfClasses: [dataClass('password')] }
    expect(stepOf({ ...there, when: none }, shared({}, {}))).toBeUndefined()
  })
})

describe('whoever is ruled out', () => {
  it('is asked by the accounts that are, where none of theirs is affected', () => {
    const accounts = [
      sampleAccount('a', { serviceId: service('toys'), title: 'Late', opened: on('2016') }),
      sampleAccount('b', { serviceId: service('toys'), title: 'Old', opened: on('2014') }),
    ]
    const when = { levels: ['not-affected', 'likely'] as const }
    expect(stepOf({ when }, { accounts })?.params['account']).toBe('Old')
    expect(stepOf({ when }, { accounts: accounts.slice(0, 1) })?.params['account']).toBe('Late')
  })
})

describe('what no step helps against', () => {
  const noRemedy = (id: string, classes: readonly string[], role?: 'guardian' | 'child') => ({
    id,
    classes: classes.map(dataClass),
    role,
    because: id,
    sources: [],
  })

  it('is what was lost, of somebody of that role', () => {
    const given: Given = {
      breach: {
        classes: [
          lostClass('name', 'child'),
          lostClass('birth-date', 'child'),
          lostClass('email', 'guardian'),
        ],
      },
      noRemedies: {
        noRemedies: [
          noRemedy('both', ['gender', 'name', 'birth-date']),
          noRemedy('child', ['name'], 'child'),
          noRemedy('guardian', ['name', 'email'], 'guardian'),
          noRemedy('unlost', ['gender']),
        ],
      },
    }
    expect(
      listsOf([], given).map(({ personId, level, withoutRemedy }) => [
        personId,
        level,
        ...withoutRemedy.map(({ id, classes }) => [id, ...classes].join(' ')),
      ]),
    ).toEqual([
      ['ana', 'likely', 'guardian email'],
      ['mia', 'likely', 'both name birth-date', 'child name'],
    ])
  })
})

it('has no list for somebody the breach does not reach', () => {
  expect(listsOf([], {}).map(({ personId }) => personId)).not.toContain(theo)
})
