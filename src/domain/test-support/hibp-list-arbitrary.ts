import fc from 'fast-check'
import { hibpFlags } from '../model/breach.ts'
import type { HibpEntry, HibpList } from '../model/hibp-list.ts'
import { date, filled } from './basic-arbitraries.ts'
import { on } from './sample-values.ts'

const word = fc.constantFrom('Toys', 'toys', 'Books', 'Vtech', 'PowerSchool', 'Wix', 'Zoë', 'A-b')

/** An entry whose name, site and classes are often those of others. */
export const hibpEntry: fc.Arbitrary<HibpEntry> = fc.record({
  name: fc.tuple(word, fc.constantFrom('', '2', '2020')).map((parts) => parts.join('')),
  title: fc.oneof(word, filled),
  domain: fc.constantFrom('', 'toys.example', 'www.books.example', 'a.wixsite.com', 'edu', 'x y'),
  breachDate: date,
  added: date,
  modified: date,
  accounts: fc.nat(),
  description: fc.oneof(fc.constant(''), filled),
  dataClasses: fc.uniqueArray(
    fc.constantFrom('Names', 'Passwords', 'Email addresses', 'Dates of birth', 'Beauty ratings'),
  ),
  flags: fc.subarray([...hibpFlags]),
})

/** A list as it was loaded in 2026; no two entries of one name, as in the real one. */
export const hibpList: fc.Arbitrary<HibpList> = fc.record({
  entries: fc.uniqueArray(hibpEntry, { maxLength: 8, selector: ({ name }) => name }),
  takenOn: fc.constant(on('2026-11-20')),
  from: fc.constantFrom('download' as const, 'file'),
})
