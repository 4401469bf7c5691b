import { describe, expect, it } from 'vitest'
import { hibpFlags } from '../../domain/model/breach.ts'
import { readHibpList } from './read-hibp-list.ts'
import { completeList } from './testing/complete-list.ts'
import { rawBreach, type RawBreach } from './testing/raw-breach.ts'

/** As it arrives: only what JSON keeps. */
const read = (list: unknown) => readHibpList(JSON.parse(JSON.stringify(list)))

const only = async (given: Partial<RawBreach>) =>
  (await read([rawBreach('Toys', given)]))?.entries[0]

describe('a complete list', async () => {
  const list = await read(completeList())

  it('is read whole, with attributes nobody has documented, and every flag', async () => {
    expect([list?.entries.length, list?.leftOut]).toEqual([1000, 0])
    const flags = new Set(list?.entries.flatMap((entry) => entry.flags))
    expect(flags).toEqual(new Set(hibpFlags))
    expect(Object.keys(list?.entries[0] ?? {}).toSorted()).toEqual([
      'accounts',
      'added',
      'breachDate',
      'dataClasses',
      'description',
      'domain',
      'flags',
      'modified',
      'name',
      'title',
    ])
  })

  it('keeps nothing of hostile descriptions but their words', async () => {
    expect([1, 11, 21, 31, 41].map((index) => list?.entries[index]?.description)).toEqual([
      'Lost everything.',
      'Lost all of it.',
      'Read more',
      // Escaped in the source, so it is a text about markup; it is shown as a text.
      'Lost <script>pwned()</script> it.',
      'this text',
    ])
    const kept = JSON.stringify(list)
    for (const part of [
      'onclick',
      'onerror',
      'onload',
      'srcdoc',
      'javascript:',
      'data:',
      'logos.',
    ]) {
      expect(kept).not.toContain(part)
    }
  })
})

describe('an entry', () => {
  it('becomes plain values of ours', async () => {
    expect(
      await only({
        Title: 'Toys \u202E& Co',
        Domain: 'WWW.Toys.Co.UK',
        AddedDate: '2024-04-02T23:59:59Z',
        DataClasses: ['Names', 'Names', 'Partial credit card data'],
        Attribution: '<a href="https://example.org/?id=1">Somebody</a>',
      }),
    ).toEqual({
      name: 'Toys',
      title: 'Toys & Co',
      domain: 'toys.co.uk',
      breachDate: '2024-03-01',
      added: '2024-04-02',
      modified: '2024-04-02',
      accounts: 1200,
      description: 'In March 2024 Toys was breached.',
      dataClasses: ['Names', 'Partial credit card data'],
      flags: ['verified'],
      attribution: 'Somebody',
    })
  })

  it('may be older than its newest flags, and without a site', async () => {
    const { IsMalware: _, IsStealerLog: __, ...older } = rawBreach('Toys', { Domain: '' })
    expect((await read([older]))?.entries[0]).toMatchObject({ domain: '', flags: ['verified'] })
  })

  it.each<[string, object]>([
    ['a day there never was', { BreachDate: '2024-02-30' }],
    ['a date in another form', { BreachDate: '1 March 2024' }],
    ['a moment without a time', { AddedDate: '2024-03-01' }],
    ['fewer than no accounts', { PwnCount: -1 }],
    ['a count in words', { PwnCount: '12' }],
    ['half an account', { PwnCount: 1.5 }],
    ['no name', { Name: ' \u200B' }],
    ['no classes', { DataClasses: undefined }],
    ['a flag in words', { IsVerified: 'yes' }],
    ['a flag that is missing', { IsRetired: undefined }],
    ['a description without end', { Description: 'x'.repeat(20_001) }],
  ])('with %s is left out, and counted', async (_, wrong) => {
    const list = [rawBreach('Books'), rawBreach('Games'), { ...rawBreach('Toys'), ...wrong }]
    expect(await read(list)).toMatchObject({
      entries: [{ name: 'Books' }, { name: 'Games' }],
      leftOut: 1,
    })
  })

  it('comes once for each name', async () => {
    const twice = [rawBreach('Toys', { PwnCount: 1 }), rawBreach('Toys', { PwnCount: 2 })]
    expect(await read(twice)).toMatchObject({ entries: [{ accounts: 2 }], leftOut: 1 })
  })
})

describe('what is no breach list', () => {
  it.each<[string, unknown]>([
    ['nothing', []],
    ['an object', { breaches: [rawBreach('Toys')] }],
    ['a text', 'Toys'],
    ['null', null],
    ['names alone', [{ Name: 'Toys' }, { Name: 'Books' }]],
    ['mostly something else', [rawBreach('Toys'), {}, {}]],
    ['far too many', Array.from({ length: 20_001 }, () => 0)],
  ])('%s', async (_, json) => expect(await read(json)).toBeUndefined())
})
