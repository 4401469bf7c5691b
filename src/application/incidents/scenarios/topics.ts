/**
 * What a checklist is about, in the words of the tables; written before the playbook was looked at. Which of the
 * playbook's actions a topic is, stands in `topic-actions.ts`.
 */
export const topics = {
  // How sure it is
  'hibp-retired': 'Not found at Have I Been Pwned means nothing: it took this breach out for good',
  'hibp-sensitive':
    'Not found at Have I Been Pwned means nothing: only the owner of an address can see it',
  'ask-the-user-of-the-platform': 'Ask the school or nursery whether it was among those affected',
  // Ways in
  'password-reused': 'Change the password where the lost one was used too',
  'password-here': 'Change the password at the service itself',
  'answer-reused': 'Change the security answer where the lost one was used too',
  'answer-here': 'Change the security answer at the service itself',
  'second-step': 'Turn on the second step',
  // Being reached
  phishing: 'Expect false messages',
  'messages-naming-child': 'Expect messages and calls that name the child',
  post: 'Watch the post that comes to the home',
  door: 'A stranger at the door who knows the child is no friend',
  // What stays
  'birth-date': 'A birth date proves nothing any more',
  'face-and-voice': 'A face or voice may be copied: agree how the family knows itself',
  chats: 'Think through what the chats said',
  photos: 'Photos of the child: where to have them taken down',
  school: 'Speak with the school about its records',
  health: 'Speak with doctor or nursery about what the health notes said',
  safeguarding: 'Speak with whoever looks after the child about custody and collecting',
  whereabouts: 'Change the ways and habits that were recorded',
  'watched-phone': 'Clean the watched phone and end the recording',
  toy: 'Reset, unlink, or put away the toy',
  // Credit
  'freeze-consider': 'Consider a credit freeze',
  'freeze-must': 'Freeze the credit file',
  'no-freeze': 'There is no credit freeze for a child here, said honestly',
  'warning-signs': 'Know the signs that somebody uses the name',
  card: 'Have the payment card replaced',
  'identity-document': 'Have the identity document replaced',
  // Rights
  'ask-what-they-hold': 'Ask in writing what was held and lost',
  'close-account': 'Have the account deleted',
  report: 'Where to report if somebody uses it',
  // Talking
  'talk-small': 'Talk with a child under ten',
  'talk-10-12': 'Talk with a child of ten to twelve',
  'talk-13-15': 'Talk with a young person of 13 to 15',
  'talk-16-17': 'Talk with a young person of 16 or 17',
} as const

export type Topic = keyof typeof topics
