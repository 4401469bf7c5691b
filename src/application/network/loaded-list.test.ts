import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  startSampleFamily,
  type SampleClient,
  type SampleFamily,
} from '../../../scripts/test/sample-client.ts'
import { asId } from '../../domain/model/id.ts'
import { partialDate } from '../../domain/model/partial-date.ts'
import { completeList } from './testing/complete-list.ts'

/** What a complete list changes for a household (docs/verdicts.md). */

let sample: SampleFamily
let client: SampleClient

beforeEach(async () => {
  sample = await startSampleFamily()
  client = sample.client
})

afterEach(() => sample.end())

const load = (): Promise<unknown> =>
  client.network.loadListFile({ file: new File([JSON.stringify(completeList())], 'list.json') })

const catalogue = async () => (await client.services.catalogue()).catalogue

const addAccountAt = async (site: string, opened: string | undefined) => {
  const ana = await sample.person('Ana')
  return client.accounts.add({
    kind: 'account',
    title: site,
    holderId: ana.id,
    subjectIds: [ana.id],
    origins: [`https://www.${site}.example`],
    opened: opened === undefined ? undefined : partialDate(opened),
    erasureConfirmed: false,
    status: 'active',
    twoFactor: 'unknown',
    platformIds: [],
    theirs: false,
  })
}

const verdictOf = async (site: string, accountId: string): Promise<string> => {
  const { people } = await client.breaches.read({ breachId: asId(`hibp:${site}`) })
  const found = people
    .flatMap(({ verdicts }) => verdicts)
    .find((one) => one.accountId === accountId)?.verdict
  return found ? [found.level, ...found.reasons.map(({ code }) => code)].join(' ') : 'none'
}

/** What is at each site, the opening of an account there, and what it comes to. */
const cases: readonly (readonly [string, string, string | undefined, string])[] = [
  ['plain', 'site0002', '2001', 'likely opened-before-end end-taken-from-hibp not-searched'],
  ['plain', 'site0003', undefined, 'possible opening-unknown not-searched'],
  ['plain', 'site0004', '2026-11', 'not-affected opened-after-end end-taken-from-hibp'],
  [
    'retired',
    'site0000',
    '2001',
    'likely opened-before-end end-taken-from-hibp hibp-retired not-searched',
  ],
  [
    'sensitive',
    'site0010',
    '2001',
    'likely opened-before-end end-taken-from-hibp hibp-sensitive not-searched',
  ],
  [
    'unverified',
    'site0020',
    '2001',
    'possible breach-unverified opened-before-end end-taken-from-hibp not-searched',
  ],
  [
    'fabricated',
    'site0030',
    '2001',
    'unlikely raises-nothing opened-before-end breach-unverified end-taken-from-hibp not-searched',
  ],
  [
    'spam list',
    'site0040',
    '2001',
    'unlikely raises-nothing opened-before-end end-taken-from-hibp not-searched',
  ],
  [
    'malware',
    'site0050',
    '2001',
    'unlikely raises-nothing opened-before-end end-taken-from-hibp not-searched',
  ],
  [
    'subscription-free',
    'site0070',
    '2001',
    'likely opened-before-end end-taken-from-hibp not-searched',
  ],
]

it('judges accounts that nobody could judge without it, by every flag', async () => {
  await load()
  const verdicts: unknown[] = []
  for (const [flag, site, opened] of cases) {
    const { id } = await addAccountAt(site, opened)
    verdicts.push([flag, site, opened, await verdictOf(site, id)])
  }
  expect(verdicts).toEqual(cases)
})

it('adds to a curated entry, shows where it differs, and goes without a trace', async () => {
  const before = await catalogue()
  await load()
  const after = await catalogue()
  expect(after.breaches).toHaveLength(before.breaches.length + 999)
  expect(after.breaches.filter(({ hibp }) => hibp?.name === 'VTech')).toHaveLength(1)
  const [shipped, loaded] = [before, after].map(({ breaches }) =>
    breaches.find(({ id }) => id === 'vtech-2015'),
  )
  expect(loaded).toMatchObject({ classes: shipped?.classes, access: shipped?.access })
  expect(loaded?.hibp).toMatchObject({
    accounts: 4_833_678,
    description: 'In November 2015 VTech was breached.',
  })
  expect(loaded?.hibp?.flags).toContain('retired')
  expect(loaded?.hibpDiffers?.map(({ about }) => about)).toContain('classes-fewer')
  await client.network.forgetList()
  expect(await catalogue()).toEqual(before)
})
