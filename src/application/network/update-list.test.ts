import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HibpList } from '../../domain/model/hibp-list.ts'
import { day, openTestVault, type TestVault } from '../imports/test-support/open-test-vault.ts'
import { UseCaseError } from '../use-case-error.ts'
import { loadListFile } from './load-list-file.ts'
import { completeList } from './testing/complete-list.ts'
import { gateUnderTest, type GateUnderTest } from './testing/gate-under-test.ts'
import { startHibp, type FakeHibp } from './testing/hibp-server.ts'
import type { Misbehaviour } from './testing/misbehave.ts'
import { rawBreach } from './testing/raw-breach.ts'
import { maxListBytes, updateList } from './update-list.ts'

let hibp: FakeHibp
let test: TestVault

beforeEach(async () => {
  hibp = await startHibp()
  test = openTestVault()
})

afterEach(async () => {
  test.remove()
  await hibp.close()
})

const opened = (patience = 5000): GateUnderTest =>
  gateUnderTest((url, request) => fetch(url, request), { hibp: hibp.origin, patience })

const ports = (on: string) => ({ openVault: () => test.vault, today: () => day(on) })

const update = ({ gate }: GateUnderTest, on = '2026-11-21') =>
  updateList({ gate, ...ports(on) }, undefined)

const load = (content: BlobPart, on = '2026-11-21') =>
  loadListFile(ports(on), new File([content], 'breaches.json'))

const loaded = (): HibpList | undefined => test.vault.hibpList.read()

const problemOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work
    return 'done'
  } catch (error) {
    return error instanceof UseCaseError ? error.data : error
  }
}

describe('downloading the list', () => {
  it('takes it whole, and tells nothing about the family', async () => {
    hibp.list(completeList())
    const gate = opened()
    expect(await update(gate)).toEqual({
      list: { entries: 1000, takenOn: '2026-11-21', from: 'download' },
      unchanged: false,
      added: 1000,
      changed: 0,
      gone: 0,
      leftOut: 0,
    })
    expect(loaded()?.entries).toHaveLength(1000)
    expect(hibp.requests).toHaveLength(1)
    const { url, headers } = hibp.requests[0] ?? {}
    expect(url).toBe('/api/v3/breaches')
    expect(
      Object.keys(headers ?? {}).filter((name) => /key|cookie|referer|if-/.test(name)),
    ).toEqual([])
    expect(gate.log).toMatchObject([
      { purpose: 'breach-list', about: undefined, requests: 1, outcome: 'answered' },
    ])
  })

  it('asks only for what has changed since', async () => {
    await update(opened())
    expect(await update(opened(), '2026-11-22')).toEqual({
      list: { entries: 1, takenOn: '2026-11-22', from: 'download' },
      unchanged: true,
      added: 0,
      changed: 0,
      gone: 0,
      leftOut: 0,
    })
    expect(hibp.requests[1]?.headers).toMatchObject({
      'if-none-match': loaded()?.etag,
      'if-modified-since': 'Sat, 21 Nov 2026 08:00:00 GMT',
    })
    hibp.list([rawBreach('PaperKites', { PwnCount: 3 }), rawBreach('Toys'), rawBreach('Books')])
    expect(await update(opened())).toMatchObject({ added: 2, changed: 1, gone: 0 })
    hibp.list([rawBreach('Toys'), { ...rawBreach('Games'), PwnCount: -1 }])
    expect(await update(opened())).toMatchObject({ added: 0, changed: 0, gone: 2, leftOut: 1 })
  })

  it('asks nobody while the network is off', async () => {
    const gate = opened()
    gate.allow(false)
    expect(await problemOf(update(gate))).toEqual({ problem: 'off' })
    expect([hibp.asked, gate.log]).toEqual([[], []])
  })

  it.each<[Misbehaviour, string]>([
    ['refused', 'refused'],
    ['busy', 'too-many-requests'],
    ['unavailable', 'unavailable'],
    ['slow', 'timed-out'],
    ['cut-off', 'unavailable'],
    ['wrong-json', 'bad-answer'],
    ['other-json', 'bad-answer'],
    ['empty', 'bad-answer'],
    ['huge', 'too-large'],
    ['gzip-bomb', 'too-large'],
    ['redirect', 'redirected'],
  ])('%s: says so, and the loaded list stays (P6)', async (how, problem) => {
    await update(opened())
    const before = loaded()
    hibp.misbehave(how)
    const gate = opened(how === 'slow' ? 40 : 5000)
    expect(await problemOf(update(gate, '2026-11-22'))).toEqual({ problem })
    expect(loaded()).toEqual(before)
    expect(gate.log).toHaveLength(1)
    expect(gate.log[0]?.outcome).not.toBe('answered')
    expect(hibp.asked).not.toContain('/elsewhere')
  })
})

describe('the list from a file', () => {
  it('is the same list, and the next download is a whole one', async () => {
    await update(opened())
    const list = [rawBreach('PaperKites', { Title: 'Paper Kites' }), rawBreach('Toys')]
    expect(await load(`\uFEFF${JSON.stringify(list)}`, '2026-11-22')).toMatchObject({
      list: { entries: 2, takenOn: '2026-11-22', from: 'file' },
      added: 1,
      changed: 0,
    })
    hibp.list(list)
    expect(await update(opened())).toMatchObject({ unchanged: true, list: { from: 'download' } })
    expect(hibp.requests[1]?.headers).not.toHaveProperty('if-none-match')
  })

  it.each<[string, () => BlobPart, string]>([
    ['nothing', () => '', 'empty'],
    ['far too much', () => new Uint8Array(maxListBytes + 1), 'too-large'],
    ['something else', () => 'name,url\nToys,https://toys.example', 'not-a-breach-list'],
    ['another JSON', () => '{"items": []}', 'not-a-breach-list'],
    ['no UTF-8', () => new Uint8Array([0x5b, 0xff, 0x5d]), 'not-a-breach-list'],
  ])('%s is refused, and the loaded one stays', async (_, content, problem) => {
    await load(JSON.stringify([rawBreach('Toys')]))
    const before = loaded()
    expect(await problemOf(load(content()))).toEqual({ problem })
    expect(loaded()).toEqual(before)
  })
})
