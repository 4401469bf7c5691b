import { describe, expect, test } from 'vitest'
import type { Account } from '../../../domain/model/account.ts'
import { asId } from '../../../domain/model/id.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import type { Person } from '../../../domain/model/person.ts'
import type { Service } from '../../../domain/model/service.ts'
import { accountRows, sharedByAccount } from './account-row.ts'
import { findRows, showsAll, wholeView, type AccountsView } from './find-rows.ts'

const people: readonly Person[] = ['ana', 'mia', 'theo'].map((name) => ({
  id: asId(name),
  role: name === 'ana' ? 'guardian' : 'child',
  name,
}))

const account = (title: string, given: Partial<Account> = {}): Account => ({
  id: asId(title),
  kind: 'account',
  serviceId: asId('s'),
  title,
  holderId: asId('ana'),
  subjectIds: [asId('mia')],
  origins: [],
  erasureConfirmed: false,
  status: 'active',
  twoFactor: 'unknown',
  platformIds: [],
  theirs: false,
  ...given,
})

const service: Service = {
  id: asId('s'),
  name: 'Crèche Étoile',
  formerNames: ['Little Stars'],
  kind: 'childcare',
  domains: [],
  appIds: [],
  platform: false,
  usedBy: [],
  status: 'running',
  holds: [],
  links: {},
  sources: [],
  factSources: {},
  origin: 'own',
}

const date = (text: string) => text as PartialDate
const accounts = [
  account('Game 10', { opened: date('2019'), userName: 'Mia-R' }),
  account('Game 9', { existedBy: date('2018-05'), email: 'ana@example.com', serviceId: undefined }),
  account('Choir', { kind: 'enrolment', subjectIds: [asId('theo')], status: 'dormant' }),
  account('Diary', { holderId: asId('theo'), subjectIds: [asId('theo')], theirs: true }),
]
const shared = sharedByAccount([
  { kind: 'password', accountIds: [asId('Game 10'), asId('x')] },
  { kind: 'password', accountIds: [asId('Game 10'), asId('y')] },
  { kind: 'answer', accountIds: [asId('Game 10'), asId('x')] },
])
const rows = accountRows({
  accounts,
  people,
  service: (id) => (id === service.id ? service : undefined),
  shared,
})
const titles = (view: Partial<AccountsView>) =>
  findRows(rows, { ...wholeView, ...view }, 'en').map((row) => row.account.title)

describe('the list', () => {
  test('has everything but what is theirs, numbers in names counted', () => {
    expect(titles({})).toEqual(['Choir', 'Game 9', 'Game 10'])
  })

  test.each([
    ['GAME', ['Game 9', 'Game 10']],
    ['creche etoile', ['Choir', 'Game 10']],
    ['little', ['Choir', 'Game 10']],
    ['mia-r', ['Game 10']],
    ['ana@', ['Game 9']],
    ['game stars', ['Game 10']],
    ['diary', []],
  ])('is searched for %j', (search, found) => {
    expect(titles({ search })).toEqual(found)
  })

  test('is filtered by person, as holder or subject, status and kind', () => {
    expect(titles({ personId: asId('theo') })).toEqual(['Choir'])
    expect(titles({ personId: asId('ana') })).toHaveLength(3)
    expect(titles({ status: 'dormant' })).toEqual(['Choir'])
    expect(titles({ kind: 'enrolment' })).toEqual(['Choir'])
    expect(titles({ kind: 'unnamed' })).toEqual(['Game 9'])
    expect(titles({ kind: 'reused' })).toEqual(['Game 10'])
  })

  test('is sorted by date with the undated last, whichever way round', () => {
    expect(titles({ sort: 'since' })).toEqual(['Game 9', 'Game 10', 'Choir'])
    expect(titles({ sort: 'since', isDescending: true })).toEqual(['Game 10', 'Game 9', 'Choir'])
  })

  test('is sorted by status, then by name', () => {
    expect(titles({ sort: 'status' })).toEqual(['Game 9', 'Game 10', 'Choir'])
    expect(titles({ sort: 'title', isDescending: true })).toEqual(['Game 10', 'Game 9', 'Choir'])
  })

  test('knows when it hides nothing', () => {
    expect(showsAll({ ...wholeView, search: '  ', sort: 'status' })).toBe(true)
    expect(showsAll({ ...wholeView, kind: 'unnamed' })).toBe(false)
  })
})

test('a secret shared in several groups is marked once', () => {
  expect(shared.get(asId('Game 10'))).toEqual(['password', 'answer'])
})
