import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partialDate } from '../model/partial-date.ts'
import { vaultContents } from '../test-support/vault-content-arbitrary.ts'
import { contradictionIn } from './contradiction-in.ts'
import { toOpenExport, type VaultContent } from './open-export.ts'

const today = partialDate('2026-11-22')

const numbered = () => {
  let count = 0
  return () => `group-${(count += 1)}`
}

const exported = (content: VaultContent, newGroupId = numbered()) => {
  if (today === undefined) throw new Error('No date')
  return toOpenExport(content, today, newGroupId)
}

/** Whose secrets are equal, as sets of accounts. */
const partition = (groups: Iterable<readonly { readonly accountId: string }[]>) =>
  [...groups]
    .map((members) =>
      members
        .map(({ accountId }) => accountId)
        .toSorted()
        .join(' '),
    )
    .toSorted()

describe('toOpenExport', () => {
  it('keeps which fingerprints are equal, and nothing of them', () => {
    fc.assert(
      fc.property(vaultContents, (content) => {
        const { fingerprints } = content.inventory
        const { reuseGroups } = exported(content)
        expect(partition(reuseGroups.map(({ members }) => members))).toEqual(
          partition(Map.groupBy(fingerprints, ({ kind, digest }) => kind + digest).values()),
        )
        const text = JSON.stringify(exported(content))
        for (const { digest } of fingerprints) expect(text).not.toContain(digest)
        expect(text).not.toContain('"digest"')
      }),
    )
  })

  it('orders groups by their ids alone, which are drawn anew each time', () => {
    fc.assert(
      fc.property(vaultContents, fc.uniqueArray(fc.uuid(), { minLength: 36 }), (content, ids) => {
        const left = [...ids]
        const groups = exported(content, () => left.pop() ?? '').reuseGroups.map(({ id }) => id)
        expect(groups).toEqual(groups.toSorted())
        expect(new Set(groups).size).toBe(groups.length)
      }),
    )
  })

  it('never contradicts itself', () => {
    fc.assert(
      fc.property(vaultContents, (content) => {
        expect(contradictionIn(exported(content))).toBe(undefined)
      }),
    )
  })
})
