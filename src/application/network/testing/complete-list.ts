import { rawBreach, type RawBreach } from './raw-breach.ts'

/** One entry in ten has one of them, so that all the rest are plain and verified. */
const flags = [
  { IsRetired: true },
  { IsSensitive: true },
  { IsVerified: false },
  { IsFabricated: true, IsVerified: false },
  { IsSpamList: true },
  { IsMalware: true },
  { IsStealerLog: true, Domain: '' },
  { IsSubscriptionFree: true },
] as const

/** What a description must never do, whatever becomes of it. */
const hostile = [
  '<script>globalThis.pwned = 1</script>Lost <b onclick="pwned()">everything</b>.',
  '<img src=x onerror=pwned()>Lost <a href="javascript:pwned()">all of it</a>.',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">Read more</a><svg onload=pwned()></svg>',
  'Lost <iframe srcdoc="<script>pwned()</script>"></iframe>&lt;script&gt;pwned()&lt;/script&gt; it.',
  '<style>*{display:none}</style><a href="https://example.com/track?who=1">this</a>\u202E\u0000 text',
] as const

const classes = [
  'Dates of birth',
  'Passwords',
  'Physical addresses',
  'Beauty ratings',
  'Family members\u2019 names',
  'A class of next year',
] as const

const two = (number: number): string => String(number).padStart(2, '0')

const entryAt = (index: number): RawBreach => {
  const number = String(index).padStart(4, '0')
  const year = 2008 + (index % 18)
  const moment = `${year + 1}-${two(1 + (index % 12))}-${two(1 + (index % 28))}T08:30:00Z`
  return rawBreach(`Site${number}`, {
    Title: `Site ${number}`,
    Domain: index % 25 === 24 ? `www.site${number}.example` : `site${number}.example`,
    BreachDate: `${year}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`,
    AddedDate: moment,
    ModifiedDate: moment,
    PwnCount: index * 7919,
    DataClasses: ['Email addresses', classes[index % classes.length] ?? 'Names'],
    ...(index % 10 === 0 ? flags[(index / 10) % flags.length] : {}),
    ...(index % 10 === 1 ? { Description: hostile[((index - 1) / 10) % hostile.length] } : {}),
    ...(index % 7 === 3 ? { Attribution: '<a href="https://example.org">Somebody</a>' } : {}),
    ...(index % 7 === 4 ? { Attribution: null } : {}),
    ...(index % 3 === 0
      ? { ChildAccounts: index, Links: { more: [`https://example.net/${index}`] } }
      : {}),
  })
}

/** VTech as they have it: retired, so that no search shows it. */
const vtech = rawBreach('VTech', {
  Domain: 'vtechda.com',
  BreachDate: '2015-11-13',
  AddedDate: '2015-11-30T23:43:02Z',
  ModifiedDate: '2015-12-16T09:36:00Z',
  PwnCount: 4_833_678,
  Description: 'In November 2015 VTech was breached.',
  DataClasses: ['Dates of birth', 'Email addresses', 'Genders', 'Names', 'Passwords'],
  IsRetired: true,
})

/**
 * A whole breach list to the documented schema, the same each time: `Site0000` (`site0000.example`) and so on with
 * every flag there is (at 0, 10, 20, ... in the order retired, sensitive, unverified, fabricated, spam list, malware,
 * stealer log, subscription-free), attributes nobody has documented, classes nobody knows, hostile descriptions
 * (at 1, 11, 21, ...), and VTech last.
 */
export const completeList = (length = 1000): readonly RawBreach[] => [
  ...Array.from({ length: length - 1 }, (_, index) => entryAt(index)),
  vtech,
]
