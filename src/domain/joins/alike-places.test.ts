import fc from 'fast-check'
import { expect, it } from 'vitest'
import { alikePlaces } from './alike-places.ts'

const places = 12

const drawnOptions = fc
  .array(fc.uniqueArray(fc.nat({ max: places - 1 }), { minLength: 1 }), { maxLength: 6 })
  .map((options) => options.map((option) => Int32Array.from(option)))

it('puts together what stands in the same options, and nothing else', () => {
  fc.assert(
    fc.property(drawnOptions, (options) => {
      const { members, groups } = alikePlaces(options, places)
      const standsIn = (place: number): string =>
        options.map((option) => (option.includes(place) ? 'x' : '-')).join('')
      const bySigns = Map.groupBy(
        Array.from({ length: places }, (_, place) => place).filter((place) =>
          standsIn(place).includes('x'),
        ),
        standsIn,
      )
      expect(members).toHaveLength(bySigns.size)
      expect(new Set(members.map((list) => list.join(' ')))).toEqual(
        new Set([...bySigns.values()].map((list) => list.join(' '))),
      )
      for (const [option, within] of options.entries()) {
        const there = groups[option]?.flatMap((group) => members[group] ?? [])
        expect(new Set(there)).toEqual(new Set(within))
        expect(there).toHaveLength(within.length)
      }
    }),
  )
})
