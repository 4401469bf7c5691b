import type { HibpEntry, HibpList } from '../model/hibp-list.ts'
import { on } from './sample-values.ts'

/** An entry of the list of Have I Been Pwned: verified, with a site and two classes, unless the test says otherwise. */
export const sampleEntry = (name: string, given: Partial<HibpEntry> = {}): HibpEntry => ({
  name,
  title: name,
  domain: `${name.toLowerCase()}.example`,
  breachDate: on('2015-11-13'),
  added: on('2015-12-05'),
  modified: on('2015-12-05'),
  accounts: 1000,
  description: `In November 2015 ${name} lost its customers.`,
  dataClasses: ['Email addresses', 'Names'],
  flags: ['verified'],
  ...given,
})

/** A list as it was loaded in 2026. */
export const sampleList = (...entries: readonly HibpEntry[]): HibpList => ({
  entries,
  takenOn: on('2026-11-20'),
  from: 'file',
})
