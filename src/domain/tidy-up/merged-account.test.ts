import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { VaultContent } from '../open-export/open-export.ts'
import { vaultContents } from '../test-support/vault-content-arbitrary.ts'
import { sampleAccount, sampleFingerprint } from '../test-support/sample-values.ts'
import { mergedAccount, type WholeAccount } from './merged-account.ts'

const wholesOf = (content: VaultContent): readonly WholeAccount[] => {
  const { accounts, holdings, fingerprints, evidence } = content.inventory
  return accounts.map((account): WholeAccount => {
    const isIts = ({ accountId }: { readonly accountId: string }): boolean =>
      accountId === account.id
    return {
      account,
      holdings: holdings.filter(isIts),
      fingerprints: fingerprints.filter(isIts),
      evidence: evidence.filter(isIts),
    }
  })
}

const twice = (keys: readonly string[]): readonly string[] =>
  keys.filter((key, place) => keys.indexOf(key) !== place)

describe('one account of two', () => {
  it('says of no secret, no fact about somebody and no breach two things', () => {
    fc.assert(
      fc.property(vaultContents, (content) => {
        const wholes = wholesOf(content)
        fc.pre(wholes.length > 1)
        const [keep, gone] = wholes
        if (!keep || !gone) return
        const { holdings, fingerprints, evidence } = mergedAccount(keep, gone)
        expect(twice(holdings.map((one) => `${one.subjectId} ${one.dataClass}`))).toEqual([])
        expect(twice(fingerprints.map((one) => `${one.kind} ${one.digest}`))).toEqual([])
        expect(twice(evidence.map((one) => one.breachId))).toEqual([])
      }),
    )
  })

  it('keeps the question it asked itself where the other asked the same in other words', () => {
    const whole = (id: string, question: string | undefined): WholeAccount => ({
      account: sampleAccount(id),
      holdings: [],
      fingerprints: [sampleFingerprint(id, 'rex', { kind: 'answer', question })],
      evidence: [],
    })
    const questions = (keep: string | undefined, gone: string | undefined) =>
      mergedAccount(whole('keep', keep), whole('gone', gone)).fingerprints.map(
        ({ question }) => question,
      )
    expect(questions('First pet?', 'What was your first pet called?')).toEqual(['First pet?'])
    expect(questions(undefined, 'First pet?')).toEqual(['First pet?'])
  })
})
