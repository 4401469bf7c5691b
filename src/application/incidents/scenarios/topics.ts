/** What a checklist is about, in the words of the tables; which action of the playbook that is: `topic-actions.ts`. */
export const topics = {
  // How sure it is
  'hibp-retired': 'Not found at Have I Been Pwned means nothing: it took this breach out for good',
  'hibp-sensitive':
    'Not found at Have I Been Pwned means nothing: only the owner of an address can see it',
  'hibp-searchable': 'What a search at Have I Been Pwned can show of this one, and what not',
  'hibp-absent': 'Have I Been Pwned does not have this one, so a search there says nothing',
  'ask-the-user-of-the-platform': 'Ask the school or nursery whether it was among those affected',
  // Ways in
  'password-reused': 'Change the password where the lost one was used too',
  'password-here': 'Change the password at the service itself',
  'answer-reused': 'Change the security answer where the lost one was used too',
  'answer-here': 'Change the security answer at the service itself',
  mailbox: 'Make the mailbox safe before anything else, with its second step',
  // Being reached
  phishing: 'Expect false messages',
  'messages-naming-child': 'Warn those who look after the child: a name proves nothing',
  'strange-messages': 'Agree what the child does with strange messages and calls',
  'phone-number': 'Guard the telephone number that is out',
  'who-can-write': 'Settle who can write to the child, and by which name',
  'tell-the-others': 'Tell relatives and friends whose data lay beside it',
  lures: 'Expect offers that fit the child',
  post: 'Watch the post that comes to the home',
  door: 'Warn them, where the address is out too: at the door as well',
  // What stays
  'birth-date': 'A birth date proves nothing any more, and a voice that came with it neither',
  'face-and-voice': 'A face or voice may be copied: agree how the family knows itself',
  'voice-proof': 'Let a voice prove nothing at a bank or on the phone',
  'which-pictures': 'Find out which pictures are out, and what the chats said',
  pressed: 'What to do if somebody presses the child with something else',
  chats: 'Think through what a guardian’s own messages said',
  photos: 'Photos of the child: who helps if somebody presses with them or shows them',
  school: 'Speak with the school about its records and a new number',
  health: 'Speak with doctor or nursery about what the health notes said',
  safeguarding: 'Speak with whoever looks after the child about custody and collecting',
  whereabouts: 'Stop the recording of places, and change the ways and habits',
  routine: 'Change what is always the same in the day',
  'tell-of-the-watching': 'Tell the young person what the app saw and lost',
  'watched-phone': 'Clean the watched phone and end the recording',
  'game-account': 'Go through the game account together',
  device: 'Clear a device that is no toy before it is given away',
  toy: 'Put the toy away; reset and unlink it before it is given on',
  // Credit
  'freeze-consider': 'Consider a credit freeze',
  'freeze-must': 'Freeze the credit file',
  'no-freeze': 'There is no credit freeze for a child here, said honestly',
  'credit-at-16': 'Look for a credit file again at 16',
  'tax-pin': 'Ask the tax office for a number that guards the file',
  'offered-watching': 'Take free watching of the credit file, where it is offered',
  'warning-signs':
    'Look again in three months and every year, for the signs that somebody uses the name',
  card: 'Have the payment card replaced',
  'identity-document': 'Have the identity document replaced',
  // Rights
  'ask-what-they-hold':
    'Ask in writing what was held and lost, have it deleted, close the account, and complain',
  'prove-erasure': 'Have it confirmed in writing that the old account was erased',
  // Later
  'look-again': 'Look again in three months, and know where to report',
  // Talking
  'talk-small': 'Talk with a child under ten',
  'talk-10-12': 'Talk with a child of ten to twelve',
  'talk-13-15': 'Talk with a young person of 13 to 15',
  'talk-16-17': 'Talk with a young person of 16 or 17',
} as const

export type Topic = keyof typeof topics
