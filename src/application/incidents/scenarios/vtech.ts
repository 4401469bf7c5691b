import type { Region } from '../../../domain/model/region.ts'
import type { ByCertainty, ExpectedPerson, Scenario, ScenarioAccount, Step } from './scenario.ts'
import type { Topic } from './topics.ts'

const email = 'ana.rivera@example.com'
const [lodge, connect, roblox, school, club] = [
  'VTech Learning Lodge',
  'Kid Connect',
  'Roblox',
  'Oak Hill School Portal',
  'Riverside Swim Club',
]

/** The sample family of PRODUCT.md's own acceptance scenario. */
const accounts: readonly ScenarioAccount[] = [
  {
    title: lodge,
    serviceId: 'vtech-learning-lodge',
    holder: 'Ana',
    subjects: ['Ana', 'Mia', 'Theo'],
    opened: '2013-12-27',
    status: 'service-suspended',
    email,
    password: 'one',
    answer: 'a pet',
  },
  {
    title: connect,
    serviceId: 'vtech-kid-connect',
    holder: 'Ana',
    subjects: ['Ana', 'Mia'],
    opened: '2014-01',
    status: 'service-suspended',
    email,
  },
  {
    title: roblox,
    serviceId: 'roblox',
    holder: 'Ana',
    subjects: ['Theo'],
    opened: '2019',
    email,
    password: 'one',
  },
  {
    title: school,
    serviceId: 'own:oak-hill',
    holder: 'Ana',
    subjects: ['Mia', 'Theo'],
    opened: '2016-09',
    email,
    password: 'another',
    answer: 'a pet',
  },
  {
    title: club,
    serviceId: 'own:swim-club',
    holder: 'Ana',
    subjects: ['Mia', 'Theo'],
    kind: 'enrolment',
    opened: '2018',
  },
  {
    title: 'Scratch',
    serviceId: 'scratch',
    holder: 'Ana',
    subjects: ['Theo'],
    opened: '2021-02',
    email,
  },
]

/** What can be done about credit, and what must not be promised, differs by where a family lives. */
interface Edition {
  readonly title: string
  readonly region: Region
  /** Of a child who is not yet 16, and of one who is. */
  readonly creditBefore16: readonly Step[]
  readonly creditFrom16: readonly Step[]
  readonly never: readonly Topic[]
}

const ofAChild: ByCertainty = { admitted: ['name', 'gender', 'birth-date'] }
/** No card, social security or document number was lost, so nothing may be asked for because of one. */
const neverLost: readonly Topic[] = ['freeze-must', 'card', 'identity-document', 'tax-pin']
const noFace: readonly Topic[] = ['face-and-voice', 'photos', 'chats', 'toy']

const ana = ({ never }: Edition): ExpectedPerson => {
  const atTheService: readonly Step[] = [
    `password-here: ${lodge}`,
    `password-here: ${connect}`,
    `answer-here: ${lodge}`,
    `answer-here: ${connect}`,
  ]
  return {
    level: 'likely',
    rule: 'opened-before-end',
    exposed: {
      admitted: [
        'name',
        'email',
        'password',
        'security-answer',
        'ip-address',
        'postal-address',
        'activity-history',
      ],
      shown: ['chat-with-child'],
    },
    now: [
      'mailbox',
      `password-reused: ${roblox}`,
      `answer-reused: ${school}`,
      ...atTheService,
      'phishing',
    ],
    thisWeek: ['ask-what-they-hold'],
    thisMonth: ['post'],
    keepInMind: ['hibp-retired', 'look-again'],
    waits: atTheService,
    never: [...neverLost, 'talk-small', ...never],
  }
}

const mia = ({ creditFrom16, never }: Edition): ExpectedPerson => ({
  level: 'likely',
  rule: 'opened-before-end',
  exposed: {
    ...ofAChild,
    shown: ['profile-photo', 'voice-recording', 'chat-with-child'],
  },
  now: [`answer-reused: ${school}`, 'toy', 'door'],
  thisWeek: ['talk-16-17', 'ask-what-they-hold', 'face-and-voice', 'which-pictures'],
  thisMonth: ['birth-date'],
  keepInMind: ['photos', 'warning-signs', ...creditFrom16],
  never: [...neverLost, 'talk-13-15', 'talk-10-12', 'talk-small', 'password-here', ...never],
})

const theo = ({ creditBefore16, never }: Edition): ExpectedPerson => ({
  level: 'likely',
  rule: 'opened-before-end',
  exposed: ofAChild,
  now: [`password-reused: ${roblox}`, `answer-reused: ${school}`, 'door'],
  thisWeek: ['talk-13-15', 'ask-what-they-hold'],
  thisMonth: ['birth-date'],
  keepInMind: ['warning-signs', ...creditBefore16],
  never: [...neverLost, ...noFace, 'talk-16-17', 'talk-10-12', 'talk-small', ...never],
})

const inEdition = (edition: Edition): Scenario => ({
  title: edition.title,
  breachId: 'vtech-2015',
  today: '2026-11-22',
  region: edition.region,
  people: [
    { role: 'guardian', name: 'Ana' },
    { role: 'child', name: 'Mia', born: '2010-05-02' },
    { role: 'child', name: 'Theo', born: '2012-08-21' },
  ],
  ownServices: [
    { id: 'own:oak-hill', name: school, kind: 'school' },
    { id: 'own:swim-club', name: club, kind: 'club' },
  ],
  accounts,
  expected: {
    people: { Ana: ana(edition), Mia: mia(edition), Theo: theo(edition) },
    notTaken: ['payment-card', 'social-security-number', 'identity-document'],
    falls: { password: [roblox], answer: [school], email: [school, roblox, 'Scratch'] },
    linked: ['Mia, postal-address of Ana', 'Theo, postal-address of Ana'],
    lifelong: ['birth-date', 'gender', 'profile-photo', 'voice-recording', 'chat-with-child'],
  },
})

/** VTech, November 2015, in the three editions: no card or social security number was lost, so a freeze is never a must. */
export const vtechScenarios: readonly Scenario[] = [
  inEdition({
    title: 'VTech 2015, United States',
    region: { code: 'US' },
    creditBefore16: ['freeze-consider', 'credit-at-16'],
    creditFrom16: ['freeze-consider'],
    never: ['no-freeze'],
  }),
  inEdition({
    title: 'VTech 2015, United Kingdom',
    region: { code: 'UK' },
    creditBefore16: ['no-freeze'],
    creditFrom16: ['no-freeze'],
    never: ['freeze-consider', 'credit-at-16'],
  }),
  inEdition({
    title: 'VTech 2015, Ireland',
    region: { code: 'EU', country: 'IE' },
    creditBefore16: ['no-freeze'],
    creditFrom16: ['no-freeze'],
    never: ['freeze-consider', 'credit-at-16'],
  }),
]
