import type { AffectedService, Breach, BreachedClass, HibpFacts } from '../model/breach.ts'
import type { DataClass, DataClassId } from '../model/data-class.ts'
import type { HibpEntry } from '../model/hibp-list.ts'
import type { BreachId, ServiceId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { personRoles } from '../model/person.ts'
import type { Service } from '../model/service.ts'
import type { Source } from '../model/source.ts'
import { isLoginClass } from './known-classes.ts'

/** The longest a summary may be in the contract. */
const longestSummary = 600

const sourceId = 'hibp'

const sourceOf = (title: string, url: string, checked: PartialDate): Source => ({
  id: sourceId,
  title: `Have I Been Pwned: ${title}`,
  url,
  checked,
})

/** Their title with the year, unless it says the year itself: digits need no translation. */
const nameOf = ({ title, name, breachDate }: HibpEntry): string => {
  const shown = title.trim() || name
  const year = breachDate.slice(0, 4)
  return shown.includes(year) ? shown : `${shown}, ${year}`
}

/** The beginning of their description, whole words only. */
const summaryOf = (entry: HibpEntry): string => {
  const text = entry.description.trim() || nameOf(entry)
  if (text.length <= longestSummary) return text
  const cut = text.slice(0, longestSummary - 1)
  const end = cut.lastIndexOf(' ')
  return `${(end > 0 ? cut.slice(0, end) : cut).toWellFormed()}…`
}

/**
 * Their list does not say whose data it was, so each class may be everybody's: what is not known must not look
 * better than what is. Only a login belongs to whoever logs in, and follows them by the rules of exposure.
 */
const classesOf = (
  facts: HibpFacts,
  verified: boolean,
  dataClasses: ReadonlyMap<DataClassId, DataClass>,
): readonly BreachedClass[] =>
  personRoles.flatMap((role) =>
    (facts.classes ?? [])
      .filter((id) => role === 'guardian' || !isLoginClass(id, dataClasses.get(id)))
      .map((dataClass) => ({
        dataClass,
        role,
        certainty: verified ? 'shown-by-others' : 'claimed',
        sources: [sourceId],
      })),
  )

/** What an entry of the list is turned into, where the catalogue has no breach of that name. */
export interface HibpBreachInput {
  readonly id: BreachId
  readonly entry: HibpEntry
  readonly facts: HibpFacts
  readonly services: readonly AffectedService[]
  readonly dataClasses: ReadonlyMap<DataClassId, DataClass>
  /** The day the list was loaded. */
  readonly takenOn: PartialDate
}

/**
 * A breach as only Have I Been Pwned knows it. Its date is "guide only" in their words, so it stands among
 * their facts and is no time of access: the end is the day they added it.
 */
export const hibpBreach = (input: HibpBreachInput): Breach => {
  const { id, entry, facts, services, dataClasses, takenOn } = input
  const verified = entry.flags.includes('verified')
  const url = `https://haveibeenpwned.com/Breach/${encodeURIComponent(entry.name.toWellFormed())}`
  return {
    id,
    name: nameOf(entry),
    kind: 'breach',
    services,
    access: {},
    verified,
    summary: summaryOf(entry),
    classes: classesOf(facts, verified, dataClasses),
    notTaken: [],
    counts: [
      { of: 'accounts', value: entry.accounts, label: 'counted-by-hibp', sources: [sourceId] },
    ],
    timeline: [],
    contested: [],
    hibp: facts,
    sources: [sourceOf(nameOf(entry), url, takenOn)],
    factSources: services.length > 0 ? { services: [sourceId] } : {},
    origin: 'hibp',
  }
}

/** A site that only the list names, under the title of the breach they added first. */
export const hibpService = (
  id: ServiceId,
  domain: string,
  title: string,
  takenOn: PartialDate,
): Service => ({
  id,
  name: title.trim() || domain,
  formerNames: [],
  kind: 'other',
  domains: [domain],
  appIds: [],
  platform: false,
  usedBy: [],
  status: 'running',
  holds: [],
  links: {},
  sources: [sourceOf(domain, 'https://haveibeenpwned.com/', takenOn)],
  factSources: { names: [sourceId], domains: [sourceId] },
  origin: 'hibp',
})
