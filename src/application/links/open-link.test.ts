import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  failureOf,
  startSampleFamily,
  type SampleFamily,
} from '../../../scripts/test/sample-client.ts'
import { asId } from '../../domain/model/id.ts'

let family: SampleFamily

beforeAll(async () => {
  family = await startSampleFamily()
})
afterAll(() => family.end())

const service = asId<'service'>('vtech-learning-lodge')
const breach = asId<'breach'>('vtech-2015')

describe('a page of the catalogue', () => {
  test('is opened by what it is, and only there', async () => {
    const { client, opened } = family
    await client.links.open({ of: 'service', serviceId: service, link: 'deletion' })
    const { catalogue } = await client.services.catalogue()
    const found = catalogue.breaches.find(({ id }) => id === breach)
    const sources = found?.sources.filter(({ url }) => url?.startsWith('https:')) ?? []
    const [source] = sources
    expect(sources.length).toBeGreaterThan(2)
    await client.links.open({ of: 'breach-source', breachId: breach, sourceId: source?.id ?? '' })
    expect(opened).toEqual([
      catalogue.services.find(({ id }) => id === service)?.links.deletion,
      source?.url,
    ])
  })

  test.each([
    [{ of: 'service', serviceId: service, link: 'privacy' }, 'NOT_FOUND'],
    [{ of: 'service', serviceId: asId<'service'>('nobody'), link: 'deletion' }, 'NOT_FOUND'],
    [{ of: 'service-source', serviceId: service, sourceId: 'nothing' }, 'NOT_FOUND'],
    [{ of: 'breach-source', breachId: breach, sourceId: '__proto__' }, 'NOT_FOUND'],
  ] as const)('that is not known is not opened: %j', async (link, code) => {
    const before = family.opened.length
    expect(await failureOf(family.client.links.open(link))).toMatchObject([code, {}])
    expect(family.opened).toHaveLength(before)
  })

  test('is not opened over an unsafe connection', async () => {
    const { client } = family
    const { playbook } = await client.services.catalogue()
    const [first] = playbook.actions.flatMap(({ id, sources }) =>
      sources.flatMap(({ id: sourceId, url }) =>
        url?.startsWith('http:') ? [{ of: 'action-source' as const, actionId: id, sourceId }] : [],
      ),
    )
    if (!first)
      throw new Error('Every source has a safe address now: this test has nothing to show')
    expect(await failureOf(client.links.open(first))).toEqual([
      'NOT_ALLOWED',
      { rule: 'not-https' },
    ])
  })
})
