import { expect, test } from 'vitest'
import type { Account } from '../../../domain/model/account.ts'
import { asId } from '../../../domain/model/id.ts'
import type { Person } from '../../../domain/model/person.ts'
import type { Service } from '../../../domain/model/service.ts'
import { firstName, paperNames } from './paper-names.ts'

const ana: Person = { id: asId('ana'), role: 'guardian', name: 'Ana Rivera' }
const mia: Person = { id: asId('mia'), role: 'child', name: 'Mia Rivera', birthDate: undefined }

const service = (id: string, name: string, kind: Service['kind'], own: boolean): Service => ({
  id: asId(id),
  name,
  formerNames: [],
  kind,
  domains: [],
  appIds: [],
  platform: false,
  usedBy: [],
  status: 'running',
  holds: [],
  links: {},
  sources: [],
  factSources: {},
  origin: own ? 'own' : 'catalogue',
})

const services = [
  service('roblox', 'Roblox', 'game', false),
  service('canvas', 'Canvas', 'school', false),
  service('own:school', 'Oak Hill School Portal', 'school', true),
  service('own:nursery', 'Little Bees', 'childcare', true),
  service('own:club', 'Riverside Swim Club', 'club', true),
]

const account = (more: Partial<Account>): Account => ({
  id: asId(`account of ${more.serviceId ?? more.title}`),
  kind: 'account',
  title: 'An account',
  holderId: ana.id,
  subjectIds: [mia.id],
  origins: [],
  erasureConfirmed: false,
  status: 'active',
  twoFactor: 'unknown',
  platformIds: [],
  theirs: false,
  ...more,
})

const roblox = account({
  serviceId: asId('roblox'),
  title: 'Roblox (mia_plays)',
  userName: 'mia_plays',
  email: 'ana.rivera@example.com',
})
const school = account({ serviceId: asId('own:school'), title: 'Oak Hill' })
const nursery = account({ serviceId: asId('own:nursery'), title: 'Little Bees' })
const unknown = account({ title: 'toys of mia_plays', userName: 'mia_plays' })

const names = (namesPlaces = false) =>
  paperNames({
    people: [ana, mia],
    accounts: [roblox, school, nursery, unknown],
    service: (id) => services.find((one) => one.id === id),
    namesPlaces,
    placeWords: { school: 'the school portal', childcare: 'the childcare service' },
  })

test('people go by their first names', () => {
  expect(firstName('  Mia  Rivera ')).toBe('Mia')
  expect(firstName('')).toBe('')
  expect(names().person(ana.id)).toBe('Ana')
  expect(names().person(asId('nobody'))).toBe('')
})

test('a school or nursery of the family is not named unless chosen', () => {
  expect(names().service(asId('own:school'))).toBe('the school portal')
  expect(names().service(asId('own:nursery'))).toBe('the childcare service')
  expect(names(true).service(asId('own:school'))).toBe('Oak Hill School Portal')
})

test('a product that many schools use, and a club, keep their names', () => {
  expect(names().service(asId('canvas'))).toBe('Canvas')
  expect(names().service(asId('own:club'))).toBe('Riverside Swim Club')
})

test('an account shows the service, the holder and a masked address, never the user name', () => {
  const shown = names().account(roblox)
  expect(shown).toEqual({ service: 'Roblox', holder: 'Ana', email: 'a•••@e•••.com' })
  expect(names().account(unknown)).toEqual({
    service: 'toys of •••',
    holder: 'Ana',
    email: undefined,
  })
})

test('a user name that is an address is masked like one', () => {
  const shown = names().account(account({ userName: 'mia@example.org' }))
  expect(shown.email).toBe('m•••@e•••.org')
})

test('what fills the sentences of a step loses its private names', () => {
  const params = {
    person: 'Mia Rivera',
    through: 'Ana Rivera, Mia Rivera',
    service: 'Oak Hill School Portal',
    account: 'Oak Hill, Roblox (mia_plays), Little Bees',
    breach: 'VTech, November 2015',
  }
  expect(names().params(params, undefined)).toEqual({
    person: 'Mia',
    through: 'Ana, Mia',
    service: 'the school portal',
    account: 'the school portal, Roblox, the childcare service',
    breach: 'VTech, November 2015',
  })
})

test('a step about an account names that account, whatever else has the same title', () => {
  const params = names().params({ service: 'x', account: 'y', person: 'Mia Rivera' }, school)
  expect(params).toEqual({
    service: 'the school portal',
    account: 'the school portal',
    person: 'Mia',
  })
})

test('only whole names are replaced', () => {
  const params = names().params(
    { service: 'Little Bees Honey', account: 'Oak Hill Toys' },
    undefined,
  )
  expect(params).toEqual({ service: 'Little Bees Honey', account: 'Oak Hill Toys' })
})

test('what the family calls an account stands for no service, no breach, and is replaced once', () => {
  const crossed = paperNames({
    people: [],
    accounts: [
      account({ serviceId: asId('roblox'), title: 'Canvas' }),
      account({ serviceId: asId('canvas'), title: 'Roblox' }),
    ],
    service: (id) => services.find((one) => one.id === id),
    namesPlaces: false,
    placeWords: { school: 'the school portal', childcare: 'the childcare service' },
  })
  const params = {
    service: 'Canvas',
    breachService: 'Roblox, Canvas',
    breach: 'Roblox, November 2015',
    account: 'Canvas, Roblox',
  }
  expect(crossed.params(params, undefined)).toEqual({ ...params, account: 'Roblox, Canvas' })
})

test('a title is taken as it is written, whatever signs are in it', () => {
  const odd = paperNames({
    people: [],
    accounts: [account({ title: 'a.*, (mia)$', userName: 'mia' })],
    service: () => undefined,
    namesPlaces: false,
    placeWords: { school: '', childcare: '' },
  })
  expect(odd.params({ service: 'b, a.*, (mia)$, a.*' }, undefined)).toEqual({
    service: 'b, a.*, (•••)$, a.*',
  })
})
