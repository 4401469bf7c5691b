import type { Scenario } from './scenario.ts'

/**
 * A monitoring app: what it recorded on a child’s phone lay open. No day of it is known, so the day Have I Been Pwned
 * added it is taken for the end; that list keeps it as sensitive, so a search there shows nothing. The maker is closed.
 */
export const spyFone: Scenario = {
  title: 'SpyFone 2018, the Lindqvists (invented), United States',
  breachId: 'spyfone-2018',
  today: '2026-11-22',
  region: { code: 'US' },
  people: [
    { role: 'guardian', name: 'Karin' },
    { role: 'child', name: 'Nils', born: '2009-04-12' },
  ],
  accounts: [
    {
      title: 'SpyFone',
      serviceId: 'spyfone',
      holder: 'Karin',
      subjects: ['Karin', 'Nils'],
      opened: '2018-03',
      email: 'karin@example.com',
      password: 'watch',
    },
    {
      title: 'Netflix',
      serviceId: 'netflix',
      holder: 'Karin',
      subjects: ['Karin'],
      opened: '2015',
      email: 'karin@example.com',
      password: 'watch',
    },
  ],
  expected: {
    people: {
      Karin: {
        level: 'likely',
        rule: 'opened-before-end',
        exposed: { shown: ['name', 'email', 'password', 'ip-address'] },
        now: ['mailbox', 'password-reused: Netflix', 'password-here: SpyFone', 'phishing'],
        thisWeek: ['ask-what-they-hold'],
        keepInMind: ['hibp-sensitive', 'look-again'],
        waits: ['password-here: SpyFone'],
        never: ['hibp-retired', 'freeze-consider', 'freeze-must', 'no-freeze', 'post', 'card'],
      },
      Nils: {
        level: 'likely',
        rule: 'opened-before-end',
        exposed: {
          shown: [
            'photo-of-child',
            'private-messages',
            'browsing',
            'voice-recording',
            'device-id',
            'location-history',
            'name',
            'email',
          ],
        },
        now: ['watched-phone', 'whereabouts', 'messages-naming-child'],
        thisWeek: [
          'talk-16-17',
          'tell-of-the-watching',
          'strange-messages',
          'ask-what-they-hold',
          'face-and-voice',
          'which-pictures',
        ],
        thisMonth: ['voice-proof'],
        keepInMind: ['photos', 'lures', 'hibp-sensitive', 'look-again'],
        never: ['birth-date', 'freeze-consider', 'freeze-must', 'no-freeze', 'talk-13-15', 'toy'],
      },
    },
    notTaken: [],
    falls: { password: ['Netflix'], email: ['Netflix'] },
    linked: [],
    lifelong: ['photo-of-child', 'private-messages', 'voice-recording'],
  },
}
