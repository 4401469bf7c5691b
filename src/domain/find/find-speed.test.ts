import { expect, it } from 'vitest'
import { asId } from '../model/id.ts'
import {
  sampleAccount,
  sampleBreach,
  sampleCatalogue,
  sampleInventory,
  sampleService,
} from '../test-support/sample-values.ts'
import { inventoryIndex } from '../verdicts/inventory-index.ts'
import { findEntries } from './find-entries.ts'
import { householdFinds } from './household-finds.ts'

const syllables = ['ro', 'blox', 'lear', 'ning', 'toy', 'club', 'swim', 'dra', 'gon', 'pix']
const syllable = (place: number): string => syllables[place % syllables.length] ?? ''

/** Names of three words, most words rare. */
const nameAt = (place: number): string =>
  [place, Math.floor(place / 10), place * 7]
    .map((one) => syllable(one) + syllable(Math.floor(one / 10)) + syllable(Math.floor(one / 100)))
    .join(' ')

it('answers each letter typed in a few milliseconds with 10,000 accounts and 1,100 breaches', () => {
  const services = Array.from({ length: 1100 }, (_, place) =>
    sampleService(`s${place}`, { name: nameAt(place) }),
  )
  const index = inventoryIndex(
    sampleInventory({
      accounts: Array.from({ length: 10_000 }, (_, place) =>
        sampleAccount(`a${place}`, {
          title: `${nameAt(place)} ${place}`,
          serviceId: services[place % services.length]?.id,
        }),
      ),
    }),
    sampleCatalogue({
      services,
      breaches: services.map(({ id, name }) =>
        sampleBreach({
          id: asId(`b-${id}`),
          name: `${name}, May 2020`,
          services: [{ serviceId: id, as: 'service' }],
        }),
      ),
    }),
  )
  const finds = householdFinds(index)
  const timed = (text: string): number => {
    const begun = performance.now()
    for (const one of [finds.accounts, finds.services, finds.breaches]) {
      findEntries<unknown>(one, text, 5)
    }
    return performance.now() - begun
  }
  const typed = ['r', 'ro', 'roblox', 'robolxlear', 'roblox toy', 'x', '9999', 'learning swim 12']
  for (const text of typed) timed(text)
  const times = typed.map(timed).toSorted((a, b) => a - b)
  // Two to five milliseconds when measured; the limit leaves room for a busy machine.
  expect(times[Math.floor(times.length / 2)]).toBeLessThan(50)
  expect(findEntries(finds.accounts, nameAt(42), 5).best[0]?.name).toBe(`${nameAt(42)} 42`)
})
