import type { Scenario } from './scenario.ts'

/**
 * A talking bear: voices of a child and of her family. Its maker is gone, so what needs a login waits; the password
 * was used for the e-mail and for money too, and the e-mail comes first.
 */
export const cloudPets: Scenario = {
  title: 'CloudPets 2016, the Ashworths (invented), United Kingdom',
  breachId: 'cloudpets-2017',
  today: '2026-11-22',
  region: { code: 'UK' },
  people: [
    { role: 'guardian', name: 'Ruth' },
    { role: 'child', name: 'Poppy', born: '2013-05-20' },
    { role: 'child', name: 'Alfie', born: '2020-02-02' },
  ],
  accounts: [
    {
      title: 'CloudPets',
      serviceId: 'cloudpets',
      holder: 'Ruth',
      subjects: ['Ruth', 'Poppy'],
      opened: '2016-12-26',
      email: 'ruth.ashworth@outlook.com',
      password: 'bear',
    },
    {
      title: 'Webkinz',
      serviceId: 'webkinz',
      holder: 'Ruth',
      subjects: ['Poppy'],
      opened: '2016',
      email: 'ruth.ashworth@outlook.com',
      password: 'bear',
    },
    {
      title: 'GoHenry',
      serviceId: 'gohenry',
      holder: 'Ruth',
      subjects: ['Ruth', 'Poppy'],
      opened: '2016-05',
      email: 'ruth.ashworth@outlook.com',
      password: 'bear',
    },
    {
      title: 'Outlook',
      serviceId: 'microsoft-account',
      holder: 'Ruth',
      subjects: ['Ruth'],
      opened: '2012',
      email: 'ruth.ashworth@outlook.com',
      password: 'bear',
    },
    {
      title: 'Scratch',
      serviceId: 'scratch',
      holder: 'Ruth',
      subjects: ['Alfie'],
      opened: '2026',
      email: 'ruth.else@example.com',
    },
  ],
  expected: {
    people: {
      Ruth: {
        level: 'likely',
        rule: 'opened-before-end',
        exposed: { shown: ['email', 'password'] },
        ask: { shown: ['voice-recording'] },
        now: [
          'mailbox',
          'password-reused: Outlook',
          'password-reused: GoHenry',
          'password-reused: Webkinz',
          'password-here: CloudPets',
          'phishing',
        ],
        thisWeek: ['ask-what-they-hold', 'face-and-voice'],
        thisMonth: ['voice-proof'],
        keepInMind: ['hibp-searchable', 'look-again'],
        waits: ['password-here: CloudPets'],
        never: ['hibp-retired', 'hibp-sensitive', 'freeze-consider', 'freeze-must', 'post', 'card'],
      },
      Poppy: {
        level: 'likely',
        rule: 'opened-before-end',
        exposed: { shown: ['name', 'voice-recording'] },
        ask: { shown: ['profile-photo'] },
        now: [
          'password-reused: GoHenry',
          'password-reused: Webkinz',
          'toy',
          'messages-naming-child',
        ],
        thisWeek: ['talk-13-15', 'ask-what-they-hold', 'face-and-voice', 'which-pictures'],
        thisMonth: ['voice-proof'],
        keepInMind: ['photos', 'look-again'],
        never: [
          'birth-date',
          'door',
          'freeze-consider',
          'freeze-must',
          'no-freeze',
          'talk-10-12',
          'talk-16-17',
        ],
      },
    },
    notTaken: [],
    falls: {
      password: ['Outlook', 'GoHenry', 'Webkinz'],
      email: ['Outlook', 'GoHenry', 'Webkinz'],
    },
    linked: [],
    lifelong: ['voice-recording', 'profile-photo'],
  },
}
