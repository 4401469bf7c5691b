import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { Fingerprint } from '../model/fingerprint.ts'
import { asId } from '../model/id.ts'
import { surfaceParts } from '../surface/surface-parts.ts'
import { sharingCatalogue } from '../test-support/sharing-arbitrary.ts'
import { bareInput } from '../test-support/bare-input.ts'
import {
  lostClass,
  on,
  sampleAccount,
  sampleBreach,
  sampleFingerprint,
  sampleInventory,
} from '../test-support/sample-values.ts'
import { mostPlaces, type MappedGroup, type ReuseMap } from './mapped-reuse.ts'
import { reuseMap } from './reuse-map.ts'

const everything = { groups: 1000, members: 1000 }

const mapOf = (
  accounts: readonly Account[],
  fingerprints: readonly Fingerprint[] = [],
  breaches: readonly Breach[] = [],
): ReuseMap =>
  reuseMap(
    surfaceParts({
      inventory: sampleInventory({ accounts, fingerprints }),
      catalogue: { ...sharingCatalogue, breaches },
      ...bareInput,
    }),
    everything,
  )

const at = (id: string, service: string, given: Partial<Account> = {}): Account =>
  sampleAccount(id, { serviceId: asId<'service'>(service), ...given })

const membersOf = (map: ReuseMap, group: MappedGroup | undefined): readonly string[] =>
  (group?.members ?? []).map(({ account }) => map.accounts[account]?.accountId ?? '')

const same = (digest: string, ...ids: readonly string[]): readonly Fingerprint[] =>
  ids.map((id) => sampleFingerprint(id, digest))

const lostPassword = sampleBreach({ classes: [lostClass('password', 'guardian')] })

