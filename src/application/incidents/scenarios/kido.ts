import type { ExpectedPerson, Scenario, Step } from './scenario.ts'
import type { Topic } from './topics.ts'

/** Nobody logs in at a nursery’s office, and no list holds its families. */
const never: readonly Topic[] = [
  'password-here',
  'password-reused',
  'answer-here',
  'hibp-retired',
  'hibp-sensitive',
  'freeze-consider',
  'freeze-must',
  'toy',
  'device',
]

const lost = {
  shown: ['name', 'photo-of-child', 'postal-address', 'birth-date', 'health-data'],
}
const asked = { shown: ['safeguarding-notes'] }

const child = (erasure: readonly Step[]): ExpectedPerson => ({
  level: 'likely',
  rule: 'opened-before-end',
  exposed: lost,
  ask: asked,
  now: ['safeguarding', 'door'],
  thisWeek: ['talk-small', 'ask-what-they-hold', 'face-and-voice', 'which-pictures', 'school'],
  thisMonth: ['birth-date', 'health', ...erasure],
  keepInMind: ['photos', 'warning-signs', 'no-freeze'],
  never: [...never, 'talk-10-12'],
})

/**
 * A nursery that holds photos, health notes and notes on who may collect a child. Hana left it years before; but
 * leaving is not erasing, and since when somebody had access is not known.
 */
export const kido: Scenario = {
  title: 'Kido 2025, the Begums (invented), United Kingdom',
  breachId: 'kido-2025',
  today: '2026-11-22',
  region: { code: 'UK' },
  people: [
    { role: 'guardian', name: 'Shireen' },
    { role: 'child', name: 'Zayn', born: '2023-01-15' },
    { role: 'child', name: 'Hana', born: '2017-06-30' },
  ],
  accounts: [
    {
      title: 'Kido',
      serviceId: 'kido',
      holder: 'Shireen',
      subjects: ['Shireen', 'Zayn'],
      kind: 'enrolment',
      opened: '2024-09',
    },
    {
      title: 'Kido, years ago',
      serviceId: 'kido',
      holder: 'Shireen',
      subjects: ['Hana'],
      kind: 'enrolment',
      opened: '2019-09',
      deleted: '2021-08',
      status: 'deleted',
    },
  ],
  expected: {
    people: {
      Shireen: {
        level: 'likely',
        rule: 'opened-before-end',
        exposed: { shown: ['phone'] },
        ask: { shown: ['name', 'postal-address', 'email'] },
        now: ['phishing'],
        thisWeek: ['phone-number', 'ask-what-they-hold'],
        thisMonth: ['post', 'prove-erasure: Kido, years ago'],
        keepInMind: ['hibp-absent', 'look-again'],
        never,
      },
      Zayn: child([]),
      Hana: child(['prove-erasure: Kido, years ago']),
    },
    notTaken: [],
    falls: {},
    // Their own address is out; no link through their mother is needed to find the door.
    linked: [],
    lifelong: ['photo-of-child', 'birth-date', 'health-data'],
  },
}
