import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findEntries } from './find-entries.ts'
import { findIndex, type Findable } from './find-index.ts'
import { hasOneTypo } from './one-typo.ts'
import { searchWords } from './search-words.ts'

const named = (name: string, more: Partial<Findable<string>> = {}): Findable<string> => ({
  target: name,
  name,
  ...more,
})

const entries = [
  named('Roblox'),
  named('VTech Learning Lodge'),
  named('Kid Connect', { also: ['VTech'] }),
  named('Lodge Park Swim Club'),
  named('Pokémon Trainer Club'),
  named('Oak Hill School Portal'),
  named('Mia’s tablet'),
  named('Hillside Clinic', { isQuiet: true }),
  named('Animal Jam'),
]

const found = (text: string): readonly string[] =>
  findEntries(findIndex(entries), text, 9).best.map(({ name }) => name)

describe('finding by name', () => {
  test.each([
    ['rob', ['Roblox']],
    ['LODGE', ['Lodge Park Swim Club', 'VTech Learning Lodge']],
    ['vtech', ['VTech Learning Lodge', 'Kid Connect']],
    ['lodge learn', ['VTech Learning Lodge']],
    ['pokemon', ['Pokémon Trainer Club']],
    ['POKÉMON', ['Pokémon Trainer Club']],
    ['mias', ['Mia’s tablet']],
    ["mia's tab", ['Mia’s tablet']],
    ['vll', ['VTech Learning Lodge']],
    ['ohs', ['Oak Hill School Portal']],
    ['roblx', ['Roblox']],
    ['rolbox', ['Roblox']],
    ['vtehc', ['VTech Learning Lodge', 'Kid Connect']],
    ['robbloxx', []],
    ['rblx', []],
    ['club', ['Lodge Park Swim Club', 'Pokémon Trainer Club']],
    ['box', []],
    ['', []],
    ['…!', []],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  it('finds a sensitive one only by enough of its own name', () => {
    expect(found('hill')).toEqual(['Hillside Clinic', 'Oak Hill School Portal'].toReversed())
    expect(found('hi')).toEqual(['Oak Hill School Portal'])
    expect(found('hc')).toEqual([])
    expect(found('clinix')).toEqual([])
    expect(found('clinic')).toEqual(['Hillside Clinic'])
  })

  it('puts what concerns the family before its equals, and not before what fits better', () => {
    const two = [named('Toys'), named('Toys', { target: 'ours', isOurs: true })]
    expect(findEntries(findIndex(two), 'toy', 2).best.map(({ target }) => target)).toEqual([
      'ours',
      'Toys',
    ])
    const better = [named('Toyshop', { isOurs: true }), named('Toys')]
    expect(findEntries(findIndex(better), 'toys', 2).best[0]?.name).toBe('Toys')
  })

  it('forgives a typo only where nothing is found without', () => {
    const two = findIndex([named('VTech'), named('iD Tech'), named('Technic')])
    expect(findEntries(two, 'vtech', 9).best.map(({ name }) => name)).toEqual(['VTech'])
    expect(findEntries(two, 'xtech', 9).total).toBe(3)
  })

  it('counts all and gives the best few', () => {
    const many = Array.from({ length: 300 }, (_, place) => named(`Game ${place}`))
    const { best, total } = findEntries(findIndex(many), 'game 7', 3)
    expect(best.map(({ name }) => name)).toEqual(['Game 7', 'Game 70', 'Game 71'])
    expect(total).toBe(many.filter(({ name }) => name.startsWith('Game 7')).length)
  })
})

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'd', 'é'),
  minLength: 1,
  maxLength: 6,
})
const drawn = fc.array(
  fc.record({
    name: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    isQuiet: fc.boolean(),
  }),
  { maxLength: 8 },
)

/** All that one typo makes of a word, tried out. */
const misspelt = (text: string): ReadonlySet<string> => {
  const letters = ['a', 'b', 'c', 'd', 'e']
  const all = new Set([text])
  for (let at = 0; at <= text.length; at += 1) {
    const [head, tail] = [text.slice(0, at), text.slice(at)]
    all.add(head + tail.slice(1))
    if (tail.length > 1) all.add(head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2))
    for (const letter of letters) {
      all.add(head + letter + tail)
      if (tail !== '') all.add(head + letter + tail.slice(1))
    }
  }
  return all
}

describe('a recount', () => {
  it('finds the same entries as trying every word of every name', () => {
    fc.assert(
      fc.property(drawn, fc.array(word, { minLength: 1, maxLength: 2 }), (given, typed) => {
        const query = searchWords(typed.join(' '))
        const fitting = (mayErr: boolean) =>
          given.filter(({ name, isQuiet }) => {
            const words = searchWords(name)
            const initials = words.map((one) => one[0]).join('')
            return query.every((one) => {
              if (words.some((other) => other.startsWith(one))) return !isQuiet || one.length > 2
              if (isQuiet) return false
              if (words.length > 1 && one.length > 1 && initials.startsWith(one)) return true
              const wrong = one.length < 5 || !mayErr ? new Set<string>() : misspelt(one)
              return words.some((other) => [...wrong].some((guess) => other.startsWith(guess)))
            })
          })
        const direct = fitting(false)
        const expected = direct.length > 0 ? direct : fitting(true)
        const all = findIndex(given.map((one, place) => ({ ...one, target: place })))
        const { best, total } = findEntries(all, typed.join(' '), 100)
        expect(best.map(({ name }) => name).toSorted()).toEqual(
          expected.map(({ name }) => name).toSorted(),
        )
        expect(total).toBe(expected.length)
      }),
      { numRuns: 500 },
    )
  })

  it('allows one typo at any place and no more than one', () => {
    expect(hasOneTypo('lerning', 'learning')).toBe(true)
    expect(hasOneTypo('learnning', 'learning')).toBe(true)
    expect(hasOneTypo('laerning', 'learning')).toBe(true)
    expect(hasOneTypo('kearning', 'learning')).toBe(true)
    expect(hasOneTypo('laernin', 'learning')).toBe(true)
    expect(hasOneTypo('lernnig', 'learning')).toBe(false)
    expect(hasOneTypo('lern', 'learning')).toBe(false)
  })
})