describe('the reuse map', () => {
  it('fixes what resets the others first, then money, then the rest, those with a second step later', () => {
    const accounts = [
      at('a-game', 'chat'),
      at('b-guarded', 'chat', { twoFactor: 'yes', title: 'A' }),
      at('c-bank', 'bank'),
      at('d-mail', 'mail'),
    ]
    const map = mapOf(accounts, same('x', ...accounts.map(({ id }) => id)))
    expect(membersOf(map, map.groups[0])).toEqual(['d-mail', 'c-bank', 'a-game', 'b-guarded'])
    expect(map.groups[0]?.members.map(({ reasons }) => reasons)).toEqual([
      ['resets-others'],
      ['money'],
      [],
      ['two-factor-on'],
    ])
    expect(map.groups[0]?.reasons).toEqual(['resets-others', 'money'])
    expect(map.toFix).toBe(4)
  })

  it('takes leaked secrets first, then those a breach lost, then groups beside a breach, then the rest', () => {
    const seen = { leak: { outcome: 'seen' as const, on: on('2026-11-01') } }
    const map = mapOf(
      [
        at('a1', 'chat'),
        at('a2', 'chat'),
        at('b1', 'toys', { opened: on('2020') }),
        at('b2', 'chat'),
        at('c1', 'toys', { opened: on('2014') }),
        at('c2', 'chat'),
        at('d1', 'chat'),
        at('d2', 'chat'),
        at('e1', 'toys', { opened: on('2014') }),
        at('e2', 'chat'),
      ],
      [
        ...same('shared', 'a1', 'a2'),
        ...same('late', 'b1', 'b2'),
        ...same('lost', 'c1', 'c2'),
        ...same('leaked', 'd1'),
        sampleFingerprint('d2', 'leaked', seen),
        ...['e1', 'e2'].map((id) => sampleFingerprint(id, 'answer', { kind: 'answer' })),
      ],
      [lostPassword],
    )
    expect(map.groups.map((group) => [group.urgency, ...membersOf(map, group)])).toEqual([
      ['leaked', 'd1', 'd2'],
      ['lost', 'c1', 'c2'],
      ['beside-breach', 'e1', 'e2'],
      ['shared', 'a1', 'a2'],
      ['shared', 'b1', 'b2'],
    ])
    expect(map.groups[2]?.kind).toBe('answer')
    expect(map.groups[0]).toMatchObject({ leak: seen.leak, reasons: ['stood-in-leaks'] })
  })

  it('takes a verdict that is not sure for a loss that may be', () => {
    const map = mapOf([at('a', 'toys'), at('b', 'chat')], same('x', 'a', 'b'), [lostPassword])
    expect(map.groups[0]).toMatchObject({ urgency: 'maybe-lost', reasons: ['maybe-lost'] })
    expect(map.groups[0]?.losses).toMatchObject([
      { level: 'possible', places: [{ isMember: true }], placeCount: 1 },
    ])
  })

  it('remembers what was lost at an account that has another password by now', () => {
    const old = { firstSeen: on('2015-01-01'), lastSeen: on('2016-01-01') }
    const map = mapOf(
      [
        at('lost', 'toys', { opened: on('2014'), passwordChanged: on('2017') }),
        at('one', 'chat'),
        at('two', 'chat'),
      ],
      [sampleFingerprint('lost', 'x', old), ...same('x', 'one', 'two')],
      [lostPassword],
    )
    expect(membersOf(map, map.groups[0])).toEqual(['one', 'two'])
    const [loss] = map.groups[0]?.losses ?? []
    expect(loss).toMatchObject({ assumedInForce: false, places: [{ isMember: false }] })
    expect(map.accounts[loss?.places[0]?.account ?? -1]?.accountId).toBe('lost')
    expect(map.groups[0]).toMatchObject({ urgency: 'lost', breached: 0 })
  })

  it('tells waiting, deleted and just changed accounts from those to fix now', () => {
    const map = mapOf(
      [
        at('a-same-day', 'chat', { passwordChanged: on('2026-11-01') }),
        at('b-closed', 'chat', { status: 'deleted' }),
        at('c-suspended', 'chat', { status: 'service-suspended' }),
        at('d-changed', 'chat', { passwordChanged: on('2026-11-02') }),
        at('e-before', 'chat', { passwordChanged: on('2026-10-31') }),
      ],
      same('x', 'a-same-day', 'b-closed', 'c-suspended', 'd-changed', 'e-before'),
    )
    const [group] = map.groups
    expect(membersOf(map, group)).toEqual(['e-before', 'c-suspended', 'a-same-day', 'b-closed'])
    expect(group?.states).toEqual({ 'in-use': 1, waits: 1, unsure: 1, closed: 1 })
    expect(map.toFix).toBe(1)
  })

  it('puts a secret that nobody uses any more last', () => {
    const map = mapOf(
      [at('a', 'chat', { status: 'deleted' }), at('b', 'chat', { status: 'deleted' })],
      same('x', 'a', 'b'),
    )
    expect(map.groups[0]).toMatchObject({ urgency: 'settled', reasons: [] })
  })

  it('shows addresses and names after all secrets, with their text, and nothing of a secret', () => {
    const email = 'Ana@example.com'
    const map = mapOf([at('a', 'mail', { email }), at('b', 'chat', { email })], same('x', 'a', 'b'))
    expect(map.groups.map(({ kind, text }) => [kind, text])).toEqual([
      ['password', undefined],
      ['email', 'ana@example.com'],
    ])
    expect(JSON.stringify(map)).not.toContain('"x"')
    expect(map.groups[1]?.reasons).toEqual([])
  })

  it('counts accounts that were never compared, and those that are theirs, and names neither', () => {
    const map = mapOf(
      [
        at('a', 'chat'),
        at('b', 'chat'),
        at('never', 'chat'),
        at('club', 'chat', { kind: 'enrolment' }),
        at('hidden', 'chat', { theirs: true, email: 'own@example.com' }),
      ],
      same('x', 'a', 'b', 'hidden'),
    )
    expect(map).toMatchObject({ notCompared: 1, theirs: 1 })
    expect(JSON.stringify(map)).not.toMatch(/hidden|own@/)
  })

  it('names a few places of a loss, and counts them all', () => {
    const accounts = Array.from({ length: 9 }, (_, place) =>
      at(`id-${place}`, 'toys', { opened: on('2014') }),
    )
    const map = mapOf(accounts, same('x', ...accounts.map(({ id }) => id)), [lostPassword])
    expect(map.groups[0]).toMatchObject({ lossCount: 1, breached: 9 })
    expect(map.groups[0]?.losses[0]?.placeCount).toBe(9)
    expect(map.groups[0]?.losses[0]?.places).toHaveLength(mostPlaces)
  })
})
