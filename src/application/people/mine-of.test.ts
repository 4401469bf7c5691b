import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asId } from '../../domain/model/id.ts'
import { sampleAccount } from '../../domain/test-support/sample-values.ts'
import { mineOf } from './mine-of.ts'

const people = ['ana', 'mia', 'theo'].map((name) => asId<'person'>(name))
const [ana = asId(''), mia = asId('')] = people

const account = fc.record({
  holderId: fc.constantFrom(...people),
  subjectIds: fc.subarray(people, { minLength: 1 }),
  theirs: fc.boolean(),
})

describe('what is a person’s own', () => {
  it('is what they hold and what is about nobody else; the rest that names them stays', () => {
    fc.assert(
      fc.property(fc.array(account, { maxLength: 12 }), (drawn) => {
        const accounts = drawn.map((one, index) => sampleAccount(String(index), one))
        const { going, staying } = mineOf(accounts, mia)
        const fates = accounts.map(({ id, holderId, subjectIds }) => {
          const others = subjectIds.filter((one) => one !== mia)
          const fate = holderId === mia || others.length === 0 ? 'goes' : 'stays'
          return [id, holderId === mia || subjectIds.includes(mia) ? fate : 'untouched']
        })
        const idsOf = (fate: string): readonly string[] =>
          fates.flatMap(([id = '', one]) => (one === fate ? [id] : [])).toSorted()
        expect(going.map(({ id }) => String(id)).toSorted()).toEqual(idsOf('goes'))
        expect(staying.map(({ id }) => String(id)).toSorted()).toEqual(idsOf('stays'))
        // Nobody is left without a holder or with nobody to be about.
        for (const one of staying) {
          expect(one.holderId).not.toBe(mia)
          expect(one.subjectIds.some((id) => id !== mia)).toBe(true)
        }
      }),
    )
  })

  it('leaves alone what a parent holds about another', () => {
    const others = [sampleAccount('a', { holderId: ana, subjectIds: [ana] })]
    expect(mineOf(others, mia)).toEqual({ going: [], staying: [] })
  })
})
