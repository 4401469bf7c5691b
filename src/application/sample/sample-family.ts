import type { Account } from '../../domain/model/account.ts'
import { asId, type PersonId, type ServiceId } from '../../domain/model/id.ts'
import { partialDate, type PartialDate } from '../../domain/model/partial-date.ts'
import type { Household, Person } from '../../domain/model/person.ts'
import type { Service } from '../../domain/model/service.ts'

/** The Riveras are invented. Everything about them is made up for trying the app out. */
export const sampleHousehold: Household = {
  name: 'Rivera (sample)',
  region: { code: 'US' },
  sharedComputer: false,
}

export interface SamplePeople {
  readonly ana: PersonId
  readonly mia: PersonId
  readonly theo: PersonId
}

const date = (text: string): PartialDate => {
  const found = partialDate(text)
  if (!found) throw new Error(`The sample family has a wrong date: ${text}`)
  return found
}

/** Ana, Mia and Theo, with the identifiers they are to have. */
export const samplePeople = (ids: SamplePeople): readonly Person[] => [
  { id: ids.ana, role: 'guardian', name: 'Ana' },
  { id: ids.mia, role: 'child', name: 'Mia', birthDate: date('2010-05-02') },
  { id: ids.theo, role: 'child', name: 'Theo', birthDate: date('2012-08-21') },
]

export const schoolPortalId: ServiceId = asId('own:oak-hill-school-portal')
export const swimClubId: ServiceId = asId('own:riverside-swim-club')

const ownService = (
  id: ServiceId,
  name: string,
  kind: Service['kind'],
  domains: string[],
): Service => ({
  id,
  name,
  formerNames: [],
  kind,
  domains,
  appIds: [],
  platform: false,
  usedBy: [],
  status: 'running',
  holds: [],
  links: {},
  sources: [],
  factSources: {},
  origin: 'own',
})

/** A school and a club that no catalogue knows. */
export const sampleOwnServices: readonly Service[] = [
  ownService(schoolPortalId, 'Oak Hill School Portal', 'school', ['oakhill.example']),
  ownService(swimClubId, 'Riverside Swim Club', 'club', []),
]

/** An account of the sample family, and the secrets that become fingerprints and are gone. */
export interface SampleAccount {
  readonly account: Omit<Account, 'id'>
  readonly password?: string
  readonly answer?: { readonly question: string; readonly answer: string }
}

const email = 'ana.rivera@example.com'

/** What Ana has written down so far. `existed` stands for the date of an export, `opened` for her own word. */
export const sampleAccounts = ({ ana, mia, theo }: SamplePeople): readonly SampleAccount[] => {
  const row = (
    serviceId: string,
    title: string,
    subjectIds: readonly PersonId[],
    more: Partial<Account> = {},
    secrets: Omit<SampleAccount, 'account'> = {},
  ): SampleAccount => ({
    account: {
      kind: 'account',
      serviceId: asId(serviceId),
      title,
      holderId: ana,
      subjectIds,
      origins: [],
      email,
      erasureConfirmed: false,
      status: 'active',
      twoFactor: 'unknown',
      platformIds: [],
      theirs: false,
      ...more,
    },
    ...secrets,
  })
  const shared = 'a sample password that two accounts share'
  const answer = 'a sample answer that two accounts share'
  return [
    row(
      'vtech-learning-lodge',
      'VTech Learning Lodge',
      [ana, mia, theo],
      { opened: date('2013-12-27'), status: 'service-suspended' },
      { password: shared, answer: { question: 'Name of your first pet?', answer } },
    ),
    row('vtech-kid-connect', 'Kid Connect', [ana, mia], {
      opened: date('2014-01'),
      status: 'service-suspended',
    }),
    row(
      'roblox',
      'Roblox',
      [theo],
      { opened: date('2019'), userName: 'theo_sample', twoFactor: 'no' },
      { password: shared },
    ),
    row(
      schoolPortalId,
      'Oak Hill School Portal',
      [mia, theo],
      { opened: date('2016-09'), userName: 'ana.rivera' },
      {
        password: 'a sample password of its own',
        answer: { question: 'What was your first pet called?', answer },
      },
    ),
    row(swimClubId, 'Riverside Swim Club', [mia, theo], {
      kind: 'enrolment',
      opened: date('2018'),
    }),
    row('animal-jam', 'Animal Jam', [mia], { opened: date('2018-06'), status: 'dormant' }),
    row('google-family-link', 'Google Family Link', [ana, mia, theo], {
      opened: date('2017'),
      twoFactor: 'yes',
    }),
    row('duolingo', 'Duolingo', [mia], { opened: date('2021') }),
    row('minecraft', 'Minecraft', [theo], { existedBy: date('2020-11-03') }),
    row('idtech', 'iD Tech camp', [mia], { opened: date('2022-04') }),
    row('scratch', 'Scratch', [theo], { opened: date('2021-02'), userName: 'theo_sample' }),
  ]
}
