import { hibpFlags } from '../src/domain/model/breach.ts'
import type { HibpEntry, HibpList } from '../src/domain/model/hibp-list.ts'
import { partialDate, type PartialDate } from '../src/domain/model/partial-date.ts'

/** As many as Have I Been Pwned lists, roughly. */
export const listed = 1100

/** A date of a benchmark; a text that is none is a mistake in it. */
export const day = (text: string): PartialDate => {
  const date = partialDate(text)
  if (date === undefined) throw new Error(`${text} is no date`)
  return date
}

const entryOf = (index: number): HibpEntry => ({
  name: `Site${index}`,
  title: `Site ${index}`,
  domain: index % 12 === 0 ? '' : `site-${index}.example`,
  breachDate: day(`${2010 + (index % 15)}-0${1 + (index % 9)}-15`),
  added: day(`${2011 + (index % 15)}-0${1 + (index % 9)}-20`),
  modified: day(`${2011 + (index % 15)}-0${1 + (index % 9)}-20`),
  accounts: index * 1000,
  description: 'Somebody copied the customers of this site and put them up for sale. '.repeat(8),
  dataClasses: ['Email addresses', 'Names', 'Passwords', 'Dates of birth', 'Usernames'],
  flags: index % 10 === 0 ? hibpFlags.slice(0, 1 + (index % hibpFlags.length)) : ['verified'],
})

/** A made-up breach list of 1,100 entries, `site-N.example` each. */
export const breachList: HibpList = {
  entries: Array.from({ length: listed }, (_, index) => entryOf(index)),
  takenOn: day('2026-11-20'),
  from: 'file',
}
