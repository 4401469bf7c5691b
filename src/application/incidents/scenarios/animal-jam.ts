import type { Scenario } from './scenario.ts'

/**
 * A game that hashed its passwords well, and admits what it lost. Lena was a player then: her password was changed
 * since, so that Minecraft, which shares the new one, does not fall; and her birthday was made up. Finn came later and is not in it.
 */
export const animalJam: Scenario = {
  title: 'Animal Jam 2020, the Webers (invented), Germany',
  breachId: 'animal-jam-2020',
  today: '2026-11-22',
  region: { code: 'EU', country: 'DE' },
  people: [
    { role: 'guardian', name: 'Jonas' },
    { role: 'child', name: 'Lena', born: '2013-11-23' },
    { role: 'child', name: 'Finn', born: '2016-11-22' },
  ],
  accounts: [
    {
      title: 'Animal Jam',
      serviceId: 'animal-jam',
      holder: 'Jonas',
      subjects: ['Jonas', 'Lena'],
      opened: '2019-05',
      passwordChanged: '2020-11-15',
      email: 'jonas.weber@example.com',
      password: 'paw',
      said: [{ of: 'Lena', dataClass: 'birth-date', fidelity: 'altered' }],
    },
    {
      title: 'Animal Jam of Finn',
      serviceId: 'animal-jam',
      holder: 'Jonas',
      subjects: ['Finn'],
      opened: '2021-03',
      email: 'jonas.weber@example.com',
    },
    {
      title: 'Minecraft',
      serviceId: 'minecraft',
      holder: 'Jonas',
      subjects: ['Lena'],
      opened: '2018',
      email: 'lena.weber@example.com',
      password: 'paw',
    },
  ],
  expected: {
    people: {
      Jonas: {
        level: 'likely',
        rule: 'opened-before-end',
        exposed: { admitted: ['email', 'password', 'postal-address'] },
        ask: { admitted: ['name'], shown: ['ip-address'] },
        now: ['mailbox', 'password-here: Animal Jam', 'phishing'],
        thisWeek: ['ask-what-they-hold'],
        thisMonth: ['post'],
        keepInMind: ['hibp-searchable', 'look-again'],
        settled: ['password-here: Animal Jam'],
        never: ['freeze-consider', 'freeze-must', 'hibp-retired', 'card'],
      },
      Lena: {
        level: 'likely',
        rule: 'opened-before-end',
        exposed: {
          admitted: ['user-name', 'password', 'gender', 'age'],
          shown: ['ip-address'],
        },
        notReal: { admitted: ['birth-date'] },
        now: ['password-here: Animal Jam', 'door'],
        thisWeek: ['talk-10-12', 'ask-what-they-hold', 'who-can-write', 'game-account'],
        keepInMind: ['lures', 'look-again'],
        settled: ['password-here: Animal Jam'],
        never: [
          'birth-date',
          'password-reused',
          'messages-naming-child',
          'freeze-consider',
          'freeze-must',
          'no-freeze',
          'face-and-voice',
          'talk-13-15',
          'talk-small',
        ],
      },
      Finn: {
        level: 'not-affected',
        rule: 'opened-after-end',
        exposed: {},
        never: ['talk-10-12', 'ask-what-they-hold', 'password-here'],
      },
    },
    notTaken: ['payment-card'],
    falls: { email: ['Animal Jam of Finn'] },
    linked: ['Lena, postal-address of Jonas'],
    lifelong: ['gender', 'birth-date'],
  },
}
