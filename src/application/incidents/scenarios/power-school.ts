import type { Scenario } from './scenario.ts'
import type { Topic } from './topics.ts'

/** A platform lost no login, and there is no list to look an address up in. */
const never: readonly Topic[] = [
  'password-here',
  'password-reused',
  'answer-here',
  'device',
  'hibp-retired',
  'hibp-sensitive',
  'no-freeze',
  'face-and-voice',
  'photos',
]
const certain = { admitted: ['name', 'school-record'], shown: ['birth-date', 'student-id'] }
const asked = {
  admitted: ['postal-address', 'health-data'],
  shown: ['safeguarding-notes', 'phone', 'gender', 'emergency-contacts', 'email'],
}

/**
 * A school’s records, lost by the platform it runs on: at most *possible* until the school says so. Ada’s mother knows
 * that the school never had her social security number; it has her brother’s. Their cousin’s school names no platform.
 */
export const powerSchool: Scenario = {
  title: 'PowerSchool 2024, the Okafors (invented), United States',
  breachId: 'powerschool-2024',
  today: '2026-11-22',
  region: { code: 'US' },
  people: [
    { role: 'guardian', name: 'Ngozi' },
    { role: 'child', name: 'Ada', born: '2014-03-10' },
    { role: 'child', name: 'Emeka', born: '2018-07-01' },
    { role: 'child', name: 'Uche', born: '2016-01-20' },
  ],
  ownServices: [
    { id: 'own:maple-street', name: 'Maple Street School', kind: 'school' },
    { id: 'own:hillcrest', name: 'Hillcrest School', kind: 'school' },
  ],
  accounts: [
    {
      title: 'Maple Street School',
      serviceId: 'own:maple-street',
      holder: 'Ngozi',
      subjects: ['Ngozi', 'Ada', 'Emeka'],
      kind: 'enrolment',
      opened: '2020-09',
      platformIds: ['powerschool'],
      said: [
        { of: 'Ada', dataClass: 'social-security-number', fidelity: 'not-given' },
        { of: 'Emeka', dataClass: 'social-security-number', fidelity: 'real' },
      ],
    },
    {
      title: 'Hillcrest School',
      serviceId: 'own:hillcrest',
      holder: 'Ngozi',
      subjects: ['Uche'],
      kind: 'enrolment',
      opened: '2021-09',
    },
  ],
  expected: {
    people: {
      Ngozi: {
        level: 'possible',
        rule: 'reached-through-platform',
        exposed: { shown: ['name', 'email', 'phone'] },
        ask: { shown: ['postal-address'] },
        now: ['ask-the-user-of-the-platform: Maple Street School', 'phishing'],
        thisWeek: ['phone-number'],
        thisMonth: ['post'],
        keepInMind: ['hibp-absent', 'look-again'],
        never: [...never, 'freeze-must'],
      },
      Ada: {
        level: 'possible',
        rule: 'reached-through-platform',
        exposed: certain,
        ask: asked,
        notReal: { admitted: ['social-security-number'] },
        now: ['ask-the-user-of-the-platform: Maple Street School', 'safeguarding', 'door'],
        thisWeek: ['talk-10-12', 'strange-messages', 'tell-the-others', 'school'],
        thisMonth: ['birth-date', 'health'],
        keepInMind: ['pressed', 'warning-signs', 'freeze-consider', 'credit-at-16'],
        never: [...never, 'freeze-must', 'talk-small', 'talk-13-15'],
      },
      Emeka: {
        level: 'possible',
        rule: 'reached-through-platform',
        exposed: { ...certain, admitted: [...certain.admitted, 'social-security-number'] },
        ask: asked,
        now: [
          'ask-the-user-of-the-platform: Maple Street School',
          'safeguarding',
          'freeze-must',
          'door',
        ],
        thisWeek: ['talk-small', 'strange-messages', 'tell-the-others', 'school'],
        thisMonth: ['birth-date', 'tax-pin', 'health', 'offered-watching'],
        keepInMind: ['pressed', 'warning-signs', 'credit-at-16'],
        never: [...never, 'freeze-consider', 'talk-10-12'],
      },
    },
    notTaken: [],
    falls: {},
    // Their own address may be out; no link through their mother is needed to find the door.
    linked: [],
    lifelong: ['birth-date', 'gender', 'health-data', 'social-security-number'],
  },
}
