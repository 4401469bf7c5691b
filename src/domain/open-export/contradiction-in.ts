import type { Service } from '../model/service.ts'
import type { OpenExport } from './open-export.ts'

const isUnique = (keys: readonly string[]): boolean => new Set(keys).size === keys.length

const idsOf = (items: readonly { readonly id: string }[]): readonly string[] =>
  items.map(({ id }) => id)

type Check = (exported: OpenExport) => boolean

const people: Check = ({ people }) =>
  isUnique(idsOf(people)) && people.some(({ role }) => role === 'guardian')

const isOwn = ({ id, origin }: Pick<Service, 'origin'> & { readonly id: string }): boolean =>
  origin === 'own' && id.startsWith('own:')

const services: Check = ({ services }) => isUnique(idsOf(services)) && services.every(isOwn)

const breaches: Check = ({ ownBreaches }) =>
  isUnique(idsOf(ownBreaches)) && ownBreaches.every(isOwn)

/** Facts about services and breaches of the catalogue: another version of it may have had them. */
const knowledge: Check = ({ overrides, additions, learned }) =>
  isUnique(overrides.map(({ serviceId }) => serviceId)) &&
  isUnique(idsOf(additions)) &&
  isUnique(learned.map(({ kind, key }) => `${kind} ${key}`))

const imports: Check = ({ imports }) => isUnique(idsOf(imports))

const accounts: Check = ({ accounts, people, imports }) => {
  const known = new Set(idsOf(people))
  const batches = new Set(idsOf(imports))
  return (
    isUnique(idsOf(accounts)) &&
    accounts.every(
      ({ holderId, subjectIds, importBatchId }) =>
        known.has(holderId) &&
        isUnique(subjectIds) &&
        subjectIds.every((id) => known.has(id)) &&
        (importBatchId === undefined || batches.has(importBatchId)),
    )
  )
}

const holdings: Check = ({ holdings, accounts }) => {
  const subjects = new Set(
    accounts.flatMap(({ id, subjectIds }) => subjectIds.map((subject) => `${id} ${subject}`)),
  )
  return (
    isUnique(
      holdings.map(({ accountId, subjectId, dataClass }) =>
        [accountId, subjectId, dataClass].join(' '),
      ),
    ) && holdings.every(({ accountId, subjectId }) => subjects.has(`${accountId} ${subjectId}`))
  )
}

const groups: Check = ({ reuseGroups, accounts }) => {
  const known = new Set(idsOf(accounts))
  return (
    isUnique(idsOf(reuseGroups)) &&
    reuseGroups.every(
      ({ members }) =>
        isUnique(members.map(({ accountId }) => accountId)) &&
        members.every(({ accountId }) => known.has(accountId)),
    )
  )
}

const evidence: Check = ({ evidence, accounts }) => {
  const known = new Set(idsOf(accounts))
  return (
    isUnique(evidence.map(({ breachId, accountId }) => `${breachId} ${accountId}`)) &&
    evidence.every(({ accountId }) => known.has(accountId))
  )
}

const lookups: Check = ({ lookups }) => isUnique(lookups.map(({ address }) => address))

const incidents: Check = ({ incidents, people }) => {
  const known = new Set(idsOf(people))
  return (
    isUnique(idsOf(incidents)) &&
    isUnique(incidents.map(({ breachId }) => breachId)) &&
    incidents.every(
      ({ actions }) =>
        isUnique(actions.map(({ key }) => key)) &&
        actions
          .flatMap(({ byId, responsibleId }) => [byId ?? [], responsibleId ?? []].flat())
          .every((id) => known.has(id)),
    )
  )
}

/** A letter comes after the one it follows up, as it was written after it. */
const letters: Check = ({ letters = [], people }) => {
  const known = new Set(idsOf(people))
  const before = new Set<string>()
  return (
    isUnique(idsOf(letters)) &&
    letters.every(({ id, senderId, subjectIds, afterId }) => {
      const fits =
        [senderId, ...subjectIds].every((person) => known.has(person)) &&
        (afterId === undefined || before.has(afterId))
      before.add(id)
      return fits
    })
  )
}

const sent: Check = ({ sent }) => isUnique(idsOf(sent))

/** Their people may have gone since. */
const savedFilters: Check = ({ savedFilters = [] }) => isUnique(idsOf(savedFilters))

const checks = {
  people,
  services,
  breaches,
  knowledge,
  imports,
  accounts,
  holdings,
  groups,
  evidence,
  lookups,
  incidents,
  sent,
  savedFilters,
  letters,
}

/**
 * The first part of an export that contradicts itself or another one: two things under one id, somebody
 * or something that is named and not there, no guardian. `undefined` where all fits together. Services
 * and breaches of the catalogue may be unknown: another version of it may have had them.
 */
export const contradictionIn = (exported: OpenExport): keyof typeof checks | undefined => {
  for (const part of Object.keys(checks) as (keyof typeof checks)[]) {
    if (!checks[part](exported)) return part
  }
  return undefined
}
